/// Puts the Chinese words together into one lexicon.
///
/// Some classes stand for the nearest thing that Chinese has: `measureNoun` is a counter ("个", "家"), `relative`
/// a scope of ranks ("全国"), `determiner` what leads a clause in ("其中"), `have` a sign of the past ("了",
/// "累计"), `label` the head of an indicator's name ("总额"), `auxiliaryDo` a noun that is a rate of change
/// ("增速"), `leaning` a noun that states an aim ("目标"), `gerund` a verb that is mostly a noun ("建设").
enum ChineseLexicon {
    static func make() -> Lexicon {
        var lexicon = Lexicon()
        for word in ChineseWord.allCases { lexicon.add(word.spelling, []) }
        // Compounds first: a class of their own that others only widen.
        lexicon.add(all: ChineseWords.plain, .noun)
        addSmallWords(to: &lexicon)
        addVerbs(to: &lexicon)
        addTimes(to: &lexicon)
        ChineseNumerals.add(to: &lexicon)
        return lexicon
    }

    private static func addSmallWords(to lexicon: inout Lexicon) {
        lexicon.add(all: ChineseWords.modals, .modal)
        lexicon.add(all: ChineseWords.ahead, .pledging)
        lexicon.add(all: ChineseWords.past, .have)
        lexicon.add(all: ChineseWords.adverbs, .adverb)
        lexicon.add(all: ChineseWords.conjunctions, .conjunction)
        lexicon.add(all: ChineseWords.prepositions, .preposition)
        lexicon.add(all: ChineseWords.leads, .determiner)
        lexicon.add(all: ChineseWords.scopes, .relative)
        lexicon.add(all: ChineseWords.heads, [.label, .noun])
        lexicon.add(all: ChineseWords.growthNouns, [.auxiliaryDo, .noun])
        lexicon.add(all: ChineseWords.pastHeadings, [])
        lexicon.add(all: ChineseWords.futureHeadings, [])
        lexicon.add(all: ChineseWords.goals, [.noun, .leaning])
        lexicon.add(all: "高质量 高水平 高标准 高效", .adjective)
        lexicon.add(all: "行动 工程 计划 战略 方案 规划 纲要 攻坚战 试点 专项行动 意见 条例", .initiative)
    }

    private static func addVerbs(to lexicon: inout Lexicon) {
        lexicon.add(all: ChineseWords.other, .verbBase)
        lexicon.add(all: ChineseWords.alsoNouns, .noun)
        lexicon.add(all: ChineseWords.opening, .gerund)
        lexicon.add(all: ChineseWords.reaching, [.verbBase, .reaching])
        lexicon.add(all: ChineseWords.arriving, [.verbBase, .reaching])
        lexicon.add(all: ChineseWords.rising, [.verbBase, .rising])
        lexicon.add(all: ChineseWords.falling, [.verbBase, .falling])
        lexicon.add(all: ChineseWords.keeping, [.verbBase, .keeping])
        lexicon.add(all: ChineseWords.ranking, [.verbBase, .ranking])
        lexicon.add(all: ChineseWords.making, [.verbBase, .making])
        lexicon.add("占", [.verbBase, .sharing])
        lexicon.add(all: "为 是", .be)
    }

    /// Words for years by their distance from the document's own, and for parts of a year as the first month
    /// times a hundred plus the last.
    private static func addTimes(to lexicon: inout Lexicon) {
        for (word, distance) in [
            ("今年", 0.0), ("本年", 0), ("本年度", 0), ("今年以来", 0), ("去年", -1), ("上年", -1), ("上一年", -1), ("前年", -2),
            ("明年", 1),
        ] {
            lexicon.add(word, [.timeUnit, .proForm], value: distance)
        }
        for (word, months) in [
            ("上半年", 106.0), ("下半年", 712), ("一季度", 103), ("第一季度", 103), ("二季度", 406), ("第二季度", 406),
            ("三季度", 709),
            ("第三季度", 709), ("四季度", 1012), ("第四季度", 1012), ("前三季度", 109), ("前三个季度", 109), ("前两个季度", 106),
        ] {
            lexicon.add(word, [.timeUnit, .month], value: months)
        }
        for (word, number) in [
            ("十一五", 11.0), ("十二五", 12), ("十三五", 13), ("十四五", 14), ("十五五", 15), ("十六五", 16),
        ] {
            lexicon.add(word, [.timeUnit, .initiative], value: number)
        }
        lexicon.add(all: "过去 近 前 过去的", .backward)
        lexicon.add(all: "今后 未来 后 接下来", .forward)
        lexicon.add(all: "年 月 日 年来 年间", .timeUnit)
    }

    /// Chinese words have no endings that tell their class; letters of an alphabet are names.
    @Sendable static func guess(_ bytes: ArraySlice<UInt8>) -> Tags { .noun }
}
