/// Reads frames from headings, each from its own words or else from the heading above it.
struct FrameReader {
    let pack: LanguagePack
    let text: [UInt8]
    let context: ReadingContext

    func frames(of sections: [Section], under root: Frame) -> [Frame] {
        var frames: [Frame] = []
        var tokens: [Token] = []
        for (number, section) in sections.enumerated() {
            var frame =
                plainBefore(number, sections).map { frames[$0] } ?? section.parent.map { frames[$0] } ?? root
            frame.isOwn = false
            pack.tokenizer.tokenize(text, section.range, into: &tokens)
            let tone = pack.tones.tone(
                of: tokens, in: text, isReport: context.kind == .report || context.kind == .communique)
            frame.isGoal = frame.isGoal && tone != .past || namesGoal(tokens) && tone == .future
            frame.isDescriptive =
                tone == .none && (frame.isDescriptive || pack.tones.tellsFacts(tokens, in: text))
            if tone != .none {
                frame.tone = tone
            } else if tokens.contains(where: { $0.has(.pledging) }) {
                frame.tone = .future
            }
            if let mention = pack.periods.periods(tokens, in: text, date: context.date).first(where: {
                $0.tie != .comparison
            }), !isDated(tokens, mention.period) {
                frame.period = mention.period
                frame.isFiscalYear = mention.isFiscalYear
                frame.evidence =
                    Int(
                        tokens[mention.tokens.lowerBound].lower)..<Int(
                        tokens[mention.tokens.upperBound - 1].upper)
                frame.isOwn = true
                frame.rule = "period-of-heading"
                frame.tone = self.tone(of: mention.period) ?? frame.tone
                frame.isAhead = self.tone(of: mention.period) == .future
            }
            frames.append(frame)
        }
        return frames
    }

    /// The heading before, where both stand alone without a mark: "The past five years", and "Living standards" under
    /// it, look alike where a text has lost its layout.
    private func plainBefore(_ number: Int, _ sections: [Section]) -> Int? {
        guard number > 0, context.kind == .report || context.kind == .communique,
            sections[number].parent == sections[number - 1].parent, isPlain(sections[number]),
            isPlain(sections[number - 1])
        else { return nil }
        return number - 1
    }

    /// Whether the heading's words start its line and end without a colon.
    private func isPlain(_ section: Section) -> Bool {
        var at = section.range.lowerBound
        while at > 0, text[at - 1] == 0x20 { at -= 1 }
        return (at == 0 || text[at - 1] == 0x0A || text[at - 1] == 0x0D) && text[section.range].last != 0x3A
    }

    /// "Report on the Work of the Government 2026": the year that a document was issued in, and not what it is about.
    private func isDated(_ title: [Token], _ period: Period) -> Bool {
        guard let date = context.date, period.start.year == date.year, period.end.year == date.year else {
            return false
        }
        // "Released on January 28, 2019"
        if period.start.day != nil, period.start == period.end { return true }
        return title.contains { $0.has(.documentNoun) }
    }

    /// "goals", "targets", "expectations".
    func namesGoal(_ tokens: [Token]) -> Bool { tokens.contains { $0.has(.goalNoun) } }

    /// What holds where no heading says anything: in a plan the years of the five-year plan that its first lines
    /// name, and of what a budget is to spend, its year.
    func root(of lines: some Sequence<Range<Int>>) -> Frame {
        var root = Frame(period: nil, tone: .none)
        guard let date = context.date else { return root }
        var tokens: [Token] = []
        var namesBudget = false
        for (number, line) in lines.prefix(Self.budgetLines).enumerated() {
            if number >= Self.openingLines, !namesBudget { return root }
            pack.tokenizer.tokenize(text, line, into: &tokens)
            if number < Self.leadLines, let lead = lead(tokens, on: date) {
                root.period = lead.period
                root.rule = "period-of-lead"
                root.evidence =
                    Int(tokens[lead.tokens.lowerBound].lower)..<Int(tokens[lead.tokens.upperBound - 1].upper)
                return root
            }
            // "Implementation of the 2022 budget and draft budget for 2023": of two years.
            if pack.tones.tellsOfFulfilling(tokens, in: text), context.kind != .plan { return root }
            namesBudget = namesBudget || pack.tones.namesBudget(tokens, in: text)
            let found = pack.periods.periods(tokens, in: text, date: date).last {
                $0.period.end.year >= date.year
                    && ($0.rule == "plan-period" && context.kind == .plan && number < Self.openingLines
                        || namesBudget && $0.period.start.year >= date.year - 1
                            && ($0.isFiscalYear || isYearOfBudget($0, tokens)))
            }
            guard let found else { continue }
            root.period = found.period
            root.isFiscalYear = found.isFiscalYear
            root.rule = found.rule == "plan-period" ? "period-of-plan" : Frame.ofBudget
            root.evidence =
                Int(tokens[found.tokens.lowerBound].lower)..<Int(tokens[found.tokens.upperBound - 1].upper)
            return root
        }
        return root
    }

    /// "GDP grew in the first half of 2024": a report that opens with part of its own year is about that.
    private func lead(_ tokens: [Token], on date: CalendarDate) -> PeriodMention? {
        guard context.kind == .report || context.kind == .communique, let now = date.month else { return nil }
        return pack.periods.periods(tokens, in: text, date: date).first { mention in
            guard mention.rule == "part-of-year" || mention.rule == "span-of-months", mention.tie == .during,
                mention.period.start.year == date.year, let start = mention.period.start.month,
                let end = mention.period.end.month
            else { return false }
            return end <= now && start < end
        }
    }

    /// How far a report's title and lead reach.
    private static let leadLines = 3

    /// "the 2023 fiscal budget", "Budget 2023": the year stands beside the word.
    private func isYearOfBudget(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        guard !mention.isSpan, mention.period.start.month == nil else { return false }
        let around = max(0, mention.tokens.lowerBound - 2)..<min(mention.tokens.upperBound + 2, tokens.count)
        return pack.tones.namesBudget(Array(tokens[around]), in: text)
    }

    /// How far the title and the first words of a document reach.
    private static let openingLines = 6
    /// How far a document that opens with a budget is searched for the year of it.
    private static let budgetLines = 14

    /// A period that is over looks back, one that is to come looks ahead.
    func tone(of period: Period) -> Tone? {
        guard let date = context.date else { return nil }
        let lastFull = PlanCalendar.lastFullYear(before: date)
        if period.end.year <= lastFull { return .past }
        if period.end.year == date.year, let end = period.end.month, let now = date.month, end < now {
            return .past
        }
        if period.start.year > lastFull { return .future }
        return nil
    }
}
