import YardstickReading

/// The least and the largest number that a value states; both are nothing where it states none.
struct NumberBounds {
    let low: Double?
    let high: Double?

    init(_ value: Value) {
        (low, high) =
            switch value {
            case .exact(let number) where number.isFinite: (number, number)
            case .range(let low, let high) where low.isFinite && high.isFinite: (low, high)
            default: (nil, nil)
            }
    }

    /// Whether both bounds are the same.
    func agree(with other: NumberBounds) -> Bool {
        Self.same(low, other.low) && Self.same(high, other.high)
    }

    /// Compares magnitudes: an annotation writes a fall as it reads ("decreased by 5%" is 5), and a reader
    /// may sign it. What is left open tolerates the last digits of a conversion and no more.
    private static func same(_ left: Double?, _ right: Double?) -> Bool {
        guard let left = left?.magnitude, let right = right?.magnitude else { return false }
        return abs(left - right) <= 1e-6 * max(1, left, right)
    }
}
