/// The times that a line names, as what stands around it means them.
extension ReadingPass {
    /// The times of a sentence that are no part of its quantities, as its section and document mean them.
    func placed(
        _ named: [PeriodMention], _ tokens: [Token], beside quantities: [QuantityMention],
        of line: Outline.Line, in sectionFrame: Frame
    ) -> [PeriodMention] {
        let own = named.filter { period in
            (period.isDuration || !quantities.contains { $0.tokens.overlaps(period.tokens) })
                && !(period.needsBooks && frames.bookYear == nil)
        }.map { mention in
            frames.dated(
                sectionFrame.placing(mention, tokens),
                by: dating(of: mention, tokens, beside: quantities, in: sectionFrame)
            ).atItsEnd(tokens)
        }
        return spans.anchored(own, on: context.date, in: surroundings(of: line, sectionFrame))
    }

    private func dating(
        of mention: PeriodMention, _ tokens: [Token], beside quantities: [QuantityMention],
        in sectionFrame: Frame
    ) -> FrameReader.Dating {
        let words = tokens[mention.tokens]
        return FrameReader.Dating(
            budget: budget, heading: sectionFrame.period, reported: sectionFrame.fiscalYear,
            told: yearOfBooks(sectionFrame),
            isAhead: words.contains { $0.has(.forward) },
            isBack: words.contains { $0.has(.backward) }
                && quantities.contains { $0.unit.dimension == .money },
            isRunning: budget != nil && mention.rule == "relative-year" && !mention.looksAhead
                && quantities.contains { $0.unit.dimension == .money || $0.unit == .percent }
                && !tokens[..<mention.tokens.lowerBound].contains { $0.has(.pledging) })
    }

    private func surroundings(of line: Outline.Line, _ sectionFrame: Frame) -> NamedSpans.Surroundings {
        NamedSpans.Surroundings(
            plan: plan,
            section: sectionFrame.period.flatMap { $0.start.year + 1 < $0.end.year ? $0 : nil },
            year: yearAround(line, sectionFrame), budget: budget,
            yearToDate: frames.yearToDate(sectionFrame.period), isReport: context.kind != .plan)
    }

    /// The year of the books that a heading names, by its years or from its first month to its last.
    private func yearOfBooks(_ sectionFrame: Frame) -> Period? {
        guard let period = sectionFrame.period else { return nil }
        if sectionFrame.isFiscalYear { return period }
        guard let first = period.start.month, let last = period.end.month, first == last + 1,
            period.isOfTwoYears
        else { return nil }
        return Period(years: period.start.year, through: period.end.year)
    }

    /// The year that "the year" means: that of the books where the heading names one, else the nearest.
    private func yearAround(_ line: Outline.Line, _ sectionFrame: Frame) -> Period? {
        if yearOfBooks(sectionFrame) != nil { return sectionFrame.period }
        let fiscal = sectionFrame.fiscalYear ?? frames.bookYear.flatMap { Period(years: $0, through: $0 + 1) }
        guard let year = timesAround(line, sectionFrame).first(where: \.isYear) else { return fiscal }
        return fiscal.map { $0.start.year <= year.end.year && year.end.year <= $0.end.year ? $0 : year }
            ?? year
    }

    /// "last month", "the first four months", "May 1 to 5": the stretch that news has just come of, which it goes on
    /// about; an account of whole years does not.
    func isNews(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        let (start, end) = (mention.period.start, mention.period.end)
        guard context.kind != .plan, mention.tie == .during, let month = end.month, let now = date.month
        else {
            return false
        }
        if mention.rule == "relative-month" { return true }
        let isNamed = mention.rule == "part-of-year" && start.year == end.year
        let isStretch = start != end && (told.map { $0.period.start.month != nil } ?? true)
        return (isNamed || isStretch) && (0...3).contains((date.year - end.year) * 12 + now - month)
    }

    /// The times that a sentence stands under, the nearest first.
    func timesAround(_ line: Outline.Line, _ sectionFrame: Frame) -> [Period] {
        let neighbour = near?.block == line.block ? near?.period.period : nil
        let held = opening?.block == line.block ? opening?.frame.period : nil
        var times: [Period] = []
        times.reserveCapacity(3)
        if let neighbour { times.append(neighbour) }
        if let held { times.append(held) }
        if let period = sectionFrame.period { times.append(period) }
        return times
    }

    /// The times of a sentence, with those that are told from another resolved.
    func stepped(
        _ placed: [PeriodMention], _ tokens: [Token], _ line: Outline.Line, _ sectionFrame: Frame
    ) -> [PeriodMention] {
        guard placed.contains(where: { $0.step != nil }) else { return placed }
        return PeriodSteps(around: timesAround(line, sectionFrame)).taken(placed, among: tokens)
    }

    /// "Of which", "Of this", "Of these": a part of what the sentence before stated.
    func tellsPart(_ view: SentenceView) -> Bool {
        guard view.tokens.first?.is(.of) ?? false, let next = view.token(1) else { return false }
        return next.is(.which) || next.isDemonstrative || next.isOne(of: .them, .it)
    }
}

extension PeriodMention {
    /// "at the end of the third quarter of 2018": its last month.
    fileprivate func atItsEnd(_ tokens: [Token]) -> PeriodMention {
        guard self.rule == "part-of-year", self.period.start.month != nil,
            self.period.start != self.period.end
        else {
            return self
        }
        var before = self.tokens.lowerBound - 1
        while before >= 0, tokens[before].has(.determiner) { before -= 1 }
        guard before > 0, tokens[before].is(.of), tokens[before - 1].is(.end) else { return self }
        return about(Period(self.period.end))
    }
}

extension Period {
    /// Whether it is one year of the calendar.
    fileprivate var isYear: Bool { start == end && start.month == nil }
}
