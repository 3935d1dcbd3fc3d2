/// The weights of traits, laid out so that no name is put together for a look-up.
struct RoleWeightTable: Sendable {
    private let told, period: [RuleWeights]
    private let order, measure, tense, tone, before: [Float]
    /// By a word's number in the lexicon: its weight at each ``RoleTrait/Place``.
    private let words: [SIMD4<Float>]
    /// The same by the kind of a token that is no word of the lexicon.
    private let marks: [SIMD4<Float>]

    /// - Parameters:
    ///   - named: Weights by the names of their traits.
    ///   - lexicon: The words that they may name.
    init(_ named: [String: Double], _ lexicon: Lexicon) {
        func weight(_ trait: RoleTrait) -> Float { Float(named[trait.name(in: [])] ?? 0) }
        func byRole(_ kind: String) -> [RuleWeights] {
            Role.allCases.map { RuleWeights(kind, named, ending: "+\($0.rawValue)") }
        }
        (told, period) = (byRole("told"), byRole("period"))
        order = RoleTrait.PeriodOrder.allCases.flatMap { order in
            Self.kinds.map { weight(.order(order, $0)) }
        }
        measure = RoleTrait.Measure.allCases.map { weight(.measure($0)) }
        tense = Statement.Tense.allCases.map { weight(.tense($0)) }
        tone = Tone.allCases.map { weight(.tone($0)) }
        before = Self.roles.flatMap { role in
            [false, true].map { weight(.before(role, isInSentence: $0)) }
        }
        words = Self.byPlace(count: Int(lexicon.numbers.upperBound), named) { word in
            let number = lexicon.number(of: word)
            return number > 0 ? number : nil
        }
        let kinds = Token.Kind.allCases.map { (RoleTrait.spelling(of: $0), UInt16($0.rawValue)) }
        let numbers = Dictionary(kinds) { first, _ in first }
        marks = Self.byPlace(count: kinds.count, named) { numbers[String($0)] }
    }

    /// The weight of a trait; 0 for one that has none.
    @inline(__always)
    func weight(of trait: RoleTrait) -> Float {
        switch trait {
        case .told(let rule, let role): Float(told[role.place].weight(of: rule))
        case .period(let rule, let role): Float(period[role.place].weight(of: rule))
        case .order(let order, let kind): self.order[order.rawValue * Self.kinds.count + Self.place(of: kind)]
        case .measure(let measure): self.measure[measure.rawValue]
        case .tense(let tense): self.tense[tense.rawValue]
        case .tone(let tone): self.tone[tone.rawValue]
        case .before(let role, let isInSentence):
            before[Self.place(of: role) * 2 + (isInSentence ? 1 : 0)]
        case .word(let place, let token):
            (token.word > 0 ? words[Int(token.word)] : marks[Int(token.kind.rawValue)])[place.rawValue]
        }
    }

    private static let kinds: [DocumentKind?] = [nil] + DocumentKind.allCases
    private static let roles: [Role?] = [nil] + Role.allCases

    private static func place(of role: Role?) -> Int { role.map { $0.place + 1 } ?? 0 }

    private static func place(of kind: DocumentKind?) -> Int {
        switch kind {
        case nil: 0
        case .plan: 1
        case .report: 2
        case .communique: 3
        case .plenary: 4
        }
    }

    /// Weights at all places, by the number of what is named; what has no number is left out.
    private static func byPlace(
        count: Int, _ named: [String: Double], number: (Substring) -> UInt16?
    ) -> [SIMD4<Float>] {
        var weights = Array(repeating: SIMD4<Float>.zero, count: count)
        for place in RoleTrait.Place.allCases {
            let start = "\(place):"
            for (name, weight) in named where name.hasPrefix(start) {
                guard let number = number(name.dropFirst(start.utf8.count)).map(Int.init),
                    weights.indices.contains(number)
                else { continue }
                weights[number][place.rawValue] = Float(weight)
            }
        }
        return weights
    }
}
