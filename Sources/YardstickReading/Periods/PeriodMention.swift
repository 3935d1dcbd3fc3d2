/// Words of a sentence that name a time.
struct PeriodMention {
    /// How the words tie what is said to the time.
    enum Tie: Hashable {
        /// "in 2020", "this year", "over the past five years".
        case during
        /// "by 2025": what is reached by its end.
        case deadline
        /// "than in 2016", "that of 2016", "from 2005 levels": the time of what is compared with.
        case comparison
        /// "since 2015".
        case since
    }

    var tokens: Range<Int>
    let period: Period
    var tie: Tie
    /// Which rule read it.
    let rule: String

    /// Which fiscal year is meant, as seen from the document's day: "this fiscal year".
    var fiscalPlace: FiscalCalendar.Place?

    static let relativeFiscal = "relative-fiscal-year"

    /// Whether it is one year that two calendar years share: "2023-24".
    var isFiscalYear: Bool { rule == "fiscal-year" || rule == Self.relativeFiscal && isSpan }

    /// Whether it covers more than one year.
    var isSpan: Bool { period.start.year != period.end.year }
}
