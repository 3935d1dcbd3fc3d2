import YardstickReading

/// A field of a measurement that is compared with the annotation.
public enum GradedField: String, Hashable, Sendable, CaseIterable {
    case value, unit, comparator, form, role, period, indicator, area
}

extension GradedField {
    /// The field that evidence knows it by.
    public var evidence: Evidence.Field {
        switch self {
        case .value: .value
        case .unit: .unit
        case .comparator: .comparator
        case .form: .form
        case .role: .role
        case .period: .period
        case .indicator: .indicator
        case .area: .area
        }
    }
}
