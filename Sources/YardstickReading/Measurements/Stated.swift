/// What others go on about of a measurement: a few numbers, where the whole of it would be counted and copied.
struct Stated {
    let role: Role
    /// The role before it was weighed.
    let told: Role
    let form: Form
    let dimension: Dimension
    let period: Period?
    let sentence: Int
    let block: Int

    init(_ measurement: Measurement, told: Role, block: Int) {
        role = measurement.role
        self.told = told
        form = measurement.form
        dimension = measurement.quantity.unit.dimension
        period = measurement.period
        sentence = measurement.sentence
        self.block = block
    }

    /// Whether it is still to come.
    var isMeant: Bool { role == .target }
    /// Whether it is money that is still to be spent.
    var isMeantSum: Bool { isMeant && dimension == .money }
}
