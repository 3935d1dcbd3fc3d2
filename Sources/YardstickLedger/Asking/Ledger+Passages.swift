import GRDB

extension Ledger {
    /// The documents that a query asks for, in the order in which they came.
    public func documents(_ query: PassageQuery) throws(LedgerError) -> [DocumentLine] {
        try asking { database in
            var conditions = Conditions(documentsOf: query)
            if let id = query.id { conditions.add("d.id = ?", id) }
            conditions.order(by: "d.id")
            conditions.slice(limit: query.limit, offset: query.offset)
            return try Row.fetchAll(
                database, sql: DocumentLine.select + conditions.sql, arguments: conditions.arguments
            ).map(DocumentLine.init)
        }
    }

    /// The commitments that a query asks for, by document and place.
    public func commitments(_ query: PassageQuery) throws(LedgerError) -> [CommitmentLine] {
        try asking { database in
            var conditions = Conditions()
            if let area = query.area { conditions.add(documentArea: area, of: "l.document_id") }
            if let year = query.year { conditions.add(year: year) }
            if let document = query.document { conditions.add(document: document) }
            if let isMeasurable = query.isMeasurable { conditions.add("l.is_measurable = ?", isMeasurable) }
            if let hasDeadline = query.hasDeadline { conditions.add("l.has_deadline = ?", hasDeadline) }
            try conditions.addPassage(query, database)
            conditions.order(by: (query.leastSureFirst ? "l.confidence, " : "") + Self.place)
            conditions.slice(limit: query.limit, offset: query.offset)
            return try passages(CommitmentLine.select, conditions, database) {
                try CommitmentLine(row: $0, &$1)
            }
        }
    }

    /// The mentions of programmes that a query asks for, by document and place.
    public func programmes(_ query: PassageQuery) throws(LedgerError) -> [ProgrammeLine] {
        try asking { database in
            var conditions = Conditions(documentsOf: query)
            if let name = query.name { conditions.add("l.name = ?", name) }
            try conditions.addPassage(query, database)
            conditions.order(by: Self.place)
            conditions.slice(limit: query.limit, offset: query.offset)
            return try passages(ProgrammeLine.select, conditions, database) {
                try ProgrammeLine(row: $0, &$1)
            }
        }
    }

    /// The indicators of the measurements that a query asks for, the most measured first.
    public func indicators(_ query: MeasurementQuery) throws(LedgerError) -> [IndicatorLine] {
        try asking { database in
            var conditions = try Conditions(query, database)
            conditions.group(by: IndicatorLine.group)
            conditions.order(by: "COUNT(*) DESC, 2, 1")
            conditions.slice(limit: query.limit, offset: query.offset)
            return try Row.fetchAll(
                database, sql: IndicatorLine.select + conditions.sql, arguments: conditions.arguments
            ).map(IndicatorLine.init)
        }
    }

    private static let place = "l.document_id, l.start, l.id"

    private func passages<Line>(
        _ select: String, _ conditions: Conditions, _ database: Database,
        _ read: (Row, inout DocumentTexts) throws -> Line
    ) throws -> [Line] {
        let rows = try Row.fetchCursor(
            database, sql: select + conditions.sql, arguments: conditions.arguments)
        var texts = DocumentTexts(database)
        var lines: [Line] = []
        while let row = try rows.next() { lines.append(try read(row, &texts)) }
        return lines
    }
}

extension Conditions {
    /// The documents of a query, by area, year and name. The table of documents is `d`.
    fileprivate init(documentsOf query: PassageQuery) {
        self.init()
        if let area = query.area { add(documentArea: area) }
        if let year = query.year { add("CAST(SUBSTR(d.date, 1, 4) AS INTEGER) = ?", year) }
        if let document = query.document { add(document: document) }
    }

    /// The numbers of an area's documents are few, and found once.
    fileprivate mutating func add(documentArea area: String, of column: String = "d.id") {
        add(
            """
            \(column) IN (SELECT id FROM documents WHERE area = ? COLLATE NOCASE
                OR area IN (SELECT name FROM areas WHERE code = ? COLLATE NOCASE))
            """, area, area)
    }

    fileprivate mutating func addPassage(_ query: PassageQuery, _ database: Database) throws {
        if let id = query.id { add("l.id = ?", id) }
        if let text = query.text { try add(text: text, database) }
    }
}
