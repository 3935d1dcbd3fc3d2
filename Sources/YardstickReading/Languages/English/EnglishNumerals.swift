/// English number words: cardinals, magnitudes, ordinals and vague amounts.
enum EnglishNumerals {
    private static let cardinals = """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
        seventeen eighteen nineteen
        """
    private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    private static let ordinals = """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """
    /// Powers of ten.
    private static let magnitudes: [(String, Double)] = [
        ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("lakh", 5),
        ("crore", 7), ("bn", 9), ("mn", 6), ("tn", 12), ("mln", 6), ("bln", 9),
    ]

    static func add(to lexicon: inout Lexicon) {
        for (value, word) in cardinals.split(separator: " ").enumerated() {
            lexicon.add(word, .numeral, value: Double(value))
        }
        for (place, word) in tens.split(separator: " ").enumerated() {
            lexicon.add(word, .numeral, value: Double(20 + place * 10))
        }
        lexicon.add("dozen", .numeral, value: 12)
        for (place, word) in ordinals.split(separator: " ").enumerated() {
            lexicon.add(word, .ordinal, value: Double(place + 1))
        }
        for (word, power) in magnitudes { lexicon.add(word, .magnitude, value: power) }
        for (word, power) in [
            ("hundreds", 2.0), ("thousands", 3), ("millions", 6), ("billions", 9), ("dozens", 1), ("tens", 1),
        ] {
            lexicon.add(word, [.noun, .plural], value: power)
        }
        for (word, parts) in [
            ("half", 2.0), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4), ("fifths", 5),
            ("fifth", 5), ("tenth", 10), ("tenths", 10),
        ] {
            lexicon.add(word, .fraction, value: parts)
        }
    }
}
