/// The times that stand around a line, for those of its own that mean something only beside them: "the year", "in the
/// second quarter".
struct TimesAround {
    private let document: WholeDocument
    private let frames: FrameReader
    private let heading: Frame
    /// The time that the sentence before leaves to this one.
    private let neighbour: Period?
    /// The time that the paragraph opened with.
    private let paragraph: Period?

    init(
        _ place: PlacedLine, neighbour: Period?, paragraph: Period?, _ document: WholeDocument,
        _ frames: FrameReader
    ) {
        (heading, self.neighbour, self.paragraph) = (place.heading, neighbour, paragraph)
        (self.document, self.frames) = (document, frames)
    }

    /// All of them, the nearest first.
    var times: [Period] { [neighbour, paragraph, heading.period].compactMap { $0 } }

    /// What a time of the line is told from.
    func dating(
        of mention: PeriodMention, _ tokens: [Token], beside quantities: [QuantityMention]
    ) -> FrameReader.Dating {
        let words = tokens[mention.tokens]
        return FrameReader.Dating(
            budget: document.budget, heading: heading.period, reported: heading.fiscalYear,
            told: yearOfBooks,
            isAhead: words.contains { $0.has(.forward) },
            isBack: words.contains { $0.has(.backward) }
                && quantities.contains { $0.unit.dimension == .money },
            isRunning: document.budget != nil && mention.rule == "relative-year" && !mention.looksAhead
                && quantities.contains { $0.unit.dimension == .money || $0.unit == .percent }
                && (isOfFirstValue(mention, tokens, quantities)
                    || !isOfPledge(mention, tokens))
        )
    }

    /// "We will set aside 5 million this year", "This year, we will set aside 5 million"
    private func isOfPledge(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        let reach = mention.tokens.lowerBound <= 1 ? mention.tokens.upperBound + 6 : mention.tokens.lowerBound
        return tokens.prefix(reach).contains { $0.has(.pledging) }
    }

    /// "raise it from 615 million this year to 635 million": beside the value that another is to follow.
    private func isOfFirstValue(
        _ mention: PeriodMention, _ tokens: [Token], _ quantities: [QuantityMention]
    ) -> Bool {
        guard let value = quantities.last(where: { $0.end <= mention.tokens.lowerBound }),
            mention.tokens.lowerBound - value.end <= 2
        else { return false }
        return (max(0, value.first - 3)..<value.first).contains { tokens[$0].isOne(of: .from, .against) }
    }

    /// What stretches of years stand for that were named before.
    var ofSpans: NamedSpans.Surroundings {
        NamedSpans.Surroundings(
            plan: document.plan,
            section: heading.period.flatMap { $0.start.year + 1 < $0.end.year ? $0 : nil },
            year: year, budget: document.budget,
            yearToDate: frames.yearToDate(heading.period), isReport: document.context.kind != .plan)
    }

    /// The year of the books that a heading names, by its years or from its first month to its last.
    private var yearOfBooks: Period? {
        guard let period = heading.period else { return nil }
        if heading.isFiscalYear { return period }
        guard let first = period.start.month, let last = period.end.month, first == last + 1,
            period.isOfTwoYears
        else { return nil }
        return Period(years: period.start.year, through: period.end.year)
    }

    /// The year that "the year" means: that of the books where the heading names one, else the nearest.
    private var year: Period? {
        if yearOfBooks != nil { return heading.period }
        let fiscal = heading.fiscalYear ?? frames.bookYear.flatMap { Period(years: $0, through: $0 + 1) }
        guard let year = nearestYear else { return fiscal }
        return fiscal.map { $0.start.year <= year.end.year && year.end.year <= $0.end.year ? $0 : year }
            ?? year
    }

    private var nearestYear: Period? {
        for time in [neighbour, paragraph, heading.period] {
            if let time, time.isYear { return time }
        }
        return nil
    }
}

extension Period {
    /// Whether it is one year of the calendar.
    fileprivate var isYear: Bool { start == end && start.month == nil }
}
