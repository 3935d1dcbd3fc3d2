/// The time of the first value of a pair: "from 3 million to 5 million".
extension PeriodResolver {
    /// The starting value of a pair is about the time named beside it, else the year before the pair's.
    func baseline(_ statement: Statement, _ quantity: QuantityMention) -> Resolution {
        let named = mention(for: quantity)
        return ofCurrent(quantity)
            ?? view.timeThen(of: quantity).map { Resolution($0, in: view) }
            ?? besideFirst(quantity, named) ?? ofEventUndated(quantity) ?? beforeShared(quantity)
            ?? startOfSpan(quantity, named) ?? startSince(quantity, named)
            ?? quarterBefore(named) ?? ofDocumentBefore(statement, named)
            ?? yearBeforePair(statement, named) ?? .none
    }

    /// "from the current 20 to 35": how things stand on the document's day.
    private func ofCurrent(_ quantity: QuantityMention) -> Resolution? {
        guard let date, let today = CalendarDate(year: date.year),
            view.token(quantity.first - 1)?.isOne(of: .current, .existing) ?? false
        else { return nil }
        return Resolution(period: Period(today), evidence: 0..<0, rule: "year-of-now")
    }

    /// The time that stands with the first value itself.
    func besideFirst(_ quantity: QuantityMention, _ named: PeriodMention?) -> Resolution? {
        if let respective = respective(quantity) { return Resolution(respective, in: view) }
        let adjoining = adjoining(quantity)
        if let before = adjoining.flatMap(yearBeforeHeading) { return before }
        if let own = adjoining ?? labelling(quantity) ?? stepped(named) ?? attachedBehind(quantity) {
            return Resolution(own, in: view)
        }
        guard let named, named.tokens.upperBound <= quantity.first, !named.isSpan,
            isNowBehind(quantity) || isYearsAgo(named, quantity) || isBaseYear(named)
        else { return nil }
        return Resolution(named, in: view)
    }

    /// "was 7% when we took office", "which was 1,600 earlier", "was once the first": at a time that no word dates.
    private func ofEventUndated(_ quantity: QuantityMention) -> Resolution? {
        let behind = view.tokens[quantity.end...].prefix(6).prefix { $0.kind != .comma && $0.part != .mark }
        let before = view.tokens[..<quantity.first].suffix(6)
        let isFormer =
            behind.first.map { $0.is(.earlier) || $0.saysFormerly } ?? false
            || before.contains(where: \.saysFormerly)
        guard !before.contains(where: { $0.isOne(of: .from, .than, .against) }),
            isFormer || behind.contains(where: { $0.is(.when) }),
            !view.periods.contains(where: { $0.tie != .comparison && $0.tokens.upperBound <= quantity.first })
        else { return nil }
        return Resolution.none
    }

    /// "In the base year, 2015, output was 5 million": the value is of that year itself.
    private func isBaseYear(_ named: PeriodMention) -> Bool {
        // "The 2020 baseline is 5 million"
        if view.token(named.tokens.upperBound)?.is(.baseline) ?? false { return true }
        var before = named.tokens.lowerBound - 1
        while let word = view.token(before), word.part == .mark { before -= 1 }
        return view.token(before)?.is(.year) ?? false
            && view.token(before - 1)?.isOne(of: .base, .baseline) ?? false
    }

    /// "Five years ago the deficit was 10%": the value is of that year, and not of the one before it.
    private func isYearsAgo(_ named: PeriodMention, _ quantity: QuantityMention) -> Bool {
        named.rule == "years-ago" && view.token(quantity.first - 1)?.is(.from) != true
    }

    /// "由上年的210亿元增加到260亿元": the year before the one that the heading names.
    private func yearBeforeHeading(_ mention: PeriodMention) -> Resolution? {
        guard mention.rule == "relative-year", let whole = frame.period, mention.period == whole,
            let before = CalendarDate(year: whole.start.year - 1)
        else { return nil }
        return Resolution(
            period: Period(before), evidence: view.bytes(mention.tokens), rule: "year-before-pair")
    }

    /// "fell from 27% to 8% over the five years": the year before the time that both values share.
    private func beforeShared(_ quantity: QuantityMention) -> Resolution? {
        guard let shared = timeOfPair(quantity), let year = CalendarDate(year: yearBefore(shared.period))
        else { return nil }
        return Resolution(
            period: before(shared.period, isFiscal: shared.isFiscalYear) ?? Period(year),
            evidence: view.bytes(shared.tokens), rule: "year-before-pair")
    }

    /// "fell from 488 to 343 between 2008 and 2017": the first value is that of the first year.
    private func startOfSpan(_ quantity: QuantityMention, _ named: PeriodMention?) -> Resolution? {
        let span = view.periods.first { $0.tokens.lowerBound > quantity.end && $0.isSpan && opensSpan($0) }
        guard let mention = named ?? span, mention.isSpan, !mention.isFiscalYear, opensSpan(mention),
            let start = CalendarDate(year: mention.period.start.year)
        else { return nil }
        // "fell from 35% to 31% between 2010-11 and 2020-21"
        let first = mention.isOfBooks ? Period(years: start.year, through: start.year + 1) : nil
        return Resolution(
            period: first ?? Period(start), evidence: view.bytes(mention.tokens), rule: "start-of-span")
    }

