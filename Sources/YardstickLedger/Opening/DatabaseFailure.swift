import GRDB

extension LedgerError {
    /// Translates a failure of the database, so that callers never see SQLite's own codes.
    init(_ error: any Error, path: String) {
        switch error {
        case let known as LedgerError: self = known
        case let failure as DatabaseError: self.init(path: path, reason: Self.reason(of: failure))
        default: self.init(path: path, reason: .fault("\(error)"))
        }
    }

    private static func reason(of failure: DatabaseError) -> Reason {
        switch failure.resultCode.primaryResultCode {
        case .SQLITE_NOTADB: .notADatabase
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_INTERRUPT: .timeOver
        case .SQLITE_FULL: .diskFull
        case .SQLITE_CORRUPT: .damaged(failure.message ?? "malformed pages")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR, .SQLITE_AUTH:
            .inaccessible(failure.message ?? "the file system refuses it")
        default: .fault(failure.message ?? "\(failure.resultCode)")
        }
    }
}
