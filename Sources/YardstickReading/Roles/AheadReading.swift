/// Stretches of text that speak of what is to come: what they state in the present or perfect is meant as well.
struct AheadReading {
    private let document: WholeDocument
    private let tones: ToneWords
    /// The last sentence that was read as ahead because of those around it, and the verb of the statement in it.
    private var turned: (sentence: Int, verb: Range<Int>)?
    /// The goals that were told one behind the other up to here.
    private var goals = Goals()

    /// A run of goals: how many, and where the last of them stands.
    private struct Goals {
        var count = 0
        var section: Int?
        var block = 0
        var sentence = 0
    }

    init(of document: WholeDocument, by tones: ToneWords) {
        (self.document, self.tones) = (document, tones)
    }

    /// Turns a statement ahead where those around it say that it is still to come.
    mutating func turn(_ statement: inout Statement, at place: PlacedLine, after stated: Stated?) {
        guard goesOnAhead(statement, place, after: stated) else { return }
        statement.tense = .future
        turned = (place.number, statement.verb)
    }

    /// "An additional provision of 5 million has to be made", under revised estimates: as good as spent.
    func turnBack(_ statement: inout Statement, at place: PlacedLine) {
        guard statement.role == nil, statement.column == nil, statement.tense != .past,
            statement.unit.dimension == .money || statement.unit == .percent,
            !tones.pledges(place.line.range, in: document.text)
        else { return }
        (statement.tense, statement.role, statement.isMeant) = (.past, .actual, false)
    }

    /// Counts a measurement among the goals in a row, which any other ends.
    mutating func count(_ measurement: Measurement, _ line: Outline.Line) {
        guard measurement.role == .target || measurement.role == .baseline else {
            goals = Goals()
            return
        }
        let isNext = goals.section == line.section && line.block - goals.block <= 2
        goals = Goals(
            count: (isNext ? goals.count : 0) + (measurement.role == .target ? 1 : 0), section: line.section,
            block: line.block, sentence: measurement.sentence)
    }

    /// "5 million has been set aside for roads. We will also ...", "Revenue will reach 9 million. Spending totals 8
    /// million": the sentences around say that what this one states is still to come.
    ///
    /// - Parameter stated: What the same paragraph stated before.
    private func goesOnAhead(_ statement: Statement, _ place: PlacedLine, after stated: Stated?) -> Bool {
        guard statement.role == nil, !statement.isNow, statement.tense != .future else { return false }
        if let turned, turned.sentence == place.number, goesOn(statement, behind: turned.verb) { return true }
        let followsSum = stated?.isMeantSum ?? false
        // "Of this, 3 million was allocated to roads", behind a budget that is meant.
        if statement.isAllotted, statement.tense == .past, followsSum { return true }
        if statement.isSetAside {
            return document.isBudgetAhead || followsSum || isFollowedByPledge(place.number)
        }
        guard statement.tense == .present else { return false }
        if goesOnGoals(statement, place.line, after: stated) { return true }
        if statement.isState { return false }
        return statement.speaksOfEarlier
            ? stated?.isMeant ?? false : statement.unit.dimension == .money && followsSum
    }

    /// Whether a statement goes on about what the same sentence stated, and was turned ahead.
    private func goesOn(_ statement: Statement, behind verb: Range<Int>) -> Bool {
        // "has earmarked 3 million for 40 homes and 2 million for 20 more": one verb for all of them.
        if statement.tense == .past, !statement.verb.isEmpty, statement.verb == verb { return true }
        // ", an increase of 5%", "for building 40 km of roads": said of the same.
        return statement.tense != .past || statement.isAside || statement.leansOnStated
    }

    /// "Output will reach 8%, and income 5 million. The urbanisation rate is 40%": a plan that has told goals goes on to
    /// tell them in the present, in rates and shares.
    private func goesOnGoals(_ statement: Statement, _ line: Outline.Line, after stated: Stated?) -> Bool {
        guard document.context.kind == .plan, statement.role == nil, !statement.isNow,
            // "Only 55% of firms have a website": how far off the goal is.
            !tones.fallsShort(line.range, in: document.text)
        else { return false }
        let isShare = statement.unit == .percent || statement.unit == .perMille
        // "The assembly adopts the plan for 2025", said in 2024: all that it says is so will be.
        if isForYearAhead { return isShare || statement.unit == .percentagePoint || goals.count > 0 }
        return goals.count >= Self.fewestGoals && goals.section == line.section
            && line.block - goals.block <= 2
            && (isShare
                || !statement.isState && (turned?.sentence == goals.sentence || stated?.isMeant ?? false))
    }

    /// The title says that the plan is for years of which none has begun.
    private var isForYearAhead: Bool {
        guard let date = document.context.date, let aim = document.aim else { return false }
        return aim.period.start.year == date.year + 1 && aim.period.end.year == aim.period.start.year
    }

    /// How many goals in a row make what follows one as well.
    private static let fewestGoals = 4

    /// The next sentences of the paragraph say what will be done.
    private func isFollowedByPledge(_ number: Int) -> Bool {
        let lines = document.lines
        var next = number
        while next < lines.count, lines[next].block == lines[number].block, next <= number + 2 {
            if tones.pledges(lines[next].range, in: document.text) { return true }
            next += 1
        }
        return false
    }
}
