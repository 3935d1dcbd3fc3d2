/// The times that lines leave to those behind them.
struct KeptTimes {
    private let date: CalendarDate?
    private let kind: DocumentKind?
    /// The last year, up to the document's own, that a sentence with numbers told of.
    private(set) var told: Frame.Near?
    /// The time that the last sentence with numbers named, and its block.
    private var near: (period: Frame.Near, block: Int)?
    /// The time that an item of a list of deeds named, for those behind it.
    private var item: Frame.Near?
    /// The last year to come that the document named.
    private var ahead: Frame.Near?
    /// The last day, or days, that the document named; at first the month that it was given in.
    private var event: Frame.Near?
    /// The document's own year, where a plan names it.
    private var ownYear: Frame.Near?
    /// The time by which the items are to be that a line leads in: "By 2025, we will:".
    private var listed: Frame.Near?

    init(_ context: ReadingContext) {
        (date, kind) = (context.date, context.kind)
        event = context.date.flatMap(Self.month)
    }

    /// The month of a document, for an event whose day it does not name.
    private static func month(of date: CalendarDate) -> Frame.Near? {
        CalendarDate(year: date.year, month: date.month).map {
            Frame.Near(period: Period($0), evidence: 0..<0)
        }
    }

    // MARK: What they lend

    /// The time that the sentence before, in the same block, leaves to this one.
    func near(in block: Int) -> Period? {
        guard let near, near.block == block else { return nil }
        return near.period.period
    }

    /// Gives a frame what was kept for it.
    mutating func lend(to frame: inout Frame, at line: Outline.Line) {
        if near?.block != line.block { near = nil }
        frame.near = near?.period ?? (line.isItem ? item : nil)
        frame.told = told
        frame.ahead = ahead
        frame.ownYear = ownYear
        frame.event = event
    }

    /// The time of the line that leads in a list, for an item that names none; from then on the line's own where it leads
    /// in another.
    mutating func timeLedIn(for view: SentenceView, _ line: Outline.Line) -> Frame.Near? {
        if line.isFirst, !line.isItem { listed = nil }
        var time: Frame.Near?
        if line.isItem, listed != nil,
            !view.periods.contains(where: { $0.tie != .comparison && !$0.isDuration })
        {
            time = listed
        }
        if let own = timeLedIn(by: view) { listed = own }
        return time
    }

    // MARK: What is kept

    /// The last day that a line names is what the lines behind it may go on about.
    mutating func keepEvent(of view: SentenceView) {
        guard let held = view.periods.last(where: { $0.period.start.day != nil && $0.tie == .during }) else {
            return
        }
        event = Frame.Near(held, in: view)
    }

    /// Keeps the document's own year, where a plan says that it is for it: "work in 2020", "this year".
    mutating func keepOwnYear(of view: SentenceView) {
        guard kind == .plan, let date else { return }
        let own = view.periods.last {
            $0.tie != .comparison && $0.step == nil && !$0.isDay && $0.period.start.month == nil
                && $0.period.start.year == date.year && $0.period.end.year == date.year
        }
        if let own { ownYear = Frame.Near(own, in: view) }
    }

    /// Keeps the year that a sentence with numbers names, where it names one alone: "In 2019 trade grew".
    mutating func keepTime(of view: SentenceView, _ line: Outline.Line) {
        let named = view.periods.filter {
            $0.tie != .comparison && $0.step == nil && !$0.isOfReference && !$0.isOnward
        }
        keepTold(named, view)
        if let date,
            let coming = named.last(where: { $0.period.end.year > date.year && $0.period.start.month == nil })
        {
            ahead = Frame.Near(
                coming, in: view, isSpan: coming.isSpan, isWhole: coming.isFiscalYear)
        }
        keepItem(named, view, line)
        // "Press release of 17 May: In March 900 were permitted": the day of the text is not that of what it tells.
        let undated = named.filter { !$0.isDay }
        keepNear(undated.isEmpty ? named : undated, view, line)
    }

