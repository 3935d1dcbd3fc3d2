import Foundation
import GRDB

/// Something that is worked out from the whole ledger and kept in it.
public enum Computation: String, Hashable, Sendable, CaseIterable {
    /// How the targets stand.
    case standings
    /// What the audit found.
    case findings
}

/// As of when, and from what, something was worked out last.
public struct ComputationState: Hashable, Sendable {
    /// What it was worked out with: the rules, the catalogue.
    public let madeFrom: String
    /// The last change of a document that it knows.
    public let change: Int64
    /// A number that grows whenever any part of it is worked out anew.
    public let revision: Int64
    /// When it was worked out, in ISO 8601 at UTC.
    public let madeAt: String
}

extension Ledger {
    /// As of when, and from what, something was worked out last; nothing where it never was.
    public func state(of computation: Computation) throws(LedgerError) -> ComputationState? {
        try asking { try Self.state(of: computation, $0) }
    }

    /// The last change of a document or ruling; whatever knows it knows all.
    public func lastDocumentChange() throws(LedgerError) -> Int64 {
        try asking { try Self.lastDocumentChange($0) }
    }

    /// The documents that changed after a change, each once.
    public func documents(changedAfter change: Int64) throws(LedgerError) -> [Int64] {
        try asking { database in
            try Int64.fetchAll(
                database, sql: "SELECT DISTINCT document_id FROM changed_documents WHERE number > ?",
                arguments: [change])
        }
    }

    /// The catalogue that the ledger knows, as one word that changes with it.
    public func catalogueVersion() throws(LedgerError) -> String {
        try asking { database in
            try String.fetchOne(database, sql: "SELECT value FROM facts WHERE name = 'catalogue'") ?? ""
        }
    }

    static func state(of computation: Computation, _ database: Database) throws -> ComputationState? {
        let statement = try database.cachedStatement(
            sql: "SELECT made_from, change, revision, made_at FROM computations WHERE name = ?")
        return try Row.fetchOne(statement, arguments: [computation.rawValue]).map {
            ComputationState(madeFrom: $0[0], change: $0[1], revision: $0[2], madeAt: $0[3])
        }
    }

    /// The sequence also knows changes that everybody has taken in and that are gone from the list.
    static func lastDocumentChange(_ database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: "SELECT seq FROM sqlite_sequence WHERE name = 'changed_documents'")
        return try Int64.fetchOne(statement) ?? 0
    }

    /// Records that something is worked out as of a change, and forgets the changes that everything has taken in.
    static func record(
        _ computation: Computation, from source: String, asOf change: Int64, at moment: Date,
        _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO computations VALUES (?1, ?2, ?3, 1, ?4) ON CONFLICT DO UPDATE
                    SET made_from = ?2, change = ?3, revision = revision + 1, made_at = ?4
                """, arguments: [computation.rawValue, source, change, moment.ISO8601Format()])
        guard
            try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM computations") == Computation.allCases.count
        else { return }
        try database.execute(
            sql: "DELETE FROM changed_documents WHERE number <= (SELECT MIN(change) FROM computations)")
    }
}
