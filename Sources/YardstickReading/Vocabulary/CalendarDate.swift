/// A date of the Gregorian calendar, as precise as the text that gave it: a year, a month or a day.
public struct CalendarDate: Hashable, Sendable {
    /// Year, month and day side by side, 0 where the text is less precise: dates are many, and are passed on and on.
    private let packed: UInt32

    /// The year, 1...9999.
    public var year: Int { Int(packed >> 16) }
    /// The month, 1...12, when the text is at least that precise.
    public var month: Int? { Self.present(packed >> 8 & 0xFF) }
    /// The day of the month, when the text is that precise. Never present without a month.
    public var day: Int? { Self.present(packed & 0xFF) }

    private static func present(_ number: UInt32) -> Int? { number == 0 ? nil : Int(number) }

    /// Makes a date, or nothing where the calendar has no such day.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            guard let month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        }
        packed = UInt32(year) << 16 | UInt32(month ?? 0) << 8 | UInt32(day ?? 0)
    }

    /// Reads an ISO 8601 calendar date cut to any precision: "2021", "2021-03", "2021-03-05".
    public init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0])
        else { return nil }
        self.init(
            year: year,
            month: parts.count > 1 ? Int(parts[1]) : nil,
            day: parts.count > 2 ? Int(parts[2]) : nil
        )
    }

    /// The month so many months on, or back; of a year alone the year, where they are whole years.
    func moved(byMonths step: Int) -> CalendarDate? {
        guard let month else {
            return step % 12 == 0 ? CalendarDate(year: year + step / 12) : nil
        }
        let count = year * 12 + month - 1 + step
        return count > 0 ? CalendarDate(year: count / 12, month: count % 12 + 1) : nil
    }

    /// How many days a month has, leap years counted.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date in ISO 8601, cut to its precision.
    public var description: String {
        var text = Self.padded(year, to: 4)
        if let month { text += "-" + Self.padded(month, to: 2) }
        if let day { text += "-" + Self.padded(day, to: 2) }
        return text
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CalendarDate: Comparable {
    /// Orders by the first day that each date covers; a coarser date comes before its own parts.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.packed < right.packed
    }
}
