import YardstickCatalogueData

/// The indicators that are known by name, from data files that a user can extend.
public struct Catalogue: Sendable {
    /// One indicator of the catalogue.
    public struct Indicator: Hashable, Sendable {
        /// Which way is better.
        public enum Direction: String, Hashable, Sendable {
            case up, down, none
        }

        /// Stable code: "gdp".
        public let code: String
        /// Standard English name: "Gross domestic product".
        public let name: String
        /// Topic that it is filed under: "national-accounts".
        public let topic: String
        /// What it is measured in, as the data file says: "money", "share".
        public let dimension: String
        /// Which way is better.
        public let better: Direction
        /// Other names, by language.
        public let aliases: [Language: [String]]
    }

    /// The indicators in the order of their data files; a later file's line replaces an earlier one of the same code.
    public private(set) var indicators: [Indicator] = []
    private var places: [String: Int] = [:]
    private var phrases = HashOrder()
    /// The indicator that each phrase names.
    private var namedBy: [Int] = []
    /// By first word, how many words the longest known phrase has that starts with it.
    private var openers = HashOrder()
    private var reach: [Int] = []
    private var hanNames = HanNames()

    /// The catalogue that ships with Yardstick.
    public static let standard: Catalogue = {
        var catalogue = Catalogue()
        // The file is part of the program and read by its tests; a line that does not fit would leave it short.
        try? catalogue.add(CatalogueData.indicators)
        return catalogue
    }()

    /// An empty catalogue.
    public init() {}

    /// Adds the indicators of a data file: a header line, then a line an indicator, parted by tabs, with the
    /// columns code, name, topic, dimension, better, aliases and aliases_zh; aliases are parted by "|".
    ///
    /// - Throws: ``CatalogueError`` for a line that does not fit; nothing of the file is added then.
    public mutating func add(_ bytes: [UInt8]) throws(CatalogueError) {
        var added: [Indicator] = []
        for row in try TableFile(bytes).rows {
            guard let code = row.values["code"], !code.isEmpty, let name = row.values["name"], !name.isEmpty
            else {
                throw CatalogueError(line: row.line, reason: "needs a code and a name")
            }
            guard let better = Indicator.Direction(rawValue: row.values["better"] ?? "none") else {
                throw CatalogueError(
                    line: row.line,
                    reason: "says better is \"\(row.values["better"] ?? "")\"; it is up, down or none")
            }
            added.append(
                Indicator(
                    code: code, name: name, topic: row.values["topic"] ?? "",
                    dimension: row.values["dimension"] ?? "",
                    better: better,
                    aliases: [
                        .english: Self.aliases(row.values["aliases"]),
                        .chinese: Self.aliases(row.values["aliases_zh"]),
                    ]))
        }
        for indicator in added { insert(indicator) }
    }

    /// The indicator of a code.
    public func indicator(_ code: String) -> Indicator? { places[code].map { indicators[$0] } }

    static func aliases(_ field: String?) -> [String] {
        (field ?? "").cut(at: "|")
    }

    private mutating func insert(_ indicator: Indicator) {
        let place = places[indicator.code] ?? indicators.count
        if place < indicators.count { indicators[place] = indicator } else { indicators.append(indicator) }
        places[indicator.code] = place
        for name in [indicator.name] + (indicator.aliases[.english] ?? []) {
            let words = PhraseKey(name).words
            guard let first = words.first else { continue }
            let phrase = phrases.add(PhraseKey.joined(words[...]))
            if phrase < namedBy.count { namedBy[phrase] = place } else { namedBy.append(place) }
            let opener = openers.add(first)
            if opener == reach.count { reach.append(0) }
            reach[opener] = max(reach[opener], words.count)
        }
        for name in indicator.aliases[.chinese] ?? [] { hanNames.add(Array(name.utf8), place) }
    }

    // MARK: Looking up

    private static let longestPhrase = 12

    /// The code of the indicator that a phrase names: the phrase itself, or the longest known name in it.
    public func code(of phrase: String) -> String? {
        let words = PhraseKey(phrase).words.prefix(Self.longestPhrase)
        let reaches = words.map { openers.place(of: $0).map { reach[$0] } ?? 0 }
        let longest = min(words.count, reaches.max() ?? 0)
        for length in stride(from: longest, to: 0, by: -1) {
            for start in 0...(words.count - length) where reaches[start] >= length {
                if let phrase = phrases.place(of: PhraseKey.joined(words[start..<start + length])),
                    length > 1 || words.count <= 2 || start == 0
                {
                    return indicators[namedBy[phrase]].code
                }
            }
        }
        return phrase.utf8.contains { $0 >= 0xE3 } ? hanCode(of: Array(phrase.utf8)) : nil
    }

    /// Bytes past which a run of Chinese is no phrase that names one indicator.
    private static let longestHanPhrase = 240

    private func hanCode(of phrase: [UInt8]) -> String? {
        guard phrase.count <= Self.longestHanPhrase else { return nil }
        return hanNames.longest(in: phrase).map { indicators[$0].code }
    }
}
