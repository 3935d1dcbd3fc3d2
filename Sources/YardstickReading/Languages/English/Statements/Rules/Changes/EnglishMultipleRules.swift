/// Rules for multiples and repetitions: "1.7 times that of 2016", "doubled", "commended twice".
extension EnglishStatementReader {
    /// "1.7 times that of 2016", "shrink to 1.9 times".
    func multiple(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit == .times else { return nil }
        var governor = governor
        // "grew more than threefold"
        if governor.verb == nil, quantity.first < quantity.tokens.lowerBound,
            governor.link != .coordination
        {
            governor.verb = governingVerbBefore(quantity.first)
        }
        let next = view.token(pastListed(quantity))
        guard isMultiple(quantity, governor, next), let phrase = whatMultiplied(quantity, governor) else {
            return repetition(index, quantity, governor)
        }
        var statement = make(
            index, .multiple, phrase, rule: "multiple-of", formRule: "times",
            verb: governor.verb ?? governingVerbBefore(quantity.first), nature: .stock)
        if governor.link == .from { statement.role = .baseline }
        return statement
    }

    /// "1.7 times that of", "rose 3 times", "up 2 times": not "met three times", "rates were lowered twice", which tell
    /// how often, and not by how much.
    private func isMultiple(_ quantity: QuantityMention, _ governor: EnglishGovernor, _ next: Token?) -> Bool
    {
        if let next, opensComparison(next, behind: quantity) { return true }
        let verb = governor.verb.map { view.tokens[$0] }
        if quantity.isMultiplier, next?.part ?? .mark == .mark, verb?.part == .participle { return false }
        if let verb, verb.has([.changing, .reaching]) || verb.part == .be { return true }
        return view.token(quantity.first - 1)?.isOne(of: .up, .down) ?? false
            || governor.link == .coordination && next?.kind != .word
    }

    private func opensComparison(_ next: Token, behind quantity: QuantityMention) -> Bool {
        // "three times faster than", not "930 times of late"
        if view.token(quantity.end + 1)?.is(.than) ?? false { return true }
        if next.is(.of) { return isMultipleOfValue(quantity) }
        return next.isOne(of: .that, .the, .as, .what, .more, .higher, .larger, .those, .compared, .average)
            || next.isAmong(.bigger, .shorter) || next.is(.greater)
            || next.part == .possessive || next.has(.changing) && next.part == .noun
    }

    /// "3 times of that in 2010": so often as is told of a value; "warned 930 times of fraud" tells how often.
    private func isMultipleOfValue(_ quantity: QuantityMention) -> Bool {
        guard case .exact(let value) = quantity.value else { return true }
        return value < 50
    }

    private func whatMultiplied(_ quantity: QuantityMention, _ governor: EnglishGovernor) -> Phrase? {
        if let grown = multipliedBehind(quantity) { return Phrase(run: grown) }
        switch governor.link {
        case .coordination, .leading, .gap:
            return antecedentInReach(of: quantity)?.phrase ?? subjectBefore(quantity)
        default: return governor.verb.flatMap { objectOrSubject(governor, $0) } ?? antecedent()
        }
    }

    /// Past "and 1.7 times" behind "1.5 times": one comparison for both.
    private func pastListed(_ quantity: QuantityMention) -> Int {
        let joint = quantity.end
        guard view.token(joint)?.is(.and) ?? false, joint + 1 < view.tokens.count,
            view.isQuantity(joint + 1)
        else { return joint }
        let second = view.quantities[Int(view.quantityAt[joint + 1])]
        return second.unit == .times && second.first == joint + 1 ? second.end : joint
    }

    /// "a fourfold increase in exports": what grew stands behind.
    private func multipliedBehind(_ quantity: QuantityMention) -> Range<Int>? {
        guard let change = view.token(quantity.end), change.has(.changing), change.part == .noun,
            view.token(quantity.end + 1)?.isOne(of: .in, .of) ?? false,
            let run = phrases.nounPhrase(from: quantity.end + 2), !namesTime(run)
        else { return nil }
        return run
    }

