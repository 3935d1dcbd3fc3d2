import YardstickReading

/// Finds the areas of a catalogue that a text names.
struct AreaLookup: Sendable {
    /// The areas as the catalogue has them.
    private let areas: [AreaCatalogue.Area]
    private let depths: [Int]
    /// Index of the area by its lower-case words with single spaces between.
    private let latin: [String: Int]
    /// How many words the longest name has that starts with a word, by that word in small letters.
    private let longest: [String: Int]
    /// Index of the area by its Chinese name.
    private let chinese: [String: Int]

    /// An area that a text names, and where.
    struct Mention: Hashable {
        /// Index of the area in the catalogue.
        let area: Int
        /// UTF-8 byte offset in the text.
        let offset: Int
    }

    /// Prepares the names of a catalogue for looking up.
    init(_ catalogue: AreaCatalogue) {
        areas = catalogue.areas
        depths = Self.depths(of: areas)
        var latin: [String: Int] = [:]
        var longest: [String: Int] = [:]
        var chinese: [String: Int] = [:]
        for (index, area) in areas.enumerated() {
            for name in [area.name] + area.aliases.values.flatMap({ $0 }) {
                if name.unicodeScalars.contains(where: \.isChinese) {
                    chinese[name] = chinese[name] ?? index
                } else {
                    let words = WordScanner.words(of: name)
                    let key = Self.key(words[...])
                    latin[key] = latin[key] ?? index
                    if let first = words.first?.text.lowercased() {
                        longest[first] = max(longest[first] ?? 0, words.count)
                    }
                }
            }
        }
        latin[""] = nil
        (self.latin, self.longest, self.chinese) = (latin, longest, chinese)
    }

    /// The name of an area, and how many areas hold it.
    func name(_ area: Int) -> String { areas[area].name }

    /// The names of an area in a language.
    func aliases(_ area: Int, in language: Language) -> [String] { areas[area].aliases[language] ?? [] }

    /// How many areas hold an area; the deeper, the smaller.
    func depth(_ area: Int) -> Int { depths[area] }

    /// The areas named in a text; a file name may write them small, a sentence may not.
    func mentions(in text: String, ignoringCase: Bool = false) -> [Mention] {
        let words = WordScanner.words(of: text)
        var found: [Mention] = []
        var index = 0
        while index < words.count {
            let match = latinMatch(words, index, ignoringCase: ignoringCase) ?? chineseMatch(words, index)
            if let match { found.append(Mention(area: match.area, offset: words[index].range.lowerBound)) }
            index += match?.count ?? 1
        }
        return found
    }

    private func latinMatch(_ words: [Word], _ index: Int, ignoringCase: Bool) -> (area: Int, count: Int)? {
        guard words[index].kind == .letters, ignoringCase || words[index].isCapitalised,
            let longest = longest[words[index].text.lowercased()]
        else { return nil }
        for count in stride(from: min(5, longest, words.count - index), through: 1, by: -1) {
            let slice = words[index..<(index + count)]
            guard let area = latin[Self.key(slice)] else { continue }
            let isShort = count == 1 && words[index].text.utf8.count <= 3
            if isShort && !ignoringCase && words[index].text != words[index].text.uppercased() { continue }
            return (area, count)
        }
        return nil
    }

    private func chineseMatch(_ words: [Word], _ index: Int) -> (area: Int, count: Int)? {
        guard words[index].text.unicodeScalars.first?.isChinese == true else { return nil }
        for count in stride(from: min(12, words.count - index), through: 2, by: -1) {
            let name = words[index..<(index + count)].map(\.text).joined()
            if let area = chinese[name] { return (area, count) }
        }
        return nil
    }

    private static func key(_ words: ArraySlice<Word>) -> String {
        words.map { $0.text.lowercased() }.joined(separator: " ")
    }

    private static func depths(of areas: [AreaCatalogue.Area]) -> [Int] {
        var parents: [String: String] = [:]
        for area in areas { parents[area.code] = area.parent }
        return areas.map { area in
            var depth = 0
            var next = area.parent
            // A user's own catalogue may name an area as its own parent.
            while let code = next, depth < 16 {
                depth += 1
                next = parents[code]
            }
            return depth
        }
    }
}
