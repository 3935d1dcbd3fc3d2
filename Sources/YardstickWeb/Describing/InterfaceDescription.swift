import YardstickLedger
import YardstickPages

/// The interface for programs as OpenAPI 3.1 describes it, made from the table of the pages.
enum InterfaceDescription {
    /// The document.
    static let text: String = {
        var json = JSONWriter()
        document.write(to: &json)
        json.endLine()
        return json.text
    }()

    private static var document: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Yardstick",
                "version": "1",
                "summary": "A ledger of what public plans promise and public reports claim.",
                "description": """
                Every page is a view of the ledger, and has its JSON and CSV twin under the same address with \
                the ending .json or .csv. Nothing but /rulings changes anything. An answer stays the same \
                until the ledger changes: send its ETag as If-None-Match and it costs nothing.
                """,
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(pages + RulingDescription.paths + ServerDescription.paths),
            "components": ["schemas": Schemas.all],
        ]
    }

    private static var pages: [(String, JSONValue)] {
        Pages.routes.flatMap { route in
            PageForm.allCases.map { form in PageDescription(route: route, form: form).path }
        }
    }
}
