import YardstickLedger

/// Prints measurements of a ledger as they are found, in memory that does not grow with their number.
struct MeasurementStream {
    let listing: Listing<MeasurementLine>
    let format: OutputFormat
    var output = StandardOutput.shared
    var terminal = Terminal.output

    /// Prints the answers to a query.
    /// - Returns: How many there were.
    func print(_ query: MeasurementQuery, of ledger: Ledger) throws -> Int {
        var pieces = ListingPieces(listing, as: format, for: terminal)
        try output.write(pieces.beginning)
        try ledger.forEachMeasurement(query) { line in
            try output.write(pieces.next(listing.rendered(CollectionOfOne(line), as: format)))
        }
        try output.write(pieces.ending())
        try output.flush()
        return pieces.count
    }
}
