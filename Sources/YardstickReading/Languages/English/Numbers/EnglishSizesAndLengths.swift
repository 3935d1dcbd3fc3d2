/// Numbers that tell of what kind or how long something is, and not how much there is of it.
extension EnglishLookAlikes.Context {
    /// "10-billion-yuan enterprises", "100-billion-scale markets": the size of a kind of thing. Amounts of time
    /// and length measure the thing itself: "681-kilometer-long greenways".
    var isSizeOfCategory: Bool {
        let isTied =
            isSpelledOut && !hasUnit
            && tokens[mention.tokens].contains { $0.kind == .hyphen } && mention.numeral.magnitude > 0
            && mention.comparatorTokens.isEmpty
        if isTied, after?.kind == .word { return true }
        // "the hundred billion yuan industries"
        if mention.unit.dimension == .money, isSpelledOut, mention.comparatorTokens.isEmpty,
            before?.is(.the) ?? false, let after, after.has(.plural) || after.is(.industries)
        {
            return true
        }
        guard mention.isCompound else {
            return before.map {
                $0.kind == .hyphen && tokens[start].isGlued && token(start - 2)?.kind == .word
                    && isHyphenedToWord
            } ?? false
        }
        switch mention.unit.dimension {
        case .length, .area, .power, .energy, .share, .emissions, .multiple: return false
        case .time: return isProgrammeLength
        case .money:
            // "his $80-per-month medicine"
            if token(end + 1)?.is(.per) ?? false { return false }
            // "a 10-cent increase in the tax"
            if after?.has(.changing) ?? false { return false }
            return mention.comparatorTokens.isEmpty
                && !(after?.isOne(
                    of: .mark, .threshold, .milestone, .level, .marks, .barrier, .barriers, .and)
                    ?? false)
        default: return !isExtent
        }
    }

    /// "the 148-page report", "a 1,000-bed hospital": how many parts a thing has, counted in digits.
    private var isExtent: Bool {
        guard mention.unit == .count, !isSpelledOut || mention.value == .exact(0),
            mention.numeral.magnitude == 0,
            let part = token(end)?.kind == .hyphen ? token(end + 1) : after
        else { return false }
        if part.has(.changing), mention.value == .exact(0) { return true }
        return part.isAmong(.word, .person) || part.is(.page) || isSizeOfGoal
    }

    /// "the 53,000-unit target": what is aimed for.
    private var isSizeOfGoal: Bool {
        guard token(end)?.kind == .hyphen, let goal = token(end + 2) else { return false }
        return goal.isOne(of: .target, .goal)
    }

    /// "nine-year compulsory education", "three-year preschool education": the name of a kind of schooling.
    private var isCourseLength: Bool {
        guard mention.unit == .year, let kind = after, kind.kind == .word,
            !kind.has([.preposition, .conjunction, .determiner])
        else { return false }
        return (end..<min(end + 4, tokens.count)).dropFirst().contains {
            tokens[$0].isOne(
                of: .education, .schooling, .degree, .degrees, .diploma, .college, .colleges, .curriculum)
        }
    }

    /// "the proportion of the three industries": agriculture, manufacturing and services by their common name.
    var isSectorsOfEconomy: Bool {
        guard mention.value == .exact(3), isSpelledOut, !hasUnit,
            mention.comparatorTokens.isEmpty, let before, before.isOne(of: .the, .of, .all)
        else { return false }
        return after?.isOne(of: .industries, .sectors) ?? false
    }

    private var isProgrammeLength: Bool {
        if isCourseLength { return true }
        for next in end..<min(end + 4, tokens.count) where tokens[next].has(.initiative) { return true }
        if isLengthOfAim { return !isLengthOfSome }
        // "10-Year Investment Review"
        if tokens[end - 1].isCapitalised, after?.isCapitalised ?? false { return true }
        return tokens[start].isCapitalised && start > 0
    }

    /// "over a ten-week period": how long it takes, where no one period is meant.
    private var isLengthOfSome: Bool {
        (before?.is(.a) ?? false) && (after?.is(.period) ?? false)
    }

    /// "the lowest in seven years", "for the first time in 12 years", "its highest level in a decade": how long ago it
    /// was last so.
    private var isSinceLast: Bool {
        guard let before, before.is(.in) else { return false }
        for back in 2...5 {
            guard let token = token(start - back), token.kind == .word else { return false }
            if token.isSuperlative || token.is(.record) || token.is(.first) { return true }
            if token.has([.preposition, .be, .modal]) { return false }
        }
        return false
    }

    /// "five-year and ten-year targets", "a 10-year budget": how far what is planned reaches.
    private var isLengthOfAim: Bool {
        var place = end
        while let token = token(place), place - end < 8 {
            if token.has(.goalNoun)
                || token.isOne(
                    of: .goal, .target, .objective, .period, .horizon, .timeframe, .budget, .average, .total,
                    .high, .low, .task, .tasks, .cycle)
            {
                return true
            }
            guard
                token.kind == .hyphen || token.kind == .digits || token.part == .conjunction
                    || token.has([.numeral, .conjunction, .timeUnit])
                    || place == end && token.has([.adjective, .noun])
            else { return false }
            place += 1
        }
        return false
    }

