extension Period {
    /// One year of the calendar.
    init?(year: Int) { self.init(years: year, through: year) }

    /// Whether it begins in one year and ends in the next, as a year of the books does: "2023-24".
    var isOfTwoYears: Bool { start.year + 1 == end.year }
}
