import YardstickLedger
import YardstickReading

/// Which comparisons are asked for: those in which a line takes part that fits all that is said here.
public struct AuditFilter: Hashable, Sendable {
    /// The name of the check.
    public var check: String?
    /// The area, by name or code.
    public var area: String?
    /// The indicator, by code, by the catalogue's name or by words of the phrase.
    public var indicator: String?
    /// The document, by number ("d3") or name.
    public var document: String?
    /// A year that the period covers.
    public var year: Int?

    /// Asks for all, or for what the arguments name.
    public init(
        check: String? = nil, area: String? = nil, indicator: String? = nil, document: String? = nil,
        year: Int? = nil
    ) {
        self.check = check
        self.area = area?.lowercased()
        self.indicator = indicator?.lowercased()
        self.document = document?.lowercased()
        self.year = year
    }

    func allows(_ outcome: Outcome, _ names: Names) -> Bool {
        if let check, outcome.check != check { return false }
        guard area != nil || indicator != nil || document != nil || year != nil else { return true }
        return outcome.figures.contains { figure in
            isOfArea(figure, names) && isOfIndicator(figure, names) && isOfDocument(figure, names)
                && isOfYear(figure)
        }
    }

    private func isOfArea(_ figure: Figure, _ names: Names) -> Bool {
        guard let area else { return true }
        let own = names.figures.area(of: figure)
        let called = own?.name ?? names.figures.source(of: figure).area
        return called?.lowercased() == area || own?.code?.lowercased() == area
    }

    private func isOfIndicator(_ figure: Figure, _ names: Names) -> Bool {
        guard let indicator else { return true }
        let own = names.figures.indicator(of: figure)
        return own.code?.lowercased() == indicator || own.name.lowercased() == indicator
            || own.phrase.lowercased().contains(indicator)
    }

    private func isOfDocument(_ figure: Figure, _ names: Names) -> Bool {
        guard let document else { return true }
        let source = names.figures.source(of: figure)
        return source.name.lowercased() == document || "d\(source.id)" == document
    }

    private func isOfYear(_ figure: Figure) -> Bool {
        guard let year else { return true }
        return figure.span.map { $0.firstYear <= year && year <= $0.lastYear } ?? false
    }
}
