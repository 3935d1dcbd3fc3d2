import YardstickLedger
import YardstickReading

extension Page {
    /// A measurement: where it comes from, its marked sentence, its fields with their evidence, its rulings.
    ///
    /// - Parameter distant: The words of evidence that stands outside the sentence.
    func lines(of line: MeasurementLine, distant: [Range<Int>: String] = [:]) -> [String] {
        let kind = "Measurement" + (line.id.map { " \($0)" } ?? "")
        return origin(kind, line.document, line.measurement.quantity.range, line.section)
            + sentence(line.sentence, line.sentenceRange, marks(line.measurement.evidence))
            + fields(of: line, distant) + rulings(line.rulings)
    }

    /// Fields that rest on the same words share a mark.
    private func marks(_ evidence: [Evidence]) -> [MarkedSentence.Mark] {
        var labels: [(range: Range<Int>, names: [String])] = []
        for piece in evidence {
            if let index = labels.firstIndex(where: { $0.range == piece.range }) {
                labels[index].names.append(piece.field.rawValue)
            } else {
                labels.append((piece.range, [piece.field.rawValue]))
            }
        }
        return labels.map { MarkedSentence.Mark(range: $0.range, label: $0.names.joined(separator: ", ")) }
    }

    /// The fields with their evidence; one that a person has ruled on has a *.
    private func fields(of line: MeasurementLine, _ distant: [Range<Int>: String]) -> [String] {
        let columns = [
            Column(title: "FIELD"),
            Column(title: "READING", minimum: 12),
            Column(title: "WORDS", minimum: 8, expendable: 2),
            Column(title: "RULE", minimum: 8, expendable: 1),
        ]
        let rows = MeasurementFields(line).entries.map { entry in
            let evidence = line.measurement.evidence.filter { $0.field == entry.field }
            let words = evidence.map { self.words(at: $0.range, in: line, distant) }.filter { !$0.isEmpty }
            let isRuled = line.rulings.contains { $0.correction.field == entry.field.rawValue }
            return [
                Cell.text(entry.field.rawValue), .words(entry.text + (isRuled ? " *" : "")),
                .words(words.joined(separator: " + ")),
                .words(unique(evidence.map(\.rule)).joined(separator: ", ")),
            ]
        }
        let confidence = Int((line.measurement.confidence * 100).rounded())
        return Table(columns: columns, rows: rows).lines(for: terminal) + ["", "Sure: \(confidence) %"]
    }

    private func words(
        at range: Range<Int>, in line: MeasurementLine, _ distant: [Range<Int>: String]
    ) -> String {
        guard !range.isEmpty else { return "" }
        let start = range.lowerBound - line.sentenceRange.lowerBound
        let bytes = line.sentence.utf8
        if start >= 0, start + range.count <= bytes.count {
            return "\"" + String(decoding: bytes.dropFirst(start).prefix(range.count), as: UTF8.self) + "\""
        }
        return distant[range].map { "\"\($0)\" (before)" } ?? ""
    }

    private func unique(_ names: [String]) -> [String] {
        names.reduce(into: []) { seen, name in if !seen.contains(name) { seen.append(name) } }
    }

    private func rulings(_ rulings: [Ruling]) -> [String] {
        guard !rulings.isEmpty else { return [] }
        return ["", paint.bold("Rulings")] + rulings.map { VisibleText.line($0.sentence) }
    }
}

extension Ruling {
    /// "2022-03-15T09:00:00Z Ann Li: role is target, not actual (the heading says so)".
    var sentence: String {
        "\(at) \(by): \(verdict)" + (note.map { " (\($0))" } ?? "")
    }

    private var verdict: String {
        guard correction != .confirmed else { return "confirmed" }
        let (before, after) = (previous ?? "nothing", correction.text ?? "nothing")
        return "\(correction.field) is \(after), " + (before == after ? "as it was" : "not \(before)")
    }
}

/// The fields of a measurement as text.
private struct MeasurementFields {
    let entries: [(field: Evidence.Field, text: String)]

    init(_ line: MeasurementLine) {
        let (measurement, quantity) = (line.measurement, line.measurement.quantity)
        let code = measurement.indicatorCode.map { " (\($0))" } ?? ""
        let all: [(Evidence.Field, String?)] = [
            (.indicator, measurement.indicator + code),
            (.value, Self.value(quantity) + " (" + HumanValue(quantity, surface: line.surface).text + ")"),
            (.unit, quantity.unit.rawValue),
            (.noun, quantity.noun),
            (.comparator, quantity.comparator.rawValue),
            (.form, measurement.form.rawValue),
            (.role, measurement.role.rawValue),
            (.area, measurement.area),
            (.period, measurement.period?.description),
        ]
        entries = all.compactMap { field, text in text.map { (field, $0) } }
    }

    private static func value(_ quantity: Quantity) -> String {
        Correction.value(quantity.value).text ?? "not held exactly"
    }
}
