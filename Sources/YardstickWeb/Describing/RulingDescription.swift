import YardstickLedger
import YardstickPages

/// The addresses that take rulings and explanations.
enum RulingDescription {
    static let paths: [(String, JSONValue)] = [
        (
            RulingRequest.path,
            post(
                "rule", "Confirm or correct the reading of a measurement",
                "The reading itself stays as it is; listings show the field as ruled.", ruling,
                Schemas.reference("measurement-line"))
        ),
        (
            ExplanationRequest.path,
            post(
                "explain", "Say what explains a finding of the audit",
                "The finding stays, and is counted among the explained.", explanation, ["type": "object"])
        ),
    ]

    private static func post(
        _ name: String, _ summary: String, _ effect: String, _ form: JSONValue, _ result: JSONValue
    ) -> JSONValue {
        [
            "post": [
                "operationId": .text(name), "summary": .text(summary),
                "description": .text(
                    "Takes the token of /session.json, with the cookie that came with it. " + effect),
                "requestBody": [
                    "required": true,
                    "content": [
                        "application/x-www-form-urlencoded": ["schema": form],
                        "application/json": ["schema": form],
                    ],
                ],
                "responses": responses(result),
            ]
        ]
    }

    private static func responses(_ result: JSONValue) -> JSONValue {
        [
            "200": PageDescription.response("What is on record now, to one who sent JSON.", .json, result),
            "303": ["description": "The page to go back to, to one who sent a form."],
            "400": problem("The request is no request."),
            "403": problem("The token is not of this session, or the form came from another site."),
            "404": problem("The ledger holds no such line."),
            "408": problem("The form took too long to arrive."),
            "413": problem("The form is too large."),
            "415": problem("This is no form."),
            "422": problem("The form could not be understood; the detail says why."),
            "503": problem("The ledger is being written by another program."),
        ]
    }

    /// Refusals come as a page to one who sent a form.
    private static func problem(_ description: String) -> JSONValue {
        [
            "description": .text(description),
            "content": [
                "text/html": ["schema": ["type": "string"]],
                "application/json": ["schema": Schemas.reference("problem")],
            ],
        ]
    }

    private static let ruling: JSONValue = [
        "type": "object",
        "required": ["token", "measurement", "action"],
        "properties": [
            "token": ["type": "string", "description": "The token of the session."],
            "measurement": [
                "type": "integer", "minimum": 1, "description": "The number of the measurement.",
            ],
            "action": ["type": "string", "enum": ["confirm", "correct"]],
            "field": [
                "type": "string", "enum": .array(Correction.fields.map { .text($0) }),
                "description": "The field to correct.",
            ],
            "value": ["type": "string", "description": "The field as it should read; empty empties it."],
            "by": ["type": "string", "description": "Who rules, where the server does not know it."],
            "note": ["type": "string", "description": "Why."],
            "back": ["type": "string", "description": "The address of the page to go back to."],
        ],
    ]

    private static let explanation: JSONValue = [
        "type": "object",
        "required": ["token", "finding", "note"],
        "properties": [
            "token": ["type": "string", "description": "The token of the session."],
            "finding": ["type": "string", "description": "The finding's identity, or its start."],
            "note": ["type": "string", "description": "What explains it."],
            "by": ["type": "string", "description": "Who explains, where the server does not know it."],
            "back": ["type": "string", "description": "The address of the page to go back to."],
        ],
    ]
}
