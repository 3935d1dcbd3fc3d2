/// Why a ledger could not be used, in words that say how to go on.
public struct LedgerError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case missing
        /// The file is no SQLite database.
        case notADatabase
        /// The file is a database of another program.
        case foreign
        /// A newer Yardstick wrote it; its schema version and the newest one known here.
        case newer(found: Int, known: Int)
        /// An older Yardstick wrote it, and it cannot be brought up to date where it may not be written.
        case older
        /// Another process holds it for longer than the wait.
        case locked
        /// It may be read but not written.
        case readOnly
        /// There is no room left on its disk.
        case diskFull
        /// Its contents contradict themselves.
        case damaged(String)
        /// The file system refuses it.
        case inaccessible(String)
        /// It could not answer in the time that it was given.
        case timeOver
        /// There is no line of that name in it.
        case noSuchLine(String)
        /// No finding of the last audit has that name.
        case noSuchFinding(String)
        /// The start of a name that several findings have.
        case ambiguousFinding(String, count: Int)
        /// A fault of Yardstick's own.
        case fault(String)
    }

    /// The ledger's file.
    public let path: String
    /// What went wrong.
    public let reason: Reason

    /// Makes an error about a ledger.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension LedgerError: CustomStringConvertible {
    /// One line: the file, what is wrong with it, and the way out.
    public var description: String { "\(path): \(explanation)" }

    private var explanation: String {
        switch reason {
        case .missing:
            "there is no ledger here. Make one with `yardstick add PATH...`, or name another with --ledger."
        case .notADatabase:
            "this file is no database; nothing was changed. Name another file with --ledger."
        case .foreign:
            "this database belongs to another program; nothing was changed. Name another file with --ledger."
        case .newer(let found, let known):
            "a newer Yardstick wrote this ledger (version \(found), this one knows \(known)); "
                + "nothing was changed. Update Yardstick, or name another file with --ledger."
        case .older:
            "an older Yardstick wrote this ledger, and it is read-only. "
                + "Copy it to a place where it may be written, and open it there once."
        case .locked:
            "another process is writing to this ledger; nothing was changed. Try again when it is done."
        case .readOnly:
            "this ledger may not be written. Check its permissions and those of its folder."
        case .diskFull:
            "the disk is full; what was stored before is safe. Make room, then run the command again."
        case .damaged(let detail):
            "this ledger is damaged (\(detail)). Put back a copy, or add the documents to a new ledger."
        case .inaccessible(let detail):
            "cannot open the ledger: \(detail). Put that right, or name another file with --ledger."
        case .timeOver:
            "the answer took too long. Ask for less: one area, one year, one document."
        case .noSuchLine(let name):
            "the ledger holds no \(name). `yardstick list measurements` shows what it holds."
        case .noSuchFinding(let name):
            "the last audit of this ledger found no `\(name)`. `yardstick audit` lists what it finds."
        case .ambiguousFinding(let name, let count):
            "\(count) findings start with `\(name)`. Type more of the name."
        case .fault(let detail):
            "the ledger failed: \(detail). Please report this."
        }
    }
}
