import YardstickLedger

/// How many years lie between the two ends of a from-to pair, and how surely the text says so.
enum YearsBetween: Hashable {
    /// The sentence says it: "from 2016 to 2021", "over the past five years".
    case named(Int)
    /// A heading or the paragraph says it: "Review of the past five years".
    case headed(Int)
    /// Nothing says it.
    case unknown

    /// - Parameter rate: A rate of the pair: one that covers as many years as lie between the ends confirms them.
    init(_ pair: RisePair, in sentence: StatedSentence, rate: Figure? = nil) {
        if let years = Self.explicit(pair, sentence.words) ?? sentence.words.yearsNamed {
            self = .named(years)
        } else if let years = rate.flatMap({ Self.covered(by: $0, pair) }) {
            self = .headed(years)
        } else if let years = sentence.headings.reversed().lazy.compactMap(\.yearsNamed).first {
            self = .headed(years)
        } else {
            self = .unknown
        }
    }

    private static func covered(by rate: Figure, _ pair: RisePair) -> Int? {
        guard let span = rate.span, case .years(let count) = span.nature,
            span.lastYear == pair.to.span?.lastYear,
            pair.from.span?.lastYear == span.firstYear - 1
        else { return nil }
        return count
    }

    private static func explicit(_ pair: RisePair, _ words: Words) -> Int? {
        guard let from = pair.from.span?.lastYear, let to = pair.to.span?.lastYear, from < to,
            words.names(year: from), words.names(year: to)
        else { return nil }
        return to - from
    }
}

extension Words {
    /// The number of years that the words speak of as a stretch: 5 in "over the past five years".
    var yearsNamed: Int? {
        if let han = Self.hanYears.first(where: { has($0.cues) }) { return han.years }
        let words = list
        for place in words.indices.dropLast().dropFirst() {
            guard words[place + 1] == "years", let number = Self.number(words[place]),
                (2...30).contains(number),
                Self.leadIns.contains(words[place - 1])
            else { continue }
            return number
        }
        return nil
    }

    private static let leadIns: Set<String> = [
        "past", "last", "previous", "recent", "over", "these", "within", "in", "during", "next", "coming",
        "the", "for",
    ]
    private static let numberWords = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    ]
    private static let hanYears: [(cues: Cues, years: Int)] = [
        (Cues("过去五年|五年来|五年间|近五年|这五年|5年来|过去5年"), 5), (Cues("过去三年|三年来|近三年|三年间|3年来"), 3),
        (Cues("过去四年|四年来|近四年"), 4), (Cues("过去十年|十年来|近十年|10年来"), 10),
    ]

    private static func number(_ word: String) -> Int? { Int(word) ?? numberWords[word] }
}
