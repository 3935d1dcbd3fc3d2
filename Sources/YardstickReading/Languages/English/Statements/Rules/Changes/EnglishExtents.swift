/// Lengths that a verb of growing tells of a place: "The spit extends 120 km across the bay" is no change.
enum EnglishExtents {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices where statements[place].form == .change {
            let quantity = view.quantities[statements[place].mention]
            guard quantity.unit.dimension == .length,
                view.token(quantity.first - 1)?.isOne(of: .extends, .extend, .extending) ?? false
            else { continue }
            (statements[place].form, statements[place].formRule) = (.level, "extent")
        }
    }
}
