/// One thing that is so of a phrase beside a number, and speaks for or against its naming what the number measures:
/// that it is the subject of the number's verb, that a comma stands between.
///
/// Traits are told by their place in one row, so that a weight is found without putting a name together. First those
/// that are looked at again for each unit and each word behind the number (``near``), then the others; then all of them
/// once more for the phrase that the rules chose; then the near ones for each thing that may be so of a number.
enum EnglishPhraseTrait {
    /// What is looked at, with its values in the order of their places.
    struct Field: Sendable {
        let name: String
        let values: [String]
        /// The place of the first value.
        let start: Int
        var end: Int { start + values.count }

        @inline(__always)
        func callAsFunction(_ value: Int) -> Int { start + value }
    }

    // MARK: Near traits

    /// Where the phrase stands: before the number, behind it, outside the sentence.
    static let side = Field(name: "side", values: ["before", "behind", "outside"], start: 0)
    /// How many other phrases open between, for each side.
    static let phrases = next(side, "phrases", sided((0..<5).map(String.init)))
    /// How the phrase was come upon.
    static let origin = next(phrases, "origin", Origin.allCases.map(\.rawValue))
    /// What kind of verb it is the subject of.
    static let subject = next(origin, "subject-of", EnglishVerbKind.names)
    /// What kind of verb it stands right behind.
    static let object = next(subject, "object-of", EnglishVerbKind.names)
    /// Whether that is the verb that the number stands under.
    static let subjectOfGovernor = next(object, "subject-of-governor", ["no", "yes"])
    /// Whether the verb that it stands right behind is the one that the number stands under.
    static let objectOfGovernor = next(subjectOfGovernor, "object-of-governor", ["no", "yes"])
    /// How many near traits there are: one bit each.
    static var near: Int { objectOfGovernor.end }

    // MARK: Other traits

    /// How many words it has.
    static let words = next(objectOfGovernor, "words", steps)
    /// How it stands to the words that the rules chose.
    static let relation = next(
        words, "to-chosen", ["same", "before", "behind", "longer", "shorter", "inside", "around", "apart"])
    /// How many words stand between, for each side.
    static let gap = next(relation, "gap", sided(steps))
    /// What stands between, for each side.
    static let between = next(gap, "between", sided(EnglishJoint.names))
    static let determiner = next(between, "determiner", ["none", "the", "a", "possessive", "other"])
    /// The word before it, for each side.
    static let lead = next(determiner, "lead", sided(EnglishNeighbour.names))
    /// The word behind it, for each side.
    static let tail = next(lead, "tail", sided(EnglishNeighbour.names))
    static let opensSentence = next(tail, "opens-sentence", ["no", "yes"])
    /// The classes of its head.
    static let head = next(opensSentence, "head", headClasses.map(\.name) + ["known", "unknown"])
    static let headPart = next(head, "head-part", ["noun", "adjective", "gerund", "participle", "other"])
    static let isPlural = next(headPart, "plural", ["no", "yes"])
    static let capital = next(isPlural, "capital", ["none", "yes", "all", "first"])
    /// What it holds.
    static let holds = next(capital, "holds", ["of", "change", "number", "region", "time"])
    static let opensWithAdjective = next(holds, "opens-with-adjective", ["no", "yes"])
    /// How many traits a phrase may have.
    static var plain: Int { opensWithAdjective.end }

    // MARK: Traits of the number, which near traits are looked at with

    static let unit = Field(
        name: "unit",
        values: ["count", "share", "points", "money", "time", "rank", "times", "ratio", "measure"], start: 0)
    static let behind = next(unit, "behind", EnglishNeighbour.names)
    static let counts = next(behind, "counts", ["no", "yes"])

    /// How many places there are.
    static var count: Int { plain * 2 + counts.end * near }

    /// The place of a trait of the phrase that the rules chose.
    @inline(__always)
    static func ofChosen(_ place: Int) -> Int { plain + place }

    /// The place of a near trait beside one of the number's own.
    @inline(__always)
    static func crossed(_ ofNumber: Int, _ near: Int) -> Int { plain * 2 + ofNumber * Self.near + near }

    // MARK: Names

    /// "field:value", "chosen:field:value" or "field:value+field:value"; weights are kept by it.
    static let names: [String] = {
        let fields = [
            side, phrases, origin, subject, object, subjectOfGovernor, objectOfGovernor, words, relation, gap,
            between, determiner, lead, tail, opensSentence, head, headPart, isPlural, capital, holds,
            opensWithAdjective,
        ]
        let plain = fields.flatMap { field in field.values.map { field.name + ":" + $0 } }
        let ofNumber = [unit, behind, counts].flatMap { field in field.values.map { field.name + ":" + $0 } }
        return plain + plain.map { "chosen:" + $0 }
            + ofNumber.flatMap { number in plain.prefix(near).map { number + "+" + $0 } }
    }()

    // MARK: Values

    /// How a phrase was come upon.
    enum Origin: String, CaseIterable {
        /// A noun phrase up to its first preposition; one with its "of"; one with all that modifies it.
        case head, whole, modified
        case subject
        /// What was measured last in the sentence, before that, and so on; what was measured first in it.
        case last, second, third, first
        /// What was measured in the sentence before.
        case carried
        /// The rules alone have it.
        case chosen

        @inline(__always)
        var place: Int {
            switch self {
            case .head: 0
            case .whole: 1
            case .modified: 2
            case .subject: 3
            case .last: 4
            case .second: 5
            case .third: 6
            case .first: 7
            case .carried: 8
            case .chosen: 9
            }
        }
    }

    /// The classes that a head is told by.
    static let headClasses: [(name: String, tags: Tags)] = [
        ("measure", .measureNoun), ("change", .changing), ("goal", .goalNoun), ("region", .region),
        ("agent", .agent), ("document", .documentNoun), ("aim", .aim), ("time", .timeUnit),
        ("programme", .programmeHead), ("thing", .thing), ("initiative", .initiative), ("label", .label),
        ("verb", .verbBase),
    ]

    private static let steps = ["0", "1", "2", "to-4", "to-8", "to-16", "above"]

    /// Which of the steps a number falls under.
    @inline(__always)
    static func step(_ number: Int) -> Int {
        switch number {
        case ...0: 0
        case 1: 1
        case 2: 2
        case 3...4: 3
        case 5...8: 4
        case 9...16: 5
        default: 6
        }
    }

    private static func next(_ last: Field, _ name: String, _ values: [String]) -> Field {
        Field(name: name, values: values, start: last.end)
    }

    private static func sided(_ values: [String]) -> [String] {
        values.map { "before-" + $0 } + values.map { "behind-" + $0 }
    }
}
