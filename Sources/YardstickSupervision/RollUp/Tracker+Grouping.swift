import YardstickLedger
import YardstickReading
import YardstickSeries

extension Tracker {
    /// Groups targets by what their ledger knows of them.
    public func rollUp(
        _ targets: [TrackedTarget], by grouping: RollUp.Grouping, in ledger: Ledger
    ) throws(LedgerError) -> RollUp {
        switch grouping {
        case .section:
            let titles = try ledger.mainSections(of: targets.map { figures.all[$0.target].id })
            return RollUp(targets) { titles[figures.all[$0.target].id] ?? "no section" }
        case .topic:
            return RollUp(targets) { figures.indicator(of: figures.all[$0.target]).topic ?? "no topic" }
        case .area: return RollUp(targets) { area(of: $0) ?? "no area" }
        case .document: return RollUp(targets) { figures.source(of: figures.all[$0.target]).name }
        case .status: return RollUp(targets) { $0.status.rawValue }
        case .owner:
            let actors = try actors(in: ledger)
            return RollUp(targets) { owner(of: $0, actors) ?? "no owner" }
        }
    }

    /// The area that a target is about.
    public func area(of target: TrackedTarget) -> String? {
        let figure = figures.all[target.target]
        return figures.area(of: figure)?.name ?? figures.source(of: figure).area
    }

    private struct SentencePlace: Hashable {
        let document: Int64
        let sentence: Int
    }

    private func actors(in ledger: Ledger) throws(LedgerError) -> [SentencePlace: String] {
        var actors: [SentencePlace: String] = [:]
        for pledge in try ledger.pledges() {
            guard let actor = pledge.actor, !Self.isFirstPerson(actor) else { continue }
            actors[SentencePlace(document: pledge.document, sentence: pledge.sentence)] = actor
        }
        return actors
    }

    /// "We" is the issuer.
    private static func isFirstPerson(_ actor: String) -> Bool { ["we", "我们"].contains(actor.lowercased()) }

    private func owner(of target: TrackedTarget, _ actors: [SentencePlace: String]) -> String? {
        let figure = figures.all[target.target]
        let source = figures.source(of: figure)
        let place = SentencePlace(document: source.id, sentence: Int(figure.sentence))
        return actors[place] ?? source.issuer ?? source.area
    }
}
