/// The year that a report tells of, named by nothing but "the year".
extension EnglishPeriodCursor {
    /// "during the year", "for the year", "at the end of the year", "by year-end", "at year's end".
    func yearOfReport() -> PeriodMention? {
        guard let date, token(at)?.is(.year) ?? false else { return nil }
        if let toDate = yearToDate(on: date) { return toDate }
        guard let run = yearAlone() ?? endOfYear() else { return nil }
        // "by the end of the year", said of what is to come: the year that runs
        let isAhead = run.atEnd && tokens.contains { $0.has(.pledging) }
        return Period(year: date.year).map {
            var mention = PeriodMention(
                tokens: run.tokens, period: $0, tie: tie(run.tokens.lowerBound), rule: "year-of-report")
            if !isAhead { mention.standsFor = .year(atEnd: run.atEnd) }
            return mention
        }
    }

    /// "the year to date", "year-to-date"
    private func yearToDate(on date: CalendarDate) -> PeriodMention? {
        let link = token(at + 1)?.kind == .hyphen ? at + 2 : at + 1
        let end = token(link + 1)?.kind == .hyphen ? link + 2 : link + 1
        guard token(link)?.is(.to) ?? false, token(end)?.is(.date) ?? false,
            let period = Period(year: date.year)
        else { return nil }
        var mention = PeriodMention(
            tokens: at..<end + 1, period: period, tie: .during, rule: "year-of-report")
        mention.standsFor = .yearToDate
        return mention
    }

    private typealias YearRun = (tokens: Range<Int>, atEnd: Bool)

    /// "for the year", "during the year under review": no year that its next words name.
    private func yearAlone() -> YearRun? {
        guard token(at - 1)?.is(.the) ?? false,
            token(at - 2)?.isOne(of: .for, .during, .throughout, .within, .in, .over) ?? false,
            standsAlone(at + 1)
        else { return nil }
        return (at - 1..<at + 1, false)
    }

    /// "the end of the year", "the year's end", "year-end", "at year end".
    private func endOfYear() -> YearRun? {
        if token(at - 1)?.is(.the) ?? false, token(at - 2)?.is(.of) ?? false,
            token(at - 3)?.isOne(of: .end, .close) ?? false, standsAlone(at + 1)
        {
            return (at - 1..<at + 1, true)
        }
        guard let joint = token(at + 1) else { return nil }
        let isJoined = joint.kind == .possessive || joint.kind == .hyphen && joint.isGlued
        let end = isJoined ? at + 2 : at + 1
        guard token(end)?.is(.end) ?? false, token(end + 1)?.is(.of) != true else { return nil }
        let start = token(at - 1)?.is(.the) ?? false ? at - 1 : at
        guard token(start - 1)?.isOne(of: .at, .by, .until) ?? false else { return nil }
        return (start..<end + 1, true)
    }

    /// Whether nothing behind says which year: not "the year 2020", "the year to June", "the year before".
    private func standsAlone(_ place: Int) -> Bool {
        guard let next = token(place) else { return true }
        guard next.kind == .word else {
            return next.kind != .digits && next.kind != .possessive && next.kind != .hyphen
                && next.kind != .openParenthesis && next.kind != .name
        }
        return !next.isOne(
            of: .of, .to, .ended, .ending, .before, .ahead, .earlier, .since, .that, .when, .ago, .previous)
            && !next.has(.ordinal) && next.part != .subordinator && next.part != .relative
    }
}
