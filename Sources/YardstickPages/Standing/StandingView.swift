import YardstickLedger

/// How a target stands, for a template: status, why, what it needs, and its life as a timeline.
struct StandingView {
    private let standing: Standing
    private let request: PageRequest
    private let lines: [Int64: LineSummary]
    private let documents: [Int64: DocumentHead]

    init(_ standing: Standing, _ request: PageRequest) throws {
        self.standing = standing
        self.request = request
        var query = LineQuery()
        query.ids = [standing.latest?.line].compactMap { $0 } + standing.record.life.compactMap(\.line)
        lines = Dictionary(try request.ledger.lines(query).map { ($0.id, $0) }) { first, _ in first }
        documents = try request.ledger.documents(Set(standing.record.life.map(\.document)))
    }

    var view: [String: Any] {
        var view: [String: Any] = [
            "status": standing.status.markup, "grounds": standing.grounds.capitalizedAtStart,
            "rules": standing.record.rules,
            "life": standing.record.life.map(stepView),
        ]
        view["required"] = standing.stillNeeded
        view["observed"] = standing.observed
        view["outOfReach"] =
            standing.stillNeeded == nil ? nil : standing.record.outOfReachFrom.map { String($0) }
        view["latest"] = standing.latest.map { ($0.isDerived ? "≈ " : "") + "\($0.text) (\($0.time))" }
        view["latestHref"] = standing.latest?.line.flatMap { lines[$0] }.flatMap(request.links.reading)
        return view
    }

    /// The number of a step, with its deadline where it is a promise.
    private static func words(_ line: LineSummary) -> String {
        guard line.role == .target, let period = line.period, period.start == period.end else {
            return line.words.text
        }
        return "\(line.words.text) by \(period.words)"
    }

    private func stepView(_ step: StandingRecord.Step) -> [String: Any] {
        let document = documents[step.document]
        let title = document?.title ?? LineNumber(.document, step.document).description
        var view: [String: Any] = ["kind": step.kind, "title": title.shortenedInside(to: 80)]
        view["date"] = DateWords.text(document?.date)
        view["value"] = step.line.flatMap { lines[$0] }.map(Self.words) ?? "this target"
        view["href"] =
            step.line.flatMap { lines[$0] }.flatMap(request.links.reading)
            ?? request.links.page(.plan(step.document))
        return view
    }
}
