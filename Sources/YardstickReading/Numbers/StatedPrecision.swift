/// How exactly a number was written: "635.5 billion yuan" stands for everything from 635.45 to 635.55 billion.
///
/// Written numbers are rounded numbers, so that whoever compares two of them compares intervals (Moore, "Interval
/// Analysis", 1966). The last digit written is taken to be rounded to nearest. Zeros at the end of a whole number are
/// ambiguous ("48,900 yuan"); they are taken as rounded away, down to two leading digits, because a false alarm costs
/// a reader more than a missed one.
public enum StatedPrecision {
    /// Half of one unit in the last place that the words state, in the unit of the value.
    ///
    /// - Parameters:
    ///   - value: The number after scaling by its magnitude words.
    ///   - surface: The number as written, in UTF-8; for a range the part that states this end, or all of it.
    ///   - isCounted: Whether the number counts things one by one, so that small whole numbers are exact.
    /// - Returns: 0 for what is exact: ranks, and counts whose last digit is not a zero.
    public static func halfUnit(
        of value: Double, writtenAs surface: some Sequence<UInt8>, isCounted: Bool
    ) -> Double {
        guard value.isFinite, value != 0 else { return 0 }
        guard let mantissa = Mantissa(surface, near: abs(value)) else {
            // A number in words: "two trillion", "doubled".
            return isCounted ? 0 : abs(value) * 0.05
        }
        return mantissa.halfUnit(isCounted: isCounted)
    }
}

/// The digits of a number as written, and the power that its magnitude words scale them by.
private struct Mantissa {
    private var digits = 0.0
    private var decimals = 0
    private var trailingZeros = 0
    private var length = 0
    private var scale = 1.0

    /// Takes the first run of digits that, times a power of ten, is the value; the words of a range hold two.
    init?(_ surface: some Sequence<UInt8>, near value: Double) {
        var current = Mantissa()
        var hasPoint = false
        for byte in surface {
            if (0x30...0x39).contains(byte) {
                current.append(byte & 0x0F, behindPoint: hasPoint)
            } else if byte == 0x2E, current.length > 0, !hasPoint {
                hasPoint = true
            } else if byte != 0x2C || current.length == 0 {
                if current.fit(value) { break }
                current = Mantissa()
                hasPoint = false
            }
        }
        guard current.fit(value) else { return nil }
        self = current
    }

    private init() {}

    private mutating func append(_ digit: UInt8, behindPoint: Bool) {
        digits = digits * 10 + Double(digit)
        length += 1
        decimals += behindPoint ? 1 : 0
        trailingZeros = digit == 0 ? trailingZeros + 1 : 0
    }

    /// Whether the digits are the value's own; sets the scale where they are.
    private mutating func fit(_ value: Double) -> Bool {
        guard length > 0, digits > 0 else { return false }
        scale = value / digits
        let power = scale.exponentOfTen
        return power.map { abs(scale / $0 - 1) < 1e-9 } ?? false
    }

    func halfUnit(isCounted: Bool) -> Double {
        let isWhole = decimals == 0
        let isUnscaled = isWhole && abs(scale - 1) < 1e-9
        guard isUnscaled else { return scale / 2 }
        if isCounted, trailingZeros == 0 || length <= 2 { return 0 }
        let dropped = max(0, min(trailingZeros, length - 2))
        var unit = 1.0
        for _ in 0..<dropped { unit *= 10 }
        return unit / 2
    }
}

extension Double {
    /// The power of ten nearest to a positive number, between 1e-24 and 1e24.
    fileprivate var exponentOfTen: Double? {
        guard self > 0, isFinite else { return nil }
        var power = 1.0
        var steps = 0
        while power * 3 < self, steps < 24 {
            power *= 10
            steps += 1
        }
        while power > self * 3, steps < 48 {
            power /= 10
            steps += 1
        }
        return steps < 48 ? power : nil
    }
}
