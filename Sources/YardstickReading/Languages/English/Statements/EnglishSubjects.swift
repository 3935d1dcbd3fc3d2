/// Who or what a verb speaks of, and what the pronouns of a subject stand for.
extension EnglishStatementReader {
    func subject(of verb: Int) -> Phrase? {
        let group = EnglishVerbGroup(view, verb: verb)
        if let part = ofWhich(group) ?? subjectOfReduced(group) ?? subjectExpected(group) { return part }
        // "output more than doubled to 3 million"
        let isMore = view.token(group.start - 1)?.is(.than) ?? false
        guard let run = phrases.subject(before: isMore ? group.start - 2 : group.start) else {
            return sharedSubject(of: group) ?? mainSubject(of: group) ?? namedBefore(group) ?? antecedent()
        }
        return stated(in: run) ?? resolved(withRestriction(run, upTo: isMore ? group.start - 2 : group.start))
    }

    /// "the share of pupils who own a bike": the clause says which pupils are counted, and belongs to the name.
    func withRestriction(_ run: Range<Int>, upTo end: Int) -> Range<Int> {
        guard run.upperBound + 1 < end, end - run.upperBound < 14, let link = view.token(run.upperBound),
            link.part == .relative || link.is(.that) || link.is(.who), !link.is(.whose),
            let of = run.first(where: { view.tokens[$0].is(.of) }), of > run.lowerBound,
            view.tokens[of - 1].isOne(of: .number, .share, .proportion, .percentage, .rate),
            !view.tokens[run.upperBound..<end].contains(where: {
                $0.kind == .comma || $0.kind == .semicolon || $0.kind == .stop
            })
        else { return run }
        return run.lowerBound..<end
    }

    /// "raise the share of pupils who own a bike to 40%": the verb before "to" is that of the clause, and what is raised
    /// stands before it.
    func restrictedObject(_ governor: EnglishGovernor, _ verb: Int) -> Phrase? {
        let start = EnglishVerbGroup(view, verb: verb).start
        guard governor.link == .to || governor.link == .from, view.token(start - 1)?.part == .relative,
            let outer = governingVerbBefore(start - 1), view.tokens[outer].has([.changing, .keeping]),
            let run = phrases.nounPhrase(from: outer + 1, reach: .modifiers), run.upperBound == start - 1,
            case let whole = withRestriction(run, upTo: governor.place), whole != run
        else { return nil }
        return Phrase(run: whole)
    }

    /// "with the number of pupils projected to reach 5,000": the participle that leads to the verb has no auxiliary.
    private func subjectOfReduced(_ group: EnglishVerbGroup) -> Phrase? {
        let marker = view.token(group.start)?.part == .infinitiveMarker ? group.start : group.start - 1
        guard view.token(marker)?.part == .infinitiveMarker, let lead = view.token(marker - 1),
            lead.estimates && lead.has(.verbParticiple), view.token(marker - 2)?.isNominal ?? false,
            let run = phrases.subject(before: marker - 1), isNounLike(run)
        else { return nil }
        return resolved(run)
    }

    /// "expects growth to be 4%", "has forecast the gap to reach 5 million": what is expected has the value, and not who
    /// expects it.
    private func subjectExpected(_ group: EnglishVerbGroup) -> Phrase? {
        let marker = view.token(group.start)?.part == .infinitiveMarker ? group.start : group.start - 1
        guard view.token(marker)?.part == .infinitiveMarker, let outer = governingVerbBefore(marker) else {
            return nil
        }
        // "forecast" looks like a noun behind "has"
        let lead = view.token(outer + 1).map { $0.estimates && $0.part != .determiner } ?? false
        let verb = lead && view.tokens[outer].part == .have ? outer + 1 : outer
        guard expects(verb),
            let run = phrases.nounPhrase(from: pastTime(verb + 1), reach: .modifiers),
            run.upperBound == marker,
            isNounLike(run)
        else { return nil }
        return resolved(run)
    }

    /// Past "2024" in "forecast 2024 growth".
    private func pastTime(_ place: Int) -> Int {
        view.periods.first { $0.tokens.lowerBound == place }?.tokens.upperBound ?? place
    }

    /// "expects the growth": who expects it does not grow.
    func isExpected(_ run: Range<Int>) -> Bool {
        guard run.count == 1, view.tokens[run.lowerBound].is(.growth) else { return false }
        let before = run.lowerBound - 1
        let verb = view.token(before)?.part == .determiner ? before - 1 : before
        return verb >= 0 && view.tokens[verb].isVerb && expects(verb)
    }

    private func expects(_ verb: Int) -> Bool {
        view.tokens[verb].estimates || Self.expecting.contains(view.tokens[verb].range, of: view.text)
    }

    private static let expecting = WordSet(
        """
        expect expects expecting anticipate anticipates project projects predict predicts estimate estimates forecasts \
        assume assumes assumed
        """)

