/// What one quantity of a sentence says: of what, in which form, under which verb.
///
/// Most rules answer with none, and one that is made is handed on some forty times before it is a measurement.
struct Statement: SharingMembers {
    /// How a value relates to time, which decides what part of a period it is about.
    enum Nature {
        /// Holds at a point: the end of the period.
        case stock
        /// Adds up over the whole period.
        case flow
    }

    /// What the verb says about when: "reached", "will reach", "reaching".
    enum Tense: Int, CaseIterable {
        case past, present, future, none
    }

    var shared: [Members]

    init(
        mention: Int, form: Form, unit: Unit, comparator: Comparator, indicator: String,
        area: String? = nil, indicatorRange: Range<Int>, noun: String?, role: Role?, tense: Tense,
        nature: Nature, verb: Range<Int> = 0..<0, rule: RuleName, formRule: RuleName
    ) {
        shared = [
            Members(
                mention: mention, form: form, unit: unit, comparator: comparator, indicator: indicator,
                area: area, indicatorRange: indicatorRange, noun: noun, role: role, tense: tense,
                nature: nature, verb: verb, rule: rule, formRule: formRule)
        ]
    }

    /// What a statement says.
    struct Members {
        /// Index of the quantity in its sentence.
        let mention: Int
        var form: Form
        var unit: Unit
        var comparator: Comparator
        /// What is measured, as the words of the text put together.
        var indicator: String
        /// The place or body that a row, a label or a clause names; nothing where it is the document's own.
        var area: String?
        /// Bytes of the words that name the indicator.
        var indicatorRange: Range<Int>
        /// Its indicator outweighed the one that its rule chose.
        var isWeighed = false
        var noun: String?
        var role: Role?
        var tense: Tense
        var nature: Nature
        /// The verb only says that something is: "is", "has".
        var isState = false
        /// It leaves its verb to the pair of values before: "roads rise from 5 to 7, ports from 2 to 3".
        var isGapped = false
        /// It is the amount of a budget, a plan or the like: "a budget of 5 million", "is allocated 3 million".
        var isMeant = false
        /// What is meant was only put forward at the time that the sentence names: "unveiled in 2021".
        var isPutForward = false
        /// It was set aside and may not be spent yet: "has been earmarked", "has been set at".
        var isSetAside = false
        /// It was allotted, as part of a sum that may still be to be spent: "was allocated to roads".
        var isAllotted = false
        /// Its sentence takes its amounts from an estimate: "as per budget estimates".
        var isOfEstimate = false
        /// The column of a table that it stands in.
        var column: TableColumn?
        /// The power of ten that the heading of its table gives the number: "£m".
        var power = 0
        /// A fall is stated by its size, whatever sign the cell of the table has.
        var isMagnitude = false
        /// Its sentence says that the value is a first estimate: "it is forecast that GDP will reach".
        var isEstimate = false
        /// Its sentence says that it is so on the document's day: "Currently 80% have a card".
        var isNow = false
        /// Its verb stands beside "now" or "today".
        var saysNow = false
        /// Whether its verb says where something stands: "remains at".
        var standsAt = false
        /// Its verb keeps a value where it is: "maintain", "remain at".
        var isKept = false
        /// It counts who came to a meeting: "90 members attended".
        var isAttendance = false
        /// It adds to what was stated before and shares its time: "reached 5 million in 2019, an increase of 7%".
        var leansOnStated = false
        /// Whether a clause of its own says it of the value before: ", which is 5% more than last year".
        var addsToStated = false
        /// The verb is in the perfect: "has reached", which a vision of a year to come may use as well.
        var isPerfect = false
        /// The perfect is that of an earlier time: "had fallen to".
        var isPluperfect = false
        /// The sentence has no other verb than what was done, at its head: "Replaced 4 bridges".
        var opensWithDeed = false
        /// A relative clause in the perfect says how far it has come: "the line, which has completed 61% of its investment".
        var isDoneAside = false
        /// Whether the sentence tells to do something, or names what is aimed at without a verb: "Build 30 parks",
        /// "CPI increase of around 3 percent".
        var isOrder = false
        /// Whether the sentence opens with the verb of what is to be done: "Build 30 parks".
        var isCommand = false
        /// Whether it tells of the value that the sentence before stated: "This total includes ...".
        var followsEarlier = false
        /// The place, among those of its sentence, of the statement that holds its own value against this one.
        var heldAgainst: Int?
        /// Its sentence opens with a word for what was said before, as subject of its verb: "It funds 18 posts".
        var speaksOfEarlier = false
        /// It is what was first estimated for the time that its pair is of: "against the Budget Estimates of 5 million".
        var isFirstEstimate = false
        /// It is what things started from, at a time that its own words name: "In 1998, 30% had lamps: today it is 80%".
        var isStart = false
        /// It stands in brackets, as an aside to what goes on behind them.
        var isAside = false
        /// How many years up to the period's end it holds for: "first for 18 consecutive years".
        var years: Int?
        /// Bytes of the verb that governs it; empty without one.
        var verb: Range<Int> = 0..<0
        /// The named rule that tied indicator and quantity.
        var rule: RuleName
        /// The named rule that told the form.
        var formRule: RuleName
    }
}

extension Statement {
    /// The rule that finds nothing but a time before a value, "- 2025: 5 million", and leaves what it measures to the list.
    static let labelOfTime: RuleName = "label-of-time"

    /// Says by how much its indicator changed, and no longer where it stands.
    mutating func becomeChange(by rule: RuleName) {
        (self.form, self.nature, self.formRule) = (.ofChange(in: self.unit), .flow, rule)
    }
}
