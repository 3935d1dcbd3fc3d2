@testable import YardstickReading

/// Lines of the words that rules ask for by name, in any order: what stands beside a word is never what its rule
/// was written for. A word that the grammar learns is jumbled from then on.
struct JumbledText {
    let language: Language
    private let words: [String]

    init(_ language: Language) {
        self.language = language
        words =
            switch language {
            case .english: EnglishWord.allCases.map(\.spelling)
            case .chinese: ChineseWord.allCases.map(\.spelling)
            }
    }

    /// Amounts, times, names and marks: something for the rules to read.
    private static let english = [
        "5", "6.5%", "$7", "M2", "2020", "2030", "2021–2025", "the five years to 2019", "million",
        "€3 billion", "(4%)", "1:4", "10-15", "homes", "Norham", "the same period last year", "jobs",
        "years", "two thirds", "first", "45 per cent", "GDP", "14th Five-Year Plan", "March 2023", "rose",
        "fell", "planned", "spent", ",", ",", ";", ":", "-", "(", ")", ".", "'s", "\u{201C}", "/", "%", "$",
    ]

    private static let chinese = [
        "5", "6.5%", "7亿元", "2020年", "2030年", "2021—2025年", "三分之二", "三", "万亿", "百分点", "1:4",
        "倍", "增长", "下降", "达到", "公里", "住房", "诺勒姆", "“十四五”", "3月", "，", "、", "；", "：",
        "（", "）", "。", "%",
    ]

    /// Forty lines of one to twenty words, some of them items of a list, under a title with a year.
    func lines(_ generator: inout SplitMix) -> [UInt8] {
        var text = "Norham 2021–2025\n\n"
        for _ in 0..<40 {
            if generator.place(in: 5) == 0 { text += "- " }
            text += line(&generator) + (generator.place(in: 4) == 0 ? "\n" : "\n\n")
        }
        return Array(text.utf8)
    }

    private func line(_ generator: inout SplitMix) -> String {
        let line = (0..<1 + generator.place(in: 20)).map { _ in
            let source = generator.place(in: 5) < 2 ? words : others
            return source[generator.place(in: source.count)]
        }
        return line.joined(separator: language == .chinese ? "" : " ")
    }

    private var others: [String] { language == .chinese ? Self.chinese : Self.english }
}
