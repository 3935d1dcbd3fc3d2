import GRDB
import YardstickReading

/// Loads the ledger's lines as figures in one pass.
struct FigureLoader {
    private(set) var figures = Figures()

    private let database: Database
    private var sourceNumbers: [Int64: Int32] = [:]
    private var phrases = WordNumbers()
    private var codes = WordNumbers()
    private var areas = WordNumbers()
    private var nouns = WordNumbers()
    private var pairs: [UInt64: Int32] = [:]
    private let known: KnownNames
    private let units = WordTable<Unit>()
    private let comparators = WordTable<Comparator>()
    private let forms = WordTable<Form>()
    private let roles = WordTable<Role>()

    /// - Parameter names: The areas that are known beside those of the figures that are loaded.
    init(_ database: Database, areas names: [String] = []) throws {
        self.database = database
        known = try KnownNames(database)
        for var name in names { name.withUTF8 { _ = areas.number(of: $0) } }
        figures.sources = try Row.fetchAll(
            database, sql: "SELECT id, name, title, kind, area, issuer, date FROM documents ORDER BY id"
        ).map { row in
            Figures.Source(
                id: row[0], name: row[1], title: row[2], kind: row[3], area: row[4], issuer: row[5],
                date: (row[6] as String?).flatMap { CalendarDate(iso: $0) })
        }
        for (number, source) in figures.sources.enumerated() {
            sourceNumbers[source.id] = Int32(clamping: number)
        }
    }

    private static let select = """
        SELECT id, document_id, sentence_id, start, surface, value, low, high, unit, noun, comparator, form, role,
            indicator, indicator_code, area, period_start, period_end, confidence
        FROM lines
        """

    mutating func load(leastConfidence least: Double) throws {
        try load(Self.select + " WHERE confidence >= ?", [least])
    }

    /// Loads the figures about some areas: the area is the figure's own, else its document's.
    ///
    /// - Parameter hasNone: Whether figures without any area are loaded too.
    mutating func load(areas names: [String], orNone hasNone: Bool) throws {
        let list = SQLList.text(words: names)
        let ofDocuments = "area IN (SELECT value FROM json_each(?))" + (hasNone ? " OR area IS NULL" : "")
        try load(
            """
            \(Self.select) WHERE area IN (SELECT value FROM json_each(?)) UNION ALL
            \(Self.select) WHERE area IS NULL AND document_id IN (SELECT id FROM documents WHERE \(ofDocuments))
            """, [list, list])
    }

    private mutating func load(_ sql: String, _ arguments: StatementArguments) throws {
        let statement = try database.makeStatement(sql: sql)
        try statement.setArguments(arguments)
        let row = ColumnReader(statement)
        while try row.step(database) {
            if let figure = figure(row) { figures.all.append(figure) }
        }
        figures.areas = areas.words.map { known.area(named: $0) }
        figures.nouns = nouns.words
        figures.all.sort { ($0.source, $0.start, $0.id) < ($1.source, $1.start, $1.id) }
    }

    /// The figure of a row; nothing where the number cannot be represented or a word is of another version.
    private mutating func figure(_ row: ColumnReader) -> Figure? {
        guard let low = row.number(5) ?? row.number(6), let high = row.number(5) ?? row.number(7),
            let unit = units[row.text(8)], let comparator = comparators[row.text(10)],
            let form = forms[row.text(11)], let role = roles[row.text(12)],
            let source = sourceNumbers[row.integer(1)]
        else { return nil }
        let halfUnit = StatedPrecision.halfUnit(
            of: high, writtenAs: row.text(4), isCounted: unit == .count || unit == .rank)
        return Figure(
            id: row.integer(0), low: low, high: high, halfUnit: halfUnit, source: source,
            indicator: indicator(row.text(13), code: row.text(14)),
            area: Self.number(of: row.text(15), in: &areas), noun: Self.number(of: row.text(9), in: &nouns),
            span: Span(iso: row.text(16), row.text(17)), start: Int32(clamping: row.integer(3)),
            sentence: Int32(clamping: Place.ordinal(of: row.integer(2))),
            confidence: Float(row.number(18) ?? 0), unit: unit, comparator: comparator, form: form, role: role
        )
    }

    private static func number(
        of word: UnsafeBufferPointer<UInt8>, in words: inout WordNumbers
    ) -> Int32? {
        word.isEmpty ? nil : words.number(of: word).number
    }

    private mutating func indicator(
        _ phrase: UnsafeBufferPointer<UInt8>, code: UnsafeBufferPointer<UInt8>
    ) -> Int32 {
        let (phraseNumber, codeNumber) = (phrases.number(of: phrase).number, codes.number(of: code).number)
        let pair = UInt64(UInt32(bitPattern: phraseNumber)) << 32 | UInt64(UInt32(bitPattern: codeNumber))
        if let number = pairs[pair] { return number }
        let number = Int32(clamping: figures.indicators.count)
        pairs[pair] = number
        let words = phrases.words[Int(phraseNumber)]
        figures.indicators.append(
            known.indicator(words, code: code.isEmpty ? nil : codes.words[Int(codeNumber)]))
        return number
    }
}

/// What the ledger's catalogue knows of indicators and areas.
struct KnownNames {
    private var indicators: [String: Row] = [:]
    private var areas: [String: (code: String, parent: String?)] = [:]

    init(_ database: Database) throws {
        for row in try Row.fetchAll(
            database, sql: "SELECT code, name, topic, dimension, better FROM indicators")
        {
            indicators[row[0]] = row
        }
        for row in try Row.fetchAll(database, sql: "SELECT name, code, parent FROM areas ORDER BY code") {
            let name = row[0] as String
            // Of areas of one name the first code stays: countries stand before regions and cities.
            if areas[name] == nil { areas[name] = (row[1], row[2]) }
        }
    }

    func indicator(_ phrase: String, code: String?) -> Figures.Indicator {
        let row = code.flatMap { indicators[$0] }
        return Figures.Indicator(
            phrase: phrase, phraseKey: PhraseKey(phrase).value, code: code, name: row?[1] ?? phrase,
            topic: row?[2], dimension: row?[3],
            better: (row?[4] as String?).flatMap { Catalogue.Indicator.Direction(rawValue: $0) } ?? .none)
    }

    func area(named name: String) -> Figures.Area {
        Figures.Area(name: name, code: areas[name]?.code, parent: areas[name]?.parent)
    }
}
