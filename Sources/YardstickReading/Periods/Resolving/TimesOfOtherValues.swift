/// Which of the times that a sentence names are not a quantity's: those of a goal, of a value that it is held against, of
/// words set between commas, of the clause that follows.
extension PeriodResolver {
    /// "The reform, launched in 2018, has reached 86 practices", "debt, which fell in 2017, will be 47%": the time of words
    /// set between commas.
    func isOfAside(_ mention: PeriodMention, before quantity: QuantityMention) -> Bool {
        guard mention.tokens.upperBound < quantity.first, closesAside(mention, before: quantity) else {
            return false
        }
        var open = mention.tokens.lowerBound - 1
        while open > 0, view.tokens[open].kind != .comma {
            guard view.tokens[open].kind != .semicolon, mention.tokens.lowerBound - open < 14 else {
                return false
            }
            open -= 1
        }
        guard open > 0, let first = view.token(open + 1) else { return false }
        return first.part == .participle || first.part == .relative || first.has(.verbParticiple)
    }

    /// "40 million in all, equal to what was built between 1960 and 1998": the time of what a value is likened to.
    func isOfLikened(_ mention: PeriodMention, behind quantity: QuantityMention) -> Bool {
        guard quantity.end < mention.tokens.lowerBound else { return false }
        let between = quantity.end..<mention.tokens.lowerBound
        guard !view.holdsQuantity(between),
            let comma = between.first(where: { view.tokens[$0].kind == .comma }),
            let likened = view.token(comma + 1)
        else { return false }
        return likened.isOne(of: .equivalent, .equal, .similar, .comparable)
            && view.token(comma + 2)?.is(.to) ?? false
    }

    /// A comma stands behind a time, at once or behind what else the aside tells: ", launched in 2018 with 5 million,".
    private func closesAside(_ mention: PeriodMention, before quantity: QuantityMention) -> Bool {
        let behind = view.tokens[mention.tokens.upperBound..<quantity.first]
        guard let comma = behind.firstIndex(where: { $0.kind == .comma }) else { return false }
        let rest = behind[..<comma]
        return rest.isEmpty
            || rest.count < 8 && rest.first?.part == .preposition
                && !rest.contains {
                    $0.part == .finite || $0.part == .be || $0.part == .have || $0.part == .modal
                }
    }

    /// "down 12% year on year and 30% over the past decade": a value that says what it is counted from is of no time that
    /// stands behind another.
    func isOfNext(_ mention: PeriodMention, behindYearly quantity: QuantityMention) -> Bool {
        guard let word = view.token(quantity.end) else { return false }
        let isAdverb =
            word.has(.timeUnit) && word.part == .adverb || word.isOne(of: .annually, .yearly)
        let isRate = word.part == .determiner && view.token(quantity.end + 1)?.is(.year) ?? false
        guard isAdverb || isRate else { return false }
        return view.quantities.contains {
            let between = view.tokens[quantity.end..<max(quantity.end, $0.first)]
            return $0.first > quantity.end && $0.end <= mention.tokens.lowerBound
                && between.contains { $0.part == .conjunction }
                // "will grow by 6% a year and exceed 5 million in 2025"
                && ($0.unit == quantity.unit || between.contains { $0.part == .base || $0.part == .finite })
        }
    }

    /// "87 in 2018 compared with 96 in 2017: 41 in cars": the time of what another value is held against.
    func isOfReference(_ mention: PeriodMention, beside quantity: QuantityMention) -> Bool {
        guard mention.isOfReference, mention.step == nil,
            let held = view.quantities.last(where: { $0.end <= mention.tokens.lowerBound })
        else { return false }
        return held.first != quantity.first && mention.tokens.lowerBound - held.end <= 4
    }

    /// "was up 8%, or 5% on average for the two years": a number of years behind another value is that one's alone.
    func isCountOfOther(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        guard mention.rule == PeriodMention.countOfYears, quantity.end <= mention.tokens.lowerBound else {
            return false
        }
        let between = quantity.end..<mention.tokens.lowerBound
        if isCommaAlone(between.dropLast()) || isSaidAgain(between.dropLast()) { return false }
        // "to train 15,000 leaders and 5 million workers within three years": one list
        if sharesList(quantity, mention), !view.tokens[between].contains(where: { $0.kind == .comma }),
            view.tokens[between].contains(where: { $0.is(.and) })
        {
            return false
        }
        return between.contains {
            view.isQuantity($0) || view.tokens[$0].kind == .comma || view.tokens[$0].kind == .semicolon
                || view.tokens[$0].part == .conjunction
        }
    }

    /// "fell by 3 million, over two years"
    private func isCommaAlone(_ run: Range<Int>) -> Bool {
        run.count == 1 && view.tokens[run.lowerBound].kind == .comma
    }

    /// "fell by a quarter, or 3 million, over two years": the same value in other words.
    private func isSaidAgain(_ run: Range<Int>) -> Bool {
        guard run.count > 3, view.tokens[run.lowerBound].kind == .comma,
            view.tokens[run.lowerBound + 1].is(.or), view.tokens[run.upperBound - 1].kind == .comma
        else { return false }
        return view.quantities.contains { $0.end == run.upperBound - 1 && $0.first >= run.lowerBound + 2 }
    }

