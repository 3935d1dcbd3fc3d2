import GRDB
import YardstickReading

/// Writes the rows of one reading under the number of its document.
struct ReadingRows {
    let database: Database
    let document: Int64
    let reading: Reading
    let text: UnsafeBufferPointer<UInt8>
    var numbers: LineNumbers

    private let lineColumns = "id, document_id, key, sentence_id, start, \"end\""

    mutating func insert(_ rules: inout RuleNumbers) throws {
        try insertSections()
        try insertSentences()
        var keys = StableKeys(reading, text: text)
        try insertMeasurements(&keys, &rules)
        keys.forget()
        try insertCommitments(&keys)
        keys.forget()
        try insertProgrammes(&keys)
        try numbers.store(database)
    }

    private func insertSections() throws {
        var row = try Insertion(
            database, into: "sections", "id, document_id, start, \"end\", level, parent_id, title")
        for (index, section) in reading.sections.enumerated() {
            row.bind(Place.id(document: document, ordinal: index))
            row.bind(document)
            row.bind(section.range.lowerBound)
            row.bind(section.range.upperBound)
            row.bind(section.level)
            row.bind(section.parent.map { Place.id(document: document, ordinal: $0) })
            row.bind(section.title)
            try row.insert()
        }
    }

    private func insertSentences() throws {
        var row = try Insertion(database, into: "sentences", "id, document_id, start, \"end\", section_id")
        for (index, sentence) in reading.sentences.enumerated() {
            row.bind(Place.id(document: document, ordinal: index))
            row.bind(document)
            row.bind(sentence.range.lowerBound)
            row.bind(sentence.range.upperBound)
            row.bind(sentence.section.map { Place.id(document: document, ordinal: $0) })
            try row.insert()
        }
    }

    private mutating func insertMeasurements(_ keys: inout StableKeys, _ rules: inout RuleNumbers) throws {
        var row = try Insertion(
            database, into: "measurements",
            lineColumns + """
                , surface, value, low, high, unit, noun, comparator, form, role, indicator, indicator_code, \
                area, period_start, period_end, confidence, evidence
                """)
        var evidence: [UInt8] = []
        var period = PeriodColumns()
        for measurement in reading.measurements {
            let range = measurement.quantity.range
            let key = keys.key(for: range, in: measurement.sentence)
            row.bindLine(numbers.number(.measurement, key: key), document, key, measurement.sentence, range)
            row.bind(text: slice(range))
            row.bind(measurement.quantity)
            row.bind(measurement.form.rawValue)
            row.bind(measurement.role.rawValue)
            row.bind(measurement.indicator)
            row.bind(measurement.indicatorCode)
            row.bind(measurement.area)
            row.bind(period.columns(of: measurement.period))
            row.bind(measurement.confidence)
            try EvidenceCode.encode(measurement.evidence, from: range.lowerBound, into: &evidence) {
                try rules.number(of: $0, database)
            }
            evidence.withUnsafeBufferPointer { row.bind(text: $0) }
            try row.insert()
        }
    }

    private mutating func insertCommitments(_ keys: inout StableKeys) throws {
        var row = try Insertion(
            database, into: "commitments",
            lineColumns + """
                , actor, action, object, period_start, period_end, has_deadline, is_measurable, rule, \
                confidence
                """)
        var period = PeriodColumns()
        for commitment in reading.commitments {
            let key = keys.key(for: commitment.range, in: commitment.sentence)
            row.bindLine(
                numbers.number(.commitment, key: key), document, key, commitment.sentence, commitment.range)
            row.bind(commitment.actor)
            row.bind(commitment.action)
            row.bind(commitment.object)
            row.bind(period.columns(of: commitment.period))
            row.bind(commitment.hasDeadline)
            row.bind(commitment.isMeasurable)
            row.bind(commitment.rule)
            row.bind(commitment.confidence)
            try row.insert()
        }
    }

    private mutating func insertProgrammes(_ keys: inout StableKeys) throws {
        var row = try Insertion(database, into: "programmes", lineColumns + ", name, code, rule")
        for programme in reading.programmes {
            let key = keys.key(for: programme.range, in: programme.sentence)
            row.bindLine(
                numbers.number(.programme, key: key), document, key, programme.sentence, programme.range)
            row.bind(programme.name)
            row.bind(programme.code)
            row.bind(programme.rule)
            try row.insert()
        }
    }

    private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[range.clamped(to: text.indices)])
    }
}

extension Insertion {
    mutating func bind(searchable bytes: UnsafeBufferPointer<UInt8>) {
        guard let spaced = SearchText.spaced(bytes) else { return bind(text: bytes) }
        spaced.withUnsafeBufferPointer { bind(text: $0) }
    }

    mutating func bindLine(
        _ id: Int64, _ document: Int64, _ key: Int64, _ sentence: Int, _ range: Range<Int>
    ) {
        bind(id)
        bind(document)
        bind(key)
        bind(Place.id(document: document, ordinal: sentence))
        bind(range.lowerBound)
        bind(range.upperBound)
    }

    mutating func bind(_ period: (start: String?, end: String?)) {
        bind(period.start)
        bind(period.end)
    }

    mutating func bind(_ quantity: Quantity) {
        switch quantity.value {
        case .exact(let value): bindNumbers(value, nil, nil)
        case .range(let low, let high): bindNumbers(nil, low, high)
        case .unrepresentable: bindNumbers(nil, nil, nil)
        }
        bind(quantity.unit.rawValue)
        bind(quantity.noun)
        bind(quantity.comparator.rawValue)
    }

    private mutating func bindNumbers(_ numbers: Double?...) {
        for number in numbers { bind(number) }
    }
}

/// The two columns of a period, written out once for a run of lines about the same one.
private struct PeriodColumns {
    private var period: Period?
    private var columns: (start: String?, end: String?) = (nil, nil)

    mutating func columns(of period: Period?) -> (start: String?, end: String?) {
        if period != self.period {
            self.period = period
            columns = (period?.start.description, period?.end.description)
        }
        return columns
    }
}
