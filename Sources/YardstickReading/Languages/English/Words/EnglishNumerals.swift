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
        ("crore", 7), ("lakhs", 5), ("lac", 5), ("lacs", 5), ("crores", 7), ("bn", 9), ("mn", 6), ("tn", 12),
        ("mln", 6), ("bln", 9), ("tln", 12),
        // As it is often mistyped.
        ("billon", 9),
    ]

    static func add(to lexicon: inout Lexicon) {
        for (value, word) in cardinals.split(separator: " ").enumerated() {
            lexicon.add(word, .numeral, value: Double(value))
        }
        for (place, word) in tens.split(separator: " ").enumerated() {
            lexicon.add(word, .numeral, value: Double(20 + place * 10))
        }
        lexicon.add("dozen", .numeral, value: 12)
        for nothing in ["nought", "naught"] { lexicon.add(nothing, .numeral, value: 0) }
        for (place, word) in ordinals.split(separator: " ").enumerated() {
            lexicon.add(word, .ordinal, value: Double(place + 1))
        }
        for (word, power) in magnitudes { lexicon.add(word, .magnitude, value: power) }
        for (word, power) in [
            ("hundreds", 2.0), ("thousands", 3), ("millions", 6), ("billions", 9), ("trillions", 12),
            ("dozens", 1),
            ("tens", 1),
        ] {
            lexicon.add(word, [.noun, .plural], value: power)
        }
        for (word, parts) in [
            ("half", 2.0), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4),
            ("fourth", 4), ("fourths", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6),
            ("seventh", 7), ("sevenths", 7), ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9),
            ("tenth", 10), ("tenths", 10), ("twentieth", 20), ("hundredth", 100), ("hundredths", 100),
        ] {
            // Where the word is an ordinal as well, both have the same value.
            lexicon.add(word, .fraction, value: parts)
        }
    }

    /// The small words inside numbers.
    static func small(in lexicon: inout Lexicon) -> NumeralWords {
        NumeralWords(
            and: EnglishWord.and.rawValue, point: lexicon.add("point", []),
            articles: [EnglishWord.a.rawValue, EnglishWord.an.rawValue], of: EnglishWord.of.rawValue,
            parts: [EnglishWord.half.rawValue, EnglishWord.quarter.rawValue],
            dozens: Set(["dozen", "dozens", "doz", "dozs", "dz", "dzs"].map { lexicon.add($0, []) }),
            vague: EnglishWord.hundreds.rawValue...EnglishWord.dozens.rawValue,
            between: Set(
                ["more", "fewer", "less", "additional", "extra", "long", "full", "further"].map {
                    lexicon.add($0, [])
                }),
            stretches: Set(["year", "decade", "century", "month"].map { lexicon.add($0, []) }),
            minus: [lexicon.add("minus", []), lexicon.add("negative", .adjective)],
            ratios: [EnglishWord.ratio.rawValue],
            warmth: Set(
                [
                    "warming", "temperature", "temperatures", "warmer", "warmth", "cooler", "heat", "hotter",
                    "colder", "warmed", "cooled",
                ].map {
                    lexicon.add($0, [])
                }))
    }
}