    /// "It was adopted in 2019 and has two targets: 70% of waste is sorted in 2024": a clause behind a colon that names
    /// its own time.
    func isOvertaken(
        _ mention: PeriodMention, _ quantity: QuantityMention, _ times: [PeriodMention]
    ) -> Bool {
        guard mention.tokens.upperBound <= quantity.first,
            let behind = times.first(where: { $0.tokens.lowerBound >= quantity.end }),
            isAlone(quantity, behind), behind.tokens.lowerBound - quantity.end <= 16
        else { return false }
        return view.tokens[mention.tokens.upperBound..<quantity.first].contains { $0.kind == .colon }
            && !view.tokens[quantity.end..<behind.tokens.lowerBound].contains { $0.kind == .comma }
    }

    /// "53 times more than the 15 billion in 1978": the time of what a value is compared with.
    func isOfCompared(_ mention: PeriodMention, _ quantity: QuantityMention) -> Bool {
        guard mention.tie == .during,
            let other = view.quantities.last(where: { $0.end <= mention.tokens.lowerBound }),
            other.first != quantity.first, mention.tokens.lowerBound - other.end <= 2
        else { return false }
        var before = other.first - 1
        while let word = view.token(before), word.part == .determiner || word.part == .adverb { before -= 1 }
        // "7% over the provision of 16 million in the current year"
        if view.token(before)?.is(.of) ?? false, let link = linkBefore(nounOf: before) {
            return view.tokens[link].isOne(of: .than, .against)
                || view.tokens[link].is(.over) && view.quantities.contains { $0.end == link }
                || view.tokens[link].isOne(of: .to, .with) && view.token(link - 1)?.is(.compared) ?? false
        }
        return view.token(before)?.isOne(of: .than, .against) ?? false
    }

    /// "0.3% short of the 2020 target": the time of a goal that stands behind is not that of the value before it.
    func isOfGoal(_ mention: PeriodMention, behind quantity: QuantityMention) -> Bool {
        guard quantity.end <= mention.tokens.lowerBound else { return false }
        if isGoalFor(mention, ofShare: quantity) { return true }
        guard let goal = view.token(mention.tokens.upperBound),
            // "increased to seven, nearing the 2030 goal"
            quantity.unit != .count
                || view.tokens[quantity.end..<mention.tokens.lowerBound].contains(where: {
                    $0.kind == .comma
                })
        else { return false }
        return mention.tie == .during && (goal.has(.goalNoun) || goal.isOne(of: .goal, .target))
            && !view.tokens[quantity.end..<mention.tokens.lowerBound].allSatisfy { $0.part == .preposition }
    }

    /// "98% of the target for 2030": not "met 87% of its goals in 2019"
    private func isGoalFor(_ mention: PeriodMention, ofShare quantity: QuantityMention) -> Bool {
        guard quantity.unit == .percent || quantity.unit == .times,
            view.token(quantity.end)?.isOne(of: .of, .towards, .toward) ?? false,
            view.token(mention.tokens.lowerBound - 1)?.isOne(of: .for, .of) ?? false,
            let goal = view.token(mention.tokens.lowerBound - 2)
        else { return false }
        return goal.has(.goalNoun) || goal.isOne(of: .goal, .target)
    }

    /// "Adding what was left over from last year, revenue will be 5 million": a time that is over is not that of what
    /// a later clause says is to come.
    func isOverTaken(_ mention: PeriodMention, by statement: Statement, _ quantity: QuantityMention)
        -> Bool
    {
        guard statement.tense == .future, !statement.leansOnStated, let date,
            mention.period.end.year < date.year
        else { return false }
        // "we will add to last year's 5 million": what is to come is not about the year that is over.
        if mention.rule == "relative-year", !statement.isEstimate { return true }
        guard mention.tokens.upperBound <= quantity.first else { return false }
        let isBehindAnother = view.quantities.contains { $0.end <= mention.tokens.lowerBound }
        return isBehindAnother
            && view.tokens[mention.tokens.upperBound..<quantity.first].contains { $0.kind == .comma }
    }

    /// A time that stands with an earlier quantity, behind it, belongs to that one.
    func isOwned(_ mention: PeriodMention, by quantity: QuantityMention) -> Bool {
        guard mention.tokens.upperBound <= quantity.first,
            let earlier = view.quantities.last(where: { $0.end <= mention.tokens.lowerBound }),
            !opensClause(mention, behind: earlier.end, before: quantity.first)
        else { return false }
        return mention.tokens.lowerBound - earlier.end <= 2
            && view.tokens[mention.tokens.upperBound..<quantity.first].contains {
                $0.kind == .comma || $0.part == .conjunction || $0.part == .preposition
            }
    }

    /// "housed 83 people a night, peaking at 112 in February": the time of what trails behind a comma.
    func isOfTrailing(_ mention: PeriodMention, behind quantity: QuantityMention) -> Bool {
        guard
            let other = view.quantities.last(where: { $0.end <= mention.tokens.lowerBound }),
            other.first > quantity.end, mention.tokens.lowerBound - other.end <= 2,
            let comma = (quantity.end..<other.first).last(where: { view.tokens[$0].kind == .comma }),
            let deed = view.token(comma + 1)
        else { return false }
        return deed.part == .gerund && deed.has([.reaching, .keeping])
    }

