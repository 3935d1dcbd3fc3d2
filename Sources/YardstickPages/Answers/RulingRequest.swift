import YardstickLedger

/// What the review form sends to ``path``: a person's confirmation or correction of one measurement.
public struct RulingRequest: Hashable, Sendable {
    /// Where the form is sent, by POST, as `application/x-www-form-urlencoded`.
    public static let path = "/rulings"
    /// The name of the field that holds the form token.
    public static let tokenField = "token"

    /// The number of the measurement.
    public let measurement: Int64
    /// What is ruled.
    public let correction: Correction
    /// Who rules, as typed; nothing where the visitor's name was known and the form did not ask.
    public let by: String?
    /// Why.
    public let note: String?
    /// The page to go back to.
    public let back: PageAddress

    /// Reads the fields of the form: `measurement`, `action` (`confirm` or `correct`), `field` and `value` of a
    /// correction, `by`, `note`, `back`.
    ///
    /// - Throws: ``RulingRequestError`` that says which field is wrong and what is expected.
    public init(fields: [String: String]) throws(RulingRequestError) {
        guard let number = fields["measurement"].flatMap({ Int64($0) }), number > 0 else {
            throw RulingRequestError("`measurement` has to be the number of a measurement.")
        }
        measurement = number
        correction = try Self.correction(fields)
        by = FormText.line(fields["by"])
        note = FormText.line(fields["note"])
        back = fields["back"].flatMap { PageAddress($0) } ?? PageAddress(path: ["review"])
    }

    private static func correction(_ fields: [String: String]) throws(RulingRequestError) -> Correction {
        switch fields["action"] {
        case "confirm": return .confirmed
        case "correct": return try corrected((fields["field"] ?? "") + "=" + (fields["value"] ?? ""))
        default: throw RulingRequestError("`action` has to be `confirm` or `correct`.")
        }
    }

    private static func corrected(_ assignment: String) throws(RulingRequestError) -> Correction {
        do {
            return try Correction(assignment)
        } catch {
            throw RulingRequestError(error.description)
        }
    }
}

/// Why the fields of a review form are no ruling, in words that say what is expected.
public struct RulingRequestError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line on what is wrong.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
