import YardstickLedger
import YardstickReading

/// The targets of one document, each with how the promise that it states stands.
enum PlanTargets {
    static func rows(of document: Int64, _ request: PageRequest, limit: Int) throws -> [TargetsListing.Row] {
        var query = LineQuery()
        (query.document, query.role, query.limit) = (document, .target, limit)
        let targets = try request.ledger.lines(query)
        let standings = try request.knowledge.standings.standings(ofLines: targets.map(\.id))
        var known = LineQuery()
        known.ids = standings.values
            .flatMap { [$0.latest?.line, $0.baseline?.line].compactMap { $0 } }
        let lines = Dictionary(try request.ledger.lines(known).map { ($0.id, $0) }) { first, _ in first }
        let documents = try request.ledger.documents(
            Set(lines.values.map(\.document)).union(targets.map(\.document)))
        return targets.compactMap { line in
            standings[line.id].map { standing in
                TargetsListing.Row(
                    standing: standing, line: line, latest: standing.latest?.line.flatMap { lines[$0] },
                    baseline: standing.baseline?.line.flatMap { lines[$0] }, documents: documents)
            }
        }
    }
}
