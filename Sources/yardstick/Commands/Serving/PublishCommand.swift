import ArgumentParser
import Foundation
import YardstickAudit
import YardstickLedger
import YardstickPages

/// Writes the pages as a static site.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write the ledger as a web site of plain files.",
        discussion: """
            The ledger is audited first, and keeps what the audit finds. The folder holds a page for every document, \
            plan and indicator, with its CSV and JSON beside it. Put it on any web host, or open its index.html. \
            Files of an earlier publication are written over; nothing else in the folder is touched.

            Examples:
              yardstick publish site
              yardstick publish /var/www/plans --ledger cities.db
            """)

    @Argument(help: ArgumentHelp("Where the site goes.", valueName: "folder"))
    var folder: String

    @OptionGroup var ledger: LedgerOptions

    /// The ledger with an audit of its present state; one that may not be written is published as it is.
    private func audited() throws -> Ledger {
        let ledger = try ledger.openForChangingElseReading()
        if !ledger.isReadOnly { try Audit.run(on: ledger).keep(in: ledger) }
        return ledger
    }

    func run() throws {
        let publication = Publication(ledger: try audited())
        var bar: ProgressBar?
        let summary: Publication.Summary
        do {
            summary = try publication.write(to: folder) { done, total in
                let shown = bar ?? ProgressBar(total: total)
                bar = shown
                shown.update(done)
            }
        } catch let error as LedgerError {
            throw error
        } catch let error as PublicationError {
            throw Problem(
                "`\(folder)` holds `\(error.file)`, which is no page of an earlier site; nothing was written. Name "
                    + "another folder, or take the file away.", .unreadable)
        } catch {
            bar?.clear()
            throw Problem(
                "`\(folder)`: cannot write the site\(Self.reason(error)). Check the path, its permissions and the "
                    + "room on its disk.", .unreadable)
        }
        bar?.clear()
        try StandardOutput.shared.line(
            "\(folder): \(summary.files) files, \((summary.bytes + 999_999) / 1_000_000) MB.")
        Messages.note("Next: open \(folder)/index.html")
    }

    /// Why the file system refuses, where it says so: " (permission denied)".
    private static func reason(_ error: any Error) -> String {
        let inner = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
        guard inner.domain == NSPOSIXErrorDomain else { return "" }
        return " (" + String(cString: strerror(Int32(inner.code))).lowercased() + ")"
    }
}
