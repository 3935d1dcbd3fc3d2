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

    /// The exact value and the words as written.
    var hint: String { "\(words.exact), written “\(surface.shortened(to: 80))”" }

    /// The quantity as people read it.
    var words: QuantityWords {
        QuantityWords(quantity, form: form, indicator: indicator, surface: surface)
    }
}

extension DocumentHead {
    /// The document as a citation names it: "Report on the work of the government, 20 Jan 2021".
    var citation: String {
        [title.shortenedInside(to: 90), DateWords.text(date)].compactMap { $0 }.joined(separator: ", ")
    }
}
