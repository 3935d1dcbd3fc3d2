/// Chinese number words: cardinals, magnitudes, denominators and "doubled".
enum ChineseNumerals {
    private static let units = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    /// Powers of ten.
    private static let magnitudes: [(String, Double)] = [("百", 2), ("千", 3), ("万", 4), ("亿", 8)]

    static func add(to lexicon: inout Lexicon) {
        // All of 1 to 99 are words of their own, so that the longest match reads "二十五" in one piece.
        for value in 1...99 {
            let (tens, ones) = (value / 10, value % 10)
            let head = tens == 0 ? "" : (tens == 1 ? "" : units[tens]) + "十"
            lexicon.add(head + units[ones], .numeral, value: Double(value))
        }
        lexicon.add("两", .numeral, value: 2)
        for (word, power) in magnitudes { lexicon.add(word, .magnitude, value: power) }
        for (parts, word) in units.enumerated() where parts > 1 {
            lexicon.add(word + "分之", .fraction, value: Double(parts))
        }
        for (word, parts) in [("十分之", 10.0), ("百分之", 100), ("千分之", 1000)] {
            lexicon.add(word, .fraction, value: parts)
        }
        for (word, value) in [("翻一番", 2.0), ("翻番", 2), ("翻了一番", 2), ("翻两番", 4), ("翻了两番", 4)] {
            lexicon.add(word, .multiplying, value: value)
        }
    }
}
