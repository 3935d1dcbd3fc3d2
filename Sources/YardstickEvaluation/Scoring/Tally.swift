/// What was counted when a reading was held against an annotation; tallies of several documents add up.
public struct Tally: Hashable, Sendable {
    /// How many items the annotation has.
    public private(set) var gold = 0
    /// How many measurements were read.
    public private(set) var read = 0
    private var levels: [Level: Int] = [:]
    private var fields: [GradedField: FieldShare] = [:]

    /// An empty tally.
    public init() {}

    init(gold: Int, read: Int) {
        (self.gold, self.read) = (gold, read)
    }

    /// How many measurements reach a level.
    public func count(_ level: Level) -> Int { levels[level] ?? 0 }

    /// Precision, recall and F1 at a level.
    public func figures(_ level: Level) -> Accuracy {
        Accuracy(right: count(level), read: read, gold: gold)
    }

    /// How often a field is right where it is compared.
    public func share(_ field: GradedField) -> FieldShare { fields[field] ?? FieldShare() }

    mutating func count(_ comparison: Comparison) {
        for level in Level.allCases where level <= comparison.level { levels[level, default: 0] += 1 }
        for (field, isRight) in comparison.verdicts {
            fields[field, default: FieldShare()].count(isRight)
        }
    }

    /// The counts of both.
    public static func + (left: Tally, right: Tally) -> Tally {
        var sum = Tally(gold: left.gold + right.gold, read: left.read + right.read)
        sum.levels = left.levels.merging(right.levels, uniquingKeysWith: +)
        sum.fields = left.fields.merging(right.fields, uniquingKeysWith: +)
        return sum
    }
}

/// Precision, recall and F1, each 0...1.
public struct Accuracy: Hashable, Sendable {
    /// The share of what was read that is right.
    public let precision: Double
    /// The share of the annotation that was read right.
    public let recall: Double
    /// The harmonic mean of precision and recall.
    public let f1: Double

    init(right: Int, read: Int, gold: Int) {
        precision = read > 0 ? Double(right) / Double(read) : 0
        recall = gold > 0 ? Double(right) / Double(gold) : 0
        f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}

/// How often a field is right, where it was compared.
public struct FieldShare: Hashable, Sendable {
    /// How often it is right.
    public private(set) var right = 0
    /// How often it was compared.
    public private(set) var compared = 0

    /// The share that is right; nothing where it was never compared.
    public var share: Double? { compared > 0 ? Double(right) / Double(compared) : nil }

    mutating func count(_ isRight: Bool) {
        right += isRight ? 1 : 0
        compared += 1
    }

    static func + (left: FieldShare, right: FieldShare) -> FieldShare {
        var sum = left
        sum.right += right.right
        sum.compared += right.compared
        return sum
    }
}
