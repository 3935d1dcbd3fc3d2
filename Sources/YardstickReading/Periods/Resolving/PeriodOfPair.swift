/// The time of the first value of a pair: "from 3 million to 5 million".
extension PeriodResolver {
    /// The starting value of a pair is about the time named beside it, else the year before the pair's.
    func baseline(_ statement: Statement, _ quantity: QuantityMention) -> Resolution {
        if let mention = respective(quantity) {
            return Resolution(
                period: mention.period, evidence: view.bytes(mention.tokens), rule: mention.rule
            )
        }
        let behind = view.periods.first {
            let end = pastBrackets(quantity.end)
            return $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 6
                && isAttached($0, end)
        }
        // "由上年的210亿元增加到260亿元": the year before the one that the heading names.
        if let mention = adjoining(quantity), mention.rule == "relative-year", let whole = frame.period,
            mention.period == whole, let before = CalendarDate(year: whole.start.year - 1)
        {
            return Resolution(
                period: Period(before), evidence: view.bytes(mention.tokens), rule: "year-before-pair")
        }
        if let mention = adjoining(quantity) ?? labelling(quantity) ?? stepped(quantity) ?? behind {
            return Resolution(
                period: mention.period, evidence: view.bytes(mention.tokens), rule: mention.rule
            )
        }
        if let mention = mention(for: quantity), mention.tokens.upperBound <= quantity.first, !mention.isSpan,
            isNowBehind(quantity)
        {
            return Resolution(
                period: mention.period, evidence: view.bytes(mention.tokens), rule: mention.rule
            )
        }
        let whole =
            mention(for: quantity).map { ($0.period, view.bytes($0.tokens)) }
            ?? frame.period.map { ($0, frame.evidence) }
        let span = view.periods.first { $0.tokens.lowerBound > quantity.end && $0.isSpan && opensSpan($0) }
        // "fell from 27% to 8% over the five years"
        if let shared = timeOfPair(quantity), let year = CalendarDate(year: yearBefore(shared.period)) {
            return Resolution(
                period: before(shared.period, isFiscal: shared.isFiscalYear) ?? Period(year),
                evidence: view.bytes(shared.tokens),
                rule: "year-before-pair")
        }
        if let mention = mention(for: quantity) ?? span, mention.isSpan, !mention.isFiscalYear,
            opensSpan(mention),
            let start = CalendarDate(year: mention.period.start.year)
        {
            return Resolution(
                period: Period(start), evidence: view.bytes(mention.tokens), rule: "start-of-span")
        }
        if whole == nil, let quarter = frame.told.flatMap({ quarterBefore($0.period) }) {
            return Resolution(
                period: quarter, evidence: frame.told?.evidence ?? 0..<0, rule: "quarter-before-pair")
        }
        if let quarter = frame.period.flatMap(quarterBefore),
            view.tokens.contains(where: { $0.is(.quarter) })
        {
            return Resolution(
                period: quarter, evidence: frame.evidence, rule: "quarter-before-pair")
        }
        if whole == nil, statement.tense != .future, let fiscal = frame.fiscalYear {
            return Resolution(
                period: before(fiscal, isFiscal: true), evidence: 0..<0, rule: "year-before-pair"
            )
        }
        if let base = frame.base, mention(for: quantity)?.isSpan ?? true {
            return Resolution(period: base.period, evidence: base.evidence, rule: "base-of-earlier-pair")
        }
        // "raise employment from 60% to 70%", in a plan that names no year: as things stand when it is given
        if whole == nil, kind == .plan, let date,
            let today = CalendarDate(year: PlanCalendar.yearReached(on: date))
        {
            return Resolution(period: Period(today), evidence: 0..<0, rule: "year-before-pair")
        }
        guard
            let (period, evidence) = whole ?? reported(statement),
            let before = CalendarDate(year: yearBefore(period))
        else {
            return Resolution(period: nil, evidence: 0..<0, rule: "no-period")
        }
        let isFiscal =
            frame.isFiscalYear && period == frame.period
            || view.periods.contains {
                $0.isFiscalYear && $0.period == period
            }
        return Resolution(
            period: self.before(period, isFiscal: isFiscal) ?? Period(before), evidence: evidence,
            rule: "year-before-pair")
    }

