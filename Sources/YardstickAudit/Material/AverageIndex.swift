import YardstickLedger
import YardstickReading
import YardstickSeries

/// The growth targets that are a year's average over several years, by indicator, area and years.
struct AverageIndex {
    private struct Stretch: Hashable {
        let indicator: UInt64
        let area: UInt64
        let first: Int
        let last: Int
    }

    private let places: [Stretch: [Figure]]

    init(_ names: Names) {
        var places: [Stretch: [Figure]] = [:]
        for figure in names.figures.all where figure.role == .target && figure.form == .growth {
            guard figure.unit == .percent, figure.confidence >= PointIndex.leastConfidence,
                let span = figure.span,
                case .years = span.nature
            else { continue }
            let stretch = Stretch(
                indicator: names.keys.indicator(of: figure), area: names.keys.area(of: figure),
                first: span.firstYear, last: span.lastYear)
            places[stretch, default: []].append(figure)
        }
        self.places = places
    }

    /// The one average that is aimed at for these years; the document of a figure goes before others.
    func value(
        indicator: UInt64, area: UInt64, first: Int, last: Int, near figure: Figure
    ) -> Figure? {
        let all = places[Stretch(indicator: indicator, area: area, first: first, last: last)] ?? []
        let own = all.filter { $0.source == figure.source }
        return PointIndex.common(own.isEmpty ? all : own)
    }
}
