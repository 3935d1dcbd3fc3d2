/// The weights of traits, found by their numbers: no name is put together for a look-up.
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
            _ = places.add(MeasurementTrait(String(kind), String(value), other).number)
            weights.append(weight)
        }
    }

    /// The weight of a trait; 0 for one that has none.
    func weight(of trait: MeasurementTrait) -> Double {
        places.place(of: trait.number).map { weights[$0] } ?? 0
    }
}
