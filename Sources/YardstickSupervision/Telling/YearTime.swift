/// A time in years as people and ISO 8601 write it: 2021, or 2021-09 for the end of September 2021.
public struct YearTime: Hashable, Sendable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, where the time is not the end of the year.
    public let month: Int?

    /// Takes a time: 2021 is the end of 2021, 2020.75 the end of September 2021.
    public init(_ time: Double) {
        let whole = time.rounded(.up)
        year = Int(whole)
        let months = Int(((time - whole + 1) * 12).rounded())
        month = months >= 12 ? nil : max(1, months)
    }

    /// The year, or year and month.
    public var description: String {
        guard let month else { return String(year) }
        return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
}
