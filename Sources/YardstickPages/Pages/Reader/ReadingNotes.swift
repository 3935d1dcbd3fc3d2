import YardstickLedger

/// What the ledger has worked out about the readings of a page, asked for once.
struct ReadingNotes {
    private let standings: [Int64: Standing]
    private let findings: [Int64: [FindingRecord]]

    init(on lines: [MeasurementLine], _ request: PageRequest) throws {
        let targets = lines.filter { $0.measurement.role == .target }.compactMap(\.id)
        standings =
            targets.isEmpty ? [:] : try request.knowledge.standings.standings(ofLines: targets)
        findings = try request.ledger.findings(touching: lines.compactMap(\.id))
    }

    /// How the target that a line states stands.
    func standing(of line: MeasurementLine) -> Standing? { line.id.flatMap { standings[$0] } }

    /// The findings that compare a line.
    func findings(touching line: MeasurementLine) -> [FindingRecord] {
        line.id.flatMap { findings[$0] } ?? []
    }
}
