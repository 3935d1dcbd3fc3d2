import YardstickLedger
import YardstickReading

/// A sentence in which the words for number, indicator, period, area and role cue of one reading are marked.
struct EvidenceMarks {
    /// Words further from the number are not shown for their own sake.
    private static let farthest = 1500

    private let line: MeasurementLine

    init(_ line: MeasurementLine) {
        self.line = line
    }

    /// - Parameter context: How many bytes to show on either side of the marked words of a long sentence.
    func markup(context: Int) -> Markup {
        let spans = spans
        let whole = MarkedText(line.sentence, start: line.sentenceRange.lowerBound)
        let number = line.measurement.quantity.range
        let ranges = [number] + spans.map(\.range).filter { $0.isNear(number, within: Self.farthest) }
        let (text, isCutBefore, isCutAfter) = whole.around(ranges, context: context)
        return Markup(isCutBefore ? "… " : "") + text.markup(of: spans) + Markup(isCutAfter ? " …" : "")
    }

    /// The number first: where marks overlap it wins.
    private var spans: [MarkedText.Span] {
        let number = MarkedText.Span(
            range: line.measurement.quantity.range, style: "number " + line.measurement.role.rawValue,
            hint: "number: " + line.measurement.role.rawValue)
        let order: [Evidence.Field] = [.indicator, .period, .area, .role, .comparator, .form, .noun]
        let others = order.flatMap { field in
            line.measurement.evidence.filter { $0.field == field && !$0.range.isEmpty }.map { piece in
                MarkedText.Span(range: piece.range, style: Self.style(of: field), hint: field.rawValue)
            }
        }
        return [number] + others.filter { line.sentenceRange.contains($0.range.lowerBound) }
    }

    static func style(of field: Evidence.Field) -> String {
        switch field {
        case .indicator, .noun: "indicator"
        case .period: "period"
        case .area: "area"
        default: "cue"
        }
    }
}

extension Range<Int> {
    /// Whether all of it lies within so many bytes of another.
    fileprivate func isNear(_ other: Range<Int>, within distance: Int) -> Bool {
        lowerBound >= other.lowerBound - distance && upperBound <= other.upperBound + distance
    }
}
