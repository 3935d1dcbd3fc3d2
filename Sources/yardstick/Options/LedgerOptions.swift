import ArgumentParser
import Foundation
import YardstickLedger

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
    @Option(
        name: .customLong("ledger"),
        help: ArgumentHelp(
            "The ledger's file. Without it $YARDSTICK_LEDGER, else yardstick.db in this folder.",
            valueName: "file"))
    var file: String?

    /// The ledger's file.
    var path: String {
        if let file { return file }
        let stated = ProcessInfo.processInfo.environment["YARDSTICK_LEDGER"] ?? ""
        return stated.isEmpty ? "yardstick.db" : stated
    }

    /// Opens the ledger to change it, or, where it may not be written, to read it.
    func openForChangingElseReading() throws(LedgerError) -> Ledger {
        do {
            return try open(for: .changing)
        } catch {
            guard error.reason == .readOnly else { throw error }
            return try open(for: .reading)
        }
    }

    func open(for purpose: Ledger.Purpose) throws(LedgerError) -> Ledger {
        try Ledger.open(path, for: purpose)
    }
}
