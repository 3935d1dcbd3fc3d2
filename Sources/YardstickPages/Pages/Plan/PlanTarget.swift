import YardstickLedger
import YardstickReading

/// A target of a plan with what it started from and where it stands.
struct PlanTarget {
    let line: LineSummary
    let baseline: LineSummary?
    let actual: LineSummary?
    let pace: RequiredPace?

    /// The targets of a document, each with its baseline in the same document and the latest actual in the ledger.
    static func all(
        of document: Int64, _ ledger: Ledger, limit: Int
    ) throws(LedgerError) -> [PlanTarget] {
        var query = LineQuery()
        (query.document, query.role, query.limit) = (document, .target, limit)
        let targets = try ledger.lines(query)
        query.role = .baseline
        let baselines = try ledger.lines(query)
        var actuals: [Subject: [LineSummary]] = [:]
        var result: [PlanTarget] = []
        for line in targets {
            let subject = Subject(line)
            if let subject, actuals[subject] == nil { actuals[subject] = try subject.actuals(ledger) }
            let actual = subject.flatMap { latest(for: line, among: actuals[$0] ?? []) }
            result.append(
                PlanTarget(
                    line: line, baseline: baseline(of: line, among: baselines), actual: actual,
                    pace: RequiredPace(from: actual?.levelValue, to: line.levelValue)))
        }
        return result
    }

    /// What is measured where: only lines that share both are put side by side.
    private struct Subject: Hashable {
        let code: String
        let area: String

        init?(_ line: LineSummary) {
            guard let code = line.indicatorCode, let area = line.area else { return nil }
            (self.code, self.area) = (code, area)
        }

        func actuals(_ ledger: Ledger) throws(LedgerError) -> [LineSummary] {
            var query = LineQuery()
            (query.code, query.area, query.role, query.order) = (code, area, .actual, .period)
            query.limit = 500
            return try ledger.lines(query)
        }
    }

    /// The latest whole-year figure in the target's own form and unit.
    private static func latest(for target: LineSummary, among actuals: [LineSummary]) -> LineSummary? {
        actuals.last { actual in
            actual.form == target.form && actual.quantity.unit == target.quantity.unit
                && actual.period.map { $0.end.month == nil || $0.end.month == 12 } == true
        }
    }

    /// The nearest baseline before the target in its own sentence.
    private static func baseline(of target: LineSummary, among baselines: [LineSummary]) -> LineSummary? {
        baselines.last { line in
            line.sentence == target.sentence
                && line.quantity.range.upperBound <= target.quantity.range.lowerBound
                && line.quantity.unit == target.quantity.unit
                && (line.indicatorCode ?? line.indicator) == (target.indicatorCode ?? target.indicator)
        }
    }
}
