import YardstickReading
import YardstickSeries

/// What a figure has to be for a target to be met.
///
/// The number of a target is meant as it is written; the number of an actual is a rounded one. So an actual is compared
/// as it is written, and where it falls short by no more than its own rounding nothing is said.
public struct Aim: Hashable, Sendable {
    /// To which side of the number a figure may lie.
    public enum Way: Hashable, Sendable {
        /// The number or more.
        case up
        /// The number or less.
        case down
        /// The number itself, or within the range.
        case within
    }

    /// How a figure compares.
    public enum Verdict: Hashable, Sendable {
        case met, missed
        /// The rounding of the figure leaves it open.
        case open
    }

    /// To which side a figure may lie.
    public let way: Way
    /// The least that meets it; -infinity where anything low does.
    public let least: Double
    /// The most that meets it; infinity where anything high does.
    public let most: Double
    /// Whether the limit itself is too little: "more than", "below".
    public let isStrict: Bool
    /// What "about" leaves open on either side.
    public let margin: Double
    /// The number as it stands in the target, "about" left out: where a path leads to.
    public let number: Double

    /// Compares a figure.
    ///
    /// - Parameters:
    ///   - value: The figure as written.
    ///   - stated: What it stands for.
    ///   - isDerived: Whether it was computed; then all of what it stands for has to be on the right side.
    public func verdict(on value: Double, stated: Interval, isDerived: Bool = false) -> Verdict {
        let slack = 1e-9 * max(abs(number), abs(value), 1e-12)
        let isMet = holds(value, stated, slack)
        if isDerived,
            stated.low < least - slack && stated.high > least + slack
                || stated.low < most - slack && stated.high > most + slack
        {
            return .open
        }
        if isMet { return .met }
        // What is written as 74.95 rounds to 75.0, but 75.0 never to 74.9: the ends themselves are out.
        return stated.high > least + slack && stated.low < most - slack ? .open : .missed
    }

    /// The aim without what "about" leaves open: a level about 72 is not reached at 71.
    public var exact: Aim { Aim(exactly: self) }

    private init(exactly other: Aim) {
        way = other.way
        least = other.least + other.margin
        most = other.most - other.margin
        margin = 0
        isStrict = other.isStrict
        number = other.number
    }

    /// Compares an observation.
    public func verdict(on observation: Observation) -> Verdict {
        verdict(on: observation.value, stated: observation.stated, isDerived: observation.isDerived)
    }

    private func holds(_ value: Double, _ stated: Interval, _ slack: Double) -> Bool {
        guard value >= least - slack, value <= most + slack else { return false }
        guard isStrict else { return true }
        // "More than 430" is met by a 430 that was rounded down, not by 430 things counted one by one.
        let limit = way == .down ? most : least
        guard abs(value - limit) <= slack else { return true }
        return way == .down ? stated.low < most - slack : stated.high > least + slack
    }
}

extension Aim {
    /// What decides the direction of a target whose comparator does not.
    struct Direction {
        /// Which way is better, by the catalogue.
        let better: Catalogue.Indicator.Direction
        /// The words around the number.
        let words: ClauseWords
        /// Where it starts from, where that is known.
        let start: Double?
    }

    /// Makes the aim of a level; nothing where no word tells whether more or less is wanted.
    ///
    /// - Parameters:
    ///   - low: The number, or the lower end of a range.
    ///   - high: The number, or the upper end of a range.
    ///   - margin: What "about" leaves open.
    init?(
        level low: Double, _ high: Double, _ comparator: Comparator, _ direction: Direction, margin: Double
    ) {
        let way: Way?
        switch comparator {
        case .above, .atLeast: way = .up
        case .below, .atMost: way = .down
        case .equal, .about: way = Self.way(to: low, direction)
        }
        guard let way else { return nil }
        self.init(way, low, high, comparator, margin: margin)
    }

    /// Makes the aim of a growth or a change: more in the direction that it names, but a rise in what should not rise,
    /// such as prices, is a ceiling.
    init(change low: Double, _ high: Double, _ comparator: Comparator, _ direction: Direction, margin: Double)
    {
        let isFall = high <= 0 && low < 0
        let isCeiling = direction.better == .down && !isFall
        let way: Way =
            switch comparator {
            case .below, .atMost: .down
            case .above, .atLeast: .up
            case .equal, .about: isFall || isCeiling ? .down : .up
            }
        self.init(way, low, high, comparator, margin: margin)
    }

    /// Makes the aim of a rank, where less is better.
    init(rank low: Double, _ high: Double, _ comparator: Comparator) {
        self.init(.down, low, high, comparator == .below ? .below : .atMost, margin: 0)
    }

    private init(_ way: Way, _ low: Double, _ high: Double, _ comparator: Comparator, margin: Double) {
        self.way = way
        isStrict = comparator == .above || comparator == .below
        let margin = comparator == .about ? margin : 0
        self.margin = margin
        switch way {
        case .up: (least, most, number) = (low - margin, .infinity, low)
        case .down: (least, most, number) = (-.infinity, high + margin, high)
        case .within: (least, most, number) = (low - margin, high + margin, low + (high - low) / 2)
        }
    }

    private static func way(to number: Double, _ direction: Direction) -> Way? {
        switch direction.better {
        case .up: return .up
        case .down: return .down
        case .none: break
        }
        if direction.words.contains(.isKept) { return .within }
        if direction.words.contains(.falls) { return .down }
        if !direction.words.isDisjoint(with: [.rises, .isReached]) { return .up }
        guard let start = direction.start else { return nil }
        return number > start ? .up : number < start ? .down : .within
    }
}
