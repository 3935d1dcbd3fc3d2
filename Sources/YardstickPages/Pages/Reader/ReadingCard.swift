import YardstickLedger
import YardstickReading

/// The margin of a reading: what was read, what each field rests on, how sure it is, what people ruled.
struct ReadingCard {
    private let line: MeasurementLine
    private let request: PageRequest
    private let standing: Standing?
    private let findings: [FindingRecord]

    init(_ line: MeasurementLine, _ request: PageRequest, _ notes: ReadingNotes) {
        self.line = line
        self.request = request
        standing = notes.standing(of: line)
        findings = notes.findings(touching: line)
    }

    var markup: Markup {
        let measurement = line.measurement
        let role = RoleMark.inline(measurement.role, measurement.quantity.comparator)
        let indicator = Markup.link(
            measurement.indicator.shortened(to: 160),
            to: request.links.indicator(code: measurement.indicatorCode, phrase: measurement.indicator))
        return .element("p", ["class": "role"], role + Markup(" " + measurement.role.rawValue))
            + .element("p", ["class": "what"], indicator)
            + .element("p", ["class": "value", "title": words.exact], text: words.text)
            + status + fields + touching + rulings
    }

    private var status: Markup {
        guard let standing else { return .none }
        let need = standing.required.map { "; still needs \($0)" } ?? ""
        return .element(
            "p", [:],
            standing.status.markup + .element("span", ["class": "about"], text: " \(standing.grounds)\(need)")
        )
    }

    /// The findings that compare this number with others.
    private var touching: Markup {
        guard !findings.isEmpty else { return .none }
        let items = findings.prefix(5).map { finding in
            Markup.element(
                "li", [:],
                .link(finding.title.shortened(to: 120), to: request.links.page(.finding(finding.id))))
        }
        return .element("ul", ["class": "rulings"], .joined(items))
    }

    private var words: QuantityWords {
        let measurement = line.measurement
        return QuantityWords(
            measurement.quantity, form: measurement.form, indicator: measurement.indicator,
            surface: line.surface)
    }

    private var fields: Markup {
        let measurement = line.measurement
        let comparator = measurement.quantity.comparator.words
        let rows: [(String, String?, [Evidence.Field])] = [
            ("Exactly", words.exact, [.value, .unit]),
            ("Claimed", comparator, [.comparator]),
            ("Indicator", measurement.indicatorCode, [.indicator]),
            ("Area", measurement.area ?? "not said", [.area]),
            ("Period", measurement.period?.words ?? "not said", [.period]),
            ("Form", measurement.form.words, [.form]),
            ("Role", measurement.role.rawValue, [.role]),
            ("Sure", measurement.confidence.percentage, []),
        ]
        let entries = rows.compactMap { name, reading, fields in
            reading.map { entry(name, $0, fields) }
        }
        return .element("dl", [:], .joined(entries))
    }

    private func entry(_ name: String, _ reading: String, _ fields: [Evidence.Field]) -> Markup {
        let rules = line.measurement.evidence.filter { fields.contains($0.field) }.map(\.rule)
        let unique = rules.reduce(into: [String]()) { seen, rule in
            if !seen.contains(rule) { seen.append(rule) }
        }
        let note =
            unique.isEmpty
            ? Markup.none : Markup(" ") + .element("small", [:], text: unique.joined(separator: ", "))
        return .element("dt", [:], text: name) + .element("dd", [:], Markup(reading) + note)
    }

    private var rulings: Markup {
        guard !line.rulings.isEmpty else { return .none }
        let items = line.rulings.map { Markup.element("li", [:], text: RulingWords.text($0)) }
        return .element("ul", ["class": "rulings"], .joined(items))
    }
}

/// A ruling in a sentence.
enum RulingWords {
    static func text(_ ruling: Ruling) -> String {
        let what =
            ruling.correction == .confirmed
            ? "confirmed"
            : "\(ruling.correction.field) is \(ruling.correction.text ?? "nothing"), not \(ruling.previous ?? "nothing")"
        let note = ruling.note.map { " (\($0))" } ?? ""
        return "\(ruling.by), \(DateWords.text(ruling.at) ?? ruling.at): \(what)\(note)"
    }
}
