/// The bytes and the named rule that one field of a reading rests on.
public struct Evidence: Hashable, Sendable {
    /// A field of a measurement that evidence can speak for.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case value, unit, noun, comparator, form, role, indicator, area, period
    }

    /// Where the name of a rule is from.
    private enum Source: Sendable {
        /// A rule that fired.
        case fired(RuleName)
        /// A ledger or a table that says which rule did.
        case told(String)
    }

    /// The field.
    public let field: Field
    /// UTF-8 byte range of the words that speak for it; empty where the rule speaks from the context.
    public let range: Range<Int>

    private let source: Source

    /// Makes a piece of evidence of what a ledger or a table says.
    public init(field: Field, range: Range<Int>, rule: String) {
        self.field = field
        self.range = range
        source = .told(rule)
    }

    /// Makes a piece of evidence of a rule that fired.
    init(field: Field, range: Range<Int>, fired rule: RuleName) {
        self.field = field
        self.range = range
        source = .fired(rule)
    }

    /// The name of the rule that fired, spelled with hyphens: "subject-of-verb".
    public var rule: String {
        switch source {
        case .fired(let name): name.text
        case .told(let text): text
        }
    }

    /// The same name, where this module's own reading gave it: nothing needs to be made to ask for it.
    public var fired: RuleName? {
        if case .fired(let name) = source { name } else { nil }
    }

    /// Answers something of the bytes of the name.
    @inline(__always)
    func withRuleBytes<Answer>(_ body: (Span<UInt8>) -> Answer) -> Answer {
        switch source {
        case .fired(let name): name.withBytes { body($0.span) }
        case .told(let text): body(text.utf8.span)
        }
    }

    /// Equal where field, bytes and the name of the rule are, whoever tells of it.
    public static func == (left: Evidence, right: Evidence) -> Bool {
        left.field == right.field && left.range == right.range && left.rule == right.rule
    }

    /// Adds field, bytes and name to a hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(field)
        hasher.combine(range)
        hasher.combine(rule)
    }
}
