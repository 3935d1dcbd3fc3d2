/// Years that a sentence tells only up to a day in them: "in 2022-23 (up to November 2022)", "this year, till 12 May".
struct BooksUpToDay {
    let fiscal: FiscalCalendar

    /// The times, with each year and the day behind it taken together.
    func joined(_ named: [PeriodMention], among tokens: [Token]) -> [PeriodMention] {
        let mentions = named.map { periodEnding($0, tokens) ?? $0 }
        guard mentions.count > 1 else { return mentions }
        var joined: [PeriodMention] = []
        for mention in mentions {
            if let year = joined.last, let span = span(of: year, upTo: mention, among: tokens) {
                var whole = year.about(span, rule: "year-up-to-day")
                whole.tokens = year.tokens.lowerBound..<mention.tokens.upperBound
                joined[joined.count - 1] = whole
            } else {
                joined.append(mention)
            }
        }
        return joined
    }

    private func span(of year: PeriodMention, upTo day: PeriodMention, among tokens: [Token]) -> Period? {
        guard year.period.start.month == nil, day.period.end.month != nil, day.period.start == day.period.end,
            isLinked(year.tokens.upperBound..<day.tokens.lowerBound, tokens), let start = start(of: year)
        else { return nil }
        let end = day.period.end
        guard (start.year..<start.year + 2).contains(end.year), start < end else { return nil }
        return Period(from: start, through: end)
    }

    /// "for the period ended 30 June 2021": from the beginning of the year of the books.
    private func periodEnding(_ day: PeriodMention, _ tokens: [Token]) -> PeriodMention? {
        let link = day.tokens.lowerBound - 1
        guard day.isDay, link > 0, tokens[link].isOne(of: .ended, .ending), tokens[link - 1].is(.period),
            let year = fiscal.year(.running, on: day.period.end, budget: nil),
            let start = start(ofBooks: year),
            let period = Period(from: start, through: day.period.end)
        else { return nil }
        return day.about(period, rule: "year-up-to-day")
    }

    /// "(up to", ", till", "until"
    private func isLinked(_ between: Range<Int>, _ tokens: [Token]) -> Bool {
        guard (1...4).contains(between.count) else { return false }
        let words = tokens[between].drop { $0.kind == .openParenthesis || $0.kind == .comma }
        guard let last = words.last else { return false }
        if words.count == 1 { return last.isOne(of: .till, .until) }
        return words.count == 2 && words.first?.is(.up) ?? false && last.isOne(of: .to, .till, .until)
    }

    private func start(of year: PeriodMention) -> CalendarDate? {
        let first = year.period.start.year
        guard year.isFiscalYear || year.period.isOfTwoYears else {
            return year.period.start == year.period.end ? CalendarDate(year: first, month: 1) : nil
        }
        return start(ofBooks: year.period)
    }

    private func start(ofBooks year: Period) -> CalendarDate? {
        fiscal.months(.init(year: year.start.year, monthsBefore: 0, months: 1, isFiscal: true))?.start
    }
}
