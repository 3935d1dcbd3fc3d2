/// Weighs whether what a rule took for an aim or a result is one, by all that stands around the number.
///
/// The rules look at the verb, the heading and the time in a fixed order, and the first that fires tells. Where plans
/// speak in ways that no rule was made for, many small signs together know better: a logistic regression over
/// ``RoleTrait``, learned from annotated documents (``RoleWeights``).
struct RoleWeigher: Sendable {
    private let weights: RoleWeightTable

    /// What the log-odds must be for an aim where the verb tells of what was done or of how things stand. On documents of
    /// kinds that nothing was learned from, such verbs were right against all other signs in every second case.
    private static let leadOfAim: Float = 1.2

    /// - Parameters:
    ///   - named: Weights by the names of their traits; their sum is the log-odds of an aim.
    ///   - lexicon: The words that the weights may name.
    init(_ named: [String: Double], _ lexicon: Lexicon) { weights = RoleWeightTable(named, lexicon) }

    /// The role of a statement by all its traits, where that is another than the rule's; an aim and a result are weighed
    /// against each other, and against nothing else.
    func correction(of occasion: RoleOccasion) -> Role? {
        let told = occasion.role
        guard !told.isSure, occasion.statement.column == nil,
            told.role == .target || told.role == .actual
        else { return nil }
        var odds: Float = 0
        occasion.eachTrait { odds += weights.weight(of: $0) }
        let tellsFacts = occasion.statement.tense == .past || occasion.statement.isState
        let role: Role = odds > (tellsFacts ? Self.leadOfAim : 0) ? .target : .actual
        return role == told.role ? nil : role
    }
}
