/// The bytes and the named rule that one field of a reading rests on.
public struct Evidence: Hashable, Sendable {
    /// A field of a measurement that evidence can speak for.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case value, unit, noun, comparator, form, role, indicator, area, period
    }

    /// The field.
    public let field: Field
    /// UTF-8 byte range of the words that speak for it; empty where the rule speaks from the context.
    public let range: Range<Int>
    /// The name of the rule that fired, spelled with hyphens: "subject-of-verb".
    public let rule: String

    /// Makes a piece of evidence.
    public init(field: Field, range: Range<Int>, rule: String) {
        self.field = field
        self.range = range
        self.rule = rule
    }
}
