import YardstickLedger
import YardstickReading

/// Reads files of figures: CSV, JSON Lines and SDMX-CSV, as statistical offices publish them and as `export` writes
/// them.
///
/// ```swift
/// let tables = try TableImport(published: CalendarDate(iso: "2022-03-15")).tables(bytes, path: "yearbook.csv")
/// try ledger.take(tables, by: "Ann Li")
/// ```
public struct TableImport: Sendable {
    /// When the tables were published; rows may say so themselves.
    public var published: CalendarDate?
    /// What the table is called; without it the file's name.
    public var title: String?
    /// Who published it.
    public var issuer: String?
    /// The indicators that are known by name.
    public var catalogue = Catalogue.standard
    /// The areas that are known by code.
    public var areas = AreaCatalogue.standard

    /// Makes an import.
    public init(published: CalendarDate? = nil, title: String? = nil, issuer: String? = nil) {
        self.published = published
        self.title = title
        self.issuer = issuer
    }

    /// Reads a file: JSON Lines where its first character is a brace, else CSV; SDMX-CSV by its titles.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path.
    /// - Returns: One table for the file, or, of an export, one for each document that it has lines of.
    /// - Throws: ``ImportError`` at the first cell that does not fit.
    public func tables(_ bytes: [UInt8], path: String) throws(ImportError) -> [ImportedTable] {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ImportError(file: name, reason: "is not in UTF-8; expected text saved in UTF-8.")
        }
        let records = try SDMXColumns.renamed(try records(bytes, name), file: name)
        guard !records.records.isEmpty else {
            throw ImportError(file: name, reason: "has no rows; expected figures.")
        }
        try check(records, name)
        var groups: [Edition: [TableRecord]] = [:]
        for record in records.records { groups[try edition(of: record, name), default: []].append(record) }
        let reader = RowReader(file: name, catalogue: catalogue, areas: areaNames)
        var tables: [ImportedTable] = []
        for (edition, rows) in groups.sorted(by: { $0.key < $1.key }) {
            tables.append(try table(edition, rows, records.header, bytes, path, reader))
        }
        return tables
    }

    private func records(_ bytes: [UInt8], _ name: String) throws(ImportError) -> TableRecords {
        if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") {
            return try JSONLinesReader(bytes: bytes, file: name).table()
        }
        var reader = CSVReader(bytes, file: name)
        return try reader.table()
    }

    /// What must be there for any row to be read.
    private func check(_ table: TableRecords, _ name: String) throws(ImportError) {
        guard !table.columns.isEmpty else { return }
        let needs = [
            ["indicator", "indicatorCode"], ["value", "low"], ["period", "periodStart", "periodEnd"],
        ]
        for columns in needs where !columns.contains(where: table.columns.contains) {
            throw ImportError(
                file: name, row: 1,
                reason:
                    "has no column \(Self.quoted(columns, " or ")); expected one. \(Self.found(table.columns)) Titles "
                    + "are those of `yardstick export --format csv` or of SDMX-CSV.")
        }
    }

    /// What stands in the place of titles.
    private static func found(_ titles: [String]) -> String {
        if titles.count == 1, let mark = titles[0].first(where: { ";\t|".contains($0) }) {
            let name = mark == "\t" ? "tabs" : mark == ";" ? "semicolons" : "bars"
            return "Its cells are parted by \(name); save it with commas."
        }
        return "It has \(quoted(Array(titles.prefix(12)), ", "))."
    }

    private static func quoted(_ titles: [String], _ separator: String) -> String {
        titles.map { "`\($0)`" }.joined(separator: separator)
    }

    /// A document, or a table, as it stood on a day.
    private struct Edition: Hashable, Comparable {
        let document: String?
        let published: CalendarDate

        static func < (left: Edition, right: Edition) -> Bool {
            (left.document ?? "", left.published) < (right.document ?? "", right.published)
        }
    }

    private func edition(of record: TableRecord, _ name: String) throws(ImportError) -> Edition {
        if let text = record.text("documentDate") {
            guard let date = CalendarDate(iso: text) else {
                throw ImportError(
                    file: name, row: record.number, column: "documentDate",
                    reason: "`\(text)` is no date; expected 2021, 2021-03 or 2021-03-05.")
            }
            return Edition(document: record.text("document"), published: date)
        }
        guard let published else {
            throw ImportError(
                file: name, row: record.number, column: "documentDate",
                reason: "nothing says when this was published; expected a date here, or --published DATE.")
        }
        return Edition(document: record.text("document"), published: published)
    }

    /// The names of areas by their codes and by themselves, in lower case.
    private var areaNames: [String: String] {
        var names: [String: String] = [:]
        for area in areas.areas {
            for spelling in [area.code, area.name] where names[spelling.lowercased()] == nil {
                names[spelling.lowercased()] = area.name
            }
        }
        return names
    }

    private func table(
        _ edition: Edition, _ rows: [TableRecord], _ header: Range<Int>, _ bytes: [UInt8], _ path: String,
        _ reader: RowReader
    ) throws(ImportError) -> ImportedTable {
        var text = Array(bytes[header])
        if !text.isEmpty { text.append(0x0A) }
        var read: [ImportedTable.Row] = []
        for (place, row) in rows.enumerated() {
            read.append(try reader.row(row, sentence: place, shift: text.count - row.range.lowerBound))
            text += bytes[row.range]
            text.append(0x0A)
        }
        let name = edition.document ?? reader.file
        return ImportedTable(
            name: name, path: edition.document.map { path + "#" + $0 } ?? path, title: title ?? name,
            issuer: issuer,
            published: edition.published, text: text, rows: read)
    }
}
