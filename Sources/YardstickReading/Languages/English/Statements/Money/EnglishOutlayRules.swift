/// Rules for money that someone pays out or sets aside, whatever the verb and its voice: what it is for is measured.
extension EnglishStatementReader {
    /// "The council spent 5 million on roads", "5 million, up 7%, was set aside for roads", "5 million to mend roads".
    func paidOut(_ index: Int, _ quantity: QuantityMention, _ governor: EnglishGovernor) -> Statement? {
        guard quantity.unit.dimension == .money, !quantity.isCompound else { return nil }
        let active = payingVerb(governor, quantity)
        guard active != nil || mayBePaidOut(governor) else { return nil }
        let outlay = EnglishOutlay(view, phrases, from: quantity.end, hasVerb: active != nil)
        if active == nil, outlay.verb == nil { return verbless(index, quantity, outlay) }
        guard let deed = active ?? outlay.verb,
            let words = outlayWords(deed, outlay, quantity, isActive: active != nil)
        else { return nil }
        let clause = outlay.isReduced ? governor.verb ?? governingVerbBefore(quantity.first) : nil
        return make(
            index, outlay.isMore ? .ofChange(in: quantity.unit) : .level, words,
            rule: active != nil ? "verb-with-amount" : "done-with-amount", verb: clause ?? deed,
            nature: .flow)
    }

    /// The verb that pays the amount out and stands right before it.
    private func payingVerb(_ governor: EnglishGovernor, _ quantity: QuantityMention) -> Int? {
        guard governor.link == .verb else { return nil }
        let verb = view.tokens[governor.place]
        // "has made 5 million available"
        let isMade =
            verb.isOne(of: .made, .make, .making) && view.token(quantity.end)?.is(.available) ?? false
        // "set aside 5 million": "set" alone is no outlay.
        let pays =
            verb.isOne(of: .set, .sets, .setting)
            ? view.token(governor.place + 1)?.is(.aside) ?? false : verb.paysOut
        guard isMade || pays else { return nil }
        return governor.place
    }

    /// What is done with the amount may stand behind it.
    private func mayBePaidOut(_ governor: EnglishGovernor) -> Bool {
        switch governor.link {
        case .leading, .coordination, .preposition, .gap: true
        case .verb:
            view.tokens[governor.place].part != .be || view.token(governor.place - 1)?.is(.there) ?? false
        case .of, .by, .to, .from, .at, .up: false
        }
    }

    /// "5 million over three years to mend roads": an item of a budget, without a verb.
    private func verbless(_ index: Int, _ quantity: QuantityMention, _ outlay: EnglishOutlay) -> Statement? {
        guard opensItem(quantity.first), let purpose = outlay.purpose,
            view.token(purpose.lowerBound)?.part == .infinitiveMarker || purpose.lowerBound > quantity.end,
            !view.tokens.contains(where: { $0.part == .finite || $0.part == .modal || $0.part == .be })
        else { return nil }
        let run = withTarget(outlay.purposeStart..<purpose.upperBound)
        let isDeed = view.token(purpose.lowerBound)?.part == .infinitiveMarker
        let words = isDeed ? thingPaidFor(run) ?? run : run
        return make(
            index, .level, Phrase(text: wordsWithoutCounts(words), range: view.bytes(words)),
            rule: "named-behind",
            nature: .flow)
    }

    /// "ensure access to clinics", "design and build a park", "start construction of a quay": what stands behind verbs that
    /// say no more than that it is paid for or made.
    private func thingPaidFor(_ deed: Range<Int>) -> Range<Int>? {
        var verb = deed.lowerBound
        while let next = view.token(verb + 2), view.tokens[verb + 1].is(.and), next.has(.verbBase) {
            verb += 2
        }
        var start = verb + 1
        if view.token(start)?.is(.construction) ?? false, view.token(start + 1)?.is(.of) ?? false {
            start += 2
        } else if !view.tokens[verb].onlyPays {
            return nil
        }
        guard let thing = phrases.nounPhrase(from: start, reach: .modifiers), isNounLike(thing) else {
            return nil
        }
        return withTarget(thing)
    }

    /// At the start of a sentence or behind the mark of an item.
    private func opensItem(_ first: Int) -> Bool {
        guard first > 1, let mark = view.token(first - 1) else { return true }
        return mark.part == .mark && (mark.kind == .dash || mark.kind == .other || mark.kind == .hyphen)
    }

    /// "central government spending on roads": who pays, what the money is, and what it is for.
    private func outlayWords(
        _ deed: Int, _ outlay: EnglishOutlay, _ quantity: QuantityMention, isActive: Bool
    ) -> Phrase? {
        let payer = isActive ? payer(of: deed) : outlay.payer
        let name = outlay.funds.map { view.words($0) } ?? Self.outlayName(view.tokens[deed])
        let who = payer.flatMap(payerWords).map { $0 + " " } ?? ""
        if let purpose = outlay.purpose ?? purposeBefore(isActive ? deed : quantity.first) {
            if let named = standsForStated(outlay.purposeStart..<purpose.upperBound) { return named }
            // "allocated to development expenditure": the purpose names itself; one word alone needs its head.
            if outlay.funds == nil, outlay.purpose != nil, let thing = purposeAlone(purpose, outlay) {
                return Phrase(text: wordsWithoutCounts(thing), range: view.bytes(purpose))
            }
            let words = purposeWords(purpose, outlay, named: name)
            return Phrase(
                text: (outlay.funds == nil ? who : "") + name + " " + words, range: view.bytes(purpose))
        }
        if let funds = outlay.funds { return Phrase(run: funds) }
        guard isActive, let payer, phrases.nounPhrase(from: quantity.end) == nil,
            !view.tokens[payer].contains(where: { $0.part == .pronoun })
        else { return nil }
        return Phrase(text: view.words(payer) + " " + name, range: view.bytes(payer))
    }

