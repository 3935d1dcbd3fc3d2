import YardstickLedger
import YardstickReading

/// What makes figures speak of one thing: the indicator, the area, the form, the dimension of the unit and the noun.
/// Time and role are left out; all figures of one key, in whatever document, make a series.
public struct SeriesKey: Hashable, Sendable {
    /// The indicator: see ``SeriesKeys/indicator(of:)``.
    public let indicator: UInt64
    /// The area: its code's or its name's number; 0 for none.
    public let area: UInt64
    /// The thing counted or the "per ..." part; 0 for none.
    public let noun: UInt64
    /// The form.
    public let form: Form
    /// The unit that stands for all units of its kind: see ``Unit/base``.
    public let unit: Unit

    /// Makes a key from its parts.
    public init(indicator: UInt64, area: UInt64, noun: UInt64, form: Form, unit: Unit) {
        self.indicator = indicator
        self.area = area
        self.noun = noun
        self.form = form
        self.unit = unit
    }
}

/// The keys of all figures of one moment of the ledger, worked out once a name.
///
/// ```swift
/// let keys = SeriesKeys(figures)
/// let series = Dictionary(grouping: figures.all) { keys.key(of: $0) }
/// ```
public struct SeriesKeys: Sendable {
    private let indicators: [IndicatorNames.Key]
    private let areas: [UInt64]
    private let sourceAreas: [UInt64]
    private let nouns: [UInt64]

    /// Works the keys of all names out.
    public init(_ figures: Figures, catalogue: Catalogue = .standard) {
        var codes: [String: UInt64] = [:]
        for area in figures.areas where area.code != nil { codes[area.name] = Self.number(of: area) }
        areas = figures.areas.map(Self.number)
        sourceAreas = figures.sources.map { source in
            source.area.map { codes[$0] ?? PhraseKey($0).value } ?? 0
        }
        nouns = figures.nouns.map { PhraseKey($0).value }
        let names = IndicatorNames(catalogue, areas: figures.areas.map(\.name))
        indicators = figures.indicators.map { names.key(of: $0) }
    }

    /// The key of a figure.
    public func key(of figure: Figure) -> SeriesKey {
        SeriesKey(
            indicator: indicator(of: figure), area: area(of: figure), noun: noun(of: figure),
            form: figure.form,
            unit: figure.unit.base)
    }

    /// One number for what a figure measures: the same for all names that the catalogue gives to one indicator. A
    /// phrase that says more than a name ("GDP of the private economy") has a number of its own.
    public func indicator(of figure: Figure) -> UInt64 { indicators[Int(figure.indicator)].number }

    /// The code of the indicator, where the figure's phrase is a name of it and says no more than that. "The proportion
    /// of R&D expenditures in GDP" is a name of R&D intensity, whatever code the reading gave it.
    public func plainCode(of figure: Figure) -> String? { indicators[Int(figure.indicator)].code }

    /// Whether the figure's phrase is a name of an indicator of the catalogue and says no more than that.
    public func isPlain(_ figure: Figure) -> Bool { plainCode(of: figure) != nil }

    /// The number that ``indicator(of:)`` gives to all names of an indicator of the catalogue.
    public static func indicator(ofCode code: String) -> UInt64 { IndicatorNames.number(ofCode: code) }

    /// One number for whose figure it is; without an area of its own, the document's; 0 for none.
    public func area(of figure: Figure) -> UInt64 {
        figure.area.map { areas[Int($0)] } ?? sourceAreas[Int(figure.source)]
    }

    /// One number for the thing counted or the "per ..." part; 0 for none.
    public func noun(of figure: Figure) -> UInt64 { figure.noun.map { nouns[Int($0)] } ?? 0 }

    /// One number for the area of a document; 0 for none.
    public func area(ofSource source: Int32) -> UInt64 { sourceAreas[Int(source)] }

    private static func number(of area: Figures.Area) -> UInt64 { PhraseKey(area.code ?? area.name).value }

    /// The number that ``area(of:)`` gives to each name of an area. The catalogue's code counts for names that figures
    /// have, as it does there.
    public static func areas(_ names: [AreaOfFigures]) -> [String: UInt64] {
        let pairs = names.map { name in
            (name.area.name, name.isNamedByFigures ? number(of: name.area) : PhraseKey(name.area.name).value)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
