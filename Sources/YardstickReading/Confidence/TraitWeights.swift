/// The weights of traits, found by the numbers of their parts: no name is put together for a look-up.
struct TraitWeights: Sendable {
    private var places = HashOrder()
    private var weights: [Double] = []

    /// - Parameter named: Weights by the names of their traits, "kind:value" or "kind:value+other".
    init(_ named: [String: Double]) {
        for (name, weight) in named {
            let kind = name.prefix { $0 != ":" }
            let rest = name.dropFirst(kind.count + 1)
            let value = rest.prefix { $0 != "+" }
            let other = value.count < rest.count ? String(rest.dropFirst(value.count + 1)) : nil
            _ = places.add(Self.number(of: MeasurementTrait(String(kind), String(value), other)))
            weights.append(weight)
        }
    }

    /// The weight of a trait; 0 for one that has none.
    func weight(of trait: MeasurementTrait) -> Double {
        places.place(of: Self.number(of: trait)).map { weights[$0] } ?? 0
    }

    private static func number(of trait: MeasurementTrait) -> UInt64 {
        var spelling = Lexicon.Spelling()
        spelling.add(number(of: trait.kind), 8)
        spelling.add(number(of: trait.value), 8)
        if let other = trait.other { spelling.add(number(of: other), 8) }
        return spelling.hash
    }

    private static func number(of word: String) -> UInt64 {
        let bytes = word.utf8.span
        var spelling = Lexicon.Spelling()
        for at in stride(from: 0, to: bytes.count, by: 8) {
            spelling.add(EightBytes(bytes, at, upTo: bytes.count).value, min(8, bytes.count - at))
        }
        return spelling.hash
    }
}
