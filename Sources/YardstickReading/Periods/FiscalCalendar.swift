/// The year that a country's government keeps its books by.
///
/// The first months are those of the countries' laws on public finance; there are none for countries whose states and
/// cities differ, nor where the calendar year is kept.
struct FiscalCalendar: Sendable {
    /// Which year is meant beside the one that runs.
    enum Place: Int {
        case last = -1, running, next
    }

    private let firstMonth: Int?
    /// Whether a year of the books has the name of the year that it begins in: "FY2012" from April 2012, in Singapore.
    let isNamedByFirstYear: Bool

    /// - Parameter country: Code of the country (ISO 3166).
    init(country: String?) {
        firstMonth = country.flatMap { Self.firstMonths[$0] }
        isNamedByFirstYear = country == "SG" || country == "JP"
    }

    /// - Parameter firstMonth: The month that the year of the books begins with.
    init(firstMonth: Int) {
        self.firstMonth = firstMonth
        isNamedByFirstYear = false
    }

    /// Whether the country's calendar is known.
    var isKnown: Bool { firstMonth != nil }

    private static let firstMonths = [
        "BB": 4, "BW": 4, "CA": 4, "GB": 4, "HK": 4, "IN": 4, "JM": 4, "JP": 4, "LS": 4, "NA": 4, "SG": 4,
        "SZ": 4, "ZA": 4, "BM": 4, "BZ": 4, "KW": 4, "LC": 4,
        "AU": 7, "BD": 7, "BT": 7, "MU": 7, "EG": 7, "KE": 7, "NP": 7, "NZ": 7, "PK": 7, "RW": 7, "TZ": 7,
        "UG": 7, "BS": 7, "DM": 7, "ET": 7, "SS": 7, "TO": 7, "WS": 7,
        "FJ": 8,
        "HT": 10, "TH": 10, "TT": 10,
    ]

    /// The two calendar years that the fiscal year shares which runs on a day; nothing where the month is not known.
    private func running(on date: CalendarDate) -> Int? {
        guard let firstMonth, let month = date.month else { return nil }
        return month >= firstMonth ? date.year : date.year - 1
    }

    /// Whether a year of the books runs on a day already.
    func hasBegun(_ year: Period, by date: CalendarDate) -> Bool {
        running(on: date).map { $0 >= year.start.year } ?? false
    }

    /// The year before, of, or after a day. In a budget "the next year" is the one that it is for, even where that has
    /// begun. Without the month of the day it counts from the year of a budget.
    func year(_ place: Place, on date: CalendarDate, budget: Period?) -> Period? {
        let running =
            running(on: date) ?? budget.map { $0.start.year - 1 } ?? firstMonth.map { _ in date.year }
        guard let running else { return nil }
        if place == .next, let budget, budget.start.year >= running { return budget }
        // "the last fiscal year", in a budget given in its last month: the one that is ending
        if place == .last, let firstMonth, firstMonth > 4, date.month == firstMonth - 1,
            budget?.start.year == running + 1
        {
            return Period(years: running, through: running + 1)
        }
        let first = running + place.rawValue
        return Period(years: first, through: first + 1)
    }

    /// "FY23": the year of the books that ends in a year, where it is known to begin in the one before.
    func named(_ year: Int) -> Period? {
        guard firstMonth != nil else { return nil }
        return isNamedByFirstYear
            ? Period(years: year, through: year + 1) : Period(years: year - 1, through: year)
    }

    /// The months of a part of a fiscal year; nothing where the calendar is not known.
    func months(_ part: PeriodMention.PartOfYear) -> Period? {
        guard let firstMonth else { return nil }
        let first = part.year * 12 + firstMonth - 1 + part.monthsBefore
        let last = first + part.months - 1
        guard let start = CalendarDate(year: first / 12, month: first % 12 + 1),
            let end = CalendarDate(year: last / 12, month: last % 12 + 1)
        else { return nil }
        return Period(from: start, through: end)
    }

    /// The year that a budget given on a day is for: the one that runs, or the next where that starts within four months.
    func budget(on date: CalendarDate) -> Period? {
        guard let firstMonth else { return nil }
        guard let month = date.month, let running = running(on: date) else {
            return Period(years: date.year, through: date.year + 1)
        }
        let monthsAhead = (firstMonth - month + 12) % 12
        let first = (1...4).contains(monthsAhead) ? running + 1 : running
        return Period(years: first, through: first + 1)
    }
}
