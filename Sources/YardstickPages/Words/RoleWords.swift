import YardstickReading

extension Form {
    /// What the form means, in a word or two.
    var words: String {
        switch self {
        case .level: "level"
        case .change: "change"
        case .growth: "growth"
        case .multiple: "multiple"
        case .ratio: "ratio"
        case .rank: "rank"
        }
    }
}

extension Comparator {
    /// The comparator in words; nothing where the number is stated flat.
    var words: String? {
        switch self {
        case .equal: nil
        case .above: "more than"
        case .atLeast: "at least"
        case .below: "less than"
        case .atMost: "at most"
        case .about: "about"
        }
    }
}

extension Double {
    /// A confidence as people read it: "97%".
    var percentage: String { String(Int((Swift.min(1, Swift.max(0, self)) * 100).rounded())) + "%" }
}
