/// Stretches told by their length alone: "over three years", "a two-year average".
extension EnglishPeriodCursor {
    /// "over three years", "within five years", "on average for the two years", "a two-year average".
    func stretchOfYears() -> PeriodMention? {
        guard let date, let unit = token(at), unit.isOne(of: .years, .year, .decade),
            let run = averagedYears() ?? countedYears() ?? decade()
        else { return nil }
        let isAhead = !run.isAverage && looksAhead
        return Period(year: date.year).map {
            var mention = PeriodMention(
                tokens: run.tokens, period: $0, tie: .during, rule: PeriodMention.countOfYears)
            mention.standsFor = .years(run.count, isAhead: isAhead)
            mention.isDuration = true
            return mention
        }
    }

    /// "we will", "needs", "the goal is to"
    private var looksAhead: Bool {
        tokens.indices.contains {
            tokens[$0].has(.pledging) || tokens[$0].isOne(of: .needs, .need, .aim, .expects, .expect)
                || tokens[$0].isOne(of: .is, .are) && token($0 + 1)?.is(.to) ?? false
                || tokens[$0].has([.aiming, .proposing]) && token($0 + 1)?.is(.to) ?? false
        }
    }

    private typealias YearsRun = (tokens: Range<Int>, count: Int, isAverage: Bool)

    /// "over three years", not "the best in three years" and not "in three years of war".
    private func countedYears() -> YearsRun? {
        // "within a three-year period"
        if token(at)?.is(.year) ?? false {
            guard token(at - 1)?.kind == .hyphen, token(at + 1)?.is(.period) ?? false,
                let (count, start) = countEnding(at - 1), token(start - 1)?.is(.a) ?? false,
                token(start - 2)?.isOne(of: .over, .within, .across, .`in`, .during) ?? false
            else { return nil }
            return (start - 1..<at + 2, count, false)
        }
        guard token(at)?.is(.years) ?? false else { return nil }
        let isFiscal = token(at - 1)?.isOne(of: .fiscal, .financial) ?? false
        guard let (count, start) = countEnding(isFiscal ? at - 1 : at), let link = token(start - 1),
            link.isOne(of: .over, .within, .across, .in),
            token(start - 2)?.isOne(of: .up, .well, .of) != true,
            !(token(at + 1)?.isOne(
                of: .of, .old, .olds, .ago, .later, .from, .earlier, .before, .after, .ahead) ?? false),
            !leadsToTime, !ranks(before: start - 1)
        else { return nil }
        return (start..<at + 1, count, false)
    }

    /// "over five years to 2020", not "over five years to 5 million", "over five years to reach".
    private var leadsToTime: Bool {
        guard token(at + 1)?.is(.to) ?? false, let next = token(at + 2) else { return false }
        return next.kind == .digits ? year(at + 2) != nil : !next.has(.verbBase) && next.kind != .currency
    }

    /// "over a decade", not "the best in a decade".
    private func decade() -> YearsRun? {
        guard token(at)?.is(.decade) ?? false, token(at - 1)?.isOne(of: .a, .one) ?? false,
            token(at - 2)?.isOne(of: .over, .within, .in) ?? false,
            token(at - 3)?.isOne(of: .up, .well, .of) != true,
            !(token(at + 1)?.isOne(of: .of, .ago, .later, .from, .earlier, .before, .after, .ahead) ?? false),
            !leadsToTime, !ranks(before: at - 2)
        else { return nil }
        return (at - 1..<at + 1, 10, false)
    }

    /// "on average for the two years", "a two-year average", "an average two-year growth".
    private func averagedYears() -> YearsRun? {
        if token(at)?.is(.years) ?? false {
            guard let (count, start) = countEnding(at), token(start - 1)?.is(.the) ?? false,
                token(start - 2)?.isOne(of: .for, .over, .of, .in) ?? false,
                (max(0, start - 7)..<start).contains(where: { tokens[$0].is(.average) }), count == 2
            else { return nil }
            return (start - 1..<at + 1, count, true)
        }
        guard token(at - 1)?.kind == .hyphen, let (count, start) = countEnding(at - 1), count == 2,
            [token(at + 1), token(at + 2), token(start - 1)].contains(where: { $0?.is(.average) ?? false })
        else { return nil }
        return (start..<at + 1, count, true)
    }

