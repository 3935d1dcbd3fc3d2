/// Times that are not those of what is told: of another value, of what a value is counted in, of a name.
extension EnglishPeriodCursor {
    /// Whether a time is that of another value, or of what a value is counted in.
    func isOfAnother(_ run: Range<Int>) -> Bool {
        opensPair(run) || isBaseOfPrices(run) || isMultiplied(run) || isOfCause(run) || datesPaper(run)
    }

    /// "growth of 8% due to contracts awarded in 2018", "reflected a recovery from the slump in 2017": when its cause was.
    private func isOfCause(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.isOne(of: .in, .during, .of, .and) ?? false else { return false }
        var back = run.lowerBound - 2
        while let word = token(back), run.lowerBound - back < 16 {
            if word.is(.to), token(back - 1)?.isOne(of: .due, .owing, .thanks) ?? false { return true }
            if word.is(.of), token(back - 1)?.is(.because) ?? false { return true }
            if word.isOne(of: .reflected, .reflects, .reflecting) { return true }
            guard word.kind == .word || word.kind == .hyphen || word.kind == .digits,
                !word.has([.be, .modal, .have])
            else { return false }
            back -= 1
        }
        return false
    }

    /// "according to the May 2021 forecast": the day of what is quoted.
    private func datesPaper(_ run: Range<Int>) -> Bool {
        guard run.contains(where: { tokens[$0].has(.month) }), let noun = token(run.upperBound),
            noun.isOne(of: .forecast, .forecasts, .projection, .projections)
        else { return false }
        return token(run.lowerBound - 1).map {
            $0.part == .determiner || $0.kind == .possessive || $0.part == .noun
        }
            ?? false
    }

    /// "from 2.5 in 2021 to 2.4": the year of the first value of a pair.
    func opensPair(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.isOne(of: .in, .of, .the) ?? false else { return false }
        let isTo = token(run.upperBound)?.is(.to) ?? false
        let start = run.lowerBound
        var back = start - 2
        while let word = token(back), start - back < 12 {
            // "up from 1.4 percent in 2007"
            if word.is(.from) {
                return back < start - 2
                    && (isTo || token(back - 1)?.isOne(of: .up, .down) ?? false || isBehindGoal(back))
            }
            guard
                word.kind != .comma && word.kind != .semicolon && !word.has([.be, .modal, .have])
            else { return false }
            back -= 1
        }
        return false
    }

    /// "eased to 3.8% in May from 4.3% in April": the value that was come to stands before.
    private func isBehindGoal(_ from: Int) -> Bool {
        (max(0, from - 10)..<from).contains {
            tokens[$0].is(.to) && (token($0 + 1)?.kind == .digits || token($0 + 1)?.kind == .currency)
        }
    }

    /// "COM/2010/0639": a year inside the number of a paper.
    var isInCode: Bool {
        guard let before = token(at - 1), before.kind == .slash, before.isGlued,
            token(at)?.isGlued ?? false, let word = token(at - 2)
        else { return false }
        return word.kind == .word || word.kind == .name
    }

    /// "Since adopting the plan in 2012,": the year of the deed since which something is told.
    var opensSince: Bool { opensSince(at..<at + 1) }

    /// The same of a month with its year.
    func opensSince(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.isOne(of: .in, .on) ?? false, token(run.upperBound)?.kind == .comma
        else { return false }
        var back = run.lowerBound - 2
        while let word = token(back), run.lowerBound - back < 14, word.kind == .word {
            if word.is(.since) { return true }
            back -= 1
        }
        return false
    }

    /// "relative to 2005 levels", "of 2000 emission levels", "on the 2020 allocation", "in 2009 prices": the year of
    /// what a change is counted from, or that a law or a class is called by.
    var isCompared: Bool {
        var before = at - 1
        while let word = token(before), word.has(.determiner) { before -= 1 }
        // "1.9 times the 2012 figure"
        if token(at - 1)?.is(.the) ?? false, token(at - 2)?.isOne(of: .times, .than) ?? false,
            token(at + 1)?.isOne(of: .figure, .figures, .level, .levels, .number, .total) ?? false
        {
            return true
        }
        if isOfLaw(at) || isOfClass(at) || isOfNetwork(at) { return true }
        if token(before - 1)?.is(.relative) ?? false, token(before)?.is(.to) ?? false { return true }
        guard let before = token(before), let after = token(at + 1) else { return false }
        if before.isOne(of: .below, .above), token(at - 1)?.isOne(of: .below, .above) ?? false {
            return true
        }
        if isBaseOfPrices(at..<at + 1) { return true }
        guard
            before.isOne(of: .from, .below, .above, .on, .of, .over, .than, .under, .against, .versus)
        else { return false }
        let measured = after.isOne(of: .emission, .emissions) ? token(at + 2) ?? after : after
        return [after, measured].contains {
            $0.isOne(of: .levels, .level, .emissions, .baseline, .allocation, .value, .values, .peak)
                || $0.kind == .possessive && !before.is(.of)
        }
    }

