import ArgumentParser
import Foundation

/// The command line.
@main
struct Yardstick: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yardstick",
        abstract: "Reads public plans and reports, and keeps every number with the words it came from.",
        discussion: """
            Start with `yardstick add reports/`, then ask: `yardstick list targets --year 2026`, \
            `yardstick show 17`. `yardstick read report.pdf` reads without keeping anything.

            Results go to standard output, everything else to standard error. The exit code is 0 when all is \
            done, 1 when something asked for was not found, 64 for bad usage, 65 for input that could not be \
            read (the rest is read all the same), and 70 for a fault of Yardstick's own.
            """,
        version: "0.1.0",
        subcommands: [
            ReadCommand.self, AddCommand.self, ListCommand.self, ShowCommand.self, RuleCommand.self,
            RemoveCommand.self, AuditCommand.self, ExplainCommand.self, TrackCommand.self, RankCommand.self,
            ImportCommand.self,
            ServeCommand.self, PublishCommand.self, PasswordCommand.self, ExportCommand.self,
            EvaluateCommand.self,
        ]
    )

    static func main() async {
        // A reader that has seen enough (`| head`) must not end a write in a signal.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            try StandardOutput.shared.flush()
        } catch {
            Ending(error).take()
        }
    }
}
