/// What grew or shrank, where a noun of change or "up" stands beside the number: "an increase of 5% in exports", "trade
/// growth of 7%", "The bank cut its costs, down 3%".
extension EnglishStatementReader {
    /// What a change is of, and by which rule it was found.
    private struct Changed {
        let phrase: Phrase
        let rule: RuleName
        var formRule: RuleName = "change-noun"
        let verb: Int?
    }

    /// The change noun or "up" at a place: what changed stands behind the number, before the noun, or was said before.
    func grown(_ index: Int, _ quantity: QuantityMention, _ head: Int) -> Statement? {
        let changed =
            foundBehind(head, next: max(quantity.end, head + 1))
            ?? foundBefore(head, quantity)
            ?? antecedentInReach(of: quantity).map {
                Changed(phrase: $0.phrase, rule: "change-of-stated", verb: $0.verb)
            }
            ?? subjectOfChange(head)
        return changed.map {
            make(
                index, .ofChange(in: quantity.unit), $0.phrase, rule: $0.rule, formRule: $0.formRule,
                verb: $0.verb)
        }
    }

    // MARK: Behind the number

    private func foundBehind(_ head: Int, next: Int) -> Changed? {
        changedIn(next, head) ?? deedChanged(next, head)
            ?? registered(in: next).map {
                Changed(phrase: Phrase(run: $0), rule: "change-in", verb: verbBehind(next))
            }
    }

    /// "an increase of 5% in rural income": not "in May", "in China", "in real terms".
    private func changedIn(_ link: Int, _ head: Int) -> Changed? {
        guard let token = view.token(link), token.isOne(of: .in, .of, .for),
            let run = phrases.nounPhrase(from: link + 1, reach: .of),
            view.periods(touching: link + 1..<run.upperBound).isEmpty, !namesTime(run),
            !isBroadArea(run), !view.tokens[run.upperBound - 1].isOne(of: .prices, .terms)
        else { return nil }
        return Changed(phrase: Phrase(run: run), rule: "change-in", verb: governingVerbBefore(head))
    }

    /// "a 10% increase in cycling"
    private func deedChanged(_ link: Int, _ head: Int) -> Changed? {
        guard let token = view.token(link), token.isOne(of: .in, .of), let deed = view.token(link + 1),
            deed.part == .gerund
        else { return nil }
        return Changed(
            phrase: Phrase(run: link + 1..<link + 2), rule: "change-in",
            verb: governingVerbBefore(head) ?? verbBehind(link + 2))
    }

    // MARK: Before the noun of change

    private func foundBefore(_ head: Int, _ quantity: QuantityMention) -> Changed? {
        compoundBefore(head)
            ?? movedInBrackets(head).map {
                Changed(phrase: Phrase(run: $0), rule: "change-of-subject", verb: nil)
            }
            ?? namedBeforeWith(head).map {
                Changed(phrase: $0, rule: "change-of-subject", verb: verbBehind(quantity.end + 1))
            }
            ?? objectChanged(before: head).map {
                Changed(phrase: $0.phrase, rule: "object-of-change", verb: $0.verb)
            }
            ?? subjectWithoutVerb(before: head).map {
                Changed(phrase: $0, rule: "change-of-subject", verb: nil)
            }
    }

    /// "a tax (LPT) increase", "bring costs down", "trade growth": right before the noun.
    private func compoundBefore(_ head: Int) -> Changed? {
        if let tax = beforeBrackets(head) {
            return Changed(
                phrase: Phrase(run: tax), rule: "compound-of-change", verb: governingVerbBefore(head))
        }
        if let brought = broughtDown(head) { return brought }
        return nounsOfCompound(head).map {
            Changed(phrase: Phrase(run: $0), rule: "compound-of-change", verb: governingVerbBefore(head))
        }
    }

    /// "bring energy use per unit of GDP down by 3%"
    private func broughtDown(_ head: Int) -> Changed? {
        guard view.tokens[head].part == .adverb, let deed = governingVerbBefore(head),
            // "brought stunting down"
            case let verb = view.tokens[deed].part == .gerund && view.token(deed - 1)?.isVerb ?? false
                ? deed - 1 : deed,
            let run = objectUpTo(head, verb, .of) ?? objectUpTo(head, verb, .modifiers)
                ?? compoundUpTo(head, verb)
        else { return nil }
        return Changed(
            phrase: Phrase(run: run), rule: "object-of-change", formRule: "changed-by", verb: verb)
    }

    /// "stunting among under-fives"
    private func compoundUpTo(_ end: Int, _ verb: Int) -> Range<Int>? {
        guard end - verb <= 12,
            (verb + 1..<end).allSatisfy({ place in
                let token = view.tokens[place]
                return token.isNominal || token.part == .determiner || token.part == .preposition
                    || token.kind == .hyphen || token.part == .gerund || token.part == .possessive
            })
        else { return nil }
        let start = (verb + 1..<end).first { view.tokens[$0].part != .determiner }
        return start.map { $0..<end }
    }

    private func objectUpTo(_ end: Int, _ verb: Int, _ reach: EnglishPhrases.Reach) -> Range<Int>? {
        phrases.nounPhrase(from: verb + 1, reach: reach).flatMap { $0.upperBound == end ? $0 : nil }
    }

