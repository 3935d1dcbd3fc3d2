/// What the words around a number claim about it.
public enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// Stated flat.
    case equal = "="
    /// "more than", "over", "exceed".
    case above = ">"
    /// "at least", "no less than".
    case atLeast = ">="
    /// "below", "under", "less than".
    case below = "<"
    /// "at most", "no more than", "within".
    case atMost = "<="
    /// "about", "around", "nearly".
    case about = "~"
}
