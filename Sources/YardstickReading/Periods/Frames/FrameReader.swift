/// Reads frames from headings, each from its own words or else from the heading above it.
/// A class and not a value, because every time that a sentence names is asked of it.
final class FrameReader {
    let pack: LanguagePack
    let text: [UInt8]
    let context: ReadingContext
    private(set) var fiscal: FiscalCalendar
    /// The first calendar year of the year of the books of which the document's lead tells a part: "Quarter 2, 2022/23".
    private(set) var bookYear: Int?
    /// Code of the country (ISO 3166).
    let country: String?

    init(
        pack: LanguagePack, text: [UInt8], context: ReadingContext, fiscal: FiscalCalendar, country: String?
    ) {
        self.pack = pack
        self.text = text
        self.context = context
        self.fiscal = fiscal
        self.country = country
    }

    /// Takes from "Quarter 2, 2022/23 (July to September 2022)" which year of the books is told of, and when it begins.
    func keepBooks(_ mentions: [PeriodMention], _ lead: Period) {
        guard let part = mentions.lazy.compactMap(\.part).first(where: \.isFiscal) else { return }
        bookYear = part.year
        if !fiscal.isKnown, let first = lead.start.month {
            fiscal = FiscalCalendar(firstMonth: (first - 1 - part.monthsBefore + 12) % 12 + 1)
        }
    }

    /// "the first six months of the year", "in Q1", in a report on part of a year of the books: of that year.
    private func ofBooks(_ mention: PeriodMention, _ part: PeriodMention.PartOfYear) -> PeriodMention? {
        guard mention.isUnnamedPart, let bookYear else { return nil }
        return fiscal.months(
            .init(year: bookYear, monthsBefore: part.monthsBefore, months: part.months, isFiscal: true)
        ).map { mention.about($0) }
    }

    /// "the year to date": from the beginning of the year, of the books or the calendar, up to the end of what is told of.
    func yearToDate(_ told: Period?) -> Period? {
        let end = told.flatMap { $0.end.month == nil ? nil : $0.end } ?? context.date
        guard let end, let month = end.month, let last = CalendarDate(year: end.year, month: month) else {
            return nil
        }
        let start =
            bookYear.flatMap {
                fiscal.months(.init(year: $0, monthsBefore: 0, months: 1, isFiscal: true))?.start
            } ?? CalendarDate(year: end.year, month: 1)
        return start.flatMap { Period(from: $0, through: last) }
    }

    /// How many headings stand on a title page at most.
    private static let titlePage = 5

    func frames(of sections: [Section], under root: Frame) -> [Frame] {
        var frames: [Frame] = []
        frames.reserveCapacity(sections.count)
        // Whose frame each hands on to those below, the root's where nothing: a caption's time is that of its own figure
        // alone.
        var passed: [Int?] = []
        var tokens: [Token] = []
        for (number, section) in sections.enumerated() {
            let above = (plainBefore(number, sections) ?? section.parent).flatMap { passed[$0] }
            var frame = above.map { frames[$0] } ?? root
            frame.isOwn = false
            frame.isTold = false
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
            let named = pack.periods.periods(tokens, in: text, date: context.date).first {
                $0.tie != .comparison && $0.rule != "years-ago" && $0.saysWhen
            }
            if let mention = named.map({
                ofYearAbove($0, frame) ?? dated($0, budget: nil, isAhead: false, in: root.period)
            }),
                !isDated(tokens, mention, number), !isRow(section.range), !isIssue(number, tokens, mention)
            {
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
                frame.isGoal = frame.isGoal || frame.isAhead && isDeadline(tokens, mention)
            }
            frames.append(frame)
            passed.append(CaptionMark.isOfFigure(section.range, in: text) ? above : number)
        }
        return frames
    }

