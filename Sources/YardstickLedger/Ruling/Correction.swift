import YardstickReading

/// What a person says of a measurement: one field as it should read, or that all of it is right.
public enum Correction: Hashable, Sendable {
    /// The number or range, scaled.
    case value(Value)
    /// The unit.
    case unit(Unit)
    /// The thing counted, or none.
    case noun(String?)
    /// The comparator.
    case comparator(Comparator)
    /// The form.
    case form(Form)
    /// The role.
    case role(Role)
    /// What is measured.
    case indicator(String)
    /// The catalogue's code for it, or none.
    case indicatorCode(String?)
    /// Whose indicator, or nobody's.
    case area(String?)
    /// The period, or none.
    case period(Period?)
    /// The reading is right as it stands.
    case confirmed

    /// The field that it is about, by the name that the JSON line uses; "reading" for all of it.
    public var field: String {
        switch self {
        case .value: "value"
        case .unit: "unit"
        case .noun: "noun"
        case .comparator: "comparator"
        case .form: "form"
        case .role: "role"
        case .indicator: "indicator"
        case .indicatorCode: "indicatorCode"
        case .area: "area"
        case .period: "period"
        case .confirmed: "reading"
        }
    }

    /// The field as it should read, in the spelling that ``init(_:)`` takes; nothing where it should be empty.
    public var text: String? {
        switch self {
        case .value(let value): value.ruledText
        case .unit(let unit): unit.rawValue
        case .comparator(let comparator): comparator.rawValue
        case .form(let form): form.rawValue
        case .role(let role): role.rawValue
        case .indicator(let text): text
        case .noun(let text), .indicatorCode(let text), .area(let text): text
        case .period(let period): period?.description
        case .confirmed: "confirmed"
        }
    }

    /// The same field as a measurement has it.
    public func current(in measurement: Measurement) -> Correction {
        switch self {
        case .value: .value(measurement.quantity.value)
        case .unit: .unit(measurement.quantity.unit)
        case .noun: .noun(measurement.quantity.noun)
        case .comparator: .comparator(measurement.quantity.comparator)
        case .form: .form(measurement.form)
        case .role: .role(measurement.role)
        case .indicator: .indicator(measurement.indicator)
        case .indicatorCode: .indicatorCode(measurement.indicatorCode)
        case .area: .area(measurement.area)
        case .period: .period(measurement.period)
        case .confirmed: .confirmed
        }
    }
}

extension Value {
    /// The value as a ruling spells it: "71.9", "7..8".
    var ruledText: String? {
        switch self {
        case .exact(let value): Self.text(value)
        case .range(let low, let high): "\(Self.text(low))..\(Self.text(high))"
        case .unrepresentable: nil
        }
    }

    private static func text(_ number: Double) -> String {
        var json = JSONWriter()
        json.value(number)
        return json.text
    }
}
