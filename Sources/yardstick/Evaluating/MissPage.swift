import YardstickEvaluation
import YardstickLedger
import YardstickReading

/// A miss as a page for people: where it is, its sentence with the amount marked, and what differs.
struct MissPage {
    private let evaluation: DocumentEvaluation
    private let terminal: Terminal

    init(_ evaluation: DocumentEvaluation, terminal: Terminal) {
        (self.evaluation, self.terminal) = (evaluation, terminal)
    }

    /// The lines of a miss.
    func lines(of miss: Miss) -> [String] {
        let page = Page(terminal: terminal)
        let sentence = evaluation.sentence(around: miss.range)
        let titles = measurement(of: miss).flatMap { evaluation.section(of: $0) } ?? []
        return page.origin(title(of: miss), evaluation.document.name, miss.range, titles)
            + page.sentence(evaluation.words(at: sentence), sentence, marks(of: miss)) + fields(of: miss)
    }

    /// "Wrong period indicator", with the line of the annotation.
    private func title(of miss: Miss) -> String {
        let kind =
            switch miss.kind {
            case .missed: "Missed"
            case .spurious: "Spurious"
            case .wrong: "Wrong \(miss.kind)"
            }
        return kind + (miss.gold.map { " (gold line \($0.item.line))" } ?? "")
    }

    private func measurement(of miss: Miss) -> Measurement? {
        miss.measurement.map { evaluation.reading.measurements[$0] }
    }

    /// The amounts as annotated and as read; one mark where both are the same bytes.
    private func marks(of miss: Miss) -> [MarkedSentence.Mark] {
        let (gold, read) = (miss.gold?.range, measurement(of: miss)?.quantity.range)
        if let gold, gold == read { return [MarkedSentence.Mark(range: gold, label: "gold and read")] }
        return [(gold, "gold"), (read, "read")].compactMap { range, label in
            range.map { MarkedSentence.Mark(range: $0, label: label) }
        }
    }

    /// The fields that differ; all of them where one side has nothing.
    private func fields(of miss: Miss) -> [String] {
        let names = miss.fields.isEmpty ? GradedField.allCases : miss.fields
        var sides: [(title: String, text: (GradedField) -> String)] = []
        if let gold = miss.gold?.item { sides.append(("GOLD", { $0.text(of: gold) })) }
        if let read = measurement(of: miss) {
            sides.append(("READ", { $0.text(of: read) }))
            sides.append(("RULE", { Self.rules(for: $0, of: read) }))
        }
        let columns = [Column(title: "FIELD")] + sides.map { Column(title: $0.title, minimum: 8) }
        let rows = names.map { name in
            [Cell.text(name.rawValue)] + sides.map { .words($0.text(name)) }
        }
        return Table(columns: columns, rows: rows).lines(for: terminal)
    }

    private static func rules(for field: GradedField, of read: Measurement) -> String {
        let rules = read.evidence.filter { $0.field == field.evidence }.map(\.rule)
        return rules.reduce(into: [String]()) { seen, rule in
            if !seen.contains(rule) { seen.append(rule) }
        }.joined(separator: ", ")
    }
}

extension DocumentEvaluation {
    /// The titles above a measurement, outermost first.
    fileprivate func section(of measurement: Measurement) -> [String]? {
        guard reading.sentences.indices.contains(measurement.sentence) else { return nil }
        return reading.path(of: reading.sentences[measurement.sentence])
    }
}

extension GradedField {
    /// What the annotation has in this field.
    func text(of gold: GoldItem) -> String {
        switch self {
        case .value: Self.text(gold.value)
        case .unit: gold.unit.rawValue
        case .comparator: gold.comparator.rawValue
        case .form: gold.form.rawValue
        case .role: gold.role.rawValue
        case .period: gold.period?.description ?? ""
        case .indicator: gold.indicator
        case .area: gold.area ?? ""
        }
    }

    /// What was read in this field.
    func text(of read: Measurement) -> String {
        switch self {
        case .value: Self.text(read.quantity.value)
        case .unit: read.quantity.unit.rawValue
        case .comparator: read.quantity.comparator.rawValue
        case .form: read.form.rawValue
        case .role: read.role.rawValue
        case .period: read.period?.description ?? ""
        case .indicator: read.indicator
        case .area: read.area ?? ""
        }
    }

    private static func text(_ value: Value) -> String {
        Correction.value(value).text ?? "not held exactly"
    }
}
