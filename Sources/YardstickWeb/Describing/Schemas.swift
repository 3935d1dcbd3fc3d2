import YardstickPages

/// What the JSON of each page holds.
enum Schemas {
    static var all: JSONValue {
        .object(
            Pages.routes.map { ($0.name, page) } + [("problem", problem), ("measurement-line", measurement)])
    }

    static func reference(_ name: String) -> JSONValue {
        ["$ref": .text("#/components/schemas/\(name)")]
    }

    private static let page: JSONValue = [
        "type": "object", "required": ["title", "address"],
        "properties": [
            "title": ["type": "string", "description": "What the page answers."],
            "address": ["type": "string", "description": "Where it stands."],
        ],
    ]

    private static let problem: JSONValue = [
        "type": "object", "required": ["status", "title", "detail"],
        "properties": [
            "status": ["type": "integer"], "title": ["type": "string"],
            "detail": ["type": "string", "description": "How to go on."],
        ],
    ]

    private static let measurement: JSONValue = [
        "type": "object", "required": ["id", "document", "start", "end", "surface", "indicator"],
        "properties": [
            "id": ["type": "integer"], "document": ["type": "string"], "start": ["type": "integer"],
            "end": ["type": "integer"], "surface": ["type": "string"], "value": ["type": ["number", "null"]],
            "unit": ["type": "string"], "indicator": ["type": "string"], "confidence": ["type": "number"],
        ],
    ]
}