    /// "How did pupils do this year?", under "Results 2020-21": the year that the heading above names.
    private func ofYearAbove(_ mention: PeriodMention, _ frame: Frame) -> PeriodMention? {
        guard mention.rule == "relative-year", frame.isFiscalYear, let above = frame.period,
            above.end.year == mention.period.end.year, above.start.year < above.end.year
        else { return nil }
        return mention.about(above, rule: PeriodMention.relativeFiscal)
    }

    /// The times that the words of a line name, without days and what something is compared with.
    func times(in line: Range<Int>) -> [Frame.Near] { times(in: line, withDays: false) }

    /// The same with days, for a line that dates what stands beside it.
    func times(in line: Range<Int>, withDays: Bool) -> [Frame.Near] {
        var tokens: [Token] = []
        pack.tokenizer.tokenize(text, line, into: &tokens)
        return pack.periods.periods(tokens, in: text, date: context.date).compactMap { mention in
            guard mention.tie != .comparison, withDays || !mention.isDay, !mention.isTold,
                mention.step == nil,
                mention.saysWhen
            else {
                return nil
            }
            let dated = dated(mention, budget: nil, isAhead: false)
            return Frame.Near(
                period: dated.period,
                evidence: Int(
                    tokens[dated.tokens.lowerBound].lower)..<Int(
                        tokens[dated.tokens.upperBound - 1].upper),
                isSpan: dated.isSpan && !dated.isFiscalYear)
        }
    }

    /// "By 2025:", "By the end of 2025, the city aims for:": what stands under it is to be so by then.
    private func isDeadline(_ heading: [Token], _ mention: PeriodMention) -> Bool {
        mention.tie == .deadline && mention.tokens.lowerBound <= 4
            && heading.last?.kind == .colon
    }

    /// "Area | 2023 | 2024": a row of a table, whose times are those of its columns.
    private func isRow(_ heading: Range<Int>) -> Bool { text[heading].contains(0x7C) }

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
    private func isDated(_ title: [Token], _ mention: PeriodMention, _ number: Int) -> Bool {
        let period = mention.period
        guard let date = context.date, period.start.year == date.year, period.end.year == date.year else {
            return false
        }
        // "Released on January 28, 2019"
        if period.start.day != nil, period.start == period.end { return true }
        // "October 2019", alone on the title page
        if period.start.month != nil, period.start == period.end, number < Self.titlePage,
            title.count <= mention.tokens.count + 1
        {
            return true
        }
        return title.contains { $0.has(.documentNoun) }
    }

    /// "Second Contribution of Northland, 2020": the year that a plan was given in stands behind its title.
    private func isIssue(_ number: Int, _ title: [Token], _ mention: PeriodMention) -> Bool {
        guard number == 0, context.kind == .plan, let date = context.date, !mention.isSpan,
            mention.period.start.month == nil, mention.period.start.year == date.year,
            mention.tokens.upperBound == title.count, mention.tokens.lowerBound > 2
        else { return false }
        let before = title[mention.tokens.lowerBound - 1]
        return before.kind == .comma || before.kind == .openParenthesis || before.kind == .dash
    }

