/// What a plan's first lines say that it is for.
extension FrameReader {
    /// "Plan for 2026", "2025 targets", "Vision 2040", "the third Plan, for the period 2018-2022", "five-year plan": what a
    /// plan's opening says that it is for.
    func aim(of lines: some Sequence<Range<Int>>, on date: CalendarDate?) -> Frame.Near? {
        guard context.kind == .plan else { return nil }
        var tokens: [Token] = []
        var year: Frame.Near?
        var counted: Frame.Near?
        var named: [Frame.Near] = []
        for (number, line) in lines.prefix(Self.aimLines).enumerated() {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let mentions = pack.periods.periods(tokens, in: text, date: date)
            named += mentions.filter { !$0.isSpan && $0.tie != .comparison && $0.saysWhen && !$0.isDay }.map {
                Frame.Near(period: $0.period, evidence: bytes($0, tokens))
            }
            let aims = mentions.filter { isAim($0, tokens, on: date) }
            // "the third Plan, 2018-2022, towards Vision 2030"
            if counted == nil, let span = aims.first(where: { $0.isSpan && !$0.isFiscalYear }) {
                let aim = Frame.Near(period: span.period, evidence: bytes(span, tokens))
                guard span.rule == "next-years" else { return aim }
                counted = aim
            }
            if year == nil, let aim = aims.first(where: { !$0.isSpan || $0.isFiscalYear }) {
                year = Frame.Near(
                    period: aim.period, evidence: bytes(aim, tokens), isWhole: aim.isFiscalYear)
            }
            guard year == nil, counted == nil, number < Self.titleLines, let date,
                let years = lengthOfPlan(tokens),
                let period = Period(years: date.year, through: date.year + years.count - 1)
            else { continue }
            counted = Frame.Near(period: period, evidence: years.evidence)
        }
        return counted.map { endNamed(of: $0, among: named) ?? $0 } ?? year
    }

    /// "a ten-year plan", given in 2020, whose opening says "targets for 2030": the year that it is to be so by.
    private func endNamed(of counted: Frame.Near, among named: [Frame.Near]) -> Frame.Near? {
        named.first { (1...2).contains($0.period.end.year - counted.period.end.year) }
    }

    private func isAim(_ mention: PeriodMention, _ tokens: [Token], on date: CalendarDate?) -> Bool {
        guard mention.tie != .comparison, !mention.isDay, mention.rule != "relative-year", mention.saysWhen
        else { return false }
        if let date {
            // "June 2023", on the title page
            if mention.period.start.month != nil, !mention.isSpan { return false }

            guard mention.period.end.year >= date.year,
                mention.period.start.year >= date.year - (mention.isSpan ? 1 : 0)
            else { return false }
        } else if !mention.isSpan {
            return false
        }
        // "2021 to 2026", alone on the title page
        if mention.isSpan, !mention.isFiscalYear, mention.tokens.count == tokens.count { return true }
        let reach = mention.isSpan ? 8 : 4
        let around =
            max(0, mention.tokens.lowerBound - reach)..<min(mention.tokens.upperBound + 4, tokens.count)
        return tokens[around].contains {
            $0.has([.goalNoun, .initiative, .programmeHead])
                || $0.isOne(of: .target, .targets, .goal, .vision, .agenda, .roadmap)
                || mention.isSpan && $0.isOne(of: .timeframe, .horizon)
        }
    }

    /// "five-year development plan"
    private func lengthOfPlan(_ tokens: [Token]) -> (count: Int, evidence: Range<Int>)? {
        for (place, token) in tokens.enumerated() where token.is(.year) && place > 1 {
            guard tokens[place - 1].kind == .hyphen,
                tokens[place - 2].has(.numeral) || tokens[place - 2].kind == .digits,
                let plan = tokens[(place + 1)...].prefix(5).first(where: {
                    $0.has([.initiative, .programmeHead])
                }),
                case .exact(let value) = pack.quantities.numerals.numeral(tokens, at: place - 2, in: text)?
                    .value,
                value >= 2, value <= 30
            else { continue }
            return (Int(value), Int(tokens[place - 2].lower)..<Int(plan.upper))
        }
        return nil
    }

    /// How far a plan is searched for the years that it is for.
    private static let aimLines = 10
}
