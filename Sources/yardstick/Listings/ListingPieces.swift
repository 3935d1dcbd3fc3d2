import YardstickLedger

/// A listing in the making: what comes before, between and after its lines in each format. A table waits for as many
/// lines as tell how wide its columns are, and is printed in parts of that size.
struct ListingPieces<Line: Sendable>: Sendable {
    private let listing: Listing<Line>
    private let format: OutputFormat
    private let terminal: Terminal
    private var table: GrowingTable
    private var rows: [[Cell]] = []
    /// How many rows of a table are laid out together, unless more of them come at once.
    private static var rowsInPart: Int { 1000 }
    /// How many lines there have been.
    private(set) var count = 0

    init(_ listing: Listing<Line>, as format: OutputFormat, for terminal: Terminal) {
        self.listing = listing
        self.format = format
        self.terminal = terminal
        table = GrowingTable(listing.columns)
    }

    /// What comes before the first line.
    var beginning: [UInt8] {
        switch format {
        case .csv:
            var writer = CSVWriter()
            writer.line(listing.header)
            return writer.bytes
        case .json: return Array("[".utf8)
        case .table, .jsonl: return []
        }
    }

    /// What some more lines add.
    mutating func next(_ lines: RenderedLines) -> [UInt8] {
        guard lines.count > 0 else { return [] }
        let separator = format == .json ? (count == 0 ? "\n" : ",\n") : ""
        count += lines.count
        rows.append(contentsOf: lines.rows)
        if rows.count >= Self.rowsInPart { return part() }
        return separator.utf8 + lines.bytes
    }

    /// What comes after the last line.
    mutating func ending() -> [UInt8] {
        switch format {
        case .json: Array((count == 0 ? "]\n" : "\n]\n").utf8)
        case .table: part()
        case .csv, .jsonl: []
        }
    }

    /// The rows that wait, laid out.
    private mutating func part() -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var bytes: [UInt8] = []
        for line in table.lines(of: rows, for: terminal) {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        rows.removeAll(keepingCapacity: true)
        return bytes
    }
}
