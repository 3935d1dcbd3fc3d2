import YardstickLedger

/// How a target stands, for a template: status, why, what it needs, and its life as a timeline.
struct StandingView {
    private let standing: Standing
    private let line: Int64
    private let request: PageRequest
    private let lines: [Int64: LineSummary]
    private let documents: [Int64: DocumentHead]

    /// - Parameter line: The statement of the target that the page is about.
    init(_ standing: Standing, of line: Int64, _ request: PageRequest) throws {
        self.standing = standing
        self.line = line
        self.request = request
        var query = LineQuery()
        query.ids =
            [standing.latest?.line, standing.id].compactMap { $0 } + standing.record.life.compactMap(\.line)
        lines = Dictionary(try request.ledger.lines(query).map { ($0.id, $0) }) { first, _ in first }
        documents = try request.ledger.documents(Set(standing.record.life.map(\.document)))
    }

    var view: [String: Any] {
        var view: [String: Any] = [
            "status": standing.status.markup, "grounds": standing.grounds.capitalizedAtStart,
            "rules": standing.record.rules,
            "life": standing.record.life.map(stepView),
        ]
        if let change = standing.change(after: line), let now = lines[standing.id] {
            view["changed"] = "It was \(change) later, and is judged as it is now: \(Self.words(now))."
        }
        view["required"] = standing.stillNeeded
        view[standing.isSettled ? "went" : "observed"] = standing.observed
        view["start"] = standing.baseline.flatMap { $0.line == nil ? nil : $0.withTime }
        view["outOfReach"] =
            standing.stillNeeded == nil ? nil : standing.record.outOfReachFrom.map { String($0) }
        view["latest"] = standing.latest?.withTime
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
