import YardstickReading

/// A line of the ledger as `export --format jsonl` writes it too.
enum MeasurementSchema {
    static let line = measurement(["sentence": Schemas.text])

    /// The same in a list that holds the sentences beside it, each once.
    static let lineOfDocument = measurement(["sentenceOrdinal": Schemas.count])

    private static func measurement(_ sentence: KeyValuePairs<String, JSONValue>) -> JSONValue {
        Schemas.object(common, sentence).with(quantity)
    }

    private static let common: KeyValuePairs<String, JSONValue> = [
        "id": ["type": "integer", "minimum": 1], "document": Schemas.text, "start": Schemas.count,
        "end": Schemas.count, "surface": Schemas.text, "unit": choice(of: Unit.self),
        "noun": Schemas.textOrNull,
        "comparator": choice(of: Comparator.self), "form": choice(of: Form.self),
        "role": choice(of: Role.self),
        "indicator": Schemas.text, "indicatorCode": Schemas.textOrNull, "area": Schemas.textOrNull,
        "periodStart": Schemas.textOrNull, "periodEnd": Schemas.textOrNull,
        "section": ["type": "array", "items": Schemas.text],
        "confidence": ["type": "number", "minimum": 0, "maximum": 1],
        "evidence": ["type": "array", "items": evidence], "rulings": ["type": "array", "items": ruling],
    ]

    private static let quantity: JSONValue = [
        "anyOf": [
            ["required": ["value"], "properties": ["value": ["type": ["number", "null"]]]],
            ["required": ["low", "high"], "properties": ["low": number, "high": number]],
        ]
    ]

    private static let number: JSONValue = ["type": "number"]

    private static let evidence = Schemas.object([
        "field": Schemas.text, "start": Schemas.count, "end": Schemas.count, "rule": Schemas.text,
    ])

    private static let ruling = Schemas.object([
        "field": Schemas.text, "by": Schemas.text, "at": Schemas.text,
    ])

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        of type: Choice.Type
    ) -> JSONValue {
        ["type": "string", "enum": .array(Choice.allCases.map { .text($0.rawValue) })]
    }
}
