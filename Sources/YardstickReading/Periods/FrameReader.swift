/// Reads frames from headings, each from its own words or else from the heading above it.
struct FrameReader {
    let pack: LanguagePack
    let text: [UInt8]
    let context: ReadingContext
    let fiscal: FiscalCalendar

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
                frame.rule = isYearOfBudget(mention, tokens) ? Frame.ofBudget : "period-of-heading"
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

    /// "this fiscal year", "the next financial year": by the calendar of the country, or from the budget's own year.
    ///
    /// - Parameter isAhead: Whether its words look ahead: "next year".
    func dated(_ mention: PeriodMention, budget: Period?, isAhead: Bool) -> PeriodMention {
        if let part = mention.part { return quarter(mention, part) }
        if let budget, mention.rule == "next-years", budget.start.year + 1 == budget.end.year,
            let span = Period(
                years: budget.start.year,
                through: budget.end.year + mention.period.end.year - mention.period.start.year)
        {
            return mention.about(span)
        }
        if let budget, mention.fiscalPlace == nil, mention.rule == "relative-year",
            let date = context.date, mention.period.start.year > PlanCalendar.lastFullYear(before: date),
            isAhead
        {
            return mention.about(budget, rule: PeriodMention.relativeFiscal)
        }
        guard let place = mention.fiscalPlace, let date = context.date,
            let period = fiscal.year(place, on: date, budget: budget)
        else { return mention }
        return mention.about(period, rule: PeriodMention.relativeFiscal)
    }

    /// "Quarter 4 of 2023-24" by the calendar of the country; "Quarter 4 of 2024" too, where only that one is over.
    private func quarter(_ mention: PeriodMention, _ part: PeriodMention.PartOfYear) -> PeriodMention {
        if part.isFiscal { return fiscal.months(part).map { mention.about($0) } ?? mention }
        guard let date = context.date, isAhead(mention.period, of: date) else { return mention }
        let before = PeriodMention.PartOfYear(
            year: part.year - 1, monthsBefore: part.monthsBefore, months: part.months, isFiscal: true)
        guard let months = fiscal.months(before), months.start.year == part.year, !isAhead(months, of: date)
        else { return mention }
        return mention.about(months)
    }

    /// Whether a part of a year has not ended on a day; in a year that is named alone, whether it is its last.
    private func isAhead(_ period: Period, of date: CalendarDate) -> Bool {
        period.end.year > date.year
            || period.end.year == date.year && (period.end.month ?? 12) > date.month ?? 11
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
        for (number, line) in lines.prefix(Self.openingLines).enumerated() {
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
            let isBudget = pack.tones.namesBudget(tokens, in: text)
            namesBudget = namesBudget || isBudget && number < Self.titleLines
            let mentions = pack.periods.periods(tokens, in: text, date: date)
            let plan = mentions.last {
                $0.rule == "plan-period" && $0.period.end.year >= date.year && context.kind == .plan
            }
            if let plan { return self.root(plan, "period-of-plan", tokens) }
            if context.kind != .plan, let stretch = mentions.first(where: { $0.rule == "months-to-date" }) {
                return self.root(stretch, "period-of-title", tokens)
            }
            guard isBudget else { continue }
            let years = mentions.filter { $0.isFiscalYear || isYearOfBudget($0, tokens) }
            if let year = years.first, years.count == 1 || isYearOfBudget(year, tokens),
                year.period.end.year >= date.year, year.period.start.year >= date.year - 1
            {
                return self.root(year, Frame.ofBudget, tokens)
            }
        }
        guard namesBudget else { return root }
        guard let year = fiscal.budget(on: date) else { return fiscalYearNamed(in: lines, date) ?? root }
        root.period = year
        root.budget = year
        root.isFiscalYear = true
        root.rule = Frame.ofBudget
        return root
    }

    /// The first fiscal year ahead that the opening of a budget names, where the country's calendar is not known.
    private func fiscalYearNamed(in lines: some Sequence<Range<Int>>, _ date: CalendarDate) -> Frame? {
        var tokens: [Token] = []
        for line in lines.prefix(Self.budgetLines) {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let year = pack.periods.periods(tokens, in: text, date: date).first {
                $0.rule == "fiscal-year" && $0.period.start.year >= date.year - 1
                    && $0.period.end.year > date.year
            }
            if let year { return root(year, Frame.ofBudget, tokens) }
        }
        return nil
    }

    private func root(_ mention: PeriodMention, _ rule: String, _ tokens: [Token]) -> Frame {
        var root = Frame(period: mention.period, tone: .none)
        root.isFiscalYear = mention.isFiscalYear
        root.rule = rule
        root.budget = rule == Frame.ofBudget ? mention.period : nil
        root.evidence =
            Int(tokens[mention.tokens.lowerBound].lower)..<Int(tokens[mention.tokens.upperBound - 1].upper)
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
        guard mention.period.start.month == nil else { return false }
        // "2024-02-05 The budget": the day that it was given.
        if mention.tokens.upperBound < tokens.count, tokens[mention.tokens.upperBound].kind == .hyphen,
            tokens[mention.tokens.upperBound].isGlued
        {
            return false
        }
        let around = max(0, mention.tokens.lowerBound - 2)..<min(mention.tokens.upperBound + 2, tokens.count)
        return pack.tones.namesBudget(Array(tokens[around]), in: text)
    }

    /// How far the title and the first words of a document reach.
    private static let openingLines = 6
    /// How far a document that opens with a budget is searched for its year.
    private static let budgetLines = 14
    /// How far its title and first sentence reach, which say that it is about a budget.
    private static let titleLines = 3

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
