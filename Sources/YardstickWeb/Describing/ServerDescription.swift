import YardstickPages

/// What the server answers about itself.
enum ServerDescription {
    static let paths: [(String, JSONValue)] = [
        (
            "/session.json",
            get(
                "session", "The token to send along with a ruling",
                PageDescription.response("The token, and the name that the server knows.", .json, session))
        ),
        (
            "/healthz",
            get(
                "health", "Whether the ledger answers",
                PageDescription.response("It does.", .json, ["type": "object", "required": ["status"]]))
        ),
        (
            "/metrics",
            get(
                "metrics", "Counters and durations in the text format of Prometheus",
                ["description": "The metrics.", "content": ["text/plain": ["schema": ["type": "string"]]]])
        ),
    ]

    private static let session: JSONValue = [
        "type": "object", "required": ["token", "name"],
        "properties": ["token": ["type": ["string", "null"]], "name": ["type": ["string", "null"]]],
    ]

    private static func get(_ name: String, _ summary: String, _ response: JSONValue) -> JSONValue {
        [
            "get": [
                "operationId": .text(name), "summary": .text(summary),
                "responses": [
                    "200": response, "503": PageDescription.problem("Too many ask at once.", .json),
                ],
            ]
        ]
    }
}
