/// Claimed confidence against the share that is fully right.
public struct Calibration: Hashable, Sendable {
    private var claims: [ConfidenceBand: Claims] = [:]

    /// What measurements claimed together, and how many of them kept it.
    public struct Claims: Hashable, Sendable {
        /// How many measurements there are.
        public private(set) var count = 0
        /// How many of them are fully right.
        public private(set) var right = 0
        private var sum = 0.0

        /// The mean of what they claim; nothing where there are none.
        public var claimed: Double? { count > 0 ? sum / Double(count) : nil }

        /// The share that is fully right; nothing where there are none.
        public var observed: Double? { count > 0 ? Double(right) / Double(count) : nil }

        mutating func count(claimed: Double, isRight: Bool) {
            count += 1
            right += isRight ? 1 : 0
            sum += claimed
        }

        static func + (left: Claims, right: Claims) -> Claims {
            var total = left
            total.count += right.count
            total.right += right.right
            total.sum += right.sum
            return total
        }
    }

    /// Nothing counted yet.
    public init() {}

    /// The measurements of a band.
    public subscript(band: ConfidenceBand) -> Claims { claims[band] ?? Claims() }

    /// The measurements of some bands together.
    public func together(_ bands: some Sequence<ConfidenceBand>) -> Claims {
        bands.reduce(Claims()) { $0 + self[$1] }
    }

    mutating func count(claimed: Double, isRight: Bool) {
        claims[ConfidenceBand(claimed), default: Claims()].count(claimed: claimed, isRight: isRight)
    }

    /// The counts of both.
    public static func + (left: Calibration, right: Calibration) -> Calibration {
        var sum = left
        sum.claims.merge(right.claims, uniquingKeysWith: +)
        return sum
    }
}

/// A band of claimed confidence; each holds its lower end, and the first 1 as well.
public enum ConfidenceBand: String, Hashable, Sendable, CaseIterable {
    case from95 = "0.95-1"
    case from90 = "0.9-0.95"
    case from80 = "0.8-0.9"
    case from60 = "0.6-0.8"
    case below60 = "below 0.6"

    init(_ confidence: Double) {
        self =
            switch confidence {
            case 0.95...: .from95
            case 0.9...: .from90
            case 0.8...: .from80
            case 0.6...: .from60
            default: .below60
            }
    }

    /// The bands of the measurements that claim 0.9 or more.
    public static let sure: [ConfidenceBand] = [.from95, .from90]
}