    /// "Three-Year Action Plan", "Double Eight Strategy", "Four-Pronged": words with capitals inside a sentence.
    var isPartOfInitiative: Bool {
        guard isSpelledOut, tokens[start].isCapitalised, start > 0, !hasUnit else {
            return false
        }
        guard let after, after.kind == .word else { return before?.isCapitalised ?? false }
        return after.isCapitalised || (before?.isCapitalised ?? false)
    }

    /// "Ten years on, usage is low", "three years later", "four years after the first plan": how far from another time.
    private var isShiftInTime: Bool {
        guard mention.unit == .year || mention.unit == .month, !mention.isCompound,
            mention.comparatorTokens.isEmpty,
            let after
        else { return false }
        let closes = token(end + 1).map { $0.kind != .word } ?? true
        if after.is(.later) { return closes || !(token(end + 1)?.is(.than) ?? false) }
        if after.isOne(of: .on, .in), closes, start == 0 { return true }
        return after.is(.after) && token(end + 1)?.part != .gerund && !(before?.has(.preposition) ?? false)
    }

    /// "in 2022 to 2025 (four years)": how long a time is that stands before the bracket.
    private var isSpanInBrackets: Bool {
        guard mention.unit == .year, before?.kind == .openParenthesis, after?.kind == .closeParenthesis,
            let year = token(start - 2)
        else { return false }
        return EnglishLookAlikes.isYear(year)
    }

    /// "ten years ago", "over the five-year period", "in five years": how long a time is, or how far away.
    var isPeriodLength: Bool {
        if isAge || isDistanceInTime || isShiftInTime || isSpanInBrackets || isLengthOfPlan || isOwner {
            return true
        }
        // "over the five-year period"
        if mention.unit.dimension == .time, mention.isCompound, after?.is(.period) ?? false {
            return !isLengthOfSome
        }
        return isLengthOfAverages || isLengthOfCourse || isFramedLength || isNameOfStandard
            || isReturnPeriod
    }

    /// "two years ago", "ten years from now", "three months earlier": not "two days earlier than planned".
    private var isDistanceInTime: Bool {
        guard mention.unit.dimension == .time, let after else { return false }
        let next = token(end + 1)
        if after.is(.ago) || after.is(.later) && !(next?.is(.than) ?? false) { return true }
        if after.is(.from), next?.is(.now) ?? false { return true }
        guard !mention.isCompound, after.isOne(of: .earlier, .before),
            !(before?.isOne(of: .by, .target) ?? false)
        else { return false }
        return next.map { $0.kind != .word } ?? true
            || after.is(.earlier) && opensClause && !(next?.is(.than) ?? true)
    }

    /// "Two years earlier they were", "and two years earlier by 9%"
    private var opensClause: Bool {
        before.map { $0.kind == .comma || $0.kind == .semicolon || $0.is(.and) || $0.is(.but) } ?? true
    }

    /// "the Twelfth Five Year Plan", "the 10 Year Health Plan"
    private var isLengthOfPlan: Bool {
        guard mention.unit == .year, tokens[end - 1].is(.year) else { return false }
        if after?.has(.initiative) ?? false { return true }
        guard tokens[end - 1].isCapitalised else { return false }
        let name = tokens[end...].prefix(5).prefix { $0.kind == .word && $0.isCapitalised }
        return name.contains { $0.has(.initiative) }
    }

    /// "the five year average of"
    private var isLengthOfAverages: Bool {
        mention.unit == .year && tokens[end - 1].is(.year) && after?.isOne(of: .average, .total) ?? false
    }

    /// "a 12 year basic education", "a four year degree"
    private var isLengthOfCourse: Bool {
        tokens[end - 1].is(.year) && mention.value != .exact(1) && isCourseLength
    }

    /// "the 45-day care standard", "the 20-week standards": a standard called by its length.
    private var isNameOfStandard: Bool {
        guard mention.isCompound, mention.unit.dimension == .time else { return false }
        let name = tokens[end...].prefix(5).prefix {
            $0.kind == .word && !$0.has([.preposition, .be, .modal])
        }
        return name.contains { $0.isOne(of: .standard, .standards) }
    }

    /// "a 100-year flood", "the 10-year, 24-hour storm": weather called by how rarely it comes.
    private var isReturnPeriod: Bool {
        guard mention.isCompound, mention.unit == .year || token(start - 1)?.kind == .comma else {
            return false
        }
        let ahead = tokens[end...].prefix(8)
        guard let weather = ahead.firstIndex(where: { $0.namesWeather }) else { return false }
        let isRare = mention.unit == .year || token(start - 2)?.has(.timeUnit) ?? false
        return isRare
            && tokens[end..<weather].allSatisfy {
                $0.kind == .comma || $0.kind == .hyphen || $0.kind == .digits
                    || $0.has([.timeUnit, .noun, .adjective, .numeral]) && !$0.has(.preposition)
                    || $0.isOne(of: .or, .and)
            }
    }

