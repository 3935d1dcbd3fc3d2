/// What a check says of the numbers that it compared.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// They agree, as far as rounding lets one see.
    case agrees
    /// No rounding can explain the difference.
    case differs
    /// A later document states an earlier figure anew.
    case differsByRevision = "differs-by-revision"
    /// They could be compared, but something that the words leave open may explain the difference.
    case cannotTell = "cannot-tell"

    /// The verdict as people read it.
    public var words: String { rawValue.replacing("-", with: " ") }
}

/// How much a finding matters, by how far the numbers lie apart.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// There is nothing to see to.
    case none
    /// The last digits.
    case minor
    /// A reader would want to know.
    case notable
    /// The statement is wrong, or means something else than it says.
    case serious

    /// Orders by weight.
    public static func < (left: Severity, right: Severity) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }

    /// The severity of a difference: under a fiftieth of what is stated minor, under a fifth notable, else serious.
    static func ofGap(_ gap: Double, from stated: Double) -> Severity {
        let share = abs(gap) / max(abs(stated), .leastNormalMagnitude)
        return share < 0.02 ? .minor : share < 0.2 ? .notable : .serious
    }
}
