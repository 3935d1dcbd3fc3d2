/// Values that a document names once more by the article: "the 24,000 flats", said again of what was forecast before.
struct RestatedValues {
    private var kept: [Kept] = []

    /// What is kept of a measurement.
    struct Kept {
        let role: Role
        let period: Period?
        fileprivate let value: Double
        fileprivate let unit: Unit
    }

    /// How many measurements back the first mention may lie.
    private static let reach = 24
    /// Smaller counts come up again by chance: "the three".
    private static let leastCount = 20.0

    mutating func keep(_ measurement: Measurement) {
        guard case .exact(let value) = measurement.quantity.value, measurement.form == .level else { return }
        if kept.count == Self.reach { kept.removeFirst() }
        kept.append(
            Kept(
                role: measurement.role, period: measurement.period, value: value,
                unit: measurement.quantity.unit))
    }

    /// What was stated of the value that an article or a pointing word names again.
    func earlier(of statement: Statement, _ view: SentenceView) -> Kept? {
        let (mention, unit) = (view.quantities[statement.mention], statement.unit)
        guard !kept.isEmpty, statement.form == .level, mention.comparatorTokens.isEmpty,
            case .exact(let value) = mention.value, unit != .count || value >= Self.leastCount,
            unit.dimension != .time, let article = view.token(mention.first - 1),
            article.isOne(of: .the, .this, .these, .those)
        else { return nil }
        return kept.last { $0.value == value && $0.unit == unit }
    }
}
