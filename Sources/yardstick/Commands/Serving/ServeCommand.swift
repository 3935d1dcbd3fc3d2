import ArgumentParser
import Foundation
import Logging
import NIOCore
import YardstickAudit
import YardstickDocuments
import YardstickLedger
import YardstickWeb

/// `yardstick serve`: the ledger as a web site.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the ledger as a web site, on this machine.",
        discussion: """
            Adds the documents that the paths name and audits them, then answers at http://127.0.0.1:8080 until it is stopped \
            with Control-C. Every page has its JSON and CSV twin: /documents.json, /documents.csv; \
            /openapi.json describes them all, /metrics counts what is asked.

            Only this machine can reach 127.0.0.1. Any other --host takes a --password-file, or the header in \
            which a reverse proxy passes on the name of who is asking. Passwords travel readable in plain HTTP: \
            let a proxy with TLS stand before the server wherever the network is not your own.

            Examples:
              yardstick serve
              yardstick serve reports/ --port 9000
              yardstick password people.txt ann && yardstick serve --host 0.0.0.0 --password-file people.txt
              yardstick serve --host 10.0.0.5 --behind-proxy X-Forwarded-User --name plans.example.org
            """)

    @Argument(help: ArgumentHelp("Documents, or folders of them, to add first.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen on; 0 takes one that is free.", valueName: "number"))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            "Ask for a name and a password of this file; `yardstick password` makes it.", valueName: "file"))
    var passwordFile: String?

    @Option(
        help: ArgumentHelp(
            "Trust this header of a reverse proxy to name who is asking. Let nobody but the proxy reach the port.",
            valueName: "header"))
    var behindProxy: String?

    @Option(
        help: ArgumentHelp(
            "A name of this server, as browsers write it, beside localhost and addresses in digits; may be repeated.",
            valueName: "host"))
    var name: [String] = []

    @Option(
        help: ArgumentHelp(
            "The least that is written to standard error: debug, info, notice, warning or error. Without it "
                + "warning on a terminal, else info: a line for each request.", valueName: "level"))
    var logLevel: Logger.Level?

    @OptionGroup(title: "Reading the documents") var reading: ReaderOptions
    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard (0...65535).contains(port) else {
            throw ValidationError("--port takes a number from 0 to 65535, not \(port).")
        }
        guard passwordFile == nil || behindProxy == nil else {
            throw ValidationError(
                "--password-file and --behind-proxy rule each other out: who is to ask for the name?")
        }
        guard !paths.contains("-") else {
            throw ValidationError("serve adds documents by their path, and standard input has none.")
        }
    }

    func run() async throws {
        let settings = try settings
        let isChanged = paths.isEmpty ? false : try await addDocuments()
        let auditing = isChanged ? try audit() : nil
        defer { auditing?.stop() }
        let ledger = try ledger.open(for: .serving)
        let level = logLevel ?? (Terminal.messages.isInteractive ? .warning : .info)
        let server = YardstickServer(ledger: ledger, settings: settings, logLevel: level)
        do {
            try await server.run { address in
                try? StandardOutput.shared.line("Yardstick is at \(address)")
                try? StandardOutput.shared.flush()
                Messages.note("Control-C stops it.")
            }
        } catch let error as IOError {
            throw Problem(
                "\(host):\(port): cannot listen there (\(Self.reason(error))). Name another --port, or stop what "
                    + "uses this one.", .unreadable)
        }
    }

    private var settings: ServerSettings {
        get throws {
            let access: Access =
                if let passwordFile {
                    .passwords(try PasswordFile(path: passwordFile))
                } else if let behindProxy {
                    .proxy(header: behindProxy)
                } else {
                    .anyone
                }
            return try ServerSettings(
                address: ListenAddress(host: host, port: port), access: access, names: name)
        }
    }

    /// Adds the documents that the arguments name; what cannot be read is said, and keeps nothing from being
    /// served.
    ///
    /// - Returns: Whether the ledger is another one now.
    private func addDocuments() async throws -> Bool {
        let (files, failures) = Sources.documents(under: paths)
        failures.forEach { Messages.error($0.description) }
        guard !files.isEmpty else { throw ExitStatus.unreadable }
        var adder = DocumentAdder(ledger: try ledger.open(for: .adding))
        adder.reader = try reading.makeReader()
        adder.loader = reading.makeLoader(for: adder.reader)
        let bar = ProgressBar(total: files.count)
        let summary = try await adder.add(files) { bar.update($0) }
        bar.clear()
        summary.failures.forEach { Messages.error($0.description) }
        StrandedRulings.tell(summary.strandedRulings)
        let count = summary.added + summary.replaced
        Messages.note("\(ledger.path): \(count) of \(files.count) documents are new.")
        return count > 0
    }

    /// A ledger with more lines is audited while it is served.
    private static let fewLines = 100_000

    /// Checks the numbers of the ledger against each other, for the page of findings: at once where that takes a
    /// moment, else in a process of its own, so that pages come at once and the server stays small.
    ///
    /// - Returns: The process, where there is one.
    private func audit() throws -> BackgroundCommand? {
        let ledger = try ledger.open(for: .changing)
        guard try ledger.lastLineNumber() > Self.fewLines else {
            try Audit.run(on: ledger).keep(in: ledger)
            return nil
        }
        Messages.note("The numbers are being checked against each other; the page of findings has them soon.")
        return try BackgroundCommand("audit", "--ledger", ledger.path, "--format", "csv")
    }

    private static func reason(_ error: IOError) -> String {
        String(cString: strerror(error.errnoCode))
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
