import YardstickPages

/// What the JSON of each page holds.
enum Schemas {
    /// All of them by name.
    static var all: JSONValue {
        .object(
            Pages.routes.map { ($0.name, page(members[$0.name] ?? [:])) }
                + [
                    ("problem", problem), ("measurement-line", MeasurementSchema.line),
                    ("document-line", MeasurementSchema.lineOfDocument),
                ])
    }

    static func reference(_ name: String) -> JSONValue {
        ["$ref": .text("#/components/schemas/\(name)")]
    }

    /// An object whose members all have to be there.
    static func object(_ members: KeyValuePairs<String, JSONValue>...) -> JSONValue {
        let all = members.flatMap { $0.map { ($0.key, $0.value) } }
        return [
            "type": "object", "required": .array(all.map { .text($0.0) }), "properties": .object(all),
        ]
    }

    static let count: JSONValue = ["type": "integer", "minimum": 0]
    static let text: JSONValue = ["type": "string"]
    static let textOrNull: JSONValue = ["type": ["string", "null"]]

    /// What a page has beside its title and its address, by the name of its route.
    private static let members: [String: KeyValuePairs<String, JSONValue>] = [
        "overview": [
            "documents": count, "targets": count, "actuals": count, "areas": rows, "addedLast": rows,
        ],
        "documents": listing, "measurements": listing, "commitments": listing, "programmes": listing,
        "indicators": listing, "indicator": listing, "phrase": listing,
        "plan": ["document": text, "name": text, "targets": rows, "commitments": rows],
        "document": [
            "document": text, "name": text, "sentenceCount": count, "sentences": array(of: sentence),
            "measurements": array(of: reference("document-line")),
        ],
        "measurement": ["measurement": reference("measurement-line")],
        "review": ["page": count, "measurements": array(of: reference("measurement-line"))],
        "search": [
            "query": textOrNull, "total": count, "sentences": rows, "indicators": array(of: text),
            "areas": array(of: text),
        ],
        "findings": ["total": count, "page": count, "findings": rows], "finding": ["findings": rows],
        "targets": listing, "compare": ["rows": rows],
    ]

    private static let listing: KeyValuePairs<String, JSONValue> = [
        "total": count, "page": count, "pages": count, "rows": rows,
    ]

    private static let rows = array(of: ["type": "object"])

    private static let sentence = object(["ordinal": count, "start": count, "end": count, "text": text])

    private static func array(of items: JSONValue) -> JSONValue {
        ["type": "array", "items": items]
    }

    private static func page(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        let own: KeyValuePairs<String, JSONValue> = ["title": text, "address": text]
        return ["allOf": [object(own), object(members)]]
    }

    private static let problem = object(["status": ["type": "integer"], "title": text, "detail": text])
}
