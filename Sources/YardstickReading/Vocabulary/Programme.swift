/// A named initiative: "Phoenix Action", "1+1+N", "Project No. 1".
public struct Programme: Hashable, Sendable {
    /// UTF-8 byte range of the name, quotation marks left out.
    public let range: Range<Int>
    /// The name as written.
    public let name: String
    /// The code number within the name ("551", "1+1+N"), where it has one.
    public let code: String?
    /// Index into ``Reading/sentences``.
    public let sentence: Int
    /// The name of the rule that found it.
    public let rule: String

    /// Makes a programme from its parts.
    public init(range: Range<Int>, name: String, code: String?, sentence: Int, rule: String) {
        self.range = range
        self.name = name
        self.code = code
        self.sentence = sentence
        self.rule = rule
    }
}
