import GRDB

extension Ledger {
    /// The measurements that a query asks for, in its order.
    public func measurements(_ query: MeasurementQuery) throws(LedgerError) -> [MeasurementLine] {
        try asking { try MeasurementLines(query).fetchAll($0) }
    }

    /// Hands over the measurements that a query asks for one by one, from one moment of the ledger, in
    /// memory that does not grow with their number.
    public func forEachMeasurement(
        _ query: MeasurementQuery, _ body: (MeasurementLine) throws -> Void
    ) throws {
        // What the body throws is its caller's and goes through as it is.
        var thrown: (any Error)?
        try asking { database in
            do {
                try MeasurementLines(query).forEach(database) { line in
                    do { try body(line) } catch {
                        thrown = error
                        throw CancellationError()
                    }
                }
            } catch is CancellationError {}
        }
        if let thrown { throw thrown }
    }

    /// One measurement by its number.
    public func measurement(_ number: Int64) throws(LedgerError) -> MeasurementLine {
        let lines = try measurements(MeasurementQuery(id: number))
        guard let line = lines.first else {
            throw LedgerError(path: path, reason: .noSuchLine("measurement \(number)"))
        }
        return line
    }

    /// The measurements of these numbers, by document and place; numbers that the ledger does not hold are left out.
    public func measurements(numbered ids: [Int64]) throws(LedgerError) -> [MeasurementLine] {
        var query = MeasurementQuery()
        query.ids = ids
        return try measurements(query)
    }

    /// The words that a measurement's evidence rests on outside its own sentence: a heading, a sentence before.
    public func distantWords(of line: MeasurementLine) throws(LedgerError) -> [Range<Int>: String] {
        let ranges = line.measurement.evidence.map(\.range).filter { range in
            !range.isEmpty && !line.sentenceRange.contains(range)
        }
        guard let id = line.id, !ranges.isEmpty else { return [:] }
        return try asking { database in
            var texts = DocumentTexts(database)
            let document = try Int64.fetchOne(
                database, sql: "SELECT document_id FROM measurements WHERE id = ?", arguments: [id])
            let pairs = try ranges.map { ($0, try texts.words($0, of: document ?? 0)) }
            return Dictionary(pairs) { first, _ in first }
        }
    }
}