    /// "this fiscal year", "the next financial year": by the calendar of the country, or from the budget's own year.
    ///
    /// - Parameters:
    ///   - isAhead: Whether its words look ahead: "next year".
    ///   - whole: The time that its heading names.
    ///   - told: The year of the books that its heading names.
    ///   - isRunning: Whether they tell a value of the year that runs, and not what is to be done in it.
    ///   - isBack: Whether they look back to the money of the year before: "up from 3 billion last year".
    func dated(
        _ mention: PeriodMention, budget: Period?, isAhead: Bool, isBack: Bool = false,
        isRunning: Bool = false,
        in whole: Period? = nil, reported: Period? = nil, told: Period? = nil
    )
        -> PeriodMention
    {
        if let told, let counted = counted(mention, from: told) { return counted }
        if let years = upToToday(mention) ?? fromToday(mention, budget) { return mention.about(years) }
        if let part = mention.part { return ofBooks(mention, part) ?? quarter(mention, part, whole) }
        if mention.rule == "span-of-years", let budget, mention.period == budget {
            return mention.about(budget, rule: "fiscal-year")
        }
        if mention.rule == "plan-period", let country,
            let own = PlanCalendar.plan(named: mention.period, of: country)
        {
            return mention.about(own)
        }
        // "this quarter", in a report on the quarter before its day
        if mention.rule == "relative-quarter", let whole, whole != mention.period, let date = context.date,
            mention.period.contains(date), whole.isQuarter
        {
            return mention.about(whole)
        }
        if mention.isFiscalName, let year = fiscal.named(mention.period.end.year) {
            return mention.about(year, rule: "fiscal-year")
        }
        // "this year", said in July of the year of the books that ended in March
        if let reported, mention.rule == "relative-year", mention.period.end.year == context.date?.year,
            reported.end.year == mention.period.end.year
        {
            return mention.about(reported, rule: PeriodMention.relativeFiscal)
        }
        if let budget, mention.rule == "next-years", budget.start.year + 1 == budget.end.year,
            let span = Period(
                years: budget.start.year,
                through: budget.end.year + mention.period.end.year - mention.period.start.year)
        {
            return mention.about(span)
        }
        // "up from 1.5 billion this year", said in June of a budget that begins in July
        if let budget, isRunning, mention.rule == "relative-year", let date = context.date,
            mention.period.end.year == date.year, budget.start.year == date.year,
            budget.start.year + 1 == budget.end.year, let month = date.month, month <= 6,
            let running = budget.fiscalYear(movedBy: -1)
        {
            return mention.about(running, rule: PeriodMention.relativeFiscal)
        }
        if let budget, isBack, mention.rule == "relative-year",
            mention.period.start.year >= budget.start.year - 1,
            let before = Period(years: budget.start.year - 1, through: budget.end.year - 1)
        {
            return mention.about(before, rule: PeriodMention.relativeFiscal)
        }
        if let budget, mention.fiscalPlace == nil, mention.rule == "relative-year",
            let date = context.date, mention.period.start.year > PlanCalendar.lastFullYear(before: date),
            isAhead
        {
            return mention.about(budget, rule: PeriodMention.relativeFiscal)
        }
        guard let place = mention.fiscalPlace, let date = context.date,
            let period = fiscal.year(place, on: date, budget: budget)
                ?? (place == .running ? budget.flatMap { $0.fiscalYear(movedBy: -1) } : nil)
                ?? reported.flatMap({ $0.fiscalYear(movedBy: place.rawValue + 1) })
        else { return mention }
        return mention.about(period, rule: PeriodMention.relativeFiscal)
    }

    /// "the past three years", said in May: up to the day, where the year's account is not the occasion, as it is in
    /// its first months, and not by whole years, as plans and reports of governments in China count.
    private func upToToday(_ mention: PeriodMention) -> Period? {
        guard mention.rule == "past-years", mention.yearsNamedBefore == nil, pack.language == .english,
            let country, country != "CN", let date = context.date, let month = date.month,
            (4...9).contains(month),
            mention.period.end.year == date.year - 1, mention.isSpan
        else { return nil }
        return Period(years: mention.period.start.year, through: date.year)
    }

    /// "the next two years", said in a year: up to the same time two years on. Five years are told as plans count them.
    private func fromToday(_ mention: PeriodMention, _ budget: Period?) -> Period? {
        guard mention.rule == "next-years", mention.yearsNamedBefore == nil, pack.language == .english,
            budget == nil, let country, country != "CN", let date = context.date, let month = date.month,
            month < 10,
            mention.period.start.year == date.year, mention.isSpan
        else { return nil }
        let count = mention.period.end.year - mention.period.start.year + 1
        return count == 5 ? nil : Period(years: date.year, through: date.year + count)
    }

