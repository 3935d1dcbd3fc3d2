/// The years that a text tells of, apart from those that it heads for: the document is of the latest, or of the next
/// where the text names that one only to say what is to come in it.
struct YearsTold {
    private var told: [Int: Int] = [:]
    private var aimed: [Int: Int] = [:]

    /// Reads the beginning of a text, paragraph by paragraph.
    init(_ text: [UInt8]) {
        var rest = text.prefix(Self.reach)
        while !rest.isEmpty {
            let end = rest.startIndex + (rest.place(of: "\n\n").map { $0 + 2 } ?? rest.count)
            let paragraph = rest[..<end]
            if Self.mayNameYear(paragraph) {
                read(WordScanner.words(of: String(decoding: paragraph, as: UTF8.self)))
            }
            rest = rest[end...]
        }
    }

    /// How many bytes are looked at.
    private static let reach = 32_000

    /// The latest year that is told of more than once, or at all where none is.
    ///
    /// One that stands alone, without another one or two years before it, is one that the document heads for or
    /// starts from, whatever words are around it, unless there is no other.
    var latest: Int? {
        let named = Set(told.keys).union(aimed.keys)
        let joined = told.keys.filter { named.contains($0 - 1) || named.contains($0 - 2) }
        let candidates = joined.isEmpty && named.count == 1 ? Array(told.keys) : joined
        let repeated = candidates.filter { told[$0, default: 0] > 1 }
        guard let year = (repeated.isEmpty ? candidates : repeated).max() else { return nil }
        return aimed[year] == nil && aimed[year + 1] != nil ? year + 1 : year
    }

    /// Whether "19" or "20" stands in the bytes: most paragraphs are put aside by it.
    private static func mayNameYear(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.place(of: "20") != nil || bytes.place(of: "19") != nil
    }

    private mutating func read(_ words: [Word]) {
        var isAhead = false
        for index in words.indices {
            let text = words[index].text.lowercased()
            if text == "." || text == ";" { isAhead = false }
            if Self.ahead.contains(text) { isAhead = true }
            guard let year = words[index].number, (1950...2099).contains(year), text.utf8.count == 4 else {
                continue
            }
            if isAhead || Self.isAimed(words[..<index]) || Self.endsSpan(words[..<index])
                || words[index...].prefix(4).contains(where: { $0.text == "will" || $0.text == "shall" })
            {
                aimed[year, default: 0] += 1
            } else {
                told[year, default: 0] += 1
            }
        }
    }

    /// "by 2030", "by the year 2030", "the end of 2030", "到2030".
    private static func isAimed(_ before: ArraySlice<Word>) -> Bool {
        let words = before.suffix(3).map { $0.text.lowercased() }.filter {
            $0 != "the" && $0 != "year" && $0 != "of"
        }
        guard let last = words.last else { return false }
        return bounds.contains(last)
    }

    /// "2021–2030".
    private static func endsSpan(_ before: ArraySlice<Word>) -> Bool {
        let words = before.suffix(2)
        guard words.count == 2, let first = words.first, let sign = words.last else { return false }
        return first.text.utf8.count == 4 && first.number != nil && sign.joinsSpan
    }

    private static let bounds: Set<String> = [
        "agenda", "aim", "before", "by", "end", "goal", "goals", "horizon", "next", "target", "targets",
        "through", "till", "to", "toward", "towards", "until", "vision", "到", "至",
    ]

    private static let ahead: Set<String> = [
        "aim", "aims", "expected", "forecast", "goal", "intends", "plan", "planned", "projected", "reach",
        "set", "shall", "target", "targeted", "targets", "will", "would", "将",
    ]
}
