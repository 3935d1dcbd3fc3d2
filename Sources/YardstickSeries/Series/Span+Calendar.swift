import YardstickLedger

extension Span {
    /// The same span in one spelling: January to December of a year is the year.
    public var calendar: Span {
        switch nature {
        case .year, .years: Span(years: firstYear, through: lastYear) ?? self
        case .day, .month, .yearToDate, .yearOfBooks, .months: self
        }
    }
}
