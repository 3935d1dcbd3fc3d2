import YardstickLedger
import YardstickReading

/// What a later statement of a target does to an earlier one.
///
/// ```swift
/// let keys = SeriesKeys(figures)
/// if keys.promise(of: earlier) == keys.promise(of: later),
///     let comparison = TargetComparison(from: earlier, to: later, better: figures.indicator(of: later).better)
/// {
///     print(comparison.verdict, comparison.parts)
/// }
/// ```
///
/// The caller says which of the two is the earlier (by the dates of their documents) and that both state the same
/// promise (see ``Promise``). Numbers are compared as intervals: what rounding can explain is no change.
public struct TargetComparison: Hashable, Sendable {
    /// The change in one word. A change of the number goes before a change of the words around it.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// The same again, but for rounding.
        case restated
        /// The number is greater.
        case raised
        /// The number is less.
        case lowered
        /// The number stands, but binds less: "about" put before it, a range made wider, a later deadline, or words
        /// in the number's place.
        case softened
        /// The number stands and binds more.
        case tightened
    }

    /// A part of the statement that changed.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The number, or one end of a range with the other unmoved, went up.
        case numberUp
        /// The number, or one end of a range with the other unmoved, went down.
        case numberDown
        /// "About" or its like was put before the number, or a floor became a ceiling.
        case hedged
        /// "About" was taken away.
        case unhedged
        /// "At least" or "more than" was taken away, so that the number alone is left. A weak sign: writers often
        /// mean the same by both.
        case boundDropped
        /// "At least" or "more than" was put before the number: as weak a sign.
        case boundAdded
        /// The range opened at both ends, or a number became a range around it.
        case rangeWidened
        /// The range closed in from both ends.
        case rangeNarrowed
        /// The deadline is later.
        case deadlineLater
        /// The deadline is earlier.
        case deadlineEarlier
        /// The later document speaks of it without a number.
        case numberToWords
    }

    /// Which way the ambition went, where one can say.
    public enum Ambition: Hashable, Sendable {
        case greater, less, same, unknown
    }

    /// The change in one word.
    public let verdict: Verdict
    /// All parts that changed, in the order of ``Part/allCases``.
    public let parts: [Part]
    /// Whether more or less is promised: a number that falls is less ambition for incomes and more for emissions.
    public let ambition: Ambition

    /// Compares two statements of one target.
    ///
    /// - Parameters:
    ///   - earlier: The statement of the document that came first.
    ///   - later: The statement of the document that came after it.
    ///   - better: Which way is better; where the catalogue does not know, "at least" and "at most" give it away.
    /// - Returns: Nothing where the two units do not convert or the forms differ.
    public init?(from earlier: Figure, to later: Figure, better: Catalogue.Indicator.Direction = .none) {
        guard earlier.form == later.form,
            let factor = UnitConversion.factor(from: later.unit, to: earlier.unit)
        else { return nil }
        let better = better == .none ? Self.direction(of: [earlier, later]) : better
        let parts =
            Self.numberParts(earlier, later, factor) + Self.comparatorParts(earlier, later, better)
            + Self.deadlineParts(earlier, later)
        self.init(Part.allCases.filter(parts.contains), better)
    }

    /// The comparison of a target with a later document that speaks of it in words alone.
    public static let saidInWords = TargetComparison([.numberToWords], .none)

    private init(_ parts: [Part], _ better: Catalogue.Indicator.Direction) {
        self.parts = parts
        verdict = Self.verdict(of: parts)
        ambition = Self.ambition(of: parts, better)
    }
}

// MARK: Parts

