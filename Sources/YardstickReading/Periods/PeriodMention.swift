/// Words of a sentence that name a time.
///
/// Of the rules that look for one at a place most find none, and one that is found is handed from sentence to frame.
struct PeriodMention: SharingMembers {
    /// How the words tie what is said to the time.
    enum Tie: Hashable {
        /// "in 2020", "this year", "over the past five years".
        case during
        /// "by 2025": what is reached by its end.
        case deadline
        /// "than in 2016", "that of 2016", "from 2005 levels": the time of what is compared with.
        case comparison
        /// "since 2015".
        case since
    }

    static let relativeFiscal: RuleName = "relative-fiscal-year"

    static let termOfPlan: RuleName = "term-of-plan"

    /// Two years that one value shares: "in 2024 and 2025".
    static let yearAndNext: RuleName = "year-and-next"

    static let countOfYears: RuleName = "count-of-years"

    /// What words without a time of their own stand for.
    enum Stand {
        /// The stretch of years that was named last.
        case span
        /// The years of the plan.
        case plan
        /// The year before the stretch of years that was named last.
        case beforeSpan
        /// The first years of the plan.
        case startOfPlan(years: Int)
        /// The last year of the plan, or of the stretch that was named last.
        case endOfPlan(ofPeriod: Bool)
        /// The year that the text around tells of, or only its end.
        case year(atEnd: Bool)
        /// From the beginning of the year up to what is told of.
        case yearToDate
        /// So many years, up to the year that the text around tells of or from the year of a plan or budget on.
        case years(Int, isAhead: Bool)
    }

    /// Months of a year, counted from its first.
    struct PartOfYear {
        /// The year, or the first of the two that a fiscal year shares.
        let year: Int
        let monthsBefore: Int
        let months: Int
        /// Whether the words say that it is a year of the books.
        let isFiscal: Bool
    }

    var shared: [Members]

    init(tokens: Range<Int>, period: Period, tie: Tie, rule: RuleName) {
        shared = [Members(tokens: tokens, period: period, tie: tie, rule: rule)]
    }

    /// What a mention says.
    struct Members {
        var tokens: Range<Int>
        let period: Period
        var tie: Tie
        /// Which rule read it.
        let rule: RuleName
        /// The part of a year of the books that is meant: "Quarter 4 of 2023-24".
        var part: PartOfYear?
        /// Whether its year is not named: "in Q1", "the first half of the year".
        var isUnnamedPart = false
        /// Whether it means nothing but in a report on part of a year: "in quarter 1".
        var needsBooks = false
        /// How many years a stretch has that was named before: "over these ten years".
        var yearsNamedBefore: Int?
        /// Whether it stands for a year that was named before: "by then", "since that time".
        var isNamedBefore = false
        /// What it stands for, where its words name no time: "the same period", "the medium term".
        var standsFor: Stand?
        /// Whether it covers the years from the first value of a pair to the second: "over the same period".
        var isOfPair = false
        /// Whether its words are a duration as well: "in just four years".
        var isDuration = false
        /// How far it lies from another time that the text names.
        var step: PeriodStep?
        /// Whether the words say nothing without that other time.
        var isOnlyStep = false
        /// Whether it stands in the name of a plan and says nothing of when: "the Outline (2001-2010)".
        var isOfTitle = false
        /// Which fiscal year is meant, as seen from the document's day: "this fiscal year".
        var fiscalPlace: FiscalCalendar.Place?
        /// Whether it runs from one year of the books to another: "between 2010-11 and 2020-21".
        var isOfBooks = false
        /// Whether it names a year of the books by the year that it ends in: "FY23".
        var isFiscalName = false
        /// Whether it is the time of a value that another is compared with: "compared with 5 million in 2019".
        var isOfReference = false
        /// Whether it is when something begins that does not end: "from 2024 onwards".
        var isOnward = false
        /// Whether its words say the year, and not the document's day.
        var namesYear = false
        /// Whether its words look ahead to the year behind the one that is told of: "the year ahead".
        var looksAhead = false
    }

    /// Whether it is one year that two calendar years share: "2023-24".
    var isFiscalYear: Bool { self.rule == "fiscal-year" || self.rule == Self.relativeFiscal && isSpan }

    /// The same words about another time: what they are in their sentence stays.
    func about(_ period: Period, rule: RuleName? = nil) -> PeriodMention {
        var mention = PeriodMention(
            tokens: self.tokens, period: period, tie: self.tie, rule: rule ?? self.rule)
        (mention.isOfReference, mention.isDuration) = (self.isOfReference, self.isDuration)
        return mention
    }

    /// Whether a run of tokens lies in its words.
    func covers(_ run: Range<Int>) -> Bool {
        self.tokens.lowerBound <= run.lowerBound && run.upperBound <= self.tokens.upperBound
    }

    /// Whether its words count years: "the next two years", "over three years".
    var countsYears: Bool {
        self.rule == "next-years" || self.rule == "past-years" || self.rule == Self.countOfYears
    }

    /// Whether its words say when by themselves: not "the year", "since then", "the year before".
    var saysWhen: Bool {
        self.standsFor == nil && !self.isOnlyStep && !self.isNamedBefore && !self.needsBooks
    }

    /// Whether it names a day.
    var isDay: Bool { self.period.start.day != nil && self.period.start == self.period.end }

    /// Whether its digits are no number of anything: "2022 -23".
    var isWrittenOut: Bool {
        self.rule == "fiscal-year" || self.rule == "span-of-days" || self.rule == "part-of-year"
    }

    /// Whether its words tell the time from the document's day: "last year", "the past five years".
    var isTold: Bool {
        self.rule == "relative-year" || self.rule == "past-years" || self.rule == "next-years"
            || self.rule == "years-ago" || self.rule == "relative-month"
    }

    /// Whether it covers more than one year.
    var isSpan: Bool { self.period.start.year != self.period.end.year }
}
