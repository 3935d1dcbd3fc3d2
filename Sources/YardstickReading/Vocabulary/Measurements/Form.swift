/// How a quantity speaks of its indicator.
public enum Form: String, Hashable, Sendable, CaseIterable {
    /// An amount, share or rate as it stands.
    case level
    /// An absolute increase or decrease: "210 billion yuan more".
    case change
    /// A relative change in percent: "grew by 7%".
    case growth
    /// A number of times: "1.7 times that of 2016", "doubled".
    case multiple
    /// A ratio of two amounts: "1.60:1".
    case ratio
    /// A place in an order: "sixth in the province".
    case rank
}

extension Form {
    /// How a change counted in a unit is stated: "by 7%", "by 210 billion yuan", "three times".
    static func ofChange(in unit: Unit) -> Form {
        switch unit {
        case .percent: .growth
        case .times: .multiple
        default: .change
        }
    }
}