    /// "in the coming five years (from 2023 to 2027)": the years that the words before mean.
    func isSaidAgain(_ told: PeriodMention, by named: PeriodMention) -> Bool {
        guard told.countsYears, named.isSpan, named.rule == "span-of-years" || named.rule == "fiscal-year",
            told.tokens.upperBound <= named.tokens.lowerBound
        else {
            return false
        }
        let between = told.tokens.upperBound..<named.tokens.lowerBound
        guard (1...3).contains(between.count), tokens[between.lowerBound].kind == .openParenthesis,
            token(named.tokens.upperBound)?.kind == .closeParenthesis
        else { return false }
        return tokens[between].dropFirst().allSatisfy { $0.part == .preposition }
    }

    /// "in 2009 prices", "the 2010 price index", "2015 constant dollars", "prices of 2005", "base year 2011-12": what
    /// values are counted in, and not when they hold.
    func isBaseOfPrices(_ run: Range<Int>) -> Bool {
        var behind = run.upperBound
        while let word = token(behind), word.is(.constant) || word.kind == .closeParenthesis { behind += 1 }
        if let word = token(behind), word.isOne(of: .prices, .price, .dollars) || word.is(.base) {
            return true
        }
        if token(behind)?.is(.index) ?? false, token(run.lowerBound - 1)?.part == .determiner { return true }
        var before = run.lowerBound - 1
        while let word = token(before), run.lowerBound - before < 5,
            word.isOne(of: .of, .the, .year) || word.kind == .openParenthesis
        {
            before -= 1
        }
        guard let word = token(before) else { return false }
        if word.isOne(of: .prices, .price) { return before < run.lowerBound - 1 }
        return word.is(.constant) || word.is(.base) && !saysWhen(behind: before)
    }

    /// "in the base year (2015)": a value of that year.
    private func saysWhen(behind base: Int) -> Bool {
        var link = base - 1
        while token(link)?.has(.determiner) ?? false { link -= 1 }
        return token(link)?.isOne(of: .in, .during, .for) ?? false
    }

    /// "compared to 804 in 2022 and a peak of 957 in 2020": the second of two values that one is held against.
    func goesOn(_ run: Range<Int>, behindReference last: PeriodMention) -> Bool {
        guard last.isOfReference, run.lowerBound > last.tokens.upperBound else { return false }
        let between = tokens[last.tokens.upperBound..<run.lowerBound]
        return between.count <= 10 && between.first?.is(.and) ?? false
            && between.contains { $0.kind == .digits }
            && !between.contains { $0.isVerb || $0.has([.be, .have, .modal]) || $0.kind == .comma }
    }

    /// "compared with 5 million realised in 2019", "up from 3% in May": a value that another is held against stands
    /// before.
    func followsReference(_ run: Range<Int>) -> Bool {
        var back = run.lowerBound - 1
        let limit = max(-1, run.lowerBound - 14)
        while back > limit, tokens[back].kind != .digits || year(back) != nil {
            let word = tokens[back]
            guard word.kind != .comma, word.kind != .semicolon, word.part != .conjunction, !word.has(.be)
            else {
                return false
            }
            back -= 1
        }
        guard back > limit else { return false }
        back -= 1
        while back > limit,
            tokens[back].kind != .word || tokens[back].has([.determiner, .adverb])
                || tokens[back].has([.unitStart, .comparatorStart]) || isShortened(back)
        {
            guard tokens[back].kind != .comma, tokens[back].kind != .semicolon else { return false }
            back -= 1
        }
        guard back > limit else { return false }
        let link = tokens[back]
        if link.isOne(of: .against, .than, .versus) { return true }
        if link.is(.from) {
            return (max(0, back - 3)..<back).contains {
                tokens[$0].isOne(of: .up, .down) || tokens[$0].has([.rising, .falling])
            }
        }
        return link.isOne(of: .to, .with) && (token(back - 1)?.is(.compared) ?? false)
    }

    /// "Rs." before a number
    private func isShortened(_ place: Int) -> Bool {
        guard let stop = token(place + 1), stop.kind == .stop, stop.isGlued else { return false }
        return tokens[place].isCapitalised && tokens[place].range.count <= 3
    }

