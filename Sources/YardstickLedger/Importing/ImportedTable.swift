import YardstickReading

/// A table of figures on its way into the ledger: a source of its own, known from the day on which it was published.
public struct ImportedTable: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// Which row of its file, from 1; the line with the titles is one.
        public let number: Int
        /// UTF-8 byte range of the row in ``ImportedTable/text``.
        public let range: Range<Int>
        /// What the row says; its evidence are the row's cells.
        public let measurement: Measurement
        /// Where the number stood in the document that a row of an export speaks of.
        public let place: Range<Int>?
        /// The number of the line that a row of an export speaks of, where it has kept it.
        public let line: Int64?

        /// Makes a row.
        public init(
            number: Int, range: Range<Int>, measurement: Measurement, place: Range<Int>? = nil,
            line: Int64? = nil
        ) {
            self.number = number
            self.range = range
            self.measurement = measurement
            self.place = place
            self.line = line
        }
    }

    /// The table's name, or that of the document whose lines an export holds.
    public let name: String
    /// The path of its file.
    public let path: String
    /// What people call it.
    public let title: String
    /// Who published it.
    public let issuer: String?
    /// When it was published.
    public let published: CalendarDate
    /// The titles and the rows, as they stand in the file.
    public let text: [UInt8]
    /// The rows.
    public let rows: [Row]

    /// Makes a table from its parts.
    public init(
        name: String, path: String, title: String, issuer: String?, published: CalendarDate, text: [UInt8],
        rows: [Row]
    ) {
        self.name = name
        self.path = path
        self.title = title
        self.issuer = issuer
        self.published = published
        self.text = text
        self.rows = rows
    }

    /// The area of all rows, where they have one in common.
    var area: String? {
        let areas = Set(rows.map(\.measurement.area))
        return areas.count == 1 ? areas.first ?? nil : nil
    }
}

/// What an import did.
public struct ImportOutcome: Hashable, Sendable {
    /// How many tables are new.
    public var added = 0
    /// How many took the place of the same edition.
    public var replaced = 0
    /// How many the ledger held already, just so.
    public var unchanged = 0
    /// How many figures the new and replaced tables hold.
    public var figures = 0
    /// How many lines of documents were corrected.
    public var corrected = 0
    /// How many lines of documents were as the table has them.
    public var same = 0
}

/// A row of an export that does not fit the ledger.
public struct ImportMismatch: Error, Hashable, Sendable, CustomStringConvertible {
    /// The row.
    public let row: Int
    /// What is wrong and what to do.
    public let description: String
}