extension TargetComparison {
    /// Compares the ends: where both move together the number moved, where they move apart the range did.
    private static func numberParts(_ earlier: Figure, _ later: Figure, _ factor: Double) -> [Part] {
        let tolerance = tolerance(earlier.halfUnit, later.halfUnit * factor, of: earlier.unit)
        let low = direction(from: earlier.low, to: later.low * factor, tolerance)
        let high = direction(from: earlier.high, to: later.high * factor, tolerance)
        switch (low, high) {
        case (0, 0): return []
        case (-1, 1): return [.rangeWidened]
        case (1, -1): return [.rangeNarrowed]
        default: return [low + high > 0 ? .numberUp : .numberDown]
        }
    }

    /// An amount is often written more exactly the second time. A target in percent is meant as it is written: from
    /// 7% to 6.5% is a change.
    private static func tolerance(_ old: Double, _ new: Double, of unit: Unit) -> Double {
        switch unit.dimension {
        case .share, .points, .multiple, .ratio: min(old, new)
        default: max(old, new)
        }
    }

    private static func direction(from old: Double, to new: Double, _ tolerance: Double) -> Int {
        guard abs(new - old) > tolerance + 1e-9 * abs(old) else { return 0 }
        return new > old ? 1 : -1
    }

    private static func comparatorParts(
        _ earlier: Figure, _ later: Figure, _ better: Catalogue.Indicator.Direction
    ) -> [Part] {
        let (old, new) = (strictness(earlier.comparator, better), strictness(later.comparator, better))
        if old == new { return [] }
        if new < old { return new <= 1 ? [.hedged] : [.boundDropped] }
        return old <= 1 ? [.unhedged] : [.boundAdded]
    }

    /// How firmly a comparator binds: 3 a bound on the good side, 2 the number itself, 1 about, 0 a bound on the
    /// wrong side ("up to 7%" of what should grow).
    private static func strictness(
        _ comparator: Comparator, _ better: Catalogue.Indicator.Direction
    ) -> Int {
        switch (comparator, better) {
        case (.equal, _),
            (_, .none) where comparator != .about:
            2
        case (.about, _): 1
        case (.above, .up), (.atLeast, .up), (.below, .down), (.atMost, .down): 3
        default: 0
        }
    }

    private static func deadlineParts(_ earlier: Figure, _ later: Figure) -> [Part] {
        guard let old = earlier.span, let new = later.span, old.lastYear != new.lastYear else { return [] }
        return [new.lastYear > old.lastYear ? .deadlineLater : .deadlineEarlier]
    }

    /// A floor speaks of something that should grow, a ceiling of something that should not.
    private static func direction(of figures: [Figure]) -> Catalogue.Indicator.Direction {
        let comparators = Set(figures.map(\.comparator))
        let (hasFloor, hasCeiling) = (
            !comparators.isDisjoint(with: [.above, .atLeast]),
            !comparators.isDisjoint(with: [.below, .atMost])
        )
        if hasFloor == hasCeiling { return .none }
        return hasFloor ? .up : .down
    }
}

// MARK: Conclusions

extension TargetComparison {
    private static let loosening: Set<Part> = [
        .hedged, .boundDropped, .rangeWidened, .deadlineLater, .numberToWords,
    ]

    private static func verdict(of parts: [Part]) -> Verdict {
        if parts.isEmpty { return .restated }
        if parts.contains(.numberUp) { return .raised }
        if parts.contains(.numberDown) { return .lowered }
        return loosening.isDisjoint(with: parts) ? .tightened : .softened
    }

    private static func ambition(of parts: [Part], _ better: Catalogue.Indicator.Direction) -> Ambition {
        let ways = Set(parts.map { part in ambition(of: part, better) })
        return ways.count > 1 ? .unknown : ways.first ?? .same
    }

    private static func ambition(of part: Part, _ better: Catalogue.Indicator.Direction) -> Ambition {
        switch (part, better) {
        case (.numberUp, .none), (.numberDown, .none): .unknown
        case (.numberUp, .up), (.numberDown, .down): .greater
        case (.numberUp, .down), (.numberDown, .up): .less
        default: loosening.contains(part) ? .less : .greater
        }
    }
}