    /// "double the 2000 output", "triple its 2010 level": what the value to come is a multiple of.
    func isMultiplied(_ run: Range<Int>) -> Bool {
        guard token(run.lowerBound - 1)?.part == .determiner, let behind = token(run.upperBound),
            behind.part == .noun || behind.part == .adjective || behind.isOne(of: .levels, .level, .per)
        else { return false }
        var verb = run.lowerBound - 2
        while let word = token(verb), word.isOne(of: .of, .that) { verb -= 1 }
        return token(verb)?.has(.multiplying) ?? false
    }

    /// "the Outline (2001-2010)", "the 2018-2028 Long-term Plan": the years of a plan's name.
    func isOfTitle(_ run: Range<Int>, isSpan: Bool) -> Bool {
        guard isSpan else { return run.count == 1 && isOfName(run) }
        if token(run.lowerBound - 1)?.kind == .openParenthesis,
            token(run.upperBound)?.kind == .closeParenthesis
        {
            return isTitle(before: run.lowerBound - 1)
        }
        return opensTitle(run.upperBound)
    }

    /// "Vision 2040", "Greener Harlow 2040", "the Rail Strategy 2020 Action Plan", "the city's 2007 Clean Water Plan"
    private func isOfName(_ run: Range<Int>) -> Bool {
        guard let name = token(run.lowerBound - 1) else { return false }
        if name.isCapitalised {
            if name.isOne(of: .vision, .agenda, .horizon) || isNameAhead(name, run) { return true }
            return name.part == .noun && !name.has(.month) && opensTitle(run.upperBound)
        }
        return (name.part == .determiner || name.kind == .possessive) && opensTitle(run.upperBound)
    }

    /// "Natura 2000", the network of protected places.
    private func isOfNetwork(_ start: Int) -> Bool {
        token(start - 1).map { text[$0.range].elementsEqual("Natura".utf8) } ?? false
    }

    /// "the class of 2017": the year that those who left school in it are called by.
    private func isOfClass(_ start: Int) -> Bool {
        token(start - 1)?.is(.of) ?? false && token(start - 2)?.isOne(of: .class, .cohort) ?? false
            && token(start - 3)?.part == .determiner
    }

    /// "the Water Act 2014", "the Constitution of Norvalia, 2010": the year that a law is called by.
    private func isOfLaw(_ start: Int) -> Bool {
        var back = token(start - 1)?.kind == .comma ? start - 2 : start - 1
        guard token(back)?.isCapitalised ?? false else { return false }
        while let word = token(back), start - back < 8, word.kind == .word,
            word.isCapitalised || word.isOne(of: .of, .the, .and, .for)
        {
            if word.isCapitalised, word.isLaw { return true }
            back -= 1
        }
        return false
    }

    /// "Long-term Plan": capitals up to the head of a plan's name.
    private func opensTitle(_ start: Int) -> Bool {
        var next = start
        while let word = token(next), next - start < 6,
            word.kind == .word && word.isCapitalised || word.kind == .hyphen && word.isGlued
                || next > start && word.kind == .word && word.isGlued
        {
            if word.has([.initiative, .programmeHead]), !word.isOne(of: .budget, .budgets) { return true }
            next += 1
        }
        return false
    }

    /// "Greener Harlow 2040", said in 2024: a year to come behind a name of capitals.
    private func isNameAhead(_ name: Token, _ run: Range<Int>) -> Bool {
        guard let date, let year = year(run.lowerBound), year > date.year, run.lowerBound > 1,
            name.kind == .word, name.part == .noun || name.part == .adjective, !name.has(.month),
            !name.isOne(of: .year, .fy, .sfy, .budget, .target, .targets, .goal, .goals, .quarter)
        else { return false }
        return token(run.upperBound)?.kind != .colon
    }

    /// "the Outline of Rural Development": capitals, with small words between them, around the head of a plan's name.
    private func isTitle(before end: Int) -> Bool {
        var place = end - 1
        guard token(place)?.isCapitalised ?? false else { return false }
        while let word = token(place), end - place < 16,
            word.isCapitalised || word.part == .preposition || word.part == .conjunction
                || word.part == .determiner || word.kind == .hyphen || word.kind == .openQuote
                || word.kind == .closeQuote || word.isGlued && word.kind == .word
        {
            if word.isCapitalised, word.has([.initiative, .programmeHead]) { return true }
            place -= 1
        }
        return false
    }

    /// "the fastest since 2012", "for the first time since 2012": what is compared with, and not when.
    func isBestSince(_ place: Int) -> Bool {
        for back in 1...4 {
            guard let best = token(place - back), best.kind == .word else { return false }
            if best.isOne(of: .time, .record) || best.isSuperlative
                || best.range.count > 4 && text[best.range].suffix(3).elementsEqual("est".utf8)
                    && !best.isOne(of: .interest, .invest, .request)
            {
                return true
            }
            guard best.part == .noun || best.part == .adjective else { return false }
        }
        return false
    }
}
