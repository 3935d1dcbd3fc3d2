import Foundation
import GRDB

/// Writes reports as rows of the ledger's tables.
struct RowWriter {
    private let database: Database
    private let document: Statement
    private let section: Statement
    private let sentence: Statement
    private let search: Statement
    private let measurement: Statement
    private var documents: Int64 = 0
    private var measurements: Int64 = 0

    init(_ database: Database) throws {
        self.database = database
        document = try database.makeStatement(
            sql: """
                INSERT INTO documents (path, name, content_hash, reader_version, format, title, issuer, area, kind,
                    language, date, added_at, text)
                VALUES (?, ?, ?, '0', 'markdown', ?, ?, ?, 'report', 'en', ?, '2026-01-01T00:00:00Z', ?)
                """)
        section = try database.makeStatement(
            sql:
                "INSERT INTO sections (id, document_id, start, \"end\", level, title) VALUES (?, ?, ?, ?, 1, ?)"
        )
        sentence = try database.makeStatement(
            sql: "INSERT INTO sentences (id, document_id, start, \"end\", section_id) VALUES (?, ?, ?, ?, ?)")
        search = try database.makeStatement(sql: "INSERT INTO sentence_search (rowid, text) VALUES (?, ?)")
        measurement = try database.makeStatement(
            sql: """
                INSERT INTO measurements (id, document_id, key, sentence_id, start, "end", surface, value, unit,
                    comparator, form, role, indicator, indicator_code, area, period_start, period_end, confidence,
                    evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'level', ?, ?, ?, ?, ?, ?, 0.9, '')
                """)
    }

    mutating func write(_ report: Report) throws {
        documents += 1
        let name = report.city.replacingOccurrences(of: " ", with: "-").lowercased() + "-\(report.year).md"
        try document.execute(arguments: [
            "reports/" + name, name, "generated-\(documents)", "\(report.city): report of \(report.year)",
            "Government of \(report.city)", report.city, "\(report.year)-01-20", Data(report.text),
        ])
        let place = documents << 28
        let title = String(decoding: report.text[report.heading], as: UTF8.self)
        try section.execute(arguments: [
            place, documents, report.heading.lowerBound, report.heading.upperBound, title,
        ])
        for (ordinal, line) in report.lines.enumerated() {
            let id = place | Int64(ordinal)
            try sentence.execute(arguments: [
                id, documents, line.sentence.lowerBound, line.sentence.upperBound, place,
            ])
            try search.execute(arguments: [id, String(decoding: report.text[line.sentence], as: UTF8.self)])
            try write(line, sentence: id, of: report)
        }
    }

    private mutating func write(_ line: Report.Line, sentence: Int64, of report: Report) throws {
        measurements += 1
        try measurement.execute(arguments: [
            measurements, documents, measurements, sentence, line.number.lowerBound, line.number.upperBound,
            line.surface, line.value, line.unit, line.role == .target ? ">=" : "=", line.role.rawValue,
            line.indicator.name, line.indicator.code, report.city, String(line.year), String(line.year),
        ])
    }

    /// Keeps the last numbers given, as `add` does.
    func storeNumbers() throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO numbers VALUES ('', ?), ('c', 0), ('p', 0)",
            arguments: [measurements])
    }
}