    /// The purpose without the word that leads to it, where it says enough alone.
    private func purposeAlone(_ purpose: Range<Int>, _ outlay: EnglishOutlay) -> Range<Int>? {
        guard outlay.purposeStart < purpose.upperBound,
            let thing = phrases.trimmed(outlay.purposeStart..<purpose.upperBound),
            thing.count(where: { view.tokens[$0].isNominal || view.tokens[$0].isVerb }) > 1
        else { return nil }
        return thing
    }

    /// "on roads", "to mend roads": what is set aside for roads, or went to them, is spending on roads.
    private func purposeWords(_ purpose: Range<Int>, _ outlay: EnglishOutlay, named name: String) -> String {
        guard outlay.purpose != nil else {
            let words = wordsWithoutCounts(purpose)
            return words.prefix(1).lowercased() + words.dropFirst()
        }
        let link = view.tokens[purpose.lowerBound]
        guard name == "spending", link.part == .preposition, link.isOne(of: .for, .to) else {
            return wordsWithoutCounts(purpose)
        }
        return "on " + wordsWithoutCounts(outlay.purposeStart..<purpose.upperBound)
    }

    /// "The city is proposing to spend": who proposes pays.
    private func payer(of deed: Int) -> Range<Int>? {
        guard let run = subject(of: deed)?.run else { return nil }
        guard view.tokens[run].allSatisfy({ $0.isVerb || $0.part == .adverb }),
            EnglishVerbGroup(view, verb: run.lowerBound).start > 0
        else { return run }
        return subject(of: run.lowerBound)?.run
    }

    /// "spending", "allocation": the noun of what a verb does with money.
    private static func outlayName(_ verb: Token) -> String {
        if verb.allots { return verb.isOne(of: .appropriated) ? "appropriation" : "allocation" }
        if verb.isAmong(.invest, .injecting) { return "investment" }
        if verb.isOne(of: .contribute, .contributes, .contributed, .contributing) { return "contribution" }
        let gives = verb.isAmong(.commit, .awarding) || verb.isOne(of: .award, .made, .make, .making)
        return gives ? "funding" : "spending"
    }

    /// "central government", "department of health": not "the state", which the document is of, and no pronoun.
    private func payerWords(_ run: Range<Int>) -> String? {
        guard run.count > 1, run.count <= 4, !namesTime(run),
            view.tokens[run].allSatisfy({ $0.isNominal || $0.is(.of) || $0.part == .possessive })
        else { return nil }
        return view.words(run)
    }

    /// "For new schools, the county spent 5 million": the purpose opens the sentence.
    private func purposeBefore(_ end: Int) -> Range<Int>? {
        guard let link = view.tokens.first, link.isOne(of: .for, .on, .in, .towards, .toward, .under),
            let run = phrases.nounPhrase(from: 1, reach: .modifiers), run.upperBound < end,
            view.token(run.upperBound)?.kind == .comma, !namesTime(run), !isBroadArea(run),
            !view.tokens[run.lowerBound].isOne(of: .addition, .total)
        else { return nil }
        return 0..<run.upperBound
    }

    /// "on this item", "for these purposes": what was stated before.
    private func standsForStated(_ run: Range<Int>) -> Phrase? {
        guard run.count <= 2, let head = view.token(run.upperBound - 1) else { return nil }
        let isPronoun = head.part == .pronoun && run.count == 1 && head.isOne(of: .it, .this, .that, .these)
        let isItem =
            head.isOne(of: .item, .items, .purpose, .purposes)
            || head.isOne(of: .area, .areas, .field, .fields, .end)
        let points = view.token(run.lowerBound - 1)?.isOne(of: .this, .these, .that, .those) ?? false
        return isPronoun || isItem && points ? antecedent() : nil
    }

    /// The words of a run without the numbers that count what it names.
    func wordsWithoutCounts(_ run: Range<Int>) -> String {
        guard view.holdsQuantity(run) else { return view.words(run) }
        var parts: [String] = []
        var start = run.lowerBound
        for place in run where view.isQuantity(place) {
            let quantity = view.quantities[Int(view.quantityAt[place])]
            guard !quantity.isCompound, place == quantity.tokens.lowerBound else { continue }
            if quantity.first > start { parts.append(view.words(start..<quantity.first)) }
            start = quantity.end
        }
        if start < run.upperBound { parts.append(view.words(start..<run.upperBound)) }
        return parts.joined(separator: " ")
    }
}
