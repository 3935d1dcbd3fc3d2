/// The time that a paragraph opens with, and how far it holds.
struct ParagraphTime {
    private let document: WholeDocument
    private let frames: FrameReader
    private var opening: Opening?
    /// What the text has turned to in so many words, up to the next heading.
    private var turn: Opening?

    /// What a paragraph opened with, and the section and block that it holds for.
    private final class Opening {
        let frame: Frame
        let section: Int?
        let block: Int
        /// Whether it holds beyond its paragraph.
        let lasts: Bool

        init(frame: Frame, section: Int?, block: Int, lasts: Bool) {
            self.frame = frame
            self.section = section
            self.block = block
            self.lasts = lasts
        }
    }

    init(of document: WholeDocument, by frames: FrameReader) {
        (self.document, self.frames) = (document, frames)
    }

    /// The time that a block opened with.
    func time(in block: Int) -> Period? {
        guard let opening, opening.block == block else { return nil }
        return opening.frame.period
    }

    /// The frame of a sentence: a time that opens its paragraph, or an earlier one of its section, before the
    /// heading's own.
    mutating func frame(of view: SentenceView, at place: PlacedLine) -> Frame {
        let line = place.line
        // "- GDP grew by 7.8% in 2012." says its own time, and those of the items behind it stays open.
        if place.heading.isOwn, let section = line.section, isItem(section, of: line) { return place.heading }
        if let held = opening, !holds(held, for: line, place.heading) { opening = nil }
        if let held = turn, !holds(held, for: line, place.heading) { turn = nil }
        if let mention = turnedTo(by: view) {
            turn = Opening(
                frame: frame(openedBy: mention, view, under: place.heading), section: line.section,
                block: line.block, lasts: true)
            opening = nil
        }
        if !view.periods.isEmpty, line.isFirst || !tellsBefore(view), let mention = opener(view),
            isAbout(mention, view), !isPart(mention.period, of: place.heading)
        {
            opening = Opening(
                frame: frame(openedBy: mention, view, under: place.heading), section: line.section,
                block: line.block, lasts: lasts(mention, line, view, place.heading))
        }
        return opening?.frame ?? turn?.frame ?? place.heading
    }

    /// "Turning to the money for 2023-24:": the time that the paragraphs behind are about; of two, first the first.
    private func turnedTo(by view: SentenceView) -> PeriodMention? {
        guard view.quantities.isEmpty, !view.periods.isEmpty,
            let verb = view.tokens.prefix(8).firstIndex(where: { $0.isOne(of: .turn, .turns, .turning) }),
            view.token(verb + 1)?.is(.to) ?? false,
            let mention = view.periods.first(where: { $0.tokens.lowerBound > verb }),
            mention.tie == .during, !mention.isDay
        else { return nil }
        return mention
    }

    /// The heading's frame with the time that a sentence opens a paragraph with.
    private func frame(openedBy mention: PeriodMention, _ view: SentenceView, under heading: Frame) -> Frame {
        var frame = heading
        frame.above = heading.period.map { Frame.Near(period: $0, evidence: heading.evidence) }
        frame.period = mention.period
        frame.isFiscalYear = mention.isFiscalYear
        frame.evidence = view.bytes(mention.tokens)
        frame.rule = "period-of-paragraph"
        frame.isTold = mention.isTold
        frame.isDeadline = mention.tie == .deadline
        frame.tone = frames.tone(of: mention.period) ?? frame.tone
        frame.isAhead = frames.tone(of: mention.period) == .future
        frame.isGoal = frame.isAhead && frames.namesGoal(view.tokens)
        return frame
    }

    /// The time that a sentence may set for those behind it. The day of an event sets none beside another time, and a
    /// stretch ahead that leads in a list comes before the year in which it was set: "In 2020, goals for the next five
    /// years were set:".
    private func opener(_ view: SentenceView) -> PeriodMention? {
        let named = view.periods.filter {
            $0.tie != .comparison && $0.step == nil && !$0.isOnward && !isAttribute($0, view)
        }
        // "Twenty years ago:" leads in a list; "Twenty years ago it was a village." tells of one thing.
        guard let first = named.first, first.rule != "years-ago" || endsInColon(view) else { return nil }
        // "Figures of 2012 show that since 2008:"
        if endsInColon(view), let since = named.last(where: { $0.tie == .since }) {
            let end = named.first { !$0.isSpan && $0.period.start.year > since.period.start.year }
            return since.about(
                Period(years: since.period.start.year, through: (end ?? since).period.end.year)
                    ?? since.period)
        }
        guard named.count > 1 else { return first }
        if endsInColon(view), !first.isSpan, first.tie != .deadline,
            let ahead = named.last(where: { $0.isSpan && frames.tone(of: $0.period) == .future })
        {
            return ahead
        }
        return first.isDay ? nil : first
    }

