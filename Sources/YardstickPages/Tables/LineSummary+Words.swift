import YardstickLedger
import YardstickReading

extension LineSummary {
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
