/// How sure a reading is that every field is right.
enum Confidence {
    static func of(
        _ statement: Statement, _ mention: QuantityMention, _ period: PeriodResolver.Resolution,
        _ role: RoleResolver.Resolution
    ) -> Double {
        let product = statement.weight * period.weight * role.weight
        return (product * 100).rounded() / 100
    }
}
