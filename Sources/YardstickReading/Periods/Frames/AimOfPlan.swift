/// What a plan's first lines say that it is for.
extension FrameReader {
    /// "Plan for 2026", "2025 targets", "Vision 2040", "the third Plan, for the period 2018-2022", "five-year plan": what a
    /// plan's opening says that it is for.
    func aim(of lines: some Sequence<Range<Int>>, on date: CalendarDate?) -> Frame.Near? {
        guard context.kind == .plan else { return nil }
        var tokens: [Token] = []
        var named = AimsNamed()
        for (number, line) in lines.prefix(Self.aimLines).enumerated() {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let mentions = pack.periods.periods(tokens, in: text, date: date)
            named.single += mentions.filter(isSingle).map { near($0, tokens) }
            let aims = mentions.filter { isAim($0, tokens, on: date) }
            if named.stretch == nil, let stretch = aims.first(where: isStretch) {
                // Written out, a stretch says all: "the third Plan, 2018-2022, towards Vision 2030".
                guard stretch.rule == "next-years" else { return near(stretch, tokens) }
                named.stretch = near(stretch, tokens)
            }
            if named.year == nil, let year = aims.first(where: { !isStretch($0) }) {
                named.year = near(year, tokens, isWhole: year.isFiscalYear)
            }
            if named.isEmpty, number < Self.titleLines, let date {
                named.stretch = yearsCounted(in: tokens, from: date)
            }
        }
        return named.aim
    }

    /// What the lines of a plan's opening have named so far that it may be for.
    private struct AimsNamed {
        /// Years that are counted from the document's day: "the next five years", "five-year plan".
        var stretch: Frame.Near?
        /// One year, of the calendar or of the books.
        var year: Frame.Near?
        /// All years that stand alone, aims or not.
        var single: [Frame.Near] = []

        var isEmpty: Bool { stretch == nil && year == nil }

        var aim: Frame.Near? { stretch.map { endNamed(of: $0) ?? $0 } ?? year }

        /// "a ten-year plan", given in 2020, whose opening says "targets for 2030": the year that it is to be so by.
        private func endNamed(of stretch: Frame.Near) -> Frame.Near? {
            single.first { (1...2).contains($0.period.end.year - stretch.period.end.year) }
        }
    }

    private func near(_ mention: PeriodMention, _ tokens: [Token], isWhole: Bool = false) -> Frame.Near {
        Frame.Near(period: mention.period, evidence: bytes(mention, tokens), isWhole: isWhole)
    }

    private func isSingle(_ mention: PeriodMention) -> Bool {
        !mention.isSpan && mention.tie != .comparison && mention.saysWhen && !mention.isDay
    }

    /// Years from one to another, and not one that two calendar years share.
    private func isStretch(_ mention: PeriodMention) -> Bool { mention.isSpan && !mention.isFiscalYear }

    /// Whether a time is one that the words around it make an aim: "targets for 2025", and no date of the document.
    private func isAim(_ mention: PeriodMention, _ tokens: [Token], on date: CalendarDate?) -> Bool {
        guard mention.tie != .comparison, !mention.isDay, mention.rule != "relative-year", mention.saysWhen,
            mayBeAim(mention, on: date)
        else { return false }
        // "2021 to 2026", alone on the title page
        if isStretch(mention), mention.tokens.count == tokens.count { return true }
        return isAmongWordsOfAim(mention, tokens)
    }

    /// Whether a time is still to come; without a date only years from one to another tell that they are no date.
    private func mayBeAim(_ mention: PeriodMention, on date: CalendarDate?) -> Bool {
        guard let date else { return mention.isSpan }
        // "June 2023", on the title page
        if mention.period.start.month != nil, !mention.isSpan { return false }
        return mention.period.end.year >= date.year
            && mention.period.start.year >= date.year - (mention.isSpan ? 1 : 0)
    }

    private func isAmongWordsOfAim(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        let reach = mention.isSpan ? 8 : 4
        let around =
            max(0, mention.tokens.lowerBound - reach)..<min(mention.tokens.upperBound + 4, tokens.count)
        return tokens[around].contains {
            $0.has([.goalNoun, .initiative, .programmeHead])
                || $0.isOne(of: .target, .targets, .goal, .vision, .agenda, .roadmap)
                || mention.isSpan && $0.isOne(of: .timeframe, .horizon)
        }
    }

    /// "five-year development plan": as many years from that of the document.
    private func yearsCounted(in tokens: [Token], from date: CalendarDate) -> Frame.Near? {
        guard let years = lengthOfPlan(tokens) else { return nil }
        return Period(years: date.year, through: date.year + years.count - 1).map {
            Frame.Near(period: $0, evidence: years.evidence)
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