    /// "the past four years", "next year", "last year", in a report on a year of the books: counted by those.
    private func counted(_ mention: PeriodMention, from told: Period) -> PeriodMention? {
        guard context.kind == .report, let date = context.date, told.end.year == date.year,
            told.start.year + 1 == told.end.year, told.start.month == nil
        else { return nil }
        let years = mention.period.end.year - mention.period.start.year + 1
        switch mention.rule {
        case "past-years" where mention.yearsNamedBefore == nil:
            return Period(years: told.end.year - years, through: told.end.year).map { mention.about($0) }
        case "next-years":
            return Period(years: told.end.year, through: told.end.year + years).map { mention.about($0) }
        case "relative-year" where mention.looksAhead:
            return told.fiscalYear(movedBy: 1).map { mention.about($0, rule: PeriodMention.relativeFiscal) }
        case "relative-year" where mention.step == nil && mention.period.end.year != date.year:
            return told.fiscalYear(movedBy: mention.period.end.year < date.year ? -1 : 1).map {
                mention.about($0, rule: PeriodMention.relativeFiscal)
            }
        default: return nil
        }
    }

    /// "Quarter 4 of 2023-24" by the calendar of the country; "Quarter 4 of 2024" too, where only that one is over.
    private func quarter(
        _ mention: PeriodMention, _ part: PeriodMention.PartOfYear, _ whole: Period?
    ) -> PeriodMention {
        let isOfHeading = whole.map { isPart($0, part) } ?? false
        if part.isFiscal {
            guard let months = fiscal.months(part) ?? (isOfHeading ? whole : nil) else { return mention }
            return mention.about(months)
        }
        guard let date = context.date, isAhead(mention.period, of: date) else { return mention }
        if isOfHeading, let whole { return mention.about(whole) }
        let before = PeriodMention.PartOfYear(
            year: part.year - 1, monthsBefore: part.monthsBefore, months: part.months, isFiscal: true)
        guard let months = fiscal.months(before), months.start.year == part.year, !isAhead(months, of: date)
        else { return mention }
        return mention.about(months)
    }

    /// Whether months are as many as a part has, in its years.
    private func isPart(_ months: Period, _ part: PeriodMention.PartOfYear) -> Bool {
        guard let first = months.start.month, let last = months.end.month else { return false }
        return months.start.year == months.end.year && last - first + 1 == part.months
            && (months.start.year == part.year || part.isFiscal && months.start.year == part.year + 1)
    }

    /// Whether a part of a year has not ended on a day; in a year that is named alone, whether it is its last.
    private func isAhead(_ period: Period, of date: CalendarDate) -> Bool {
        period.end.year > date.year
            || period.end.year == date.year && (period.end.month ?? 12) > date.month ?? 11
    }

    /// "goals", "targets", "expectations".
    func namesGoal(_ tokens: [Token]) -> Bool { tokens.contains { $0.has(.goalNoun) } }

    /// A period that is over looks back, one that is to come looks ahead.
    func tone(of period: Period) -> Tone? {
        guard let date = context.date else { return nil }
        let lastFull = PlanCalendar.lastFullYear(before: date)
        if period.end.year <= lastFull { return .past }
        // "2023/24", in April 2024
        if period.start.month == nil, period.start.year + 1 == period.end.year, period.end.year == date.year,
            (date.month ?? 1) > 3
        {
            return .past
        }
        if period.end.year == date.year, let end = period.end.month, let now = date.month, end < now {
            return .past
        }
        let isReport = context.kind == .report || context.kind == .communique
        // A report that is dated by its year alone looks back on that year; in China it is given as the year begins.
        if isReport, date.month == nil, period.end.year == date.year,
            period.end.month != nil || country != "CN"
        {
            return .past
        }
        if period.start.year > lastFull { return .future }
        return nil
    }
}

extension Period {
    /// The year of the books so many years on.
    fileprivate func fiscalYear(movedBy years: Int) -> Period? {
        Period(years: start.year + years, through: end.year + years)
    }
}
