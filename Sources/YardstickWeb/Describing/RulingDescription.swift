import YardstickLedger
import YardstickPages

/// The address that takes rulings.
enum RulingDescription {
    static let paths: [(String, JSONValue)] = [(RulingRoute.path, ["post": operation])]

    private static let operation: JSONValue = [
        "operationId": "rule",
        "summary": "Confirm or correct the reading of a measurement",
        "description": """
        Takes the token of /session.json, with the cookie that came with it. The reading itself stays as it \
        is; listings show the field as ruled.
        """,
        "requestBody": [
            "required": true,
            "content": [
                "application/x-www-form-urlencoded": ["schema": form],
                "application/json": ["schema": form],
            ],
        ],
        "responses": [
            "200": PageDescription.response(
                "The measurement as it stands now, to one who sent JSON.", .json,
                Schemas.reference("measurement-line")),
            "303": ["description": "The page to go back to, to one who sent a form."],
            "400": problem("The request is no request."),
            "403": problem("The token is not of this session, or the form came from another site."),
            "404": problem("There is no such measurement."),
            "408": problem("The form took too long to arrive."),
            "413": problem("The form is too large."),
            "415": problem("This is no form."),
            "422": problem("The ruling could not be understood; the detail says why."),
            "503": problem("The ledger is being written by another program."),
        ],
    ]

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

    private static let form: JSONValue = [
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
}