    /// The three months before three months.
    private func quarterBefore(_ period: Period) -> Period? {
        guard let first = period.start.month, let last = period.end.month, last - first == 2,
            period.start.year == period.end.year
        else { return nil }
        let start = period.start.year * 12 + first - 4
        return PlanCalendar.months(start % 12 + 1, start % 12 + 3, of: start / 12)
    }

    /// The fiscal year before one.
    private func before(_ period: Period, isFiscal: Bool) -> Period? {
        guard isFiscal, period.start.month == nil, period.start.year + 1 == period.end.year else {
            return nil
        }
        return Period(years: period.start.year - 1, through: period.start.year)
    }

    /// The time behind the second value of a pair, where that is the last of its clause.
    private func timeOfPair(_ quantity: QuantityMention) -> PeriodMention? {
        guard let next = view.quantities.first(where: { $0.first >= quantity.end }),
            next.first - quantity.end <= 8,
            view.tokens[quantity.end..<next.first].contains(where: { $0.is(.to) }),
            let behind = view.periods.first(where: { $0.tokens.lowerBound >= next.end && $0.tie == .during }),
            behind.isSpan, !opensSpan(behind), behind.tokens.lowerBound - next.end <= 6,
            isAttached(behind, next.end)
        else { return nil }
        return behind
    }

    /// The year that a document without any time is about.
    func reported(_ statement: Statement) -> (Period, Range<Int>)? {
        guard let date else { return nil }
        let year = statement.tense == .future ? yearAhead(date) ?? date.year : yearReported(date, statement)
        return Period(years: year, through: year).map { ($0, 0..<0) }
    }

    /// The year before a period, or how things stand now where the period is one that is to come.
    func yearBefore(_ period: Period) -> Int {
        guard let date, period.start.year == period.end.year, period.start.year > date.year else {
            return period.start.year - 1
        }
        return PlanCalendar.yearReached(on: date)
    }

    /// "fell from 488 to 343 between 2008 and 2017": the first value is that of the first year.
    func opensSpan(_ mention: PeriodMention) -> Bool {
        mention.isOfPair || view.token(mention.tokens.lowerBound - 1)?.isOne(of: .between, .from) ?? false
    }

    /// A time that stands right before a quantity is its own: "2015年的55.2%".
    func adjoining(_ quantity: QuantityMention) -> PeriodMention? {
        view.periods.first {
            names($0, quantity)
                || $0.tie != .comparison
                    && ($0.tokens.upperBound == quantity.first
                        // "180 homes (2021: 143)"
                        || opensListed($0, quantity)
                        || $0.tokens.upperBound + 1 == quantity.first
                            && view.token($0.tokens.upperBound)?.kind == .colon
                            && view.token($0.tokens.lowerBound - 1)?.kind == .openParenthesis)
        }
    }

    /// "the 2010/11 finding of 23%", "the growth of March (3.4%)": the time in the name of the value.
    private func names(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        let behind = mention.tokens.upperBound
        if view.token(behind)?.kind == .openParenthesis, behind + 1 == quantity.first { return true }
        guard view.token(quantity.first - 1)?.is(.of) ?? false, (1...2).contains(quantity.first - 1 - behind)
        else { return false }
        return view.tokens[behind..<quantity.first - 1].allSatisfy(\.isNominal)
            && view.token(mention.tokens.lowerBound - 1)?.part == .determiner
    }

    /// "3 million in 2031 and in 2034, 3.9 million": the time of what a list goes on with.
    private func opensListed(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        mention.tokens.upperBound + 1 == quantity.first
            && view.token(mention.tokens.upperBound)?.kind == .comma
            && view.token(mention.tokens.lowerBound - 1)?.part == .preposition
            && view.token(mention.tokens.lowerBound - 2)?.part == .conjunction
    }

    func isAttached(_ mention: PeriodMention, _ end: Int) -> Bool {
        !(end..<mention.tokens.lowerBound).contains {
            view.quantityAt[$0] >= 0 || view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
        }
    }

    /// "A month earlier they were 4 million": the time that is told from that of the later value.
    private func stepped(_ quantity: QuantityMention) -> PeriodMention? {
        mention(for: quantity).flatMap { $0.rule == "step-from-named" ? $0 : nil }
    }

    /// "(2019: 121,000 tonnes)": the time that labels the value.
    private func labelling(_ quantity: QuantityMention) -> PeriodMention? {
        guard view.token(quantity.first - 1)?.kind == .colon else { return nil }
        return view.periods.first { $0.tokens.upperBound == quantity.first - 1 }
    }
}
