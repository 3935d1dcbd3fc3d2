/// What a document's first lines say of when all of it is about.
extension FrameReader {
    /// What holds where no heading says anything: in a plan the years of the five-year plan that its first lines
    /// name, of what a budget is to spend its year, and in a report of part of a year those months.
    func root(of lines: some Sequence<Range<Int>>) -> Frame {
        var root = rootTime(of: lines)
        root.isAccount = isAccount(lines)
        return root
    }

    /// Whether the document is the account that a government gives of the year before: "Report on the Work of the
    /// Government", as in China.
    private func isAccount(_ lines: some Sequence<Range<Int>>) -> Bool {
        guard context.kind == .report else { return false }
        if country == "CN" || pack.language == .chinese { return true }
        return lines.prefix(Self.titleAndFirstLines).contains { pack.tones.namesAccount($0, in: text) }
    }

    private func rootTime(of lines: some Sequence<Range<Int>>) -> Frame {
        var opening = Opening()
        guard let date = context.date else {
            opening.root.aim = aim(of: lines, on: nil)
            return opening.root
        }
        for (number, range) in lines.prefix(Self.openingLines).enumerated() {
            let line = openingLine(range, number, on: date)
            if let root = ofLead(line, behind: opening, on: date) { return root }
            keep(line, in: &opening, on: date)
            if number < Self.titleAndFirstLines, let root = ofTitle(line, opening, on: date) { return root }
        }
        if opening.namesBudget { return ofBudget(lines, opening.root, on: date) }
        return ofQuarterBefore(opening, on: date) ?? withoutTime(lines, opening.root, on: date)
    }

    /// A line of a document's opening, and the times that it names.
    private struct OpeningLine {
        let number: Int
        let tokens: [Token]
        let times: [PeriodMention]
        let namesBudget: Bool
    }

    /// What the lines of an opening have told so far.
    private struct Opening {
        var root = Frame(period: nil, tone: .none)
        var namesTime = false
        var namesBudget = false
        /// Whether the title says that it is given every quarter.
        var isQuarterly = false
        var fiscalYears: [Period] = []
    }

    private func openingLine(_ range: Range<Int>, _ number: Int, on date: CalendarDate) -> OpeningLine {
        var tokens: [Token] = []
        pack.tokenizer.tokenize(text, range, into: &tokens)
        return OpeningLine(
            number: number, tokens: tokens,
            times: pack.periods.periods(tokens, in: text, date: date).filter(\.saysWhen),
            namesBudget: number < Self.titleAndFirstLines
                && (pack.tones.namesBudget(tokens, in: text) || pack.statements.namesRevision(tokens[...])))
    }

    private func keep(_ line: OpeningLine, in opening: inout Opening, on date: CalendarDate) {
        opening.namesTime = opening.namesTime || line.times.contains { !$0.isDay }
        guard line.number < Self.titleLines else { return }
        opening.namesBudget = opening.namesBudget || line.namesBudget
        opening.isQuarterly = opening.isQuarterly || line.tokens.prefix(16).contains { $0.is(.quarterly) }
        opening.fiscalYears += line.times.filter(\.isFiscalYear).map { $0.period }
        if line.times.contains(where: { $0.period.end.year == date.year - 1 }) {
            opening.root.isOnYearBefore = true
        }
    }

    /// The part of a year that a report opens with.
    private func ofLead(_ line: OpeningLine, behind opening: Opening, on date: CalendarDate) -> Frame? {
        let isFirst = line.number >= Self.leadLines
        let isBehind = isFirst && opening.namesTime
        guard
            let lead = lead(
                line.times, on: date, isTitle: line.number == 0, isFirst: isFirst, isBehind: isBehind)
        else { return nil }
        keepBooks(line.times, lead.period)
        return root(lead, "period-of-lead", line.tokens)
    }

    /// "Quarterly report, April 2013": the three months that were over on the day.
    private func ofQuarterBefore(_ opening: Opening, on date: CalendarDate) -> Frame? {
        guard opening.isQuarterly, context.kind == .report, let month = date.month else { return nil }
        let quarter = date.year * 4 + (month - 1) / 3 - 1
        guard
            let months = PlanCalendar.months(quarter % 4 * 3 + 1, quarter % 4 * 3 + 3, of: quarter / 4)
        else { return nil }
        var root = opening.root
        root.period = months
        root.rule = "period-of-lead"
        return root
    }

