import YardstickLedger
import YardstickReading

extension LineSummary {
    /// The line's number for arithmetic; nothing for a range, for what is no level, and for what has no year.
    var levelValue: LineValue? {
        guard form == .level || form == .ratio || form == .rank, case .exact(let value) = quantity.value,
            let year = period?.end.year
        else { return nil }
        return LineValue(value: value, unit: quantity.unit, year: year, comparator: quantity.comparator)
    }

    /// The number, or the middle of a range, as a place on an axis.
    var axisValue: Double? {
        switch quantity.value {
        case .exact(let value): value.isFinite ? value : nil
        case .range(let low, let high): (low + high).isFinite ? (low + high) / 2 : nil
        case .unrepresentable: nil
        }
    }

    /// The quantity as people read it.
    var words: QuantityWords {
        QuantityWords(quantity, form: form, indicator: indicator, surface: surface)
    }
}
