import YardstickLedger
import YardstickReading
import YardstickSeries

/// The figures about whole years, by what they are about and when.
struct PointIndex {
    /// An indicator of an area in a year, in one form.
    struct Point: Hashable {
        let indicator: UInt64
        let area: UInt64
        let form: Form
        let year: Int
    }

    /// Readings less sure than this are more often wrong than right (Documentation/Accuracy.md), and are not set beside
    /// others from elsewhere.
    static let leastConfidence: Float = 0.33

    /// Readings less sure than this prove nothing where two of them are all that a finding rests on.
    static let leastConfidenceOfTwo: Float = 0.5

    private let places: [Point: [Figure]]

    init(_ names: Names) {
        var places: [Point: [Figure]] = [:]
        for figure in names.figures.all where figure.confidence >= Self.leastConfidence {
            guard figure.role == .actual || figure.role == .target, let span = figure.span,
                span.nature == .year
            else { continue }
            let point = Point(
                indicator: names.keys.indicator(of: figure), area: names.keys.area(of: figure),
                form: figure.form,
                year: span.lastYear)
            places[point, default: []].append(figure)
        }
        self.places = places
    }

    /// The figures of an indicator and area about a year.
    func figures(
        indicator: UInt64, area: UInt64, form: Form, year: Int, role: Role
    ) -> [Figure] {
        let point = Point(indicator: indicator, area: area, form: form, year: year)
        return (places[point] ?? []).filter { $0.role == role }
    }

    /// The value, where all that speak of it in a document agree; the document of a figure goes before others.
    func value(
        indicator: UInt64, area: UInt64, form: Form = .level, year: Int, role: Role = .actual, unit: Unit,
        near figure: Figure
    ) -> Figure? {
        let all = figures(indicator: indicator, area: area, form: form, year: year, role: role)
            .filter { $0.unit.base == unit.base }
        let own = all.filter { $0.source == figure.source }
        return Self.common(own.isEmpty ? all : own)
    }

    /// One of several figures that all say the same, as far as rounding shows: the most exact one.
    static func common(_ figures: [Figure]) -> Figure? {
        guard let best = figures.min(by: { $0.halfUnit < $1.halfUnit }) else { return nil }
        let agree = figures.allSatisfy { other in
            best.claimed(in: other.unit)?.meets(other.claimed) == true
        }
        return agree ? best : nil
    }
}