    /// The years that a title gives to a plan, a report or a budget.
    private func ofTitle(_ line: OpeningLine, _ opening: Opening, on date: CalendarDate) -> Frame? {
        // "Implementation of the 2022 budget and draft budget for 2023": of two years.
        if context.kind != .plan, pack.tones.tellsOfFulfilling(line.tokens, in: text) {
            var root = opening.root
            root.isOnBudget = line.namesBudget
            return root
        }
        if let plan = planNamed(by: line, on: date) { return root(plan, "period-of-plan", line.tokens) }
        if let stretch = stretchOfReport(line, on: date) {
            return root(stretch, "period-of-title", line.tokens)
        }
        guard line.namesBudget,
            let year = yearOfBudget(line.times, line.tokens, opening.fiscalYears, on: date)
        else { return nil }
        return root(inBooks(year, on: date), Frame.ofBudget, line.tokens)
    }

    /// "the Fourteenth Five-Year Plan": the years of a plan that still runs, in a plan.
    private func planNamed(by line: OpeningLine, on date: CalendarDate) -> PeriodMention? {
        guard context.kind == .plan else { return nil }
        return line.times.last {
            $0.rule == "plan-period" && $0.tie != .comparison && $0.period.end.year > date.year
        }
    }

    /// "January to May": what a title says that all of a report is about.
    private func stretchOfReport(_ line: OpeningLine, on date: CalendarDate) -> PeriodMention? {
        if context.kind != .plan, let stretch = line.times.first(where: { $0.rule == "months-to-date" }) {
            return stretch
        }
        return line.number == 0 ? line.times.first { isSpanOfReport($0, on: date) } : nil
    }

    /// A budget whose title names no year is for that of the country's calendar.
    private func ofBudget(
        _ lines: some Sequence<Range<Int>>, _ root: Frame, on date: CalendarDate
    ) -> Frame {
        guard let books = fiscal.budget(on: date) else { return fiscalYearNamed(in: lines, date) ?? root }
        let year = fiscal.isNamedByFirstYear ? Period(books.start) : books
        var root = root
        root.period = year
        root.budget = year
        root.isOnBudget = true
        root.isFiscalYear = year.isOfTwoYears
        root.rule = Frame.ofBudget
        return root
    }

    /// What is left to say where neither lead nor title names a time: what a plan is for, what years a report counts by.
    private func withoutTime(
        _ lines: some Sequence<Range<Int>>, _ root: Frame, on date: CalendarDate
    ) -> Frame {
        var root = root
        root.aim = aim(of: lines, on: date)
        if context.kind == .report { root.fiscalYear = FiscalYearsNamed(in: text, by: date).reported }
        return root
    }

    /// "Building the Network (2014-2025)": the years that a report looks back on up to its own.
    private func isSpanOfReport(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        context.kind == .report && mention.rule == "span-of-years" && !mention.isFiscalYear
            && mention.tie == .during && mention.period.start.month == nil
            && (date.year - 1...date.year).contains(mention.period.end.year)
            && mention.period.start.year < mention.period.end.year - 1
    }

    private func root(_ mention: PeriodMention, _ rule: RuleName, _ tokens: [Token]) -> Frame {
        var root = Frame(period: mention.period, tone: .none)
        root.isFiscalYear = mention.isFiscalYear
        root.rule = rule
        root.budget = rule == Frame.ofBudget ? mention.period : nil
        root.isOnBudget = root.budget != nil
        root.evidence = bytes(mention, tokens)
        return root
    }

    /// "GDP grew in the first half of 2024", "Performance, January to March 2024": a report that opens with part of
    /// its own year, or with a year that is none of the calendar, is about that.
    ///
    /// - Parameters:
    ///   - isTitle: Whether the line is the title, which may come long after.
    ///   - isFirst: Whether no other time but a day may come before it in the line.
    ///   - isBehind: Whether lines above named a time.
    private func lead(
        _ mentions: [PeriodMention], on date: CalendarDate, isTitle: Bool, isFirst: Bool, isBehind: Bool
    ) -> PeriodMention? {
        guard context.kind.looksBack else { return nil }
        let times = mentions.lazy.filter { !$0.isDay }.map { self.dated($0) }
            .filter { isTitle || self.isRecent($0.period, on: date) }
        // "for the period 1 July 2017 to 30 September 2017"
        let written = times.first { $0.rule == "span-of-months" && $0.namesYear && isLead($0, on: date) }
        if let written { return written }
        guard !isBehind else { return nil }
        return isFirst
            ? times.first.flatMap { isLead($0, on: date) ? $0 : nil } : times.first { isLead($0, on: date) }
    }

