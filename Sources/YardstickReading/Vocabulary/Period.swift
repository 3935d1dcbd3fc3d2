/// The time that a measurement is about: a year, a range of months, the years of a plan.
///
/// A point in time has the same start and end.
public struct Period: Hashable, Sendable {
    /// The first date covered.
    public let start: CalendarDate
    /// The last date covered; never before ``start``.
    public let end: CalendarDate

    /// Makes a period, or nothing where the end would lie before the start.
    public init?(from start: CalendarDate, through end: CalendarDate) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    /// Makes the period of a single date: a year, a month or a day.
    public init(_ date: CalendarDate) {
        start = date
        end = date
    }

    /// Makes the period of whole years, or nothing where they are out of order or out of the calendar.
    public init?(years first: Int, through last: Int) {
        guard let start = CalendarDate(year: first), let end = CalendarDate(year: last) else { return nil }
        self.init(from: start, through: end)
    }
}

extension Period: CustomStringConvertible {
    /// The ISO date, or start and end with a slash between them as ISO 8601 writes intervals.
    public var description: String { start == end ? "\(start)" : "\(start)/\(end)" }
}
