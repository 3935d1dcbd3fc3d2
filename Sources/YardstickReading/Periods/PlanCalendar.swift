/// Years of plans and of relative times.
enum PlanCalendar {
    /// The years of China's n-th Five-Year Plan: the first covered 1953 to 1957, and from the sixth on
    /// (1981-1985) each follows the one before without a gap.
    static func fiveYearPlan(_ number: Int) -> Period? {
        guard (6...40).contains(number) else { return nil }
        return Period(years: 1951 + number * 5, through: 1955 + number * 5)
    }

    /// The first years of other countries' five-year plans by their numbers, each with the year that it ends in.
    private static let plansElsewhere: [String: [Int: (Int, Int)]] = [
        "IN": [
            6: (1980, 1985), 7: (1985, 1990), 8: (1992, 1997), 9: (1997, 2002), 10: (2002, 2007),
            11: (2007, 2012), 12: (2012, 2017),
        ],
        "BT": [9: (2002, 2007), 10: (2008, 2013), 11: (2013, 2018), 12: (2018, 2023), 13: (2024, 2029)],
        "BD": [6: (2010, 2015), 7: (2015, 2020), 8: (2020, 2025)],
        "LA": [7: (2011, 2015), 8: (2016, 2020), 9: (2021, 2025)],
    ]

    /// What a numbered plan means in a country whose plans are counted on their own: the time that China's plan of the
    /// same number would have, or its last year, as it is there.
    static func plan(named period: Period, of country: String) -> Period? {
        guard let plans = plansElsewhere[country] else { return nil }
        guard let plan = plans[(period.end.year - 1955) / 5] else { return nil }
        return Period(
            years: period.start.year == period.end.year ? plan.1 : plan.0, through: plan.1)
    }

    /// The last full year before a day: a report of the first nine months looks back on the year before.
    static func lastFullYear(before date: CalendarDate) -> Int {
        (date.month ?? 1) >= 10 ? date.year : date.year - 1
    }

    /// The year up to which "since" counts: that of the document, or the one before in its first three months.
    static func yearReached(on date: CalendarDate) -> Int {
        (date.month ?? 12) > 3 ? date.year : date.year - 1
    }

    /// The year of months, or days, that are named without one: the last in which they were over.
    static func year(ofMonthsThrough month: Int, day: Int? = nil, before date: CalendarDate) -> Int {
        // "the first ten months", in a report of which only the year is known: of that year
        guard let current = date.month else { return month < 12 ? date.year : lastFullYear(before: date) }
        // "May 1 to 5", said on May 7
        if current == month, let day, let today = date.day, day <= today { return date.year }
        return current > month ? date.year : lastFullYear(before: date)
    }

    /// The last `count` full years before a day.
    static func past(_ count: Int, before date: CalendarDate) -> Period? {
        let last = lastFullYear(before: date)
        return Period(years: last - count + 1, through: last)
    }

    /// The `count` years that follow.
    static func next(_ count: Int, after date: CalendarDate) -> Period? {
        let first = lastFullYear(before: date) + 1
        return Period(years: first, through: first + count - 1)
    }

    /// A stretch of months of one year.
    static func months(_ first: Int, _ last: Int, of year: Int) -> Period? {
        guard let start = CalendarDate(year: year, month: first),
            let end = CalendarDate(year: year, month: last)
        else { return nil }
        return Period(from: start, through: end)
    }
}
