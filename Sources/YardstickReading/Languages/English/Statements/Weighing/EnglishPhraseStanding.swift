/// A number, as far as it tells which phrase names what it measures.
struct EnglishWeighedNumber {
    /// Traits of the number that near traits are looked at with.
    let (unit, behind, counts): (Int, Int, Int)
    /// Its tokens with those of its comparator.
    let tokens: Range<Int>
    /// The verb that it stands under, or -1.
    let governor: Int
    /// The words that the rules chose, where they stand in the sentence.
    let chosen: Range<Int>?
    /// For each token what stands from it to the number, in the lower bits, and how many phrases open there.
    private let reach: [UInt64]

    private typealias Trait = EnglishPhraseTrait
    private static let (oneOpening, shift): (UInt64, UInt64) = (1 << 40, 40)

    init(_ statement: Statement, _ reader: EnglishStatementReader, _ phrases: EnglishNamingPhrases) {
        let view = reader.view
        let quantity = view.quantities[statement.mention]
        unit = Trait.unit(Self.unit(quantity.unit))
        behind = Trait.behind(EnglishNeighbour.place(at: quantity.end, in: view))
        counts = Trait.counts(statement.unit == .count && statement.noun != nil ? 1 : 0)
        tokens = quantity.first..<max(quantity.first + 1, quantity.end)
        governor = reader.governingVerbBefore(quantity.first) ?? -1
        chosen = view.tokens(of: statement.indicatorRange)
        reach = Self.reach(from: tokens, over: phrases.joints)
    }

    private static func reach(from number: Range<Int>, over joints: [UInt64]) -> [UInt64] {
        var reach = [UInt64](repeating: 0, count: joints.count + 1)
        var sum: UInt64 = 0
        for place in stride(from: min(number.lowerBound, joints.count) - 1, through: 0, by: -1) {
            sum = added(sum, joints[place])
            reach[place] = sum
        }
        sum = 0
        for place in min(number.upperBound, joints.count)..<joints.count {
            reach[place] = sum
            sum = added(sum, joints[place])
        }
        reach[joints.count] = sum
        return reach
    }

    @inline(__always)
    private static func added(_ sum: UInt64, _ joint: UInt64) -> UInt64 {
        (sum | joint & (oneOpening - 1)) &+ (joint & EnglishNamingPhrases.opening == 0 ? 0 : oneOpening)
    }

    private static func unit(_ unit: Unit) -> Int {
        switch unit {
        case .count: 0
        case .percent: 1
        case .percentagePoint: 2
        case .rank: 5
        case .times: 6
        case .ratio: 7
        default: unit.dimension == .money ? 3 : unit.dimension == .time ? 4 : 8
        }
    }

    /// What stands between the number and a place beside it, and how many phrases open there.
    @inline(__always)
    func between(_ place: Int) -> (joints: UInt64, phrases: Int) {
        let sum = reach[place]
        return (sum & (Self.oneOpening - 1), Int(sum >> Self.shift))
    }
}

/// How a phrase stands to a number.
struct EnglishPhraseStanding {
    /// Near traits, one bit each.
    private(set) var near: UInt64
    /// The places of the other traits that hold beside this number only; what stands between goes by bits.
    private let relation: Int
    private var gap = -1
    private var joints: UInt64 = 0
    private var (lead, tail) = (-1, -1)
    private var isBehind = false

    private typealias Trait = EnglishPhraseTrait

    /// A phrase outside the sentence.
    init(outside origin: EnglishPhraseTrait.Origin, isChosen: Bool) {
        near = 1 << UInt64(Trait.side(2)) | 1 << UInt64(Trait.origin(origin.place))
        relation = Trait.relation(isChosen ? 0 : 7)
    }

    init(_ phrase: EnglishNamingPhrases.Phrase, _ number: EnglishWeighedNumber) {
        near = phrase.near
        relation = Trait.relation(Self.relation(of: phrase.run, to: number.chosen))
        let isBefore = phrase.run.upperBound <= number.tokens.lowerBound
        guard isBefore || phrase.run.lowerBound >= number.tokens.upperBound else {
            near |= 1 << UInt64(Trait.side(2))
            return
        }
        isBehind = !isBefore
        let side = isBefore ? 0 : 1
        let between = number.between(isBefore ? phrase.run.upperBound : phrase.run.lowerBound)
        let distance =
            isBefore
            ? number.tokens.lowerBound - phrase.run.upperBound
            : phrase.run.lowerBound - number.tokens.upperBound
        near |= 1 << UInt64(Trait.side(side)) | 1 << UInt64(Trait.phrases(side * 5 + min(4, between.phrases)))
        if phrase.subjectOf >= 0 {
            near |= 1 << UInt64(Trait.subjectOfGovernor(phrase.subjectOf == number.governor ? 1 : 0))
        }
        if phrase.objectOf >= 0 {
            near |= 1 << UInt64(Trait.objectOfGovernor(phrase.objectOf == number.governor ? 1 : 0))
        }
        gap = Trait.gap(side * (Trait.gap.values.count / 2) + Trait.step(distance))
        joints = between.joints
        lead = Trait.lead(side * (Trait.lead.values.count / 2) + phrase.lead)
        tail = Trait.tail(side * (Trait.tail.values.count / 2) + phrase.tail)
    }

    /// Says that the phrase was come upon in one more way.
    mutating func came(from origin: EnglishPhraseTrait.Origin) {
        near |= 1 << UInt64(EnglishPhraseTrait.origin(origin.place))
    }

    /// The places of the traits that hold beside this number only, near ones left out.
    @inline(__always)
    func eachTrait(_ add: (Int) -> Void) {
        add(relation)
        guard gap >= 0 else { return }
        add(gap)
        add(lead)
        add(tail)
        var rest = joints
        let first = isBehind ? EnglishJoint.names.count : 0
        while rest != 0 {
            add(Trait.between(first + rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }

    private static func relation(of run: Range<Int>, to chosen: Range<Int>?) -> Int {
        guard let chosen else { return 7 }
        if run == chosen { return 0 }
        if run.upperBound <= chosen.lowerBound { return 1 }
        if run.lowerBound >= chosen.upperBound { return 2 }
        if run.lowerBound == chosen.lowerBound { return run.upperBound > chosen.upperBound ? 3 : 4 }
        return chosen.contains(run.lowerBound) ? 5 : 6
    }
}
