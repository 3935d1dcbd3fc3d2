import YardstickLedger

/// A listing in the making: what comes before, between and after its lines in each format. Only a table
/// waits for its last line.
struct ListingPieces<Line: Sendable>: Sendable {
    private let listing: Listing<Line>
    private let format: OutputFormat
    private var rows: [[Cell]] = []
    /// How many lines there have been.
    private(set) var count = 0

    init(_ listing: Listing<Line>, as format: OutputFormat) {
        self.listing = listing
        self.format = format
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
        return separator.utf8 + lines.bytes
    }

    /// What comes after the last line.
    func ending(for terminal: Terminal) -> [UInt8] {
        switch format {
        case .json: return Array((count == 0 ? "]\n" : "\n]\n").utf8)
        case .table where !rows.isEmpty:
            let lines = Table(columns: listing.columns, rows: rows).lines(for: terminal)
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        case .table, .csv, .jsonl: return []
        }
    }
}
