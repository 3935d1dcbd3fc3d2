import YardstickLedger

/// JSON as a value, its members in the order in which they are written.
enum JSONValue: Sendable {
    case object([(String, JSONValue)])
    case array([JSONValue])
    case text(String)
    case number(Int)
    case truth(Bool)

    /// The same object with more members.
    func with(_ more: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let others) = more else { return self }
        return .object(members + others)
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .object(let members):
            json.object { json in
                for (key, value) in members {
                    json.member(key)
                    value.write(to: &json)
                }
            }
        case .array(let elements): json.array { json in elements.forEach { $0.write(to: &json) } }
        case .text(let text): json.value(text)
        case .number(let number): json.value(number)
        case .truth(let truth): json.value(truth)
        }
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements) }
}

extension JSONValue: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self = .text(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) { self = .truth(value) }
}
