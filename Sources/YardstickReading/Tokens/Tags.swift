/// The classes of a word that the stages look at. A word may be in several.
struct Tags: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ place: UInt64) -> Tags { Tags(rawValue: 1 << place) }

    // Parts of speech.
    static let determiner = bit(0)
    static let possessivePronoun = bit(1)
    static let pronoun = bit(2)
    static let preposition = bit(3)
    static let conjunction = bit(4)
    static let subordinator = bit(5)
    static let relative = bit(6)
    static let modal = bit(7)
    static let be = bit(8)
    static let have = bit(9)
    static let auxiliaryDo = bit(10)
    static let negation = bit(11)
    static let adverb = bit(12)
    static let adjective = bit(13)
    static let noun = bit(14)
    static let verbBase = bit(15)
    static let verbThird = bit(16)
    static let verbPast = bit(17)
    static let verbParticiple = bit(18)
    static let gerund = bit(19)
    static let plural = bit(20)

    // What a verb or noun does to a quantity.
    /// States a value: "reach", "total", "stand at".
    static let reaching = bit(21)
    static let rising = bit(22)
    static let falling = bit(23)
    /// Holds a value: "keep", "remain".
    static let keeping = bit(24)
    /// States a share: "account for", "make up".
    static let sharing = bit(25)
    static let ranking = bit(26)
    /// Says "times two" in one word: "double".
    static let multiplying = bit(27)
    /// Makes something that was not there: "build", "create", "train".
    static let making = bit(28)
    /// Claims "more than" by itself: "exceed".
    static let exceeding = bit(29)

    // Numbers and time.
    static let numeral = bit(32)
    static let magnitude = bit(33)
    static let ordinal = bit(34)
    static let fraction = bit(35)
    static let unitStart = bit(36)
    static let comparatorStart = bit(37)
    static let month = bit(38)
    static let timeUnit = bit(39)
    /// Introduces a number that is a name: "No.", "Article", "Figure".
    static let label = bit(40)
    /// Says how a total is meant and adds nothing to the indicator: "total", "number", "average".
    static let measureNoun = bit(41)
    /// Names a plan, so that a number before it is part of its name: "plan", "action".
    static let initiative = bit(42)
    /// Takes the place of a noun said before: "that", "those".
    static let proForm = bit(43)
    /// Commits who says it: "will", "must".
    static let pledging = bit(44)
    /// Looks back: "last", "past", "previous".
    static let backward = bit(45)
    /// Looks ahead: "next", "coming".
    static let forward = bit(46)

    /// A verb whose infinitive has the same subject: "continue to", "strive to".
    static let leaning = bit(47)

    /// Says what there is or who is reached, not what was made: "cover", "hold".
    static let holding = bit(48)

    /// A thing that is known by its number, whatever its case: "version 2.0", "article 5".
    static let numberedThing = bit(49)

    /// Ends the name of a street: "Avenue", "Road".
    static let street = bit(50)

    /// Leads with "to" to what is aimed at, whatever its tense: "aimed to", "a plan to".
    static let aiming = bit(51)
    /// Its object is meant and not there yet: "targets 500 homes", "proposed 3 million".
    static let proposing = bit(52)
    /// Gives each of those who qualify a set amount: "provide", "receive".
    static let granting = bit(53)

    /// A place that has others of its kind: "city", "province", "world".
    static let region = bit(54)
    /// What a document calls itself: "report", "communique".
    static let documentNoun = bit(55)
    /// A noun that only looks like a change: "contract", "scale".
    static let thing = bit(31)
    /// Names numbers that are aimed at: "goals", "targets".
    static let goalNoun = bit(30)

    // What a word is to a pledge.
    /// Someone who can act: "government", "agencies".
    static let agent = bit(56)
    /// Tells a state or what befalls one, and no deed: "remain", "face", "affect".
    static let stating = bit(57)
    /// Says what one means to do: "plan", "intend", "committed".
    static let resolving = bit(58)
    /// What is aimed at: "goal", "priority".
    static let aim = bit(59)
    /// Stands for the deed that follows it: "efforts", "steps".
    static let effort = bit(60)
    /// The last word of a named initiative: "Plan", "Fund".
    static let programmeHead = bit(61)
    /// Says nothing of which initiative is meant: "action" in "Action Plan".
    static let generic = bit(62)

    /// A part of a stretch of time: "end", "beginning".
    static let timeEdge = bit(63)

    static let verb: Tags = [.verbBase, .verbThird, .verbPast, .verbParticiple]
    static let changing: Tags = [.rising, .falling]
}
