import YardstickReading
import YardstickSeries

/// What may be behind a difference. A guess is never more than that, and findings mark it as one.
enum Guess {
    /// Guesses from the stated number and the one that would agree.
    ///
    /// - Parameters:
    ///   - stated: The number as written.
    ///   - expected: Everything that would agree.
    ///   - isRate: Whether it is a share or a rate in percent.
    static func from(stated: Double, expected: Interval, isRate: Bool = false) -> String? {
        guard let middle = expected.middle, stated != 0, middle != 0 else { return nil }
        if isSignSlip(stated, expected) {
            return "a rise stands where a fall is meant, or the other way round"
        }
        if let power = powerOfTen(stated, expected) { return magnitude(power) }
        if !isRate, let digits = digitSlip(stated, expected) { return digits }
        return nil
    }

    private static func isSignSlip(_ stated: Double, _ expected: Interval) -> Bool {
        expected.contains(-stated)
    }

    private static func magnitude(_ power: Int) -> String {
        let steps = abs(power)
        let size = steps == 4 ? "ten thousand" : steps == 1 ? "ten" : "10^\(steps)"
        return "a slip of a magnitude word or of the decimal point, by a factor of \(size)"
    }

    /// The power of ten, other than 1, that makes the stated number agree.
    private static func powerOfTen(_ stated: Double, _ expected: Interval) -> Int? {
        var factor = 1.0
        for power in 1...6 {
            factor *= 10
            if expected.contains(stated * factor) { return power }
            if expected.contains(stated / factor) { return -power }
        }
        return nil
    }

    /// Two digits that changed places, or one digit that is another, where the number then agrees.
    private static func digitSlip(_ stated: Double, _ expected: Interval) -> String? {
        var scale = 1.0
        while abs(stated) * scale < 1e4, (stated * scale).rounded() != stated * scale { scale *= 10 }
        while abs(stated) * scale >= 1e7 { scale /= 10 }
        let whole = (abs(stated) * scale).rounded()
        guard whole >= 10, whole < 1e7, abs(whole / scale - abs(stated)) < 1e-9 * abs(stated) else {
            return nil
        }
        var digits = Array(String(Int(whole)).utf8)
        for place in digits.indices.dropFirst() where digits[place] != digits[place - 1] {
            digits.swapAt(place, place - 1)
            let value = (Double(String(decoding: digits, as: UTF8.self)) ?? 0) / scale * (stated < 0 ? -1 : 1)
            if expected.contains(value) { return "two digits changed places" }
            digits.swapAt(place, place - 1)
        }
        return nil
    }
}
