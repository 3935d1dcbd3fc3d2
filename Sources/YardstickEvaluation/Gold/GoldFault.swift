/// Something wrong in a line of an annotation.
///
/// Its description names the file and the line, says what is wrong and how to put it right.
public struct GoldFault: Hashable, Sendable {
    /// The annotation file.
    public let path: String
    /// The number of the line, from 1.
    public let line: Int
    /// What is wrong.
    public let reason: Reason

    /// What can be wrong with a line.
    public enum Reason: Error, Hashable, Sendable {
        /// The line is no JSON object.
        case notJSON
        /// A field that every line needs is not there, or is empty.
        case missing(String)
        /// A field holds another sort of value than it should; with what it should hold.
        case wrongKind(String, expected: String)
        /// A field's value is not one of its vocabulary.
        case notOneOf(String, given: String, allowed: [String])
        /// Neither or both of `value`, and `low` with `high`.
        case valueOrBounds
        /// `start` without `end`, or the reverse.
        case openPeriod
        /// A count that does not say of what.
        case countWithoutNoun
        /// Other bytes stand at `at`.
        case surfaceNotAtItsPlace
        /// The sentence is not copied exactly.
        case sentenceNotInDocument
        /// The surface is not copied exactly.
        case surfaceNotInSentence
        /// More lines for one surface of a sentence than it has places there.
        case tooManyLines(String)
        /// Every place of the surface is taken, or is a part of a longer number.
        case noPlaceLeft(String)
    }
}

extension GoldFault: CustomStringConvertible {
    /// The file, the line, the reason and the way out.
    public var description: String { "`\(path)`, line \(line): \(reason)" }
}

extension GoldFault.Reason: CustomStringConvertible {
    /// The reason and the way out.
    public var description: String {
        switch self {
        case .notJSON: "not a JSON object. Write one object, with its braces, on one line."
        case .missing(let field):
            "no `\(field)`. Every line needs it."
                + (field == "area" ? " It is null where the text names none." : "")
        case .wrongKind(let field, let expected): "`\(field)` should be \(expected)."
        case .notOneOf(let field, let given, let allowed):
            "`\(given)` is no \(field). Write one of \(allowed.joined(separator: " "))."
        case .valueOrBounds: "give `value`, or both `low` and `high`, and not all of them."
        case .openPeriod: "`start` without `end`, or the reverse. A point in time has the same in both."
        case .countWithoutNoun: "a count needs its `noun`. Write what is counted."
        case .surfaceNotAtItsPlace:
            "other words stand at this place. `at` counts UTF-8 bytes of the document's text, the end excluded."
        case .sentenceNotInDocument: "the sentence is not in the document. Copy it exactly."
        case .surfaceNotInSentence: "the surface is not in the sentence. Copy it exactly."
        case .tooManyLines(let surface): "more lines for `\(surface)` than times it stands in the sentence."
        case .noPlaceLeft(let surface):
            "no place is left for `\(surface)`: each is taken, or inside a longer number. Write it in full."
        }
    }
}
