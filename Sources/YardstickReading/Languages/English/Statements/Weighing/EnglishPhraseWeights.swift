/// The weights of traits of phrases, by their places.
struct EnglishPhraseWeights: Sendable {
    private let weights: [Float]
    private let ofRules: RuleWeights

    /// What annotations have shown; a trait that none has shown says nothing.
    static let learned = EnglishPhraseWeights(EnglishPhraseWeightTable.traits)

    /// - Parameter named: Weights by the names of their traits.
    init(_ named: [String: Double]) {
        weights = EnglishPhraseTrait.names.map { Float(named[$0] ?? 0) }
        ofRules = RuleWeights("rule", named)
    }

    /// The weight of a trait.
    @inline(__always)
    subscript(place: Int) -> Float { weights[place] }

    /// What it counts for that a rule chose a phrase.
    func weight(of rule: RuleName) -> Float { Float(ofRules.weight(of: rule)) }

    /// The weights of near traits beside what is so of a number.
    @inline(__always)
    func weight(ofNear bits: UInt64, beside number: EnglishWeighedNumber) -> Float {
        typealias Trait = EnglishPhraseTrait
        var (rest, sum) = (bits, Float(0))
        while rest != 0 {
            let near = rest.trailingZeroBitCount
            rest &= rest - 1
            sum += weights[near] + weights[Trait.crossed(number.unit, near)]
            sum += weights[Trait.crossed(number.behind, near)] + weights[Trait.crossed(number.counts, near)]
        }
        return sum
    }

    /// The weights of near traits of the phrase that the rules chose, beside those that all phrases have.
    @inline(__always)
    func weight(ofChosenNear bits: UInt64) -> Float {
        var (rest, sum) = (bits, Float(0))
        while rest != 0 {
            sum += weights[EnglishPhraseTrait.ofChosen(rest.trailingZeroBitCount)]
            rest &= rest - 1
        }
        return sum
    }
}
