/// All numbers from one to another, both included; an end may be infinite.
///
/// Arithmetic gives the smallest interval that holds every result (Moore, "Interval Analysis", 1966), widened by a
/// few units in the last place, so that rounding in the machine never makes a difference out of none.
public struct Interval: Hashable, Sendable {
    /// The least number.
    public let low: Double
    /// The greatest number; never less than ``low``.
    public let high: Double

    /// Makes the interval from the first to the second; nothing where they are out of order or not numbers.
    public init?(_ low: Double, _ high: Double) {
        guard low <= high else { return nil }
        self.low = low
        self.high = high
    }

    /// Makes the interval of one number; nothing for what is not a number.
    public init?(_ number: Double) {
        self.init(number, number)
    }

    /// Everything.
    public static let all = Interval(low: -.infinity, high: .infinity)

    private init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// Whether both ends are finite.
    public var isBounded: Bool { low.isFinite && high.isFinite }

    /// Half of the way between the ends, where both are finite.
    public var middle: Double? { isBounded ? low + (high - low) / 2 : nil }

    /// Whether the number lies in it.
    public func contains(_ number: Double) -> Bool { low <= number && number <= high }

    /// Whether the two share a number.
    public func meets(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

    /// The numbers that lie in both.
    public func common(with other: Interval) -> Interval? {
        Interval(max(low, other.low), min(high, other.high))
    }

    /// The smallest interval that holds both.
    public func joined(with other: Interval) -> Interval {
        Interval(low: min(low, other.low), high: max(high, other.high))
    }

    /// How far apart the two lie: 0 where they meet.
    public func distance(to other: Interval) -> Double {
        meets(other) ? 0 : max(other.low - high, low - other.high)
    }

    /// The interval with so much more at both ends.
    public func widened(by margin: Double) -> Interval {
        margin > 0 ? Interval(low: low - margin, high: high + margin) : self
    }
}

extension Interval {
    /// Every sum of a number of the one and a number of the other.
    public static func + (left: Interval, right: Interval) -> Interval {
        outward(left.low + right.low, left.high + right.high)
    }

    /// Every difference.
    public static func - (left: Interval, right: Interval) -> Interval {
        outward(left.low - right.high, left.high - right.low)
    }

    /// Every product.
    public static func * (left: Interval, right: Interval) -> Interval {
        hull(left, right) { $0 == 0 || $1 == 0 ? 0 : $0 * $1 }
    }

    /// Every quotient; nothing where the divisor may be zero.
    public static func / (left: Interval, right: Interval) -> Interval? {
        guard !right.contains(0) else { return nil }
        return hull(left, right) { $0.isInfinite && $1.isInfinite ? .nan : $0 / $1 }
    }

    /// Every product with a number.
    public static func * (left: Interval, factor: Double) -> Interval {
        left * Interval(low: factor, high: factor)
    }

    private static func hull(
        _ left: Interval, _ right: Interval, _ combine: (Double, Double) -> Double
    ) -> Interval {
        let ends = [
            combine(left.low, right.low), combine(left.low, right.high), combine(left.high, right.low),
            combine(left.high, right.high),
        ]
        // Infinity over infinity may be anything.
        if ends.contains(where: \.isNaN) { return .all }
        return outward(ends.min() ?? -.infinity, ends.max() ?? .infinity)
    }

    private static func outward(_ low: Double, _ high: Double) -> Interval {
        guard !low.isNaN, !high.isNaN else { return .all }
        return Interval(low: low - abs(low) * 4e-16, high: high + abs(high) * 4e-16)
    }
}

extension Interval: CustomStringConvertible {
    /// Both ends with three dots between them.
    public var description: String { low == high ? "\(low)" : "\(low)...\(high)" }
}