    /// Whether the words before say that something is the first or the best for so long.
    private func ranks(before place: Int) -> Bool {
        (max(0, place - 5)..<place).contains {
            tokens[$0].isSuperlative || tokens[$0].isOne(of: .first, .record, .time)
                || tokens[$0].ranksAmongAll
        }
    }

    /// A number of years that ends right before a place.
    func countEnding(_ end: Int) -> (count: Int, start: Int)? {
        guard let last = token(end - 1), last.kind == .digits || last.has(.numeral),
            let number = numerals.numeral(tokens, at: end - 1, in: text), number.tokens.upperBound == end,
            case .exact(let value) = number.value, value >= 2, value <= 30
        else { return nil }
        return (Int(value), end - 1)
    }

    /// "by the end of the Plan", "at the end of the plan period".
    func endOfPlan() -> PeriodMention? {
        if let decade = endOfDecade() { return decade }
        guard let date, let unit = token(at), unit.isOne(of: .plan, .period) else { return nil }
        var start = at
        if unit.is(.period), token(at - 1)?.isOne(of: .plan, .planning) ?? false { start -= 1 }
        guard token(start - 1)?.isOne(of: .the, .this) ?? false, token(start - 2)?.is(.of) ?? false,
            token(start - 3)?.is(.end) ?? false,
            token(at + 1).map({ $0.kind != .word && $0.kind != .digits || $0.part != .noun }) ?? true,
            token(at + 1)?.isOne(of: .of, .period) != true, token(at + 1)?.kind != .openParenthesis,
            token(at + 1)?.kind != .digits
        else { return nil }
        return Period(year: date.year).map {
            var mention = PeriodMention(
                tokens: start - 1..<at + 1, period: $0, tie: tie(start - 1), rule: "end-of-plan")
            mention.standsFor = .endOfPlan(ofPeriod: unit.is(.period) && start == at)
            return mention
        }
    }

    /// "by the end of the decade", "before the end of this decade"
    private func endOfDecade() -> PeriodMention? {
        guard let date, token(at)?.is(.decade) ?? false, token(at - 1)?.isOne(of: .the, .this) ?? false,
            token(at - 2)?.is(.of) ?? false, token(at - 3)?.is(.end) ?? false
        else { return nil }
        let year = (date.year + 9) / 10 * 10
        return Period(year: year).map {
            PeriodMention(tokens: at - 1..<at + 1, period: $0, tie: tie(at - 1), rule: "end-of-decade")
        }
    }

    /// "in the decade to 2017", "over five years to 2020", "the ten years ending in 2015"
    func yearsTo(_ last: Int) -> PeriodMention? {
        let link = token(at - 1)?.is(.in) ?? false ? at - 2 : at - 1
        guard let verb = token(link), verb.isOne(of: .to, .ended, .ending), let unit = token(link - 1) else {
            return nil
        }
        let count: Int
        let start: Int
        if unit.is(.decade) {
            (count, start) = (10, link - 2)
        } else if unit.is(.years), let number = countEnding(link - 1) {
            (count, start) = (number.count, number.start - 1)
        } else {
            return nil
        }
        guard let opener = token(start), opener.part == .determiner || opener.isOne(of: .over, .in),
            let period = Period(years: last - count + 1, through: last)
        else { return nil }
        let first = opener.part == .determiner ? start : start + 1
        return PeriodMention(tokens: first..<at + 1, period: period, tie: .during, rule: "span-of-years")
    }

    /// "through 2030": from the document's year on.
    func throughYear(_ value: Int) -> PeriodMention? {
        // "between now and 2030"
        let isFromNow =
            token(at - 1)?.is(.and) ?? false && token(at - 2)?.is(.now) ?? false
            && token(at - 3)?.is(.between) ?? false
        guard isFromNow || token(at - 1)?.is(.through) ?? false, let date, value > date.year,
            token(at - 2).map({ $0.kind != .digits && !$0.has(.month) }) ?? true,
            let period = Period(years: date.year, through: value)
        else { return nil }
        return PeriodMention(
            tokens: at - 1..<at + 1, period: period, tie: .during, rule: "through-year")
    }
}
