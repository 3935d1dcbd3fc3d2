/// Seasons and pairs of years told from the document's day: "this fall", "next spring", "the coming biennium".
extension EnglishPeriodCursor {
    /// "this summer", "last winter", "next spring": the year that the season is of.
    func relativeSeason() -> PeriodMention? {
        guard let date, let lastMonth = lastMonthOfSeason, let frame = token(at - 1),
            // "this fall in prices"
            token(at + 1)?.isOne(of: .in, .of) != true
        else { return nil }
        let year: Int
        if frame.is(.this) {
            year = date.year
        } else if frame.has(.backward) {
            year = date.month.map { $0 > lastMonth } ?? false ? date.year : date.year - 1
        } else if frame.has(.forward) {
            year = date.month.map { $0 <= lastMonth - 3 } ?? false ? date.year : date.year + 1
        } else {
            return nil
        }
        return Period(year: year).map {
            PeriodMention(
                tokens: at - 1..<at + 1, period: $0, tie: tie(at - 1), rule: "relative-season")
        }
    }

    /// The month that the season at hand ends with; winter counts to the year that it ends in.
    private var lastMonthOfSeason: Int? {
        guard let season = token(at) else { return nil }
        if season.is(.winter) { return 2 }
        if season.is(.spring) { return 5 }
        if season.is(.summer) { return 8 }
        return season.isOne(of: .autumn, .fall) ? 11 : nil
    }

    /// "the coming biennium": the two years behind that of the document.
    func comingBiennium() -> PeriodMention? {
        guard let date, token(at)?.is(.biennium) ?? false, let frame = token(at - 1),
            frame.has(.forward) || frame.is(.upcoming),
            let period = Period(years: date.year + 1, through: date.year + 2)
        else { return nil }
        return PeriodMention(tokens: at - 1..<at + 1, period: period, tie: .during, rule: "next-years")
    }
}