    /// "over the past five years", "the first two quarters", "in five years", "these four years"
    private var isFramedLength: Bool {
        guard let before, !isWithinNext else { return false }
        if before.is(.first), after?.has(.timeUnit) ?? false { return true }
        // "since the last 2 quarters"
        if !hasUnit, before.has([.backward, .forward]), after?.isOne(of: .quarters) ?? false { return true }
        if isFramedCount { return true }
        // "by 10 points in five years"
        guard mention.unit.dimension == .time, !isSinceLast else { return false }
        if before.is(.in), mention.unit == .year, !mention.isCompound, mention.comparatorTokens.isEmpty,
            !(after?.isOne(of: .of, .old) ?? false)
        {
            return true
        }
        if before.has([.backward, .forward]) || before.isOne(of: .first, .remaining) { return true }
        return !mention.isCompound && opensFrame(before)
    }

    /// "within the next two years": how long it may take at most.
    private var isWithinNext: Bool {
        mention.comparator == .atMost && mention.unit.dimension == .time && before?.has(.forward) ?? false
    }

    /// "40% of one year's output": whose output it is.
    private var isOwner: Bool {
        guard !hasUnit, let after, after.has(.timeUnit) else { return false }
        return token(end + 1)?.kind == .possessive
    }

    /// "these five years", "over the five years", "5% on average for the two years"
    private func opensFrame(_ before: Token) -> Bool {
        before.isOne(of: .these, .those)
            || before.is(.the) && token(start - 2)?.isOne(of: .over, .during, .in) ?? false
            || isLengthOfAverage
    }

    /// "5% on average for the two years"
    private var isLengthOfAverage: Bool {
        guard let before, before.is(.the), token(start - 2)?.is(.for) ?? false else { return false }
        return token(start - 3)?.is(.average) ?? false
    }

    /// "the next two rating years", "the last three financial years": when, with a word for the kind of year between.
    private var isFramedCount: Bool {
        // "over the five fiscal years"
        if !hasUnit, let after, after.isOne(of: .fiscal, .financial), token(end + 1)?.is(.years) ?? false {
            return true
        }
        guard !hasUnit, let before, before.has([.backward, .forward]), let after, after.kind == .word,
            after.has([.noun, .adjective, .gerund]), let unit = token(end + 1)
        else { return false }
        return unit.has(.timeUnit) && unit.has(.plural) || unit.isOne(of: .years, .months, .quarters)
    }

    /// "three and four-year-olds", "2-, 5- and 8-year-olds", "0–17-year olds", "a 20-year-old bridge"
    private var isAge: Bool {
        guard mention.unit == .year || mention.unit == .count || mention.unit == .month,
            mention.comparatorTokens.isEmpty
        else {
            return false
        }
        let ahead = end..<min(end + (mention.unit != .count ? 2 : 12), tokens.count)
        guard let old = ahead.first(where: { tokens[$0].isOne(of: .old, .olds) }) else { return false }
        if mention.unit != .count { return mention.unit == .year || tokens[old].is(.olds) }
        return tokens[end..<old].contains { $0.is(.year) }
            && tokens[end..<old].allSatisfy {
                $0.kind == .hyphen || $0.kind == .dash || $0.kind == .comma || $0.kind == .digits
                    || $0.has(.numeral) || $0.isOne(of: .and, .or, .to, .year)
            }
    }

    /// "top 500 enterprises", "Fortune 500": lists known by their length.
    var isFamousList: Bool {
        guard let before,
            before.is(.top) && !(token(start - 2)?.has(.modal) ?? false)
                || before.isCapitalised && !before.has(.comparatorStart) && !opensWithDeed,
            !hasUnit,
            case .exact(let value) = mention.value
        else { return false }
        if before.is(.fortune), before.isCapitalised { return true }
        return value == 500 || (value == 100 && before.isCapitalised) || value == 1000
    }

    /// "Plant 500 trees", "Built 1000 homes": the capital is that of the line.
    private var opensWithDeed: Bool {
        guard let deed = before, deed.has([.verbBase, .verbPast]), !deed.is(.fortune) else { return false }
        return token(start - 2).map { $0.kind != .word && $0.kind != .closeQuote } ?? true
    }

    /// "projects each with an investment of one billion": the size of a kind of thing.
    var isSizeOfEach: Bool {
        // "672 projects worth more than 100 million"
        if mention.unit.dimension == .money, token(mention.first - 1)?.is(.worth) ?? false,
            mention.comparator == .above || mention.comparator == .atLeast,
            let things = token(mention.first - 2), text[Int(things.upper) - 1] == 0x73
        {
            return true
        }
        for back in 1...10 {
            guard let token = token(mention.first - back), token.kind == .word else { return false }
            let isEach = self.token(mention.first - back - 1)?.is(.each) ?? false
            if token.is(.with), isEach || hasUnit && after?.is(.each) ?? false { return true }
        }
        return false
    }
}
