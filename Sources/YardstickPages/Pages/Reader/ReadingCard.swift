import YardstickLedger
import YardstickReading

/// The margin of a reading: what was read, what each field rests on, how sure it is, what people ruled.
struct ReadingCard {
    private let line: MeasurementLine
    private let request: PageRequest
    private let standing: Standing?
    private let findings: [FindingRecord]

    /// - Parameter showsStanding: Whether it says how a target stands.
    init(
        _ line: MeasurementLine, _ request: PageRequest, _ notes: ReadingNotes, showsStanding: Bool = true
    ) {
        self.line = line
        self.request = request
        standing = showsStanding ? notes.standing(of: line) : nil
        findings = notes.findings(touching: line)
    }

    var markup: Markup {
        let measurement = line.measurement
        let role = RoleMark.inline(measurement.role, measurement.quantity.comparator)
        let indicator = Markup.link(
            measurement.indicator.shortened(to: 160).capitalizedAtStart,
            to: request.links.indicator(code: measurement.indicatorCode, phrase: measurement.indicator))
        return .element("p", ["class": "role"], role + Markup(" " + measurement.role.rawValue))
            + .element("p", ["class": "what"], indicator)
            + .element("p", ["class": "value", "title": words.exact], text: words.text)
            + status + fields + touching + rulings + rules
    }

    private var status: Markup {
        guard let standing else { return .none }
        let need = standing.stillNeeded.map { "; still needs \($0)" } ?? ""
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
        let rows: [(name: String, reading: String?, mark: String?)] = [
            ("Exactly", words.exact, "number"),
            ("As written", "“\(line.surface.shortened(to: 120))”", "number"),
            ("Claimed", comparator, "cue"),
            ("Indicator", indicator, "indicator"),
            ("Area", measurement.area ?? "not said", "area"),
            ("Period", measurement.period?.words ?? "not said", "period"),
            ("Form", measurement.form.words, "cue"),
            ("Role", measurement.role.rawValue, "cue"),
            ("Sure", measurement.confidence.percentage, nil),
        ]
        return .element("dl", [:], .joined(rows.compactMap(entry)))
    }

    private var indicator: String {
        line.measurement.indicatorCode ?? "not in the catalogue"
    }

    /// A field, its name in the colour of the words that it was read from.
    private func entry(_ name: String, _ reading: String?, _ mark: String?) -> Markup? {
        guard let reading else { return nil }
        let mark = mark.flatMap { hasWords($0) ? $0 : nil }
        let key = mark.map { Markup.element("span", ["class": "swatch \($0)"], text: name) } ?? Markup(name)
        return .element("dt", [:], key) + .element("dd", [:], text: reading)
    }

    /// Whether words of the sentence are marked so.
    private func hasWords(_ mark: String) -> Bool {
        mark == "number"
            || line.measurement.evidence.contains {
                EvidenceMarks.style(of: $0.field) == mark && !$0.range.isEmpty
                    && line.sentenceRange.contains($0.range.lowerBound)
            }
    }

    /// The rules by which each field was read, for whoever wants to know.
    private var rules: Markup {
        let named = line.measurement.evidence.reduce(into: [String]()) { seen, piece in
            let words = "\(piece.field.rawValue): \(piece.rule)"
            if !seen.contains(words) { seen.append(words) }
        }
        guard !named.isEmpty else { return .none }
        return .element(
            "details", ["class": "rules"],
            .element("summary", [:], text: "Rules that read it") + Markup(named.joined(separator: "; ")))
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
