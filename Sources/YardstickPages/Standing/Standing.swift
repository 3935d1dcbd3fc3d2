import YardstickSupervision

/// How one target stands, in the few words that pages show of it.
struct Standing: Sendable {
    /// A number on the way to the target.
    struct Milestone: Sendable {
        /// The number: "635.5 bn yuan".
        let text: String
        /// Of when: "2021".
        let time: String
        /// The line that states it; nothing for a start at zero.
        let line: Int64?
        /// Whether it was computed from other lines.
        let isDerived: Bool
    }

    /// What a document did to the target.
    struct Step: Sendable {
        let kind: LifeStep.Kind
        let document: Int64
        let title: String
        let date: String?
        /// The line that says so; nothing for what a document leaves out.
        let line: Int64?
    }

    /// The line of the statement in force.
    let id: Int64
    /// The lines of all its statements.
    let statements: [Int64]
    let document: Int64
    let area: String?
    let indicatorCode: String?
    let indicator: String
    let topic: String?
    let deadline: Int?
    let status: Status
    /// Why it stands so.
    let grounds: String
    /// The same in a word or two.
    let why: String
    let baseline: Milestone?
    let latest: Milestone?
    /// What each year must still bring.
    let required: String?
    /// What the years brought so far.
    let observed: String?
    let outOfReachFrom: Int?
    let life: [Step]
    /// The documents that state it, each once.
    var stating: Set<Int64> {
        Set(life.filter { $0.line != nil && $0.kind != .settled }.map(\.document)).union([document])
    }

    /// The rule set that judged it.
    let rules: String
}
