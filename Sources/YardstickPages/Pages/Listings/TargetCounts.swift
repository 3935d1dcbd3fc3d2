import YardstickLedger
import YardstickSupervision

/// How many targets a listing is about, by each facet, each counted over what the other choices leave.
///
/// What is of one document or section is counted in the ledger; everything else is counted already.
struct TargetCounts {
    let total: Int
    private let facets: [StandingCounts.Facet: [(value: String, count: Int)]]

    init(_ query: StandingQuery, _ request: PageRequest) throws {
        let counts: StandingCounts
        if query.document == nil, query.section == nil {
            counts = try request.knowledge.standingCounts.current()
        } else {
            var narrow = StandingQuery()
            (narrow.document, narrow.section) = (query.document, query.section)
            counts = StandingCounts(try request.knowledge.standings.store.standingCounts(narrow))
        }
        let choice = Self.choice(query)
        total = counts.total(choice)
        facets = Dictionary(
            uniqueKeysWithValues: StandingCounts.Facet.allCases.map { facet in
                var others = choice
                others[facet] = nil
                return (facet, counts.counts(by: facet, others))
            })
    }

    /// How many of each value of a facet, the most frequent first.
    func of(_ facet: StandingCounts.Facet) -> [(value: String, count: Int)] { facets[facet] ?? [] }

    private static func choice(_ query: StandingQuery) -> StandingCounts.Choice {
        var choice: StandingCounts.Choice = [:]
        choice[.status] = query.statusOrder.map { Status.allCases[$0].rawValue }
        (choice[.area], choice[.topic]) = (query.area, query.topic)
        choice[.deadline] = query.deadline.map { String($0) }
        return choice
    }
}