    /// "The clinic will have 350 beds and cost 5 million": the verb before "and" has the subject.
    private func sharedSubject(of group: EnglishVerbGroup) -> Phrase? {
        var joint = group.start - 1
        while view.token(joint)?.part == .adverb { joint -= 1 }
        guard view.token(joint)?.part == .conjunction,
            let earlier = governingVerbBefore(joint), earlier < group.verb
        else { return nil }
        let first = EnglishVerbGroup(view, verb: earlier)
        if statements.isEmpty { return subject(of: earlier) }
        guard let run = phrases.subject(before: first.start),
            view.tokens[run].contains(where: { $0.part == .noun })
        else { return nil }
        return Phrase(run: run)
    }

    /// "The station, covering 5 hectares, opened", "The debt, put at 5 million, grew": the noun before the comma.
    private func namedBefore(_ group: EnglishVerbGroup) -> Phrase? {
        let verb = view.tokens[group.verb]
        // "put at 5 million": past and participle are one form.
        let isDescribing =
            verb.part == .gerund || verb.part == .participle
            || verb.has(.verbParticiple) && verb.has(.verbBase)
        guard statements.isEmpty, isDescribing, group.start > 0,
            let comma = view.token(group.start - 1),
            comma.kind == .comma, governingVerbBefore(group.start) == nil,
            let run = phrases.subject(before: group.start - 1)
        else { return nil }
        return resolved(run)
    }

    /// The object of a verb that ends right before a place; a rank inside it opens the object anew: "the third longest".
    private func objectEnding(at end: Int, behind verb: Int) -> Range<Int>? {
        // "accounts for the largest part of the debt"
        let start =
            view.token(verb + 1)?.is(.for) ?? false && view.tokens[verb].has(.sharing) ? verb + 2 : verb + 1
        if let object = phrases.nounPhrase(from: start, reach: .modifiers), object.upperBound == end {
            return object
        }
        guard let rank = (verb + 1..<max(verb + 1, end)).last(where: { view.isQuantity($0) }),
            view.quantities[Int(view.quantityAt[rank])].unit == .rank,
            let object = phrases.nounPhrase(from: rank + 1, reach: .modifiers), object.upperBound == end
        else { return nil }
        return object
    }

    /// "The county has the longest coast, totaling 312 km": the object of the verb before is what has the value.
    private func objectDescribed(by group: EnglishVerbGroup, _ main: Int) -> Phrase? {
        guard view.tokens[group.verb].has([.reaching, .holding]),
            !view.tokens[main].has([.changing, .reaching, .ranking, .keeping]), view.tokens[main].part != .be,
            let object = objectEnding(at: group.start - 1, behind: main), isNounLike(object)
        else { return nil }
        return resolved(object)
    }

    /// "Output picked up, growing by 7%": a gerund behind a comma has the subject of the verb before it.
    private func mainSubject(of group: EnglishVerbGroup) -> Phrase? {
        guard view.tokens[group.verb].part == .gerund,
            view.token(group.start - 1)?.kind == .comma, let main = governingVerbBefore(group.start)
        else { return nil }
        if let object = objectDescribed(by: group, main) { return object }
        guard statements.isEmpty, let run = phrases.subject(before: EnglishVerbGroup(view, verb: main).start)
        else { return nil }
        return resolved(run)
    }

    /// What an amount inside a subject measures: "the goal of 37 MW has been raised", "a fall of 2.6%, which was".
    private func stated(in run: Range<Int>) -> Phrase? {
        guard let place = run.first(where: { view.isQuantity($0) }),
            let statement = statements.last(where: { $0.mention == Int(view.quantityAt[place]) }),
            statement.rule != "amount-of", statement.rule != "counted-noun" || place == run.lowerBound
        else { return nil }
        let head = view.tokens[max(run.lowerBound, place - 2)]
        guard
            place == run.lowerBound || head.has([.changing, .measureNoun]) || head.isOne(of: .goal, .target)
        else { return nil }
        return Phrase(text: statement.indicator, range: statement.indicatorRange)
    }

    /// A phrase whose pronouns stand for what was said before: "that of rural residents", "its income".
    func resolved(_ run: Range<Int>) -> Phrase? {
        let head = view.tokens[run.lowerBound]
        if run.count == 1, head.part == .pronoun || head.part == .relative || head.isOne(of: .latter, .former)
        {
            if head.part == .relative, let noun = view.token(run.lowerBound - 1), noun.part == .noun,
                statements.last.map({ view.quantities[$0.mention].end <= run.lowerBound - 3 }) ?? true,
                let named = phrases.subject(before: run.lowerBound)
            {
                return Phrase(run: withoutDeed(behindNumber(named)))
            }
            return head.isOne(of: .we) && statements.isEmpty ? nil : antecedent()
        }
        // "The canal, whose length is 118 km"
        if view.token(run.lowerBound - 1)?.is(.whose) ?? false, run.count <= 2, run.lowerBound > 1,
            let owner = phrases.subject(
                before: view.tokens[run.lowerBound - 2].kind == .comma
                    ? run.lowerBound - 2 : run.lowerBound - 1)
        {
            return Phrase(run: run, behind: " of " + view.words(owner))
        }
        if head.isOne(of: .that, .those), let of = view.token(run.lowerBound + 1), of.part == .preposition,
            let last = headed(by: view.words(run.lowerBound + 1..<run.lowerBound + 2))
        {
            return Phrase(
                run: run.lowerBound + 1..<run.upperBound,
                before: EnglishIndicator.head(
                    of: last, before: view.words(run.lowerBound + 1..<run.lowerBound + 2)) + " ")
        }
        return Phrase(run: run)
    }

