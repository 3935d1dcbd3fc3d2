/// The times of a document's lines: what those mean that a line names, and which a line has that names none.
struct TimesOfLines {
    private let document: WholeDocument
    private let frames: FrameReader
    private let context: ReadingContext
    /// The stretches of years that were named so far.
    private var spans = NamedSpans()
    private var paragraph: ParagraphTime
    private var kept: KeptTimes
    /// The last paragraph that holds values against the estimates of the year that runs.
    private var blockOfEstimates: Int?

    init(of document: WholeDocument, by frames: FrameReader) {
        self.document = document
        self.frames = frames
        context = document.context
        paragraph = ParagraphTime(of: document, by: frames)
        kept = KeptTimes(context)
    }

    /// The year that a report tells of: the last that it named, else the last full one before its date.
    var lastYear: Int? {
        guard context.kind.looksBack else { return nil }
        return kept.told?.period.end.year ?? context.date.map { PlanCalendar.lastFullYear(before: $0) }
    }

    // MARK: Times that a line names

    /// The times of a line that are no part of its quantities, as its section and document mean them.
    mutating func meant(
        by named: [PeriodMention], _ tokens: [Token], beside quantities: [QuantityMention],
        at place: PlacedLine
    ) -> [PeriodMention] {
        let surroundings = TimesAround(
            place, neighbour: kept.near(in: place.line.block),
            paragraph: paragraph.time(in: place.line.block),
            document, frames)
        let own = named.filter { period in
            (period.isDuration || !quantities.contains { $0.tokens.overlaps(period.tokens) })
                && !(period.needsBooks && frames.bookYear == nil)
        }.map { mention in
            frames.dated(
                place.heading.placing(mention, tokens),
                by: surroundings.dating(of: mention, tokens, beside: quantities)
            ).atItsEnd(tokens)
        }
        let upToDays = BooksUpToDay(fiscal: frames.fiscal).joined(own, among: tokens)
        let anchored = spans.anchored(upToDays, on: context.date, in: surroundings.ofSpans)
        guard anchored.contains(where: { $0.step != nil }) else { return anchored }
        return PeriodSteps(around: surroundings.times).taken(anchored, among: tokens)
    }

    // MARK: The time that a line has

    /// The frame of a line with all that the lines around it lend: it is put together in one place, so that it is not
    /// copied for each who asks it.
    mutating func frame(of view: SentenceView, at place: PlacedLine) -> Frame {
        kept.keepEvent(of: view)
        var frame = paragraph.frame(of: view, at: place)
        // Only what a number states asks for them, and most lines have none.
        if !view.quantities.isEmpty { kept.lend(to: &frame, at: place.line) }
        if let figure = document.captions.ofFigure(place.number) {
            frame.stand(in: figure, frames.tone(of: figure.period))
        }
        // Only figures take it, and the rows between bars.
        if !view.quantities.isEmpty || view.inventory.holdsAny(of: TableRow.signs),
            let beside = document.captions.beside(place.number)
        {
            frame.take(beside)
        }
        if let time = kept.timeLedIn(for: view, place.line) {
            frame.take(time, rule: "period-of-lead-in", tone: .future)
        }
        if let date = document.dates[place.number], view.periods.isEmpty {
            frame.take(date, rule: "date-of-lines", tone: frames.tone(of: date.period))
        }
        if frame.rule == Frame.ofBudget, isOnEstimates(view, place.line.block),
            let running = frame.period?.fiscalYear(movedBy: -1)
        {
            (frame.period, frame.rule) = (running, "year-of-estimates")
        }
        return frame
    }

    /// "Receipts are 5 million higher than the Budget Estimates": a budget can only hold the year that runs against
    /// estimates that it does not date, and goes on about that year to the end of the paragraph.
    private mutating func isOnEstimates(_ view: SentenceView, _ block: Int) -> Bool {
        if frames.pack.statements.comparesEstimates(view) { blockOfEstimates = block }
        return blockOfEstimates == block
    }

    /// The frame of the cells of a row, whose own date comes first.
    func frame(ofRow row: BarredTable.Reading, _ view: SentenceView, under frame: Frame) -> Frame {
        guard let date = row.date else { return frame }
        var frame = frame
        let near = Frame.Near(date, in: view)
        frame.take(near, rule: "date-of-row", tone: frames.tone(of: date.period))
        return frame
    }

    // MARK: Times for the lines behind

    /// Keeps the times that a line leaves to those behind it.
    mutating func keep(of view: SentenceView, at place: PlacedLine) {
        if !view.quantities.isEmpty {
            kept.keepTime(of: view, place.line)
        } else if !view.periods.isEmpty {
            kept.keepDone(of: view, place.line)
        }
        kept.keepOwnYear(of: view)
    }

    /// Keeps the time by which the items under a heading are to be.
    mutating func keep(ofHeading view: SentenceView) { kept.keepLeadIn(of: view) }
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
