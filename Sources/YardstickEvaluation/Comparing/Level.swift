/// How far a measurement agrees with the annotation; each level holds those before it.
public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The byte ranges overlap.
    case found
    /// And the same value and unit.
    case quantity
    /// And the same comparator, form and role.
    case statement
    /// And the same period, where the annotation has one.
    case dated
    /// And the indicator agrees.
    case full
}

extension Level: Comparable {
    /// Orders by how much has to agree.
    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .found: 0
        case .quantity: 1
        case .statement: 2
        case .dated: 3
        case .full: 4
        }
    }
}