    /// "commended twice", "for eight times in a row": how often.
    private func repetition(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor)
        -> Statement?
    {
        guard let verb = governor.verb ?? governingVerbBefore(quantity.first) else { return nil }
        guard let phrase = repeated(quantity, verb) ?? subject(of: verb) else { return nil }
        var statement = make(
            index, .level, phrase, rule: "repetition", formRule: "how-often", verb: verb, nature: .flow)
        statement.unit = .count
        if view.tokens[quantity.end..<min(quantity.end + 4, view.tokens.count)].contains(where: {
            $0.is(.row)
        }) {
            statement.nature = .stock
        }
        statement.noun = "times"
        return statement
    }

    /// What was done so often: the verb with its object, or with "by" behind the number.
    private func repeated(_ quantity: QuantityMention, _ verb: Int) -> Phrase? {
        if let object = phrases.nounPhrase(from: verb + 1), object.upperBound <= quantity.first {
            return Phrase(run: verb..<object.upperBound)
        }
        guard let by = view.token(quantity.end), by.is(.by),
            let run = phrases.nounPhrase(from: quantity.end + 1)
        else { return nil }
        return Phrase(run: quantity.end..<run.upperBound, before: view.words(verb..<verb + 1) + " ")
    }

    /// "more than double the grant of last year": how many times what is named behind it.
    private func multipleOfNamed(_ index: Int, _ at: Int) -> Statement? {
        guard view.token(at - 1)?.isOne(of: .than, .is, .are, .was, .were, .almost, .nearly) ?? false else {
            return nil
        }
        // "Output is nearly double what it was"
        if view.token(at + 1)?.is(.what) ?? false, let verb = governingVerbBefore(at),
            let subject = subject(of: verb)
        {
            return make(
                index, .multiple, subject, rule: "multiple-of", formRule: "times", verb: verb, nature: .stock)
        }
        guard
            view.token(at + 1)?.part == .determiner, let run = phrases.nounPhrase(from: at + 1)
        else { return nil }
        let stated = isStandard(run) && !statements.isEmpty ? antecedent() : nil
        return make(
            index, .multiple, stated ?? Phrase(run: run), rule: "multiple-of", formRule: "times",
            verb: governingVerbBefore(at), nature: .stock)
    }

    /// "the 1949 figure", "its target", "the long-term average": what a value is held against.
    private func isStandard(_ run: Range<Int>) -> Bool {
        let head = view.tokens[run.upperBound - 1]
        return (head.has(.measureNoun) || Self.isGoal(head))
            && !view.tokens[run].contains { $0.part == .preposition }
    }

    /// "doubled", "double the number of", "twice that of", "commended twice".
    func multiplier(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        let at = quantity.tokens.lowerBound
        let token = view.tokens[at]
        if token.is(.twice) || !token.has(.verb) && !token.has(.gerund) {
            let governor = EnglishGovernor(view, before: at, hasNoun: false)
            return multiple(index, quantity, governor)
        }
        guard token.isVerb, !token.isCapitalised || at == 0, !(view.token(at + 1)?.kind == .hyphen) else {
            return multipleOfNamed(index, at)
        }
        return objectMultiplied(index, at) ?? subjectMultiplied(index, at)
    }

    /// "double the number of schools", "twice its target", "that we double aid for schools"
    private func objectMultiplied(_ index: Int, _ verb: Int) -> Statement? {
        guard let run = phrases.nounPhrase(from: verb + 1, reach: .of),
            view.tokens[verb].part != .finite || view.token(verb + 1)?.part == .determiner
                || view.token(verb - 1)?.isOne(of: .we, .they) ?? false && !namesTime(run)
        else { return nil }
        let subject = isStandard(run) ? subject(of: verb) ?? antecedent() : nil
        return make(
            index, .multiple, subject ?? Phrase(run: run),
            rule: subject == nil ? "object-of-multiplying" : "subject-of-multiplying",
            formRule: "multiplying-verb", verb: verb, nature: .flow)
    }

    /// "output doubled", "output more than doubled", "output at least doubled"
    private func subjectMultiplied(_ index: Int, _ verb: Int) -> Statement? {
        let isBound = verb > 1 && EnglishTagger.isBound(verb - 2, view.tokens)
        guard
            let subject = isBound && EnglishVerbGroup(view, verb: verb).start == verb
                ? phrases.subject(before: verb - 2).flatMap(resolved) : subject(of: verb)
        else { return nil }
        var statement = make(
            index, .multiple, subject, rule: "subject-of-multiplying", formRule: "multiplying-verb",
            verb: verb, nature: .flow)
        if isBound, view.tokens[verb - 1].is(.than) { statement.comparator = .above }
        return statement
    }
}
