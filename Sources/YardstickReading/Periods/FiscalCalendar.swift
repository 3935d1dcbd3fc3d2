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

    /// - Parameter country: Code of the country (ISO 3166).
    init(country: String?) {
        firstMonth = country.flatMap { Self.firstMonths[$0] }
    }

    private static let firstMonths = [
        "CA": 4, "GB": 4, "HK": 4, "IN": 4, "JP": 4, "NA": 4, "BW": 4, "SG": 4, "ZA": 4,
        "AU": 7, "BD": 7, "EG": 7, "KE": 7, "NP": 7, "NZ": 7, "PK": 7, "RW": 7, "TZ": 7, "UG": 7,
    ]

    /// The two calendar years that the fiscal year shares which runs on a day; nothing where the month is not known.
    private func running(on date: CalendarDate) -> Int? {
        guard let firstMonth, let month = date.month else { return nil }
        return month >= firstMonth ? date.year : date.year - 1
    }

    /// The year before, of, or after a day. Without the month of the day it counts from the year of a budget.
    func year(_ place: Place, on date: CalendarDate, budget: Period?) -> Period? {
        let running = running(on: date) ?? budget.map { $0.start.year - 1 }
        guard let running else { return nil }
        let first = running + place.rawValue
        return Period(years: first, through: first + 1)
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
