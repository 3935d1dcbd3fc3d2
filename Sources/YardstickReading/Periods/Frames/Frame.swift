/// What a heading, or a paragraph's opening words, say of all that stands under them: when, and whether it is
/// looking back or ahead.
struct Frame: SharingMembers, Sendable {
    var shared: [Members]

    init(period: Period?, tone: Tone) { shared = [Members(period: period, tone: tone)] }

    /// What a frame says.
    struct Members: Sendable {
        var period: Period?
        var tone: Tone
        /// Whether the time it names is still to come.
        var isAhead = false
        /// Whether it says what is aimed at: "the main goals for 2022 are as follows".
        var isGoal = false
        /// The time that the sentence before named, for what follows it in the same paragraph.
        var near: Near?
        /// The year of the budget that the document is, whatever its headings name.
        var budget: Period?
        /// The last fiscal year that was over when the document was given, where it counts by them.
        var fiscalYear: Period?
        /// The last year to come that the document told of before.
        var ahead: Near?
        /// The time of what the same sentence stated before, for what only goes on about it.
        var stated: Near?
        /// The time of what the sentence before stated, for one that tells of its parts.
        var whole: Near?
        /// The time of the starting value that the pair before named, for the pairs behind it that name none.
        var base: Near?
        /// Whether its time is one by which something is to be: "By 2026".
        var isDeadline = false
        /// The years of the plan that the document is.
        var plan: Period?
        /// When the event was held that the document is on, for who was there.
        var event: Near?
        /// Whether the document is on a budget, if of more than one year.
        var isOnBudget = false
        /// What the title says that the document is for: "Plan for 2026", "Vision 2040".
        var aim: Near?
        /// The last year that the document told of before.
        var told: Near?
        /// Whether the heading's own words say when, and not those of a heading above.
        var isOwn = false
        /// The document's own year, where a plan names it: "tasks for 2025", said in it.
        var ownYear: Near?
        /// Whether it is one year that two calendar years share: "2023-24".
        var isFiscalYear = false
        /// Whether a line or cell beside what is said gives the time to it: "Target date: May 2025", "By 2025, we will:".
        var isGiven = false
        /// Bytes that say when; empty where nothing does.
        var evidence: Range<Int> = 0..<0
        /// The time that the caption of the figure names in which the line stands.
        var figure: Near?
        /// The time of the heading, where a paragraph names its own.
        var above: Near?
        /// The time of the captions around, whose figures the undated words tell of.
        var caption: Near?
        /// Whether those stand closer to it than what its headings name.
        var isCaptionCloser = false
        /// Whether the document is a government's account of the year before, in which what "is" was so at its end.
        var isAccount = false
        /// Whether its first lines name the year before the document's own: "Economic review 2018", given in 2019.
        var isOnYearBefore = false
        /// Whether its words tell the time from the document's day: "last year".
        var isTold = false
        /// Whether it heads facts of the place and not what is to be done: "Community profile".
        var isDescriptive = false
        /// The rule that told when.
        var rule: RuleName = "document-date"
    }

    /// Its time is a stretch of years, as plans have in their titles: "Strategy 2022-2027".
    var spansYears: Bool { self.period.map { $0.end.year - $0.start.year > 1 } ?? false }

    /// The rule of a document that is a budget: its year is that of the money, and of nothing else.
    static let ofBudget: RuleName = "period-of-budget"

    /// Whether the time it names holds for a statement.
    func holds(for statement: Statement) -> Bool {
        self.rule != Self.ofBudget || statement.unit.dimension == .money || statement.isMeant
            || statement.unit == .percent && statement.form == .level && self.isOnBudget
                && statement.tense != .present
    }

    /// "GDP is expected to reach 5 million", said in a report where it looks back: the first figure of a year that
    /// is over, and no aim.
    func isEstimated(_ statement: Statement, _ kind: DocumentKind?, _ date: CalendarDate?) -> Bool {
        guard statement.isEstimate, kind.looksBack else { return false }
        guard let date, let period = self.period else { return self.tone == .past }
        return period.end.year < date.year
    }

    /// Takes the time of the figure that a line stands in: what is over was so, what is to come is meant.
    mutating func stand(in figure: Near, _ tone: Tone?) {
        self.figure = figure
        self.tone = tone ?? .none
        self.isDescriptive = true
    }

    /// Takes the time that a cell or a line beside what is said gives it.
    mutating func take(_ time: Near, rule: RuleName, tone: Tone?) {
        (self.period, self.evidence, self.near) = (time.period, time.evidence, nil)
        self.rule = rule
        self.tone = tone ?? self.tone
        (self.isOwn, self.isGiven) = (true, true)
        self.isAhead = tone == .future
        self.isGoal = self.isGoal || self.isAhead
    }

    /// Takes the time of the captions around a line.
    mutating func take(_ beside: Captions.Beside) {
        self.caption = beside.time
        self.isCaptionCloser =
            beside.isAbove && !self.isOwn
            && (self.rule == "period-of-heading" || self.rule == "period-of-lead")
    }

    /// "the first quarter" and "in June", named without their year under "Tasks for 2024": a part of that year, and of
    /// none before.
    func placing(_ mention: PeriodMention, _ tokens: [Token]) -> PeriodMention {
        guard mention.rule == "part-of-year" || self.isMonthAhead(mention, tokens),
            self.isAhead, let period = self.period,
            period.start.year == period.end.year,
            mention.period.end.year < period.start.year, let first = mention.period.start.month,
            let last = mention.period.end.month,
            !tokens[mention.tokens].contains(where: {
                $0.kind == .digits && $0.range.count == 4 || $0.has([.proForm, .backward])
            }), let placed = PlanCalendar.months(first, last, of: period.start.year)
        else { return mention }
        return PeriodMention(tokens: mention.tokens, period: placed, tie: mention.tie, rule: mention.rule)
    }

    /// "Open the bridge in June": not "Debt stood at 5 million in June".
    private func isMonthAhead(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        mention.rule == "date" && mention.period.start.day == nil
            && !tokens.contains { $0.part == .finite || $0.part == .be || $0.part == .have }
    }

    /// A time named nearby.
    struct Near: Sendable {
        let period: Period
        let evidence: Range<Int>
        /// Whether it is a stretch of years, of which a value may be about the last alone.
        var isSpan = false
        /// Whether its words tell the time from the document's day: "four years ago".
        var isTold = false
        /// Whether it is one year that two calendar years share, of which nothing is about its end alone.
        var isWhole = false
        /// Whether it is when something was done that has no number of its own.
        var isOfDeed = false
        /// Whether an item before in a list of deeds names it.
        var isOfItem = false
        /// Whether its words stand behind a value of their sentence, and may be that one's alone.
        var isTrailing = false
    }
}

extension Frame.Near {
    /// The time that words of a sentence name.
    init(
        _ mention: PeriodMention, in view: SentenceView, isSpan: Bool = false, isTold: Bool = false,
        isWhole: Bool = false, isOfDeed: Bool = false, isOfItem: Bool = false
    ) {
        self.init(
            period: mention.period, evidence: view.bytes(mention.tokens), isSpan: isSpan, isTold: isTold,
            isWhole: isWhole, isOfDeed: isOfDeed, isOfItem: isOfItem)
    }
}
