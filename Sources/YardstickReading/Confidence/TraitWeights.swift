/// The weights of traits, laid out so that no name is put together for a look-up.
struct TraitWeights: Sendable {
    private let value, indicator, form, role, period, tense: RuleWeights
    private let distance, words, numbers, length, depth: StepWeights
    private let verb, time, catalogue: PresenceWeights
    private let count, share, measure: Double
    private let stated: [Double]

    /// - Parameter named: Weights by the names of their traits.
    init(_ named: [String: Double]) {
        func weight(_ trait: MeasurementTrait) -> Double { named[trait.name] ?? 0 }
        typealias Limits = MeasurementTraits.Limits
        value = RuleWeights("value", named)
        indicator = RuleWeights("indicator", named)
        form = RuleWeights("form", named)
        role = RuleWeights("role", named)
        period = RuleWeights("period", named)
        tense = RuleWeights("tense", named)
        distance = StepWeights(Limits.distance) { weight(.distance($0)) }
        words = StepWeights(Limits.words) { weight(.words($0)) }
        numbers = StepWeights(Limits.numbers) { weight(.numbers($0)) }
        length = StepWeights(Limits.length) { weight(.length($0)) }
        depth = StepWeights(Limits.depth) { weight(.depth($0)) }
        verb = PresenceWeights { weight(.verb($0)) }
        time = PresenceWeights { weight(.time($0)) }
        catalogue = PresenceWeights { weight(.catalogue($0)) }
        (count, share, measure) = (weight(.kind(.count)), weight(.kind(.percent)), weight(.kind(.kilometre)))
        var stated = Array(repeating: 0.0, count: Role.allCases.count * Form.allCases.count)
        for role in Role.allCases {
            for form in Form.allCases { stated[Self.place(role, form)] = weight(.stated(role, form)) }
        }
        self.stated = stated
    }

    /// The weight of a trait; 0 for one that has none.
    @inline(__always)
    func weight(of trait: MeasurementTrait) -> Double {
        switch trait {
        case .rule(let evidence): weight(of: evidence)
        case .tense(let role, let period): tense.weight(of: role, beside: period)
        case .distance(let step): distance.weight(of: step)
        case .words(let step): words.weight(of: step)
        case .numbers(let step): numbers.weight(of: step)
        case .length(let step): length.weight(of: step)
        case .depth(let step): depth.weight(of: step)
        case .verb(let isThere): verb.weight(isThere)
        case .time(let isThere): time.weight(isThere)
        case .catalogue(let isThere): catalogue.weight(isThere)
        case .kind(.count): count
        case .kind(.percent), .kind(.percentagePoint): share
        case .kind: measure
        case .stated(let role, let form): stated[Self.place(role, form)]
        }
    }

    @inline(__always)
    private static func place(_ role: Role, _ form: Form) -> Int {
        role.place * Form.allCases.count + form.place
    }

    /// The weight of the rule that fired for a field, looked up in place: the tables of a field are not handed on.
    @inline(__always)
    private func weight(of evidence: Evidence) -> Double {
        switch evidence.field {
        case .value: value.weight(of: evidence)
        case .indicator: indicator.weight(of: evidence)
        case .form: form.weight(of: evidence)
        case .role: role.weight(of: evidence)
        case .period: period.weight(of: evidence)
        default: 0
        }
    }
}

extension Role {
    /// Its place among all cases.
    var place: Int {
        switch self {
        case .actual: 0
        case .target: 1
        case .baseline: 2
        case .reference: 3
        }
    }
}

extension Form {
    /// Its place among all cases.
    var place: Int {
        switch self {
        case .level: 0
        case .change: 1
        case .growth: 2
        case .multiple: 3
        case .ratio: 4
        case .rank: 5
        }
    }
}

private struct StepWeights {
    private let weights: [Double]

    init(_ limits: [Int], _ weight: (MeasurementTrait.Step) -> Double) {
        let lowest = [0] + limits.map { $0 + 1 }
        weights = lowest.map { weight(.init($0, among: limits)) }
    }

    func weight(of step: MeasurementTrait.Step) -> Double { weights[step.place] }
}

private struct PresenceWeights {
    private let there, missing: Double

    init(_ weight: (Bool) -> Double) { (there, missing) = (weight(true), weight(false)) }

    func weight(_ isThere: Bool) -> Double { isThere ? there : missing }
}
