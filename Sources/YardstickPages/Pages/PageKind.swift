/// One kind of page: where it stands, and how it is made.
struct PageKind: Sendable {
    let route: PageRoute
    let make: @Sendable (PageRequest) throws -> any Page

    /// Every kind, in the order of the navigation.
    static let all: [PageKind] = [
        OverviewPage.kind, DocumentsListing.kind, PlanPage.kind, ReaderPage.kind, TargetsListing.kind,
        TargetRollUp.kind,
        FindingsPage.kind, FindingPage.kind, IndicatorsListing.kind,
        IndicatorPage.kind, IndicatorPage.phraseKind, ComparePage.kind, MeasurementsListing.kind,
        MeasurementPage.kind, CommitmentsListing.kind, ProgrammesListing.kind, ReviewPage.kind,
        SearchPage.kind,
    ]

    /// The kind that an address is of, with what it gives to the kind's parameters.
    ///
    /// - Throws: ``PageProblem`` where there is none, or a parameter is unknown or out of bounds.
    static func find(_ address: PageAddress) throws(PageProblem) -> (PageKind, [String: String]) {
        for kind in all {
            guard var values = kind.route.match(address) else { continue }
            for item in address.query {
                guard kind.route.parameters.contains(where: { $0.name == item.name && $0.place == .query })
                else { throw .unknownParameter(item, of: kind.route, address) }
                values[item.name] = values[item.name] ?? item.value
            }
            try check(values, against: kind.route, address)
            return (kind, values)
        }
        throw .noSuchPage(address)
    }

    private static func check(
        _ values: [String: String], against route: PageRoute, _ address: PageAddress
    ) throws(PageProblem) {
        for parameter in route.parameters {
            guard let value = values[parameter.name], !parameter.admits(value) else { continue }
            if parameter.place == .path { throw .noSuchPage(address) }
            throw .notUnderstood(parameter.name, value, parameter, address)
        }
    }
}