    /// "* Resurfaced 86 miles in 2023", and under it "* Replaced 4 bridges": what was done in the same year.
    private mutating func keepItem(_ named: [PeriodMention], _ view: SentenceView, _ line: Outline.Line) {
        guard line.isItem, let first = view.tokens.first, first.isCapitalised, first.has(.verbPast) else {
            item = nil
            return
        }
        guard let done = named.first else { return }
        let isOne = named.count == 1 && done.tie == .during && !done.isSpan && done.rule == "year"
        item = isOne ? Frame.Near(done, in: view, isOfItem: true) : nil
    }

    /// Keeps the last time up to the document's own, as the whole year where it is no stretch that news is about.
    private mutating func keepTold(_ named: [PeriodMention], _ view: SentenceView) {
        if let quarter = named.last(where: { $0.rule == "relative-quarter" }) {
            told = Frame.Near(quarter, in: view)
        } else if let date,
            let last = named.last(where: {
                $0.tie == .during && (!$0.isSpan || $0.isFiscalYear || isNews($0, on: date))
                    && $0.period.start.year <= date.year && $0.period.end.year >= date.year - 1
                    && $0.rule != "relative-year"
            })
        {
            told = Frame.Near(
                period: last.isFiscalYear || isNews(last, on: date)
                    ? last.period
                    : Period(year: last.period.end.year) ?? last.period,
                evidence: view.bytes(last.tokens))
        }
    }

    /// "last month", "the first four months", "May 1 to 5": the stretch that news has just come of, which it goes on
    /// about; an account of whole years does not.
    private func isNews(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        let (start, end) = (mention.period.start, mention.period.end)
        guard kind != .plan, mention.tie == .during, let month = end.month, let now = date.month
        else {
            return false
        }
        if mention.rule == "relative-month" { return true }
        let isNamed = mention.rule == "part-of-year" && start.year == end.year
        let isStretch = start != end && (told.map { $0.period.start.month != nil } ?? true)
        return (isNamed || isStretch) && (0...3).contains((date.year - end.year) * 12 + now - month)
    }

    /// Keeps the time that a sentence leaves to the next of its paragraph, where it names one alone.
    private mutating func keepNear(_ named: [PeriodMention], _ view: SentenceView, _ line: Outline.Line) {
        guard let first = named.first else { return }
        if first.rule == "past-years", named.count == 1 {
            near = (Frame.Near(first, in: view, isSpan: true, isTold: true), line.block)
            return
        }
        guard first.tie == .during || isMissed(first), !first.isSpan || first.isFiscalYear,
            named.allSatisfy({ $0.period == first.period })
        else {
            near = nil
            return
        }
        var kept = Frame.Near(first, in: view, isTold: first.isTold)
        kept.isTrailing = view.quantities.contains { $0.end <= first.tokens.lowerBound }
        near = (kept, line.block)
    }

    /// "The draft was put on show in November 2023. 72 comments were made": when something happened that has no number of
    /// its own, for what was done then.
    mutating func keepDone(of view: SentenceView, _ line: Outline.Line) {
        guard
            view.tokens.contains(where: {
                $0.part == .finite && $0.has(.verbPast) || $0.isOne(of: .was, .were)
            }),
            let done = view.periods.first, view.periods.count == 1, done.tie == .during, done.step == nil,
            !done.isSpan, !done.isOfTitle, !done.isOfReference, done.saysWhen
        else { return }
        near = (Frame.Near(done, in: view, isOfDeed: true), line.block)
    }

    /// "It had set out to drain 60 ha by 2021. Only 22 ha were drained", said in 2022: a deadline that is over.
    private func isMissed(_ mention: PeriodMention) -> Bool {
        mention.tie == .deadline && mention.period.end.year < date?.year ?? 0
    }

    /// Keeps the time that a heading leads in a list with; nothing else holds behind one.
    mutating func keepLeadIn(of heading: SentenceView) {
        listed = timeLedIn(by: heading)
        item = nil
    }

    /// "By 2025, we will:", "Targets for 2030:": the time to come that a line with a colon at its end names last.
    private func timeLedIn(by view: SentenceView) -> Frame.Near? {
        guard view.tokens.last?.kind == .colon, let date,
            let mention = view.periods.last(where: { $0.tie != .comparison && !$0.isDuration }),
            mention.period.end.year > date.year
                || mention.tie == .deadline && mention.period.end.year == date.year
        else { return nil }
        return Frame.Near(mention, in: view, isSpan: mention.isSpan)
    }
}
