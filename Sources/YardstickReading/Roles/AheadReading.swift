/// Stretches of text that speak of what is to come: what they state in the present or perfect is meant as well.
extension ReadingPass {
    /// "5 million has been set aside for roads. We will also ...", "Revenue will reach 9 million. Spending totals 8
    /// million": the sentences around say that what this one states is still to come.
    func goesOnAhead(_ statement: Statement, _ line: Outline.Line, _ number: Int) -> Bool {
        guard statement.role == nil, !statement.isNow, statement.tense != .future else { return false }
        // "has earmarked 3 million for 40 homes and 2 million for 20 more": one verb for all of them.
        if turned == number, statement.tense == .past, !statement.verb.isEmpty, statement.verb == turnedVerb {
            return true
        }
        // ", an increase of 5%", "for building 40 km of roads": said of the same.
        if turned == number, statement.tense != .past || statement.isAside || statement.leansOnStated {
            return true
        }
        // "Of this, 3 million was allocated to roads", behind a budget that is meant.
        if statement.isAllotted, statement.tense == .past, followsTarget(line) { return true }
        if statement.isSetAside {
            return isBudgetAhead || followsTarget(line) || isFollowedByPledge(number)
        }
        guard statement.tense == .present else { return false }
        if goesOnGoals(statement, line) { return true }
        guard !statement.isState, statement.unit.dimension == .money || statement.speaksOfEarlier else {
            return false
        }
        return followsTarget(line, ofAnyUnit: statement.speaksOfEarlier)
    }

    /// "Output will reach 8%, and income 5 million. The urbanisation rate is 40%": a plan that has told goals goes on to
    /// tell them in the present, in rates and shares.
    private func goesOnGoals(_ statement: Statement, _ line: Outline.Line) -> Bool {
        guard context.kind == .plan, statement.role == nil, !statement.isNow,
            // "Only 55% of firms have a website": how far off the goal is.
            !pack.tones.fallsShort(line.range, in: text)
        else { return false }
        let isShare = statement.unit == .percent || statement.unit == .perMille
        // "The assembly adopts the plan for 2025", said in 2024: all that it says is so will be.
        if isForYearAhead { return isShare || statement.unit == .percentagePoint || goals.count > 0 }
        return goals.count >= Self.fewestGoals && goals.section == line.section
            && line.block - goals.block <= 2
            && (isShare || turned == goals.sentence || followsTarget(line, ofAnyUnit: true))
    }

    /// The title says that the plan is for years of which none has begun.
    private var isForYearAhead: Bool {
        guard let date = context.date, let aim else { return false }
        return aim.period.start.year == date.year + 1 && aim.period.end.year == aim.period.start.year
    }

    /// How many goals in a row make what follows one as well.
    private static let fewestGoals = 4

    /// The next sentences of the paragraph say what will be done.
    private func isFollowedByPledge(_ number: Int) -> Bool {
        var next = number
        while next < lines.count, lines[next].block == lines[number].block, next <= number + 2 {
            if pack.tones.pledges(lines[next].range, in: text) { return true }
            next += 1
        }
        return false
    }
}
