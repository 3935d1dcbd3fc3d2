/// One thing that is so of a measurement and tells how sure its reading can be: that its form was told by
/// "growth-of-verb", that the catalogue knows its indicator.
public enum MeasurementTrait: Sendable {
    /// The rule that fired for a field.
    case rule(Evidence)
    /// The rules that told the role and the period, looked at together.
    case tense(role: Evidence, period: Evidence)
    /// How far the words of the indicator stand from the number.
    case distance(Step)
    /// How many words the indicator has.
    case words(Step)
    /// How many measurements the sentence holds.
    case numbers(Step)
    /// How long the sentence is.
    case length(Step)
    /// How deep the section lies that holds the sentence.
    case depth(Step)
    /// Whether a verb governs the number.
    case verb(Bool)
    /// Whether it is known when.
    case time(Bool)
    /// Whether the catalogue knows the indicator.
    case catalogue(Bool)
    /// A count, a share or any other measure.
    case kind(Unit)
    /// Role and form.
    case stated(Role, Form)

    /// "kind:value" or "kind:value+other"; weights are kept by it.
    public var name: String {
        switch self {
        case .rule(let evidence): "\(evidence.field.rawValue):\(evidence.rule)"
        case .tense(let role, let period): "tense:\(role.rule)+\(period.rule)"
        case .distance(let step): "distance:\(step.name)"
        case .words(let step): "words:\(step.name)"
        case .numbers(let step): "numbers:\(step.name)"
        case .length(let step): "length:\(step.name)"
        case .depth(let step): "depth:\(step.name)"
        case .verb(let isThere): "verb:\(isThere ? "some" : "none")"
        case .time(let isThere): "time:\(isThere ? "some" : "none")"
        case .catalogue(let isThere): "catalogue:\(isThere ? "known" : "unknown")"
        case .kind(.count): "kind:count"
        case .kind(.percent), .kind(.percentagePoint): "kind:share"
        case .kind: "kind:measure"
        case .stated(let role, let form): "stated:\(role.rawValue)+\(form.rawValue)"
        }
    }

    /// Where a number stands among limits.
    public struct Step: Sendable {
        /// The place of the lowest limit that the number does not pass; past the last where it passes all.
        let place: Int
        /// That limit.
        private let limit: Int?

        init(_ number: Int, among limits: [Int]) {
            let place = limits.firstIndex { number <= $0 }
            self.place = place ?? limits.count
            limit = place.map { limits[$0] }
        }

        /// "to-80", or "above" all limits.
        var name: String { limit.map { "to-\($0)" } ?? "above" }
    }
}
