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
        guard let part = mentions.lazy.compactMap({ $0.part }).first(where: \.isFiscal) else { return }
        bookYear = part.year
        if !fiscal.isKnown, let first = lead.start.month {
            fiscal = FiscalCalendar(firstMonth: (first - 1 - part.monthsBefore + 12) % 12 + 1)
        }
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
            pack.tokenizer.tokenize(text, section.range, into: &tokens)
            let above = (plainBefore(number, sections) ?? section.parent).flatMap { passed[$0] }
            var frame = above.map { frames[$0] } ?? root
            (frame.isOwn, frame.isTold) = (false, false)
            takeTone(of: tokens, in: &frame)
            if let mention = time(of: tokens, in: frame, under: root), !isDated(tokens, mention, number),
                !isRow(section.range), !isIssue(number, tokens, mention)
            {
                take(mention, of: tokens, in: &frame)
            }
            frames.append(frame)
            passed.append(CaptionMark.isOfFigure(section.range, in: text) ? above : number)
        }
        return frames
    }

    /// Takes from a heading's words whether they look back or ahead, and whether they head goals or facts.
    private func takeTone(of heading: [Token], in frame: inout Frame) {
        let isReport = context.kind.looksBack
        let tone = pack.tones.tone(of: heading, in: text, isReport: isReport)
        frame.isGoal = frame.isGoal && tone != .past || namesGoal(heading) && tone == .future
        frame.isDescriptive =
            tone == .none && (frame.isDescriptive || pack.tones.tellsFacts(heading, in: text))
        if tone != .none {
            frame.tone = tone
        } else if heading.contains(where: { $0.has(.pledging) }) {
            frame.tone = .future
        }
    }

    /// The first time that a heading names of its own.
    private func time(of heading: [Token], in frame: Frame, under root: Frame) -> PeriodMention? {
        pack.periods.periods(heading, in: text, date: context.date).first {
            $0.tie != .comparison && $0.rule != "years-ago" && $0.saysWhen && !opensPair($0, heading)
        }.map { ofYearAbove($0, frame) ?? dated($0, by: .init(heading: root.period)) }
    }

    /// "12. Revenue is to rise from 36 million this year to 38 million": beside the first of two values.
    private func opensPair(_ mention: PeriodMention, _ heading: [Token]) -> Bool {
        guard heading.indices.contains(mention.tokens.upperBound), heading[mention.tokens.upperBound].is(.to)
        else { return false }
        return heading[..<mention.tokens.lowerBound].suffix(8).dropLast().contains { $0.is(.from) }
    }

    /// Takes the time that a heading names, and whether it is still to come.
    private func take(_ mention: PeriodMention, of heading: [Token], in frame: inout Frame) {
        let tone = tone(of: mention.period)
        frame.period = mention.period
        // "Annual Report 2023–2024": one year of reporting, of which nothing is about its end alone.
        frame.isFiscalYear =
            mention.isFiscalYear || context.kind.looksBack && mention.period.isOfTwoYears
        frame.evidence = bytes(mention, heading)
        frame.isOwn = true
        frame.rule = isYearOfBudget(mention, heading) ? Frame.ofBudget : "period-of-heading"
        frame.tone = tone ?? frame.tone
        frame.isAhead = tone == .future
        frame.isGoal = frame.isGoal || frame.isAhead && isDeadline(heading, mention)
    }

    /// The bytes of the words that name a time.
    func bytes(_ mention: PeriodMention, _ tokens: [Token]) -> Range<Int> {
        Int(tokens[mention.tokens.lowerBound].lower)..<Int(tokens[mention.tokens.upperBound - 1].upper)
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
                mention.step == nil, mention.saysWhen
            else { return nil }
            let dated = dated(mention)
            return Frame.Near(
                period: dated.period, evidence: bytes(dated, tokens),
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
        guard number > 0, context.kind.looksBack,
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
        guard let date = context.date, period.start.year == date.year, period.end.year == date.year,
            !isOfBooks(mention, title)
        else { return false }
        // "Released on January 28, 2019"
        if period.start.day != nil, period.start == period.end { return true }
        // "October 2019", alone on the title page
        if period.start.month != nil, period.start == period.end, number < Self.titlePage,
            title.count <= mention.tokens.count + 1
        {
            return true
        }
        // "State of the City Address 2024": the year that it was given in, and a look back as well as ahead.
        let isAddress = context.kind.looksBack && title.contains { $0.isOne(of: .address, .speech, .message) }
        return isAddress || title.contains { $0.has(.documentNoun) }
    }

    /// "Annual Report, Fiscal Year 2023": the year that the report is on, whenever it was issued.
    private func isOfBooks(_ mention: PeriodMention, _ title: [Token]) -> Bool {
        let first = max(0, mention.tokens.lowerBound - 2)
        return mention.isFiscalName
            || title[first..<mention.tokens.upperBound].contains { $0.isOne(of: .fiscal, .financial, .fy) }
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

    /// "goals", "targets", "expectations".
    func namesGoal(_ tokens: [Token]) -> Bool { tokens.contains { $0.has(.goalNoun) } }

    /// A period that is over looks back, one that is to come looks ahead.
    func tone(of period: Period) -> Tone? {
        guard let date = context.date else { return nil }
        let lastFull = PlanCalendar.lastFullYear(before: date)
        if period.end.year <= lastFull { return .past }
        // "2023/24", in April 2024
        if period.start.month == nil, period.isOfTwoYears, period.end.year == date.year,
            (date.month ?? 1) > 3
        {
            return .past
        }
        if period.end.year == date.year, let end = period.end.month, let now = date.month, end < now {
            return .past
        }
        let isReport = context.kind.looksBack
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
