import GRDB

extension Ledger {
    /// Hands over the text of the document behind each of some places, one document in memory at a time.
    ///
    /// - Parameters:
    ///   - sources: The number of the document of each place; places of one document stand together.
    ///   - body: Takes the index of a place and the UTF-8 text of its document.
    public func forEachText(
        ofSources sources: [Int64], _ body: (_ place: Int, _ text: [UInt8]) -> Void
    ) throws(LedgerError) {
        try asking { database in
            var texts = DocumentTexts(database)
            for (place, id) in sources.enumerated() { body(place, try texts.bytes(of: id)) }
        }
    }
}
