/// What may stand as an indicator: words that name a thing, and never a verb, an adverb or a time alone.
extension EnglishStatementReader {
    /// The statement as it is, or with the nearest phrase that names a thing where its own words name none.
    func sensible(_ statement: Statement) -> Statement {
        guard statement.rule != "counted-noun", statement.rule != "age",
            let run = tokens(of: statement.indicatorRange), isBare(run),
            view.token(run.lowerBound - 1)?.is(.those) != true, !isWhole(run, of: statement),
            statement.indicator.utf8.count <= view.bytes(run).count + 1,
            let other = nearestThing(to: view.quantities[statement.mention], besides: run)
        else { return statement }
        var mended = statement
        let cleaned = EnglishIndicator.cleaned(other, view)
        (mended.indicator, mended.indicatorRange) = (cleaned.text, cleaned.range)
        return mended
    }

    /// "93% of days": what the share is of, be it a time.
    private func isWhole(_ run: Range<Int>, of statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        return statement.unit == .percent && run.lowerBound == end + 1 && view.token(end)?.is(.of) ?? false
    }

    /// Nothing but verbs, adverbs, times, and adjectives that compare.
    private func isBare(_ run: Range<Int>) -> Bool {
        run.allSatisfy { place in
            let token = view.tokens[place]
            switch token.part {
            case .finite, .base, .participle, .adverb, .determiner, .preposition, .conjunction, .pronoun,
                .infinitiveMarker, .be, .have, .modal, .negation, .relative, .subordinator:
                return true
            case .gerund: return token.has([.changing, .reaching, .keeping, .sharing]) || token.paysOut
            case .noun:
                return token.has(.timeUnit) || token.isOne(of: .total, .ahead)
                    || token.word > 0 && token.has(.adverb)
                    || token.has(.changing) && !token.has(.thing) && !token.isOne(of: .savings, .saving)
            case .adjective: return run.count == 1 && !token.isCapitalised
            case .number, .mark, .possessive: return false
            }
        }
    }

    /// What the amount is for or of, else the object or the subject of its verb, else what was stated before.
    private func nearestThing(to quantity: QuantityMention, besides run: Range<Int>) -> Phrase? {
        let outlay = EnglishOutlay(view, phrases, from: quantity.end, hasVerb: true)
        if quantity.unit.dimension == .money, let purpose = outlay.purpose {
            return Phrase(
                text: wordsWithoutCounts(outlay.purposeStart..<purpose.upperBound), range: view.bytes(purpose)
            )
        }
        var found: [Phrase] = []
        if let whole = wholeBefore() { found.append(Phrase(run: whole)) }
        let isLed = view.token(quantity.end)?.isOne(of: .of, .in, .for) ?? false
        if let behind = phrases.nounPhrase(from: isLed ? quantity.end + 1 : quantity.end, reach: .modifiers) {
            found.append(Phrase(run: behind))
        }
        var verb = governingVerbBefore(quantity.first)
        while let place = verb, found.count < 5 {
            if let object = phrases.nounPhrase(from: place + 1), object.upperBound <= quantity.first {
                found.append(Phrase(run: object))
            }
            if let subject = phrases.subject(before: EnglishVerbGroup(view, verb: place).start) {
                found.append(Phrase(run: subject))
            }
            verb = governingVerbBefore(place)
        }
        if let stated = statements.last(where: { $0.mention != view.quantities.count }) {
            found.append(Phrase(text: stated.indicator, range: stated.indicatorRange))
        } else if let carried = view.carried {
            found.append(Phrase(text: carried.words, range: carried.range))
        }
        return found.first { phrase in
            guard let words = phrase.run else { return true }
            return !words.overlaps(run) && !isBare(words) && isNounLike(words) && !namesTime(words)
                && !words.contains { view.quantityAt[$0] >= 0 }
        }
    }

    /// "Out of the total output, 58% was sold": what the sentence takes its parts from.
    func wholeBefore() -> Range<Int>? {
        guard let first = view.tokens.first else { return nil }
        let of = first.is(.out) ? 1 : 0
        guard view.token(of)?.is(.of) ?? false, let run = phrases.nounPhrase(from: pastAmount(of + 1)),
            view.token(run.upperBound)?.kind == .comma
        else { return nil }
        return run
    }

    /// "Of the 2,185 km of roads": past the amount to what it is of.
    private func pastAmount(_ start: Int) -> Int {
        let first = view.token(start)?.part == .determiner ? start + 1 : start
        guard first < view.tokens.count, view.quantityAt[first] >= 0 else { return start }
        let end = view.quantities[Int(view.quantityAt[first])].end
        return view.token(end)?.is(.of) ?? false ? end + 1 : end
    }

    /// The tokens that a range of bytes covers, or nothing where they are not all of this sentence.
    private func tokens(of range: Range<Int>) -> Range<Int>? {
        guard let first = view.tokens.first, let last = view.tokens.last, !range.isEmpty,
            range.lowerBound >= Int(first.lower), range.upperBound <= Int(last.upper),
            let lower = view.tokens.firstIndex(where: { Int($0.lower) >= range.lowerBound }),
            let upper = view.tokens.lastIndex(where: { Int($0.upper) <= range.upperBound }), lower <= upper
        else { return nil }
        return lower..<upper + 1
    }
}
