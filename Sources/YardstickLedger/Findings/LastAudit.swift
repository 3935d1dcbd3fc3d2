import Foundation
import GRDB

/// That the ledger was audited: when, and how many comparisons that made. A ledger without findings has either been
/// found in order or never been looked at, and only this tells the two apart.
public struct LastAudit: Hashable, Sendable {
    /// When, in ISO 8601 at UTC.
    public let at: String
    /// How many comparisons were possible.
    public let comparisons: Int
    /// In how many of them the numbers agree.
    public let agreeing: Int
}

extension Ledger {
    private static let auditFact = "audit"

    /// Records that an audit has looked at all of the ledger.
    ///
    /// - Parameters:
    ///   - comparisons: How many comparisons were possible.
    ///   - agreeing: In how many of them the numbers agree.
    public func recordAudit(
        comparisons: Int, agreeing: Int, at moment: Date = Date()
    ) throws(LedgerError) {
        try changing { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)",
                arguments: [Self.auditFact, "\(moment.ISO8601Format()) \(comparisons) \(agreeing)"])
        }
    }

    /// The audit that looked at the ledger last; nothing where none has, or none that was recorded.
    public func lastAudit() throws(LedgerError) -> LastAudit? {
        let fact = try asking { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM facts WHERE name = ?", arguments: [Self.auditFact])
        }
        let parts = (fact ?? "").split(separator: " ")
        guard parts.count == 3, let comparisons = Int(parts[1]), let agreeing = Int(parts[2]) else {
            return nil
        }
        return LastAudit(at: String(parts[0]), comparisons: comparisons, agreeing: agreeing)
    }
}
