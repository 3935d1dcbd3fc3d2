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
                sectionFrame.placing(mention, tokens), budget: budget,
                isAhead: tokens[mention.tokens].contains { $0.has(.forward) },
                isBack: tokens[mention.tokens].contains { $0.has(.backward) }
                    && quantities.contains { $0.unit.dimension == .money },
                isRunning: budget != nil && mention.rule == "relative-year" && !mention.looksAhead
                    && quantities.contains { $0.unit.dimension == .money || $0.unit == .percent }
                    && !tokens[..<mention.tokens.lowerBound].contains { $0.has(.pledging) },
                in: sectionFrame.period,
                reported: sectionFrame.fiscalYear,
                told: sectionFrame.isFiscalYear ? sectionFrame.period : nil)
        }
        return spans.anchored(own, on: context.date, in: surroundings(of: line, sectionFrame))
    }

    private func surroundings(of line: Outline.Line, _ sectionFrame: Frame) -> NamedSpans.Surroundings {
        NamedSpans.Surroundings(
            plan: sectionFrame.aim?.period,
            section: sectionFrame.period.flatMap { $0.start.year + 1 < $0.end.year ? $0 : nil },
            year: yearAround(line, sectionFrame), budget: budget,
            yearToDate: frames.yearToDate(sectionFrame.period))
    }

    /// The year that "the year" means: that of the books where the heading names one, else the nearest.
    private func yearAround(_ line: Outline.Line, _ sectionFrame: Frame) -> Period? {
        if sectionFrame.isFiscalYear { return sectionFrame.period }
        let fiscal = sectionFrame.fiscalYear
        guard let year = timesAround(line, sectionFrame).first(where: \.isYear) else { return fiscal }
        return fiscal.map { $0.start.year <= year.end.year && year.end.year <= $0.end.year ? $0 : year }
            ?? year
    }

    /// "last month", "the first four months": the months that news has just come of, which it goes on about.
    func isNews(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        guard context.kind != .plan, let end = mention.period.end.month, let now = date.month else {
            return false
        }
        let ago = (date.year - mention.period.end.year) * 12 + now - end
        return mention.rule == "relative-month"
            || mention.rule == "part-of-year" && (0...3).contains(ago)
                && mention.period.start.year == mention.period.end.year
    }

    /// The times that a sentence stands under, the nearest first.
    func timesAround(_ line: Outline.Line, _ sectionFrame: Frame) -> [Period] {
        let neighbour = near?.block == line.block ? near?.period.period : nil
        let held = opening?.block == line.block ? opening?.frame.period : nil
        return [neighbour, held, sectionFrame.period].compactMap(\.self)
    }

    /// "Of which", "Of this", "Of these": a part of what the sentence before stated.
    func tellsPart(_ view: SentenceView) -> Bool {
        guard view.tokens.first?.is(.of) ?? false, let next = view.token(1) else { return false }
        return next.is(.which) || next.isDemonstrative || next.isOne(of: .them, .it)
    }
}

extension Period {
    /// Whether it is one year of the calendar.
    fileprivate var isYear: Bool { start == end && start.month == nil }
}
