/// The months' names in English.
enum MonthNames {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// Whether a month may start with a letter; most words are told apart by it.
    private static func mayOpen(_ letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "m"),
            UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "s"):
            true
        default: false
        }
    }

    /// The number of a month by its name or an abbreviation of three letters or more: "Sept".
    static func number(of word: String) -> Int? {
        guard (3...9).contains(word.utf8.count), let first = word.utf8.first, mayOpen(first) else {
            return nil
        }
        let word = word.lowercased()
        return names.firstIndex { $0 == word || $0.hasPrefix(word) && word.utf8.count <= 4 }.map { $0 + 1 }
    }
}

/// Small numbers in Chinese characters, as dates write them.
enum ChineseNumerals {
    private static let digits: [String: Int] = [
        "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// The number at an index of the words and how many words it takes.
    ///
    /// A year is written digit by digit ("二〇二一"), a month or a day with tens ("二十六").
    static func number(in words: [Word], at index: Int, isYear: Bool) -> (number: Int, count: Int)? {
        guard words.indices.contains(index) else { return nil }
        if let number = words[index].number { return (number, 1) }
        let signs = words[index...].prefix(4).map(\.text)
        return isYear ? year(signs) : small(signs)
    }

    private static func year(_ signs: [String]) -> (number: Int, count: Int)? {
        let values = signs.compactMap { digits[$0] }
        guard values.count == 4 else { return nil }
        return (values.reduce(0) { $0 * 10 + $1 }, 4)
    }

    private static func small(_ signs: [String]) -> (number: Int, count: Int)? {
        var rest = signs[...]
        let tens = rest.first.flatMap { digits[$0] }
        if tens != nil { rest.removeFirst() }
        guard rest.first == "十" else { return tens.map { ($0, 1) } }
        rest.removeFirst()
        let ones = rest.first.flatMap { digits[$0] }
        return ((tens ?? 1) * 10 + (ones ?? 0), (tens == nil ? 1 : 2) + (ones == nil ? 0 : 1))
    }
}
