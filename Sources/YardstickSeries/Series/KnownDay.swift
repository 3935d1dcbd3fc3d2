import YardstickReading

/// The day from which on something is known.
///
/// A document is known from its date of issue. One that says only its month is taken to be known from the month's last
/// day on, one that says only its year from the year's last day on: whoever asks how things stood on an earlier day must
/// never be shown what was written later.
public struct KnownDay: Hashable, Sendable {
    /// Year, month and day as digits: 20210131.
    let digits: Int32

    /// The last day that a date covers.
    public init(_ date: CalendarDate) {
        digits = Int32(clamping: date.year * 10_000 + (date.month ?? 12) * 100 + (date.day ?? 31))
    }

    /// The day's year.
    public var year: Int { Int(digits) / 10_000 }
}

extension KnownDay: Comparable {
    /// The earlier day comes first.
    public static func < (left: KnownDay, right: KnownDay) -> Bool { left.digits < right.digits }
}

extension KnownDay {
    /// A number that grows with the day.
    public var order: Int { Int(digits) }
}