    /// "peaked at 11% in May 2020 and has since fallen to 6%": what came later.
    func isLeftBehind(_ mention: PeriodMention, by quantity: QuantityMention) -> Bool {
        guard mention.tokens.upperBound <= quantity.first else { return false }
        return (mention.tokens.upperBound..<quantity.first).contains {
            view.tokens[$0].is(.since) && view.token($0 - 1)?.part == .have
                && view.token($0 + 1)?.part == .participle
        }
    }

    /// "fell by 45% and in 2019 they came to 5 million": the time of the next clause.
    private func opensClause(_ mention: PeriodMention, behind end: Int, before first: Int) -> Bool {
        view.token(end)?.part == .conjunction
            && view.tokens[mention.tokens.upperBound..<first].contains {
                $0.part == .finite || $0.part == .be || $0.part == .modal
            }
    }

    /// "We will build 46 roads, open the bridge in June, and start on 5 km": the time of a deed that is not the value's.
    func isOfOtherDeed(_ mention: PeriodMention, of quantity: QuantityMention) -> Bool {
        guard mention.tie == .during,
            view.tokens[..<mention.tokens.lowerBound].contains(where: { $0.part == .modal })
        else { return false }
        guard quantity.end <= mention.tokens.lowerBound else {
            return (mention.tokens.upperBound..<max(mention.tokens.upperBound, quantity.first))
                .contains(where: opensDeed)
        }
        return (quantity.end..<mention.tokens.lowerBound).contains(where: opensDeed)
            && view.tokens.indices.contains(mention.tokens.upperBound) && opensDeed(mention.tokens.upperBound)
    }

    /// "hire 900 nurses, 300 of them in 2025, and cut waits to 20 days", "75% (43% in 2022)": the time of a part that
    /// stands between commas or brackets.
    func isOfPart(_ mention: PeriodMention, outside quantity: QuantityMention) -> Bool {
        guard let part = view.quantities.last(where: { $0.end <= mention.tokens.lowerBound }),
            part.first != quantity.first, mention.tokens.lowerBound - part.end <= 5
        else { return false }
        var open = part.first - 1
        while let word = view.token(open), word.part == .determiner || word.part == .adverb { open -= 1 }
        guard let before = view.token(open) else { return false }
        let behind = view.token(mention.tokens.upperBound)
        let isInBrackets = before.kind == .openParenthesis && behind?.kind == .closeParenthesis
        let isPart = view.tokens[part.end..<mention.tokens.lowerBound].contains { $0.is(.of) }
        return isInBrackets || before.kind == .comma && isPart && behind?.part ?? .mark == .mark
    }

    /// ", open", ", and start on": the next deed that is pledged.
    private func opensDeed(_ place: Int) -> Bool {
        guard view.tokens[place].kind == .comma, let next = view.token(place + 1) else { return false }
        let verb = next.is(.and) ? place + 2 : place + 1
        guard let deed = view.token(verb), deed.has(.verbBase) else { return false }
        return deed.part == .base || view.token(verb + 1)?.part == .preposition
    }

    /// "The works are 45% complete and should be finished by 2023": the time of what is still to be done.
    func isOfVerbAhead(_ mention: PeriodMention, behind quantity: QuantityMention) -> Bool {
        guard mention.tie == .deadline, quantity.end < mention.tokens.lowerBound else { return false }
        return (quantity.end..<mention.tokens.lowerBound).contains {
            view.tokens[$0].part == .conjunction && view.token($0 + 1)?.part == .modal
        }
    }

    /// "..., and by 2025 it will reach": a time behind a conjunction, with a value of its own, opens the next clause.
    func opensNext(_ mention: PeriodMention) -> Bool {
        var at = mention.tokens.lowerBound - 1
        while at >= 0,
            view.tokens[at].part == .preposition || view.tokens[at].part == .determiner
                || view.tokens[at].is(.end)
        {
            at -= 1
        }
        guard at >= 0, view.tokens[at].part == .conjunction else { return false }
        return view.quantities.contains { $0.first >= mention.tokens.upperBound }
    }

    /// "In 2023, 64% had access, short of what is meant by 2030": behind a comma, where a time before says when.
    func isAside(_ mention: PeriodMention, _ quantity: QuantityMention, _ times: [PeriodMention])
        -> Bool
    {
        view.tokens[quantity.end..<mention.tokens.lowerBound].contains { $0.kind == .comma }
            && times.contains { $0.tokens.upperBound <= quantity.first && !isOwned($0, by: quantity) }
    }

    /// The word before "the provision" in "over the provision of".
    private func linkBefore(nounOf place: Int) -> Int? {
        var link = place - 1
        while let word = view.token(link), place - link < 6, word.isNominal || word.part == .determiner {
            link -= 1
        }
        return link >= 0 && link < place - 1 ? link : nil
    }
}
