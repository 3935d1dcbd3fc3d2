import YardstickCatalogueData

/// The areas that are known by name, with the areas that hold them.
public struct AreaCatalogue: Sendable {
    /// One area of the catalogue.
    public struct Area: Hashable, Sendable {
        /// ISO 3166 code where there is one, else a stable code under its parent's.
        public let code: String
        /// Plain English name: "Jiaxing".
        public let name: String
        /// What it is: country, province, city, county.
        public let kind: String
        /// Code of the area that holds it.
        public let parent: String?
        /// Other names by language.
        public let aliases: [Language: [String]]
    }

    /// The areas in the order of their data files; a later file's line replaces an earlier one of the same code.
    public private(set) var areas: [Area] = []
    private var places: [String: Int] = [:]
    private var names: [String: Int] = [:]
    /// The names by their bytes.
    private var spellings = HashOrder()
    /// The letters that the names open with, up to the first that is none.
    private var openers = HashOrder()

    /// The catalogue that ships with Yardstick.
    public static let standard: AreaCatalogue = {
        var catalogue = AreaCatalogue()
        // The file is part of the program and read by its tests; a line that does not fit would leave it short.
        try? catalogue.add(CatalogueData.areas)
        return catalogue
    }()

    /// An empty catalogue.
    public init() {}

    /// Adds the areas of a data file: a header line, then a line an area, parted by tabs, with the columns code,
    /// name, kind, parent, aliases and aliases_zh; aliases are parted by "|".
    ///
    /// - Throws: ``CatalogueError`` for a line that does not fit; nothing of the file is added then.
    public mutating func add(_ bytes: [UInt8]) throws(CatalogueError) {
        var added: [Area] = []
        for row in try TableFile(bytes).rows {
            guard let code = row.values["code"], !code.isEmpty, let name = row.values["name"], !name.isEmpty
            else {
                throw CatalogueError(line: row.line, reason: "needs a code and a name")
            }
            let parent = row.values["parent"].flatMap { $0.isEmpty ? nil : $0 }
            added.append(
                Area(
                    code: code, name: name, kind: row.values["kind"] ?? "", parent: parent,
                    aliases: [
                        .english: Catalogue.aliases(row.values["aliases"]),
                        .chinese: Catalogue.aliases(row.values["aliases_zh"]),
                    ]))
        }
        for area in added { insert(area) }
    }

    private mutating func insert(_ area: Area) {
        let place = places[area.code] ?? areas.count
        if place < areas.count { areas[place] = area } else { areas.append(area) }
        places[area.code] = place
        for name in [area.name] + (area.aliases[.english] ?? []) + (area.aliases[.chinese] ?? [])
        where names[name] == nil {
            names[name] = place
            let bytes = Array(name.utf8)
            _ = spellings.add(Lexicon.Spelling(bytes, bytes.indices).hash)
            let opener = bytes.prefix(while: Bytes.isLetter).indices
            if !opener.isEmpty { _ = openers.add(Lexicon.Spelling(bytes, opener).hash) }
        }
    }

    /// Whether a range of a text may be the name of an area: nearly all others are told by their bytes, without making
    /// a string of them.
    func mayName(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        spellings.place(of: Lexicon.Spelling(text, range).hash) != nil
    }

    /// Whether a word may open the name of an area.
    func mayOpenName(_ word: Range<Int>, of text: [UInt8]) -> Bool {
        openers.place(of: Lexicon.Spelling(text, word).hash) != nil
    }

    /// The area of a code.
    public func area(_ code: String) -> Area? { places[code].map { areas[$0] } }

    /// The area of a name or alias as written.
    public func area(named name: String) -> Area? { place(named: name).map { areas[$0] } }

    /// The place of that area among ``areas``.
    func place(named name: String) -> Int? { names[name] }

    /// The areas that hold an area, the innermost first.
    public func ancestors(of area: Area) -> [Area] {
        var found: [Area] = []
        var next = area.parent
        while let code = next, let parent = self.area(code), !found.contains(parent) {
            found.append(parent)
            next = parent.parent
        }
        return found
    }
}
