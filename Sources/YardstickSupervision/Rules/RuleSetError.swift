/// Why a rule set cannot be used, in words that say what to write instead.
public struct RuleSetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, or the name of the set.
    public let file: String
    /// The line, from 1 on, where it is known.
    public let line: Int?
    /// What is wrong and what was expected.
    public let reason: String

    /// Makes an error.
    public init(file: String, line: Int?, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// File, line, what is wrong.
    public var description: String { file + (line.map { ", line \($0)" } ?? "") + ": " + reason }
}