    /// Whether so little time has gone by since that a text below the title may still be all about it: no report on a
    /// quarter comes when the next one is over by a month.
    private func isRecent(_ period: Period, on date: CalendarDate) -> Bool {
        guard let last = period.end.month, let now = date.month else { return true }
        return (date.year - period.end.year) * 12 + now - last <= 4
    }

    private func isLead(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        guard mention.rule == "part-of-year" || mention.rule == "span-of-months", mention.tie == .during,
            let start = mention.period.start.month, let end = mention.period.end.month
        else { return false }
        // "October to December 2022", told in February 2023
        if mention.period.start.year == date.year - 1, mention.period.end.year == date.year - 1,
            let month = date.month
        {
            return start < end && end - 12 + 6 >= month
        }
        guard mention.period.end.year == date.year, end <= date.month ?? 12 else { return false }
        if mention.period.start.year == date.year { return start < end }
        return mention.period.start.year == date.year - 1 && start == end + 1
    }

    // MARK: Budgets

    /// The year of a budget: the one beside the word, or the only one of its line; the later of two fiscal years that a
    /// title compares.
    private func yearOfBudget(
        _ mentions: [PeriodMention], _ tokens: [Token], _ titled: [Period], on date: CalendarDate
    ) -> PeriodMention? {
        let years = mentions.filter {
            $0.tie != .comparison && ($0.isFiscalYear || isYearOfBudget($0, tokens) || isPairOfYears($0))
        }
        guard let year = years.first, years.count == 1 || isYearOfBudget(year, tokens),
            year.period.end.year >= date.year, year.period.start.year >= date.year - 1
        else { return nil }
        if year.isFiscalYear,
            let later = titled.last(where: {
                $0.start.year > year.period.start.year && $0.start.year <= date.year
            })
        {
            return year.about(later)
        }
        if year.isFiscalYear, isOfRevisedEstimates(year, tokens),
            let next = year.period.fiscalYear(movedBy: 1)
        {
            return year.about(next)
        }
        return isPairOfYears(year) ? year.about(year.period, rule: "fiscal-year") : year
    }

    /// "the Revised Estimates for 2023-24": a budget revises what was meant for the year before its own.
    private func isOfRevisedEstimates(_ year: PeriodMention, _ tokens: [Token]) -> Bool {
        pack.statements.namesRevision(tokens[..<year.tokens.lowerBound])
    }

    /// "Budget 2014", where the books are not kept by the calendar: the year of the books that it is for.
    private func inBooks(_ year: PeriodMention, on date: CalendarDate) -> PeriodMention {
        guard year.period.start == year.period.end, year.period.start.month == nil,
            !fiscal.isNamedByFirstYear, let books = fiscal.budget(on: date),
            books.start.year == year.period.start.year || books.end.year == year.period.start.year
        else { return year }
        return year.about(books, rule: "fiscal-year")
    }

    /// "2024 to 2025", in a line on a budget.
    private func isPairOfYears(_ mention: PeriodMention) -> Bool {
        mention.rule == "span-of-years" && mention.period.start.month == nil
            && mention.period.end.year == mention.period.start.year + 1
    }

    /// "the 2023 fiscal budget", "Budget 2023", "budgets for fiscal year 2023": the year stands beside the word.
    func isYearOfBudget(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        guard mention.period.start.month == nil else { return false }
        // "2024-02-05 The budget": the day that it was given.
        if mention.tokens.upperBound < tokens.count, tokens[mention.tokens.upperBound].kind == .hyphen,
            tokens[mention.tokens.upperBound].isGlued
        {
            return false
        }
        var first = max(0, mention.tokens.lowerBound - 2)
        while first > 0, mention.tokens.lowerBound - first < 6,
            tokens[first].isOne(of: .for, .of, .the, .year, .fiscal, .financial, .fy)
                || tokens[first].kind == .dash || tokens[first].kind == .hyphen
        {
            first -= 1
        }
        let around = first..<min(mention.tokens.upperBound + 2, tokens.count)
        return pack.tones.namesBudget(Array(tokens[around]), in: text)
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

    /// How far the title and the first words of a document reach.
    private static let titleAndFirstLines = 6
    /// How far a document's title and lead reach, with who gave it and when.
    private static let openingLines = 8
    /// How far a report's title and lead reach.
    private static let leadLines = 3
    /// How far a document that opens with a budget is searched for its year.
    private static let budgetLines = 14
    /// How far its title and first sentence reach, which say that it is about a budget.
    static let titleLines = 3
}
