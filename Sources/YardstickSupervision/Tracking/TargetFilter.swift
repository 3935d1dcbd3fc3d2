import YardstickLedger
import YardstickReading
import YardstickSeries

/// Which targets are asked for; what is left out asks nothing.
public struct TargetFilter: Hashable, Sendable {
    /// The area, by name or code.
    public var area: String?
    /// The indicator: its code, its name, or words of the phrase.
    public var indicator: String?
    /// The document that states it: its number ("d3") or name.
    public var document: String?
    /// The year of the deadline.
    public var year: Int?
    /// How it stands.
    public var status: Status?

    /// Makes a filter that asks nothing.
    public init() {}

    /// Whether a figure's area and indicator are asked for.
    public func admitsSubject(of figure: Figure, in figures: Figures) -> Bool {
        admitsArea(of: figure, figures) && admitsIndicator(figures.indicator(of: figure))
    }

    /// Whether a target is asked for.
    public func admits(_ tracked: TrackedTarget, in figures: Figures) -> Bool {
        let figure = figures.all[tracked.target]
        return admitsSubject(of: figure, in: figures) && (status == nil || status == tracked.status)
            && (year == nil || year == figure.span?.lastYear)
            && tracked.statements.contains { admitsDocument(figures.source(of: figures.all[$0])) }
    }

    private func admitsArea(of figure: Figure, _ figures: Figures) -> Bool {
        guard let area = area?.lowercased() else { return true }
        let own = figures.area(of: figure)
        let name = own?.name ?? figures.source(of: figure).area
        return name?.lowercased() == area || own?.code?.lowercased() == area
    }

    private func admitsIndicator(_ indicator: Figures.Indicator) -> Bool {
        guard let wanted = self.indicator?.lowercased() else { return true }
        return indicator.code?.lowercased() == wanted || indicator.name.lowercased() == wanted
            || indicator.phrase.lowercased().contains(wanted)
    }

    private func admitsDocument(_ source: Figures.Source) -> Bool {
        guard let document else { return true }
        return source.name == document || LineNumber(.document, source.id).description == document
    }
}