    /// "has doubled since 2018, from 12 to 24": the first value is that of the year from which the change is counted.
    private func startSince(_ quantity: QuantityMention, _ named: PeriodMention?) -> Resolution? {
        guard let since = view.periods.last(where: { $0.tokens.upperBound <= quantity.first }),
            since.rule == "since-year", named.map({ $0.tokens == since.tokens }) ?? true,
            view.token(quantity.first - 1)?.is(.from) ?? false
        else { return nil }
        return Resolution(
            period: Period(since.period.start), evidence: view.bytes(since.tokens), rule: "start-of-span")
    }

    /// "rose from 3% to 4%", in a report on a quarter: the first value is that of the quarter before.
    private func quarterBefore(_ named: PeriodMention?) -> Resolution? {
        if isUntimed(named), let told = frame.told, let quarter = quarter(before: told.period) {
            return Resolution(period: quarter, evidence: told.evidence, rule: "quarter-before-pair")
        }
        guard let quarter = frame.period.flatMap(quarter(before:)),
            view.tokens.contains(where: { $0.is(.quarter) })
        else { return nil }
        return Resolution(period: quarter, evidence: frame.evidence, rule: "quarter-before-pair")
    }

    /// The time that the document has for what came before: by its books, by an earlier pair, by a plan's own day.
    private func ofDocumentBefore(_ statement: Statement, _ named: PeriodMention?) -> Resolution? {
        if isUntimed(named), statement.tense != .future, let fiscal = frame.fiscalYear {
            return Resolution(
                period: before(fiscal, isFiscal: true), evidence: 0..<0, rule: "year-before-pair")
        }
        if let base = frame.base, named?.isSpan ?? true {
            return Resolution(base, rule: "base-of-earlier-pair")
        }
        // "raise employment from 60% to 70%", in a plan that names no year: as things stand when it is given
        guard isUntimed(named), kind == .plan || statement.tense == .future, let date,
            let today = CalendarDate(year: PlanCalendar.yearReached(on: date))
        else { return nil }
        return Resolution(period: Period(today), evidence: 0..<0, rule: "year-before-pair")
    }

    /// The year before that of the sentence, of the heading, or of the document.
    private func yearBeforePair(_ statement: Statement, _ named: PeriodMention?) -> Resolution? {
        let around =
            named.map { ($0.period, view.bytes($0.tokens)) } ?? frame.period.map { ($0, frame.evidence) }
        guard let (period, evidence) = around ?? reported(statement),
            let before = CalendarDate(year: yearBefore(period))
        else { return nil }
        let isFiscal =
            frame.isFiscalYear && period == frame.period
            || view.periods.contains { $0.isFiscalYear && $0.period == period }
        return Resolution(
            period: self.before(period, isFiscal: isFiscal) ?? Period(before), evidence: evidence,
            rule: "year-before-pair")
    }

    /// Whether neither the sentence nor a heading says when.
    private func isUntimed(_ named: PeriodMention?) -> Bool { named == nil && frame.period == nil }

    /// The three months before three months.
    private func quarter(before period: Period) -> Period? {
        guard let first = period.start.month, let last = period.end.month, last - first == 2,
            period.start.year == period.end.year
        else { return nil }
        let start = period.start.year * 12 + first - 4
        return PlanCalendar.months(start % 12 + 1, start % 12 + 3, of: start / 12)
    }

    /// The fiscal year before one.
    private func before(_ period: Period, isFiscal: Bool) -> Period? {
        guard isFiscal, period.start.month == nil, period.isOfTwoYears else {
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
        if view.token(behind)?.kind == .openParenthesis, behind + 1 == quantity.first {
            // "to 75% by 2026 (43% in 2021)"
            return mention.tie != .deadline
                && !view.periods.contains { (quantity.end...quantity.end + 2).contains($0.tokens.lowerBound) }
        }
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

    /// "from 88 million in 2002/03 to 90 million": the time close behind a value, with no other value between them.
    private func attachedBehind(_ quantity: QuantityMention) -> PeriodMention? {
        let end = pastBrackets(quantity.end)
        return view.periods.first {
            $0.tokens.lowerBound >= end && isAttached($0, end)
                && ($0.tokens.lowerBound - end <= 6 || isSamePeriod($0, behind: end))
        }
    }

    /// "the 80% rate recorded in the same period of 2018/19"
    private func isSamePeriod(_ mention: PeriodMention, behind end: Int) -> Bool {
        mention.tokens.lowerBound - end <= 10
            && view.tokens[end..<mention.tokens.lowerBound].contains { $0.is(.same) }
    }

    private func isAttached(_ mention: PeriodMention, _ end: Int) -> Bool {
        !(end..<mention.tokens.lowerBound).contains {
            view.isQuantity($0) || view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
        }
    }

    /// "A month earlier they were 4 million": the time that is told from that of the later value.
    private func stepped(_ named: PeriodMention?) -> PeriodMention? {
        named.flatMap { $0.rule == "step-from-named" ? $0 : nil }
    }

    /// "(2019: 121,000 tonnes)": the time that labels the value.
    private func labelling(_ quantity: QuantityMention) -> PeriodMention? {
        guard view.token(quantity.first - 1)?.kind == .colon else { return nil }
        // "(2020 baseline: 110 litres)"
        let end =
            view.token(quantity.first - 2)?.is(.baseline) ?? false ? quantity.first - 2 : quantity.first - 1
        return view.periods.first { $0.tokens.upperBound == end }
    }
}