    /// "In the second quarter it had shrunk": what came before that of which the paragraph tells.
    private func tellsBefore(_ view: SentenceView) -> Bool {
        view.periods.first.map { mention in
            mention.tie == .during && mention.rule == "part-of-year"
                && view.tokens[mention.tokens.upperBound...].prefix(8).contains { $0.is(.had) }
        } ?? false
    }

    /// The second quarter, in a report on half a year: said of its own clause alone.
    private func isPart(_ period: Period, of frame: Frame) -> Bool {
        guard let whole = frame.period, whole != period, let first = whole.start.month,
            let last = whole.end.month, let start = period.start.month, let end = period.end.month
        else { return false }
        return whole.start.year == period.start.year && whole.end.year == period.end.year && first < start
            && end <= last
    }

    /// "the 2016 budgeted amount": the time of a thing, and not of what is said.
    private func isAttribute(_ mention: PeriodMention, _ view: SentenceView) -> Bool {
        guard let before = view.token(mention.tokens.lowerBound - 1), before.part == .determiner,
            let behind = view.token(mention.tokens.upperBound), !mention.isSpan, mention.rule == "year"
        else { return false }
        return behind.has(.verbParticiple) || behind.isOne(of: .budget, .target, .level, .figure, .amount)
    }

    private func isAbout(_ mention: PeriodMention, _ view: SentenceView) -> Bool {
        opensSentence(view, mention) || view.leadsIn(mention) || isWhatClauseSpeaksOf(view, mention)
    }

    private func lasts(
        _ mention: PeriodMention, _ line: Outline.Line, _ view: SentenceView, _ heading: Frame
    ) -> Bool {
        (line.isFirst || endsInColon(view)) && (leadsIn(view) || isSubject(view, mention))
            || looksBack(view, mention, heading)
    }

    /// A time that opens a paragraph holds to the paragraph's end; where it leads in what follows with a colon, until
    /// a heading says another.
    private func holds(_ held: Opening, for line: Outline.Line, _ heading: Frame) -> Bool {
        guard held.lasts else { return held.block == line.block }
        if held.section == line.section { return true }
        guard let section = line.section, !heading.isOwn else { return false }
        return document.sections[section].parent == held.section || isLeadIn(document.sections[section])
    }

    /// "The specific goals are as follows:"
    private func isLeadIn(_ section: Section) -> Bool {
        document.text[section.range].last == 0x3A
            || document.text[section.range].suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
    }

    /// Whether the section's heading is the first sentence of the item itself.
    private func isItem(_ section: Int, of line: Outline.Line) -> Bool {
        document.sections[section].range.lowerBound == line.range.lowerBound
            && !isLeadIn(document.sections[section])
            && opening?.lasts ?? false
    }

    private func endsInColon(_ view: SentenceView) -> Bool { view.tokens.last?.kind == .colon }

    /// "Over the past five years, ...": the years that the paragraphs behind are about too, where no heading says
    /// another time.
    private func looksBack(_ view: SentenceView, _ mention: PeriodMention, _ heading: Frame) -> Bool {
        mention.rule == "past-years" && mention.isSpan && heading.period == nil
            && opensSentence(view, mention)
    }

    private func leadsIn(_ view: SentenceView) -> Bool { view.tokens.contains { $0.kind == .colon } }

    /// "2020 is an extraordinary year": the time is what the sentence speaks of.
    private func isSubject(_ view: SentenceView, _ mention: PeriodMention) -> Bool {
        guard let next = view.token(mention.tokens.upperBound) else { return false }
        return next.part == .be || next.part == .finite || next.part == .modal
    }

    /// "With trade in decline, last year was hard": the same behind an opening of any length.
    private func isWhatClauseSpeaksOf(_ view: SentenceView, _ mention: PeriodMention) -> Bool {
        view.token(mention.tokens.lowerBound - 1)?.kind == .comma && isSubject(view, mention)
    }

    /// "In 2021, we ...", "Fellow deputies, 2021 marked": only small words, or an address, stand before the time.
    private func opensSentence(_ view: SentenceView, _ mention: PeriodMention) -> Bool {
        var before = view.tokens[..<mention.tokens.lowerBound]
        if let comma = before.firstIndex(where: { $0.kind == .comma }), comma <= 3 {
            before = before[(comma + 1)...]
        }
        return before.count <= 6
            && before.allSatisfy {
                $0.part == .preposition || $0.part == .determiner || $0.part == .adverb
                    || $0.part == .conjunction || $0.kind == .openQuote || $0.has([.timeUnit, .timeEdge])
                    || $0.isOne(of: .forward, .ahead)
                    || $0.part == .gerund && before.contains { $0.isOne(of: .forward, .ahead) }
            }
    }
}
