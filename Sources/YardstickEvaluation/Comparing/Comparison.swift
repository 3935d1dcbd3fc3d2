import YardstickReading

/// A gold item held against the measurement that was read at its place.
struct Comparison {
    /// The fields that are compared, and whether each agrees; the later ones only where the quantity does.
    let verdicts: [(field: GradedField, isRight: Bool)]
    /// How far the two agree.
    let level: Level

    init(_ gold: GoldItem, _ read: Measurement) {
        let quantity = Self.quantity(gold, read)
        let isSameQuantity = quantity.allSatisfy(\.isRight)
        verdicts = quantity + (isSameQuantity ? Self.statement(gold, read) + Self.meaning(gold, read) : [])
        level = isSameQuantity ? Self.level(wrong: verdicts.filter { !$0.isRight }.map(\.field)) : .found
    }

    /// The fields that do not agree.
    var wrong: [GradedField] { verdicts.filter { !$0.isRight }.map(\.field) }

    private typealias Verdicts = [(field: GradedField, isRight: Bool)]

    private static func quantity(_ gold: GoldItem, _ read: Measurement) -> Verdicts {
        let isSameValue = NumberBounds(gold.value).agree(with: NumberBounds(read.quantity.value))
        return [(.value, isSameValue), (.unit, gold.unit == read.quantity.unit)]
    }

    private static func statement(_ gold: GoldItem, _ read: Measurement) -> Verdicts {
        [
            (.comparator, gold.comparator == read.quantity.comparator), (.form, gold.form == read.form),
            (.role, gold.role == read.role),
        ]
    }

    /// Period and area count only where the annotation has them.
    private static func meaning(_ gold: GoldItem, _ read: Measurement) -> Verdicts {
        let period: Verdicts = gold.period.map { [(.period, $0.agrees(with: read.period))] } ?? []
        let indicator = PhraseWords(gold.indicator).agree(with: PhraseWords(read.indicator))
        let area: Verdicts =
            gold.area.map { [(.area, PhraseWords($0).agree(with: PhraseWords(read.area ?? "")))] } ?? []
        return period + [(.indicator, indicator)] + area
    }

    /// The area is no part of a level; it has its share among the fields.
    private static func level(wrong: [GradedField]) -> Level {
        if !Set(wrong).isDisjoint(with: [.comparator, .form, .role]) { return .quantity }
        if wrong.contains(.period) { return .statement }
        return wrong.contains(.indicator) ? .dated : .full
    }
}
