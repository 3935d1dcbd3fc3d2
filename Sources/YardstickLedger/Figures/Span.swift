import YardstickReading

/// A period in eight bytes: what a million figures can afford.
public struct Span: Hashable, Sendable {
    /// The nature of a period.
    public enum Nature: Hashable, Sendable {
        /// One day.
        case day
        /// One month.
        case month
        /// A calendar year, or a point in it that is known no closer.
        case year
        /// From January to a month before December.
        case yearToDate(throughMonth: Int)
        /// Twelve months that begin in another month than January, as a year of the books does.
        case yearOfBooks(throughMonth: Int)
        /// Other months, of one year or of several.
        case months
        /// Two calendar years or more.
        case years(count: Int)
    }

    /// Year, month and day as digits: 20210300 for March 2021, with zeros for what is not known.
    private let first: Int32
    private let last: Int32

    /// Makes the span of a period.
    public init(_ period: Period) {
        first = Self.digits(period.start)
        last = Self.digits(period.end)
    }

    /// Makes the span of whole years; nothing where they are out of order or out of the calendar.
    public init?(years first: Int, through last: Int) {
        guard let period = Period(years: first, through: last) else { return nil }
        self.init(period)
    }

    /// Reads the ledger's two ISO dates; nothing where one is missing or no date.
    init?(iso start: UnsafeBufferPointer<UInt8>, _ end: UnsafeBufferPointer<UInt8>) {
        guard let first = Self.digits(iso: start), let last = Self.digits(iso: end), first <= last else {
            return nil
        }
        self.first = first
        self.last = last
    }

    /// The period.
    public var period: Period? {
        guard let start = Self.date(first), let end = Self.date(last) else { return nil }
        return Period(from: start, through: end)
    }

    /// The year in which it starts.
    public var firstYear: Int { Int(first) / 10_000 }

    /// The year in which it ends.
    public var lastYear: Int { Int(last) / 10_000 }

    /// Whether it lies within one year.
    public var isInOneYear: Bool { firstYear == lastYear }

    /// What kind of stretch of time it is.
    public var nature: Nature {
        let (start, end) = (Int(first) % 10_000, Int(last) % 10_000)
        if first == last { return start == 0 ? .year : start % 100 == 0 ? .month : .day }
        let startsYear = start == 0 || start == 100 || start == 101
        let endsYear = end == 0 || end == 1200 || end == 1231
        if startsYear, endsYear { return isInOneYear ? .year : .years(count: lastYear - firstYear + 1) }
        if startsYear, isInOneYear { return .yearToDate(throughMonth: end / 100) }
        let isYearOfBooks =
            start % 100 == 0 && end % 100 == 0 && start > 0 && end > 0
            && (lastYear - firstYear) * 12 + end / 100 - start / 100 == 11
        return isYearOfBooks ? .yearOfBooks(throughMonth: end / 100) : .months
    }

    private static func digits(_ date: CalendarDate) -> Int32 {
        Int32(clamping: date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
    }

    private static func date(_ digits: Int32) -> CalendarDate? {
        let (month, day) = (Int(digits) / 100 % 100, Int(digits) % 100)
        return CalendarDate(
            year: Int(digits) / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    }

    private static func digits(iso text: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard text.count == 4 || text.count == 7 || text.count == 10 else { return nil }
        var digits: Int32 = 0
        for (place, byte) in text.enumerated() {
            if place == 4 || place == 7 {
                guard byte == 0x2D else { return nil }
            } else {
                guard (0x30...0x39).contains(byte) else { return nil }
                digits = digits * 10 + Int32(byte & 0x0F)
            }
        }
        for _ in 0..<(10 - text.count) / 3 { digits *= 100 }
        return digits
    }
}

extension Span: Comparable {
    /// Orders by the end, then by the start: what is known later comes later.
    public static func < (left: Span, right: Span) -> Bool {
        (left.last, left.first) < (right.last, right.first)
    }
}
