import YardstickReading

extension JSONWriter {
    /// How the object of a line names the sentence that it was read from.
    public enum SentenceNaming: Sendable {
        /// By its words, as `sentence`.
        case words
        /// By its place in the document, as `sentenceOrdinal`: for lists that hold the sentences themselves.
        case ordinal
    }

    /// Writes a line as the object that `read --format jsonl` prints; one of a ledger has its number first,
    /// its document's date and its rulings last.
    ///
    /// - Parameters:
    ///   - naming: How the sentence is named.
    ///   - more: Writes further members behind the measurement's own.
    public mutating func measurement(
        _ line: MeasurementLine, naming: SentenceNaming = .words,
        and more: (inout JSONWriter) -> Void = { _ in }
    ) {
        object { json in
            if let id = line.id { json.member("id", id) }
            json.place(of: line)
            json.quantity(line.measurement.quantity)
            json.statement(line.measurement)
            json.context(of: line, naming)
            if line.id != nil {
                json.member("documentDate", line.documentDate)
                json.rulings(line.rulings)
            }
            more(&json)
        }
    }

    private mutating func place(of line: MeasurementLine) {
        member("document", line.document)
        range(line.measurement.quantity.range)
        member("surface", line.surface)
    }

    private mutating func quantity(_ quantity: Quantity) {
        switch quantity.value {
        case .exact(let value): member("value", value)
        case .range(let low, let high):
            member("low", low)
            member("high", high)
        case .unrepresentable: member("value", nil as String?)
        }
        member("unit", quantity.unit.rawValue)
        member("noun", quantity.noun)
        member("comparator", quantity.comparator.rawValue)
    }

    private mutating func statement(_ measurement: Measurement) {
        member("form", measurement.form.rawValue)
        member("role", measurement.role.rawValue)
        member("indicator", measurement.indicator)
        member("indicatorCode", measurement.indicatorCode)
        member("area", measurement.area)
        period(measurement.period)
    }

    private mutating func context(of line: MeasurementLine, _ naming: SentenceNaming) {
        section(line.section)
        switch naming {
        case .words: member("sentence", line.sentence)
        case .ordinal: member("sentenceOrdinal", line.measurement.sentence)
        }
        member("confidence", Rounded.confidence(line.measurement.confidence))
        key("evidence")
        evidence(line.measurement.evidence)
    }

    mutating func evidence(_ evidence: [Evidence]) {
        array { array in
            for piece in evidence {
                array.object { json in
                    json.member("field", piece.field.rawValue)
                    json.range(piece.range)
                    json.member("rule", piece.rule)
                }
            }
        }
    }

    mutating func rulings(_ rulings: [Ruling]) {
        key("rulings")
        rulingList(rulings)
    }

    mutating func rulingList(_ rulings: [Ruling]) {
        array { array in
            for ruling in rulings { array.ruling(ruling) }
        }
    }

    private mutating func ruling(_ ruling: Ruling) {
        object { json in
            json.member("field", ruling.correction.field)
            json.member("value", ruling.correction.text)
            json.member("previous", ruling.previous)
            json.member("by", ruling.by)
            json.member("at", ruling.at)
            json.member("note", ruling.note)
        }
    }
}

/// Numbers as they are printed.
enum Rounded {
    /// A confidence to four places, so that sums of binary fractions do not show.
    static func confidence(_ confidence: Double) -> Double {
        (confidence * 10_000).rounded() / 10_000
    }
}
