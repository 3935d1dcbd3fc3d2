/// Years of plans and of relative times.
enum PlanCalendar {
    /// The years of China's n-th Five-Year Plan: the first covered 1953 to 1957, and from the sixth on
    /// (1981-1985) each follows the one before without a gap.
    static func fiveYearPlan(_ number: Int) -> Period? {
        guard (6...40).contains(number) else { return nil }
        return Period(years: 1951 + number * 5, through: 1955 + number * 5)
    }

    /// The last full year before a day: a report of the first nine months looks back on the year before.
    static func lastFullYear(before date: CalendarDate) -> Int {
        (date.month ?? 1) >= 10 ? date.year : date.year - 1
    }

    /// The year up to which "since" counts: that of the document, or the one before in its first three months.
    static func yearReached(on date: CalendarDate) -> Int {
        (date.month ?? 12) > 3 ? date.year : date.year - 1
    }

    /// The year of months that are named without one: the last in which they were over.
    static func year(ofMonthsThrough month: Int, before date: CalendarDate) -> Int {
        guard let current = date.month, current > month else { return lastFullYear(before: date) }
        return date.year
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
