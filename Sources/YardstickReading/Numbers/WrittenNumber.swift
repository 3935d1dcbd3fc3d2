/// A number in digits, exactly as written: its digits without separators and how many stand behind the point.
struct WrittenNumber {
    /// The digits as one whole number; nothing where they are too many to hold.
    let digits: UInt64?
    /// How many of them stand behind the decimal point.
    let decimals: Int

    /// Reads digits with separators between thousands and a point before decimals, as in "1,157.5", "1 157" and
    /// "1'157", or between lakhs as in "12,34,567"; nothing for other patterns, such as "10,5" or "1.2.3".
    init?(_ text: borrowing [UInt8], _ range: Range<Int>) {
        var digits: UInt64? = 0
        var decimals: Int?
        var groups = DigitGroups()
        var last: UInt8 = 0
        for at in range {
            let byte = text[at]
            defer { last = byte }
            if Bytes.isDigit(byte) {
                if let count = decimals { decimals = count + 1 } else { groups.length += 1 }
                digits = digits.flatMap { Self.append(byte & 0x0F, to: $0) }
            } else if byte == 0x2E {
                guard decimals == nil, groups.areWhole else { return nil }
                decimals = 0
            } else if byte & 0xC0 != 0x80, !(last == 0x2C && byte == 0x20) {
                // A comma, an apostrophe, a space, or the first byte of a wider one.
                guard decimals == nil, groups.close() else { return nil }
            }
        }
        guard groups.areWhole else { return nil }
        self.digits = digits
        self.decimals = decimals ?? 0
    }

    /// Reads "14,0" and "7,25", as most of Europe and much of Asia write decimals; nothing for other patterns.
    init?(withDecimalComma text: [UInt8], _ range: Range<Int>) {
        guard let comma = text[range].firstIndex(of: 0x2C), comma > range.lowerBound,
            (2...3).contains(range.upperBound - comma), comma - range.lowerBound <= 3
        else { return nil }
        var digits: UInt64 = 0
        for at in range where at != comma {
            guard Bytes.isDigit(text[at]) else { return nil }
            digits = digits * 10 + UInt64(text[at] & 0x0F)
        }
        self.digits = digits
        decimals = range.upperBound - comma - 1
    }

    private static func append(_ digit: UInt8, to number: UInt64) -> UInt64? {
        let (tenfold, tooMany) = number.multipliedReportingOverflow(by: 10)
        let (sum, over) = tenfold.addingReportingOverflow(UInt64(digit))
        return tooMany || over ? nil : sum
    }

    /// The number times a power of ten; unrepresentable past what a Double holds exactly.
    func value(scaledBy power: Int) -> Value {
        guard let digits, digits <= 1 << 53, decimals <= 22 else { return .unrepresentable }
        let exponent = power - decimals
        guard abs(exponent) <= 22 else { return .unrepresentable }
        // Both factors are exact, so that one rounding is all that happens (Clinger, "How to read floating
        // point numbers accurately", 1990).
        let scaled =
            exponent >= 0
            ? Double(digits) * Self.power(of: exponent) : Double(digits) / Self.power(of: -exponent)
        return .exact(scaled)
    }

    /// A power of ten from 0 to 22, each of which a Double holds exactly.
    static func power(of exponent: Int) -> Double {
        var result = 1.0
        var left = min(max(exponent, 0), 22)
        while left > 0 {
            result *= 10
            left -= 1
        }
        return result
    }
}

/// The groups that separators part a whole number into: threes, or twos before a last three.
private struct DigitGroups {
    /// Digits since the last separator.
    var length = 0
    private var isFirst = true
    private var hasPairs: Bool?

    /// Whether the number may end here.
    var areWhole: Bool { isFirst || length == 3 }

    /// Ends a group at a separator; false where it has no fitting length.
    mutating func close() -> Bool {
        defer { (isFirst, length) = (false, 0) }
        if isFirst { return length > 0 && length <= 3 }
        guard length == 2 || length == 3, hasPairs ?? (length == 2) == (length == 2) else { return false }
        hasPairs = length == 2
        return true
    }
}
