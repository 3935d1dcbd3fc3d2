import Foundation
import GRDB
import YardstickReading

extension Ledger {
    /// Takes tables in, all of them or, where anything fails, none.
    ///
    /// A table is a source by the name of its file and its day: the same edition again changes nothing, a corrected one
    /// takes its place, a later one stands beside it, so that what was known when is never lost. Rows that speak of a
    /// document of the ledger are no figures of a table but lines of that document; where they differ, the difference is
    /// recorded as a ruling.
    ///
    /// - Parameters:
    ///   - tables: The tables.
    ///   - person: Who is named in rulings; nobody will do where nothing is corrected.
    ///   - moment: When it was done.
    /// - Throws: ``LedgerError``, or ``ImportMismatch`` for a row that speaks of a line that is not there.
    public func take(
        _ tables: [ImportedTable], by person: String?, at moment: Date = Date()
    ) throws -> ImportOutcome {
        var mismatch: ImportMismatch?
        do {
            return try changing { database in
                do {
                    var taking = Taking(database: database, ledger: path, person: person, moment: moment)
                    for table in tables { try taking.take(table) }
                    return taking.outcome
                } catch let error as ImportMismatch {
                    mismatch = error
                    throw error
                }
            }
        } catch {
            throw mismatch ?? error
        }
    }
}

/// An import under way, in one transaction.
private struct Taking {
    static let version = "import-1"

    let database: Database
    let ledger: String
    let person: String?
    let moment: Date
    var outcome = ImportOutcome()
    var rules = RuleNumbers()

    mutating func take(_ table: ImportedTable) throws {
        let key = DocumentPath.key(for: table.path, ledger: ledger) + "@\(table.published)"
        let hash = Self.hash(of: table)
        guard let known = try KnownDocuments.entry(path: key, database) else {
            let documents = try documentsOfItsOwn(table)
            guard documents.isEmpty else { return try correct(documents, by: table) }
            let id = try insert(table, path: key, hash: hash)
            return try write(table, id: id, numbers: LineNumbers(database), count: \.added)
        }
        guard known.contentHash != hash || known.metadata != Self.metadata(of: table) else {
            outcome.unchanged += 1
            return
        }
        let numbers = try LineNumbers(of: known.id, database)
        try OldReading.delete(of: known.id, database)
        try update(known.id, to: table, hash: hash)
        try write(table, id: known.id, numbers: numbers, count: \.replaced)
        try CorrectedLines.renew(document: known.id, database)
    }

    /// The documents that the rows of an export speak of: several may have one name, in folders of their own.
    private func documentsOfItsOwn(_ table: ImportedTable) throws -> [Int64] {
        guard !table.rows.isEmpty, table.rows.allSatisfy({ $0.place != nil }) else { return [] }
        return try Int64.fetchAll(
            database,
            sql: "SELECT id FROM documents WHERE name = ? AND (date = ? OR date IS NULL) ORDER BY id",
            arguments: [table.name, table.published.description])
    }

    private static func hash(of table: ImportedTable) -> String {
        var digest = Digest()
        table.text.withUnsafeBufferPointer { digest.add($0) }
        digest.add(table.published.description)
        return "table-" + String(digest.value, radix: 16)
    }

    private static func metadata(of table: ImportedTable) -> [String?] {
        [table.title, table.issuer, table.area, "table", "en", table.published.description]
    }
}

// MARK: A table of its own

extension Taking {
    private func insert(_ table: ImportedTable, path: String, hash: String) throws -> Int64 {
        try database.execute(
            sql: """
                INSERT INTO documents (path, name, content_hash, reader_version, format, title, issuer, area, kind,
                    language, date, added_at, text) VALUES (?, ?, ?, ?, 'table', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: StatementArguments([path, table.name, hash, Self.version])
                + StatementArguments(Self.metadata(of: table)) + [moment.ISO8601Format(), Data(table.text)])
        return database.lastInsertedRowID
    }

    private func update(_ id: Int64, to table: ImportedTable, hash: String) throws {
        try database.execute(
            sql: """
                UPDATE documents SET name = ?, content_hash = ?, title = ?, issuer = ?, area = ?, kind = ?,
                    language = ?, date = ?, added_at = ?, text = ? WHERE id = ?
                """,
            arguments: StatementArguments([table.name, hash]) + StatementArguments(Self.metadata(of: table))
                + [moment.ISO8601Format(), Data(table.text), id])
    }

    private mutating func write(
        _ table: ImportedTable, id: Int64, numbers: LineNumbers, count: WritableKeyPath<ImportOutcome, Int>
    ) throws {
        let reading = Reading(
            sections: [], sentences: table.rows.map { Sentence(range: $0.range, section: nil) },
            measurements: table.rows.map(\.measurement), commitments: [], programmes: [])
        try table.text.withUnsafeBufferPointer { text in
            var rows = ReadingRows(
                database: database, document: id, reading: reading, text: text, numbers: numbers)
            try rows.insert(&rules)
        }
        var search = SearchRows()
        search.add(reading.sentences, of: table.text, id: id)
        try search.write(database)
        outcome[keyPath: count] += 1
        outcome.figures += table.rows.count
    }
}

// MARK: Lines of a document

extension Taking {
    private mutating func correct(_ documents: [Int64], by table: ImportedTable) throws {
        let lines = try documents.flatMap { document in
            let name = LineNumber(.document, document).description
            return try MeasurementLines(MeasurementQuery(document: name)).fetchAll(database)
        }
        let byPlace = Dictionary(grouping: lines) { $0.measurement.quantity.range }
        for row in table.rows {
            let line = try Self.line(of: row, among: row.place.flatMap { byPlace[$0] } ?? [], table)
            guard let id = line.id else { continue }
            let corrections = Self.differences(line.measurement, row.measurement)
            guard !corrections.isEmpty else {
                outcome.same += 1
                continue
            }
            guard let person else {
                throw ImportMismatch(
                    row: row.number, description: "a correction needs to say who makes it; add --by NAME.")
            }
            try Ledger.record(corrections, on: line, by: person, note: "imported", at: moment, database)
            try CorrectedLines.renew(measurement: id, database)
            outcome.corrected += 1
        }
    }

    /// The line that a row speaks of: the one at its place, and of several the one that has its number.
    private static func line(
        of row: ImportedTable.Row, among lines: [MeasurementLine], _ table: ImportedTable
    ) throws -> MeasurementLine {
        guard let first = lines.first else {
            throw ImportMismatch(
                row: row.number,
                description: "`\(table.name)` has no number at bytes \(row.place?.lowerBound ?? 0) to "
                    + "\(row.place?.upperBound ?? 0). Export again: the document was read anew since.")
        }
        guard lines.count > 1 else { return first }
        guard let line = lines.first(where: { $0.id == row.line }) else {
            throw ImportMismatch(
                row: row.number,
                description:
                    "\(lines.count) documents have the name `\(table.name)`, and nothing says which of them "
                    + "is meant. Export again as csv or jsonl, and keep the column `id`.")
        }
        return line
    }

    private static func differences(_ old: YardstickReading.Measurement, _ new: YardstickReading.Measurement)
        -> [Correction]
    {
        let corrections: [Correction] = [
            .value(new.quantity.value), .unit(new.quantity.unit), .noun(new.quantity.noun),
            .comparator(new.quantity.comparator), .form(new.form), .role(new.role), .indicator(new.indicator),
            .indicatorCode(new.indicatorCode), .area(new.area), .period(new.period),
        ]
        return corrections.filter { $0 != $0.current(in: old) && $0 != .value(.unrepresentable) }
    }
}