    /// The last indicator with the preposition that stands behind "those", else the last one.
    private func headed(by preposition: String) -> String? {
        let joint = " " + preposition + " "
        let named = statements.last {
            $0.indicator.utf8.count > joint.utf8.count && EnglishIndicator.holds(joint, in: $0.indicator)
        }
        return named?.indicator ?? statements.last?.indicator ?? view.carried?.words
    }

    /// "Industry, the output of which grew": the noun before "of which", of what stands before the comma.
    private func ofWhich(_ group: EnglishVerbGroup) -> Phrase? {
        guard view.token(group.start - 1)?.is(.which) ?? false,
            view.token(group.start - 2)?.is(.of) ?? false,
            let comma = view.tokens[..<(group.start - 2)].lastIndex(where: { $0.kind == .comma }),
            let measure = phrases.trimmed(comma + 1..<group.start - 2), isNounLike(measure),
            let owner = nounPhrase(endingAt: comma)
        else { return nil }
        return Phrase(run: measure, behind: " of " + view.words(owner))
    }

    /// The nouns that end right before a place, "of" between them.
    private func nounPhrase(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, isInsideHeadPhrase(start - 1) { start -= 1 }
        return phrases.trimmed(start..<end).flatMap { isNounLike($0) ? $0 : nil }
    }

    /// "the repair of 41 estates which are": the nearest counted thing, and not what it is a part of.
    private func behindNumber(_ run: Range<Int>) -> Range<Int> {
        guard let number = run.last(where: { view.isQuantity($0) }), number > run.lowerBound,
            let counted = phrases.trimmed(number + 1..<run.upperBound), isNounLike(counted)
        else { return run }
        return counted
    }

    /// "paid for by the state, which gave 60%": who did it, without what was done.
    private func withoutDeed(_ run: Range<Int>) -> Range<Int> {
        guard let by = run.last(where: { view.tokens[$0].is(.by) }), by > run.lowerBound,
            view.tokens[by - 1].has(.verbParticiple),
            view.token(run.lowerBound - 1)?.part == .be || view.tokens[run.lowerBound].part == .participle,
            let agent = phrases.trimmed(by + 1..<run.upperBound), isNounLike(agent)
        else { return run }
        return agent
    }

    /// "Employment rate: the target for 2020 is 75%": what a sentence says that it is about.
    private var topic: Range<Int>? {
        guard let colon = view.tokens.prefix(7).firstIndex(where: { $0.kind == .colon }), colon > 0,
            view.tokens[..<colon].allSatisfy({
                $0.isNominal || $0.part == .determiner || $0.part == .conjunction || $0.is(.of)
                    || $0.kind == .hyphen || $0.kind == .other
            }), !view.tokens[0].has(.label), !Self.isGoal(view.tokens[colon - 1]),
            let run = phrases.trimmed(0..<colon), !EnglishMeasureLabels.saysWhichValue(run, view)
        else { return nil }
        return run
    }

    /// "The rent of clerks is 9. For cooks it is 4": the measure of the sentence before, of another thing.
    private func sameOfTopic(_ topic: Range<Int>) -> Phrase? {
        guard view.token(topic.upperBound)?.is(.it) ?? view.token(topic.upperBound + 1)?.is(.it) ?? false,
            let carried = view.carried
        else { return nil }
        return Phrase(
            text: EnglishIndicator.head(of: carried.words, before: "for") + " for " + view.words(topic),
            range: view.bytes(topic))
    }

    /// What was measured last, in this sentence or the one before.
    func antecedent() -> Phrase? {
        // "49 million people, or 24% of the population, lived there, and this fell": the people
        if let last = statements.last(where: { $0.rule != "age" && $0.rule != "share-of-stated" })
            ?? statements.last(where: { $0.rule != "age" })
        {
            return Phrase(text: last.indicator, range: last.indicatorRange)
        }
        if let topic { return Phrase(run: topic) }
        if let topic = topicAnnounced {
            if let other = sameOfTopic(topic) { return other }
            return Phrase(text: view.words(topic), range: view.bytes(topic))
        }
        return view.carried.map { Phrase(text: $0.words, range: $0.range) }
    }
}
