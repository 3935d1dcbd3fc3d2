import YardstickLedger

extension PageAddress {
    /// The document as a text, at the page that holds a sentence.
    static func reader(_ document: Int64, sentence: Int = 0) -> PageAddress {
        let base = PageAddress(path: ["documents", LineNumber(.document, document).description])
        return Pager.address(base, page: sentence / ReaderPage.size + 1)
    }

    /// The document as an outline of what it commits to.
    static func plan(_ document: Int64) -> PageAddress {
        PageAddress(path: ["plans", LineNumber(.document, document).description])
    }

    /// An indicator of the catalogue by its code.
    static func indicator(_ code: String) -> PageAddress {
        PageAddress(path: ["indicators", code])
    }

    /// The page of whatever a line measures: by its code, else by its words.
    static func indicator(code: String?, phrase: String) -> PageAddress {
        if let code { return indicator(code) }
        return PageAddress(path: ["phrases", phrase.lowercasedASCII])
    }

    /// One measurement.
    static func measurement(_ id: Int64) -> PageAddress {
        PageAddress(path: ["measurements", String(id)])
    }

    /// One finding.
    static func finding(_ id: String) -> PageAddress {
        PageAddress(path: ["findings", id])
    }

    /// A listing, with what it is narrowed to.
    static func listing(_ name: String, _ query: KeyValuePairs<String, String?> = [:]) -> PageAddress {
        PageAddress(
            path: [name], query: query.compactMap { key, value in value.map { Item(key, $0) } })
    }
}

extension Links {
    /// A phrase that is longer is no name that anybody would ask for.
    private static let longestPhrase = 300

    /// The link to the page of whatever a line measures.
    func indicator(code: String?, phrase: String) -> String? {
        guard code != nil || phrase.utf8.count <= Self.longestPhrase else { return nil }
        return page(.indicator(code: code, phrase: phrase))
    }

    /// The link to the sentence of a line, opened at its reading.
    func reading(_ line: LineSummary) -> String? {
        page(.reader(line.document, sentence: line.sentence), at: "m\(line.id)")
    }

    /// The link to the sentence of a line that is known with its evidence.
    func reading(_ line: MeasurementLine) -> String? {
        guard let document = line.documentID, let id = line.id else { return nil }
        return page(.reader(document, sentence: line.measurement.sentence), at: "m\(id)")
    }

    /// The link to a sentence.
    func sentence(_ ordinal: Int, of document: Int64) -> String? {
        page(.reader(document, sentence: ordinal), at: "s\(ordinal)")
    }
}

extension String {
    /// The text with its ASCII letters in lower case, and no others: as the ledger compares words.
    var lowercasedASCII: String {
        String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}
