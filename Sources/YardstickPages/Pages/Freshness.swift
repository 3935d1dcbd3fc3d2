import YardstickLedger

/// Says what of a page is older than the ledger.
struct Freshness {
    private let request: PageRequest

    init(_ request: PageRequest) {
        self.request = request
    }

    /// A sentence for each thing that is out of date.
    func notices(of computations: Set<Computation>) -> [String] {
        Computation.allCases.filter(computations.contains).compactMap { computation in
            switch computation {
            // A page that cannot say so still shows what there is.
            case .standings: (try? request.knowledge.standings.isStale()) == true ? Self.standings : nil
            case .findings: try? findings()
            }
        }
    }

    private static let standings =
        "The ledger has changed. How its targets stand is being worked out anew; until then the page shows how they stood before."

    private func findings() throws -> String? {
        guard let state = try request.ledger.state(of: .findings) else { return nil }
        let count = try request.ledger.documents(changedAfter: state.change).count
        guard count > 0 else { return nil }
        return "\(Counted.things(count, "document has", "documents have")) changed since the audit of "
            + "\(DateWords.text(state.madeAt) ?? state.madeAt). Run yardstick audit to check the numbers again."
    }
}
