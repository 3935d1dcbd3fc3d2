import Foundation
import GRDB

extension Ledger {
    /// The identities of findings: the check, and the lines that it compares by the keys by which they are known
    /// again, so that reading and auditing again give a finding the same name.
    ///
    /// - Parameter findings: Each with its check and the numbers of its lines.
    /// - Returns: Names as they are printed ("f3a09c41d2e"), in the order of the findings; one that the ledger's
    ///   lines do not tell from an earlier one of the list gets another.
    public func findingNames(of findings: [(check: String, lines: [Int64])]) throws(LedgerError) -> [String] {
        try asking { database in
            let keys = try Self.keys(of: Set(findings.flatMap(\.lines)), database)
            var taken: Set<String> = []
            return findings.map { finding in
                var digest = Digest()
                digest.add(finding.check)
                for key in finding.lines.compactMap({ keys[$0] }).sorted(by: <) {
                    digest.add(key.path)
                    digest.add(Int(key.key))
                }
                while !taken.insert(Self.name(digest)).inserted { digest.add(1) }
                return Self.name(digest)
            }
        }
    }

    /// Keeps the findings of an audit in place of those of the one before. Explanations stay.
    ///
    /// - Parameters:
    ///   - findings: What was found.
    ///   - change: The last change of a document that the audit knows; without one, all that there are.
    ///   - moment: When it was found.
    public func keep(
        _ findings: [FindingRecord], asOf change: Int64? = nil, at moment: Date = Date()
    ) throws(LedgerError) {
        try changing { database in
            let change = try change ?? Self.lastDocumentChange(database)
            let known = try Row.fetchAll(database, sql: "SELECT id, found_at FROM findings")
            let since = Dictionary(known.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
            for table in ["findings", "finding_lines", "finding_areas"] {
                try database.execute(sql: "DELETE FROM \(table)")
            }
            for finding in findings {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    arguments: [
                        finding.id, finding.check, finding.verdict, finding.severity, finding.title,
                        finding.arithmetic, finding.guess,
                        finding.lines.map(String.init).joined(separator: " "),
                        since[finding.id] ?? moment.ISO8601Format(),
                    ])
            }
            try database.execute(sql: "UPDATE findings SET weight = \(FindingWeight.sql)")
            try database.execute(sql: Schema.linkFindings)
            try Self.record(.findings, from: "audit", asOf: change, at: moment, database)
        }
    }

    /// The findings of the last audit that was kept, in its order.
    public func keptFindings() throws(LedgerError) -> [FindingRecord] {
        try asking { database in
            try Row.fetchAll(database, sql: FindingRecord.select + " ORDER BY rowid")
                .map(FindingRecord.init)
        }
    }

    /// Records what a person says of a finding.
    ///
    /// - Parameters:
    ///   - note: The explanation.
    ///   - name: The finding's identity, or as much of its start as tells it from the others.
    /// - Returns: The finding.
    /// - Throws: ``LedgerError`` where no kept finding has that name, or several have.
    @discardableResult
    public func explain(
        _ name: String, note: String, by person: String, at moment: Date = Date()
    ) throws(LedgerError) -> FindingRecord {
        let finding = try keptFinding(name)
        try changing { database in
            try database.execute(
                sql: "INSERT INTO explanations (finding, note, made_by, made_at) VALUES (?, ?, ?, ?)",
                arguments: [finding.id, note, person, moment.ISO8601Format()])
        }
        return finding
    }

    /// Takes back what was said of a finding.
    @discardableResult
    public func withdrawExplanation(of name: String) throws(LedgerError) -> FindingRecord {
        let finding = try keptFinding(name)
        try changing { database in
            try database.execute(sql: "DELETE FROM explanations WHERE finding = ?", arguments: [finding.id])
        }
        return finding
    }

    /// The latest explanation of each explained finding, by the finding's identity.
    public func explanations() throws(LedgerError) -> [String: Explanation] {
        try asking { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT finding, note, made_by, made_at FROM explanations ORDER BY id")
            let pairs = rows.map { row in
                (row[0] as String, Explanation(finding: row[0], note: row[1], by: row[2], at: row[3]))
            }
            return Dictionary(pairs) { _, latest in latest }
        }
    }

    /// The finding of the last audit that has a name.
    ///
    /// - Parameter name: The finding's identity, or as much of its start as tells it from the others.
    /// - Throws: ``LedgerError`` where no kept finding has that name, or several have.
    public func keptFinding(_ name: String) throws(LedgerError) -> FindingRecord {
        let matching = try findings(named: name)
        guard let finding = matching.first(where: { $0.id == name.lowercased() }) ?? matching.first else {
            throw LedgerError(path: path, reason: .noSuchFinding(name))
        }
        guard matching.count == 1 || finding.id == name.lowercased() else {
            throw LedgerError(path: path, reason: .ambiguousFinding(name, count: matching.count))
        }
        return finding
    }

    private static func keys(
        of lines: Set<Int64>, _ database: Database
    ) throws -> [Int64: (path: String, key: Int64)] {
        let list = "[" + lines.sorted().map(String.init).joined(separator: ",") + "]"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT m.id, d.path, m.key FROM measurements m JOIN documents d ON d.id = m.document_id
                WHERE m.id IN (SELECT value FROM json_each(?))
                """, arguments: [list])
        var keys: [Int64: (path: String, key: Int64)] = [:]
        while let row = try rows.next() { keys[row[0]] = (row[1], row[2]) }
        return keys
    }

    private static func name(_ digest: Digest) -> String {
        let digits = String(digest.value >> 20, radix: 16)
        return "f" + String(repeating: "0", count: max(0, 11 - digits.count)) + digits
    }
}
