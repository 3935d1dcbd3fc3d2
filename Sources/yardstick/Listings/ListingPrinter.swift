import YardstickLedger

/// Prints a listing piece by piece.
actor ListingPrinter<Line: Sendable> {
    private let listing: Listing<Line>
    private let format: OutputFormat
    private let output: StandardOutput
    private var pieces: ListingPieces<Line>

    init(
        _ listing: Listing<Line>, as format: OutputFormat, to output: StandardOutput = .shared,
        terminal: Terminal = .output
    ) {
        self.listing = listing
        self.format = format
        self.output = output
        pieces = ListingPieces(listing, as: format, for: terminal)
    }

    /// How many lines there have been.
    var count: Int { pieces.count }

    /// Prints what comes before the first line.
    func begin() throws {
        try output.write(pieces.beginning)
    }

    /// Prints lines that were made ready.
    func print(_ lines: RenderedLines) throws {
        try output.write(pieces.next(lines))
    }

    /// Prints what comes after the last line.
    func end() throws {
        try output.write(pieces.ending())
        try output.flush()
    }

    /// Prints a whole listing.
    func printAll(_ lines: [Line]) throws {
        try begin()
        try print(listing.rendered(lines, as: format))
        try end()
    }
}
