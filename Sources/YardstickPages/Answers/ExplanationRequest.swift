/// What the form of a finding sends to ``path``: a person's explanation of it.
public struct ExplanationRequest: Hashable, Sendable {
    /// Where the form is sent, by POST, as `application/x-www-form-urlencoded`.
    public static let path = "/explanations"

    /// The finding's identity.
    public let finding: String
    /// What explains it.
    public let note: String
    /// Who explains, as typed; nothing where the visitor's name was known and the form did not ask.
    public let by: String?
    /// The page to go back to.
    public let back: PageAddress

    /// Reads the fields of the form: `finding`, `note`, `by`, `back`.
    ///
    /// - Throws: ``RulingRequestError`` that says which field is wrong and what is expected.
    public init(fields: [String: String]) throws(RulingRequestError) {
        guard let finding = FormText.line(fields["finding"]) else {
            throw RulingRequestError("`finding` has to be the identity of a finding.")
        }
        guard let note = FormText.line(fields["note"]) else {
            throw RulingRequestError("`note` has to say what explains the finding.")
        }
        (self.finding, self.note) = (finding, note)
        by = FormText.line(fields["by"])
        back = fields["back"].flatMap { PageAddress($0) } ?? PageAddress(path: ["findings", finding])
    }
}

/// The texts of forms.
enum FormText {
    /// A field's text on one line, at most 500 characters of it; nothing where there is none.
    static func line(_ text: String?) -> String? {
        let words = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(500))
    }
}
