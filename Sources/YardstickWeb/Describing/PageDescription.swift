import YardstickPages

/// One page in one form.
struct PageDescription {
    let route: PageRoute
    let form: PageForm

    /// The path with its only operation.
    var path: (String, JSONValue) { (template, ["get": operation]) }

    private var template: String {
        guard form != .html else { return route.path }
        return (route.path == "/" ? "/index" : route.path) + ".\(form.rawValue)"
    }

    private var operation: JSONValue {
        [
            "operationId": .text("\(route.name)-\(form.rawValue)"),
            "summary": .text(route.summary),
            "parameters": .array(route.parameters.map(parameter)),
            "responses": responses,
        ]
    }

    private func parameter(_ parameter: PageParameter) -> JSONValue {
        [
            "name": .text(parameter.name),
            "in": .text(parameter.place.rawValue),
            "required": .truth(parameter.place == .path),
            "description": .text(parameter.explanation),
            "schema": parameter.kind.schema,
            "example": parameter.kind.example(parameter.example),
        ]
    }

    private var responses: JSONValue {
        [
            "200": Self.response("The page.", form, form == .json ? Schemas.reference(route.name) : nil),
            "304": ["description": "The page is as it was when the entity tag was sent."],
            "400": Self.problem(
                "The address asks for what the page does not have; the detail says what.", form),
            "404": Self.problem("Nothing stands at this address.", form),
            "414": Self.problem("The address is too long; ask for less at once.", form),
            "503": Self.problem("Too many ask at once; Retry-After says when to come again.", form),
            "504": Self.problem("The answer took too long; ask for less.", form),
        ]
    }

    static func problem(_ description: String, _ form: PageForm) -> JSONValue {
        response(description, form, form == .json ? Schemas.reference("problem") : nil)
    }

    /// A response in a form, with its schema where the form has one.
    static func response(_ description: String, _ form: PageForm, _ schema: JSONValue?) -> JSONValue {
        let type = String(form.contentType.prefix { $0 != ";" })
        let media: JSONValue = ["schema": schema ?? ["type": "string"]]
        return ["description": .text(description), "content": .object([(type, media)])]
    }
}

extension PageParameter.Kind {
    /// What a value may be, as JSON Schema says it.
    fileprivate var schema: JSONValue {
        switch self {
        case .text(let longest): ["type": "string", "minLength": 1, "maxLength": .number(longest / 4)]
        case .integer(let range):
            ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .choice(let words): ["type": "string", "enum": .array(words.map { .text($0) })]
        case .lineNumber(let prefix): ["type": "string", "pattern": .text("^\(prefix)[1-9][0-9]{0,17}$")]
        }
    }

    fileprivate func example(_ text: String) -> JSONValue {
        if case .integer = self, let number = Int(text) { return .number(number) }
        return .text(text)
    }
}