    /// "trade" of "annual trade growth": not "average annual growth", which says how and not of what.
    func nounsOfCompound(_ head: Int) -> Range<Int>? {
        var start = head
        while start > 0, view.tokens[start - 1].isNominal,
            !view.tokens[start - 1].isOne(of: .annual, .average, .cumulative)
                || view.tokens[start - 1].part == .noun && !view.tokens[start - 1].is(.average)
        { start -= 1 }
        guard start < head, let run = phrases.trimmed(start..<head) else { return nil }
        let hasThing = view.tokens[run].contains {
            $0.part == .noun && !$0.has(.timeUnit)
                && !$0.isOne(of: .total, .average, .number, .high, .respective, .record)
        }
        return hasThing ? run : nil
    }

    // MARK: The verb's subject

    /// "The budget saw growth of 5%": who or what the verb speaks of, or what was spoken of before.
    private func subjectOfChange(_ head: Int) -> Changed? {
        guard let verb = governingVerbBefore(head), let subject = subject(of: verb) else {
            return antecedent().map { Changed(phrase: $0, rule: "change-of-stated", verb: nil) }
        }
        if isName(subject), let stated = antecedent() {
            return Changed(phrase: stated, rule: "change-of-stated", verb: verb)
        }
        if view.tokens[head].is(.growth), foresees(view.tokens[verb]) {
            return Changed(phrase: Phrase(run: head..<head + 1), rule: "growth-foreseen", verb: verb)
        }
        return Changed(phrase: subject, rule: "change-of-subject", verb: verb)
    }

    /// "Norway is to achieve a 58% reduction": a name does not shrink, and what was spoken of does.
    private func isName(_ subject: Phrase) -> Bool {
        guard let run = subject.run else { return false }
        return view.tokens[run].allSatisfy { $0.isCapitalised && $0.word == 0 }
    }

    /// "The bank expects growth of 2.4%": who expects it does not grow.
    private func foresees(_ verb: Token) -> Bool {
        verb.has([.aiming, .proposing]) || verb.believes || verb.is(.estimate)
    }

    // MARK: Where the words stand

    /// "Output, with a yearly growth rate of 7%, had reached": what grew stands before the comma.
    private func namedBeforeWith(_ head: Int) -> Phrase? {
        var at = head - 1
        while let token = view.token(at), token.isNominal || token.part == .determiner { at -= 1 }
        guard let with = view.token(at), with.is(.with), view.token(at - 1)?.kind == .comma,
            governingVerbBefore(at) == nil, !view.holdsQuantity(0..<at),
            let run = phrases.subject(before: at - 1), isNounLike(run)
        else { return nil }
        return resolved(run)
    }

    /// "We cut our waste for two years, for a total reduction of 18%": the object of the verb that tells of the change.
    private func objectChanged(before head: Int) -> (phrase: Phrase, verb: Int)? {
        guard let verb = governingVerbBefore(head), view.tokens[verb].has(.changing),
            view.tokens[verb].part != .participle || view.token(verb - 1)?.part == .have,
            !(verb..<head).contains(where: {
                view.isQuantity($0)
                    && view.quantities[Int(view.quantityAt[$0])].unit.dimension != .time
            }), let run = phrases.nounPhrase(from: verb + 1), isNounLike(run), let phrase = resolved(run)
        else { return nil }
        return (phrase, verb)
    }

    /// "An increase of 5% has been registered in the index": what changed stands behind the verb.
    private func registered(in start: Int) -> Range<Int>? {
        var at = start
        while let token = view.token(at), token.part == .be || token.part == .have || token.part == .adverb {
            at += 1
        }
        guard at > start, let verb = view.token(at), verb.part == .participle,
            view.token(at + 1)?.isOne(of: .in, .for) ?? false,
            let run = phrases.nounPhrase(from: at + 2), !namesTime(run)
        else { return nil }
        return run
    }

    /// "; that of private firms, up by 11%": what changed stands between semicolon and comma.
    private func subjectWithoutVerb(before head: Int) -> Phrase? {
        guard view.tokens[head].isOne(of: .up, .down), view.token(head - 1)?.kind == .comma,
            case let start = (view.tokens[..<head].lastIndex(where: { $0.kind == .semicolon }) ?? -1) + 1,
            start < head - 1,
            view.tokens[start..<head - 1].allSatisfy({
                $0.kind != .comma && $0.part != .finite && $0.part != .be && $0.part != .modal
            }), !view.holdsQuantity(start..<head - 1), let run = phrases.trimmed(start..<head - 1),
            isNounLike(run)
        else { return nil }
        return resolved(run)
    }

    /// "a Local Property Tax (LPT) increase": what rose stands before its short name in brackets.
    private func beforeBrackets(_ head: Int) -> Range<Int>? {
        guard view.token(head - 1)?.kind == .closeParenthesis, view.token(head - 3)?.kind == .openParenthesis
        else { return nil }
        var start = head - 3
        while start > 0, view.tokens[start - 1].isNominal { start -= 1 }
        return phrases.trimmed(start..<head - 3)
    }
}
