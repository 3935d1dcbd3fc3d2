import YardstickLedger
import YardstickReading
import YardstickSeries

extension Figure {
    /// What a target asks for: in percent the number as it is written, with room for "about" alone; an amount with its
    /// rounding. "At least 6%" asks for 6%.
    var meant: Interval {
        guard unit == .percent || unit == .percentagePoint, let exact = Interval(low, high) else {
            return comparator == .about ? claimed : stated
        }
        return comparator == .about ? exact.widened(by: abs(value) * Self.toleranceOfAbout) : exact
    }
}

extension Unit {
    /// Whether amounts in the unit add up, over years or over parts.
    var isSummable: Bool {
        switch dimension {
        case .money, .count, .mass, .area, .length, .volume, .energy, .emissions, .power: true
        default: false
        }
    }
}

extension SeriesKey {
    /// The key of the same indicator, area and noun in another form and unit.
    func of(_ form: Form, in unit: Unit) -> SeriesKey {
        SeriesKey(indicator: indicator, area: area, noun: noun, form: form, unit: unit.base)
    }
}
