import GRDB

/// The WHERE clause of a query in the making, its arguments beside it.
struct Conditions {
    private var terms: [String] = []
    private(set) var arguments = StatementArguments()
    private(set) var tail = ""

    var sql: String { terms.isEmpty ? tail : " WHERE " + terms.joined(separator: " AND ") + tail }

    mutating func add(_ term: String, _ values: (any DatabaseValueConvertible)?...) {
        terms.append(term)
        for value in values { arguments += [value] }
    }

    mutating func order(by columns: String) {
        tail += " ORDER BY " + columns
    }

    mutating func group(by columns: String) {
        tail += " GROUP BY " + columns
    }

    mutating func slice(limit: Int?, offset: Int?) {
        guard limit != nil || offset != nil else { return }
        tail += " LIMIT \(limit ?? -1) OFFSET \(offset ?? 0)"
    }
}

extension Conditions {
    /// The lines of a query, but for order and slice. The table of lines is `l`, that of documents `d`.
    init(_ query: MeasurementQuery, _ database: Database) throws {
        if let id = query.id { add("l.id = ?", id) }
        if let ids = query.ids { add(ids: ids) }
        if let role = query.role { add("l.role = ?", role.rawValue) }
        if let area = query.area { add(area: area) }
        if let indicator = query.indicator { add(indicator: indicator) }
        if let year = query.year { add(year: year) }
        if let document = query.document { add(document: document) }
        if let text = query.text { try add(text: text, database) }
        if let least = query.minimumConfidence { add("l.confidence >= ?", least) }
        if let most = query.maximumConfidence { add("l.confidence <= ?", most) }
    }

    private mutating func add(ids: [Int64]) {
        add(
            "l.id IN (SELECT value FROM json_each(?))",
            "[" + ids.map(String.init).joined(separator: ",") + "]")
    }

    private mutating func add(area: String) {
        add(
            "(l.area = ? COLLATE NOCASE OR l.area IN (SELECT name FROM areas WHERE code = ? COLLATE NOCASE))",
            area, area)
    }

    private mutating func add(indicator: String) {
        add(
            """
            (l.indicator_code = ? COLLATE NOCASE OR l.indicator LIKE ? ESCAPE '\\'
                OR l.indicator_code IN (SELECT code FROM indicators WHERE name = ? COLLATE NOCASE))
            """, indicator, Self.containing(indicator), indicator)
    }

    /// ISO dates of any precision compare as text: "2021" comes before "2021-03", and that before "2021-12-31".
    mutating func add(year: Int) {
        let digits = Self.fourDigits(year)
        add("l.period_start <= ? AND l.period_end >= ?", digits + "-12-31", digits)
    }

    mutating func add(document: String) {
        add(
            "(d.id = ? OR d.name = ? OR d.path = ?)", LineNumber(document, kind: .document)?.number, document,
            document)
    }

    mutating func add(text: String, _ database: Database) throws {
        let search = TextSearch(text)
        guard search.needsPhraseCheck else {
            add(
                "l.sentence_id IN (SELECT rowid FROM sentence_search WHERE sentence_search MATCH ?)",
                search.words)
            return
        }
        let ids = try search.sentences(in: database)
        let list = "[" + ids.map(String.init).joined(separator: ",") + "]"
        add("l.sentence_id IN (SELECT value FROM json_each(?))", list)
    }

    static func containing(_ text: String) -> String {
        var pattern = "%"
        for character in text {
            if "%_\\".contains(character) { pattern.append("\\") }
            pattern.append(character)
        }
        return pattern + "%"
    }

    static func fourDigits(_ year: Int) -> String {
        let digits = String(max(0, min(year, 9999)))
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
