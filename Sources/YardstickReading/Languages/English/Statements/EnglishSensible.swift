/// What may stand as an indicator: words that name a thing, and never a verb, an adverb or a time alone.
extension EnglishStatementReader {
    /// The statement as it is, or with the nearest phrase that names a thing where its own words name none.
    func sensible(_ statement: Statement) -> Statement {
        if let named = namedByStandIn(statement) ?? insideBracket(statement) ?? namedByStated(statement)
            ?? completed(statement)
        {
            return named
        }
        guard statement.rule != "counted-noun", statement.rule != "age", statement.rule != "growth-foreseen",
            let run = view.tokens(of: statement.indicatorRange), isBare(run),
            view.token(run.lowerBound - 1)?.is(.those) != true, !isWhole(run, of: statement),
            !isExpected(run),
            statement.indicator.utf8.count <= view.bytes(run).count + 1,
            let other = nearestThing(to: view.quantities[statement.mention], besides: run)
        else { return statement }
        var mended = statement
        let cleaned = EnglishIndicator.cleaned(other, view)
        (mended.indicator, mended.indicatorRange) = (cleaned.text, cleaned.range)
        return mended
    }

    /// "45% of the land under forest (including wooded land limited to 4%)": inside the bracket, words before it do not count.
    private func insideBracket(_ statement: Statement) -> Statement? {
        guard let run = view.tokens(of: statement.indicatorRange),
            let open = run.last(where: { view.tokens[$0].kind == .openParenthesis }), open > run.lowerBound,
            run.upperBound <= view.quantities[statement.mention].first,
            !view.tokens[open..<run.upperBound].contains(where: { $0.kind == .closeParenthesis }),
            let inner = phrases.trimmed(
                (view.token(open + 1)?.is(.including) ?? false ? open + 2 : open + 1)..<run.upperBound),
            isNounLike(inner), !isBare(inner), !namesTime(inner),
            !view.tokens[inner].contains(where: { $0.isOne(of: .level, .levels, .rate, .figure) })
        else { return nil }
        var named = statement
        (named.indicator, named.indicatorRange) = (view.words(inner), view.bytes(inner))
        return named
    }

    /// "Waste collected 480 tonnes (2008) 327 tonnes": a phrase that holds another amount is about what that one measures,
    /// or about the words behind it: "Transport 754 t Buildings 607 t". Not "sales of flats over 1 million".
    private func namedByStated(_ statement: Statement) -> Statement? {
        guard Bytes.holdDigit(statement.indicator.utf8.span),
            let run = view.tokens(of: statement.indicatorRange),
            let place = run.first(where: { holdsAmount($0, besides: statement.mention) })
        else { return nil }
        let isRow = statement.rule == "noun-before-value"
        let isLed =
            view.tokens[run.lowerBound..<place].allSatisfy { $0.has(.measureNoun) || $0.is(.of) }
            || view.tokens[run.lowerBound].isVerb
        if !isRow, !isLed { return beforeOwnAmount(statement, run, place) }
        guard
            let last = isRow ? run.last(where: { holdsAmount($0, besides: statement.mention) }) : place
        else { return nil }
        let mention = Int(view.quantityAt[last])
        let end = view.quantities[mention].end
        if isRow, view.token(end)?.is(.of) ?? false || view.quantities[mention].unit.dimension == .time {
            return nil
        }
        var named = statement
        if isRow, let label = labelBehind(end, run) {
            let cleaned = EnglishIndicator.cleaned(Phrase(run: label), view)
            (named.indicator, named.indicatorRange) = (cleaned.text, cleaned.range)
            return named
        }
        guard let stated = statements.last(where: { $0.mention == mention }) else { return nil }
        (named.indicator, named.indicatorRange) = (stated.indicator, stated.indicatorRange)
        return named
    }

    /// "a surplus of 202 million (6% of output), up from": the name ends before the "of" of its own amount.
    private func beforeOwnAmount(_ statement: Statement, _ run: Range<Int>, _ place: Int) -> Statement? {
        let quantity = view.quantities[Int(view.quantityAt[place])]
        guard quantity.unit.dimension == .money || quantity.unit == .percent, place > run.lowerBound + 1,
            view.tokens[place - 1].is(.of), view.token(quantity.end)?.is(.of) != true,
            let name = phrases.trimmed(run.lowerBound..<place - 1), isNounLike(name), !isBare(name)
        else { return nil }
        var named = statement
        named.indicator = view.words(name)
        named.indicatorRange = view.bytes(name)
        return named
    }

    /// The label that opens behind a value, past a bracket and a mark such as "Yes" or "High".
    private func labelBehind(_ start: Int, _ run: Range<Int>) -> Range<Int>? {
        var at = max(start, run.lowerBound)
        if view.token(at)?.kind == .openParenthesis {
            at =
                (at..<run.upperBound).first { view.tokens[$0].kind == .closeParenthesis }.map { $0 + 1 } ?? at
        }
        guard at < run.upperBound, view.tokens[at].kind != .slash,
            let label = phrases.trimmed(at..<run.upperBound), isNounLike(label),
            !isBare(label), label.count > 1 || view.tokens[label.lowerBound].range.count > 4
        else { return nil }
        return label
    }

    /// A number that is stated for itself and no part of a name.
    private func holdsAmount(_ place: Int, besides mention: Int) -> Bool {
        let index = Int(view.quantityAt[place])
        return index >= 0 && index != mention && !view.quantities[index].isCompound
    }

    /// "93% of days": what the share is of, be it a time.
    private func isWhole(_ run: Range<Int>, of statement: Statement) -> Bool {
        let end = view.quantities[statement.mention].end
        return statement.unit == .percent && run.lowerBound == end + 1 && view.token(end)?.is(.of) ?? false
    }

    /// Nothing but verbs, adverbs, times, and adjectives that compare.
    private func isBare(_ run: Range<Int>) -> Bool {
        leavesMeasureOpen(run)
            || run.allSatisfy { place in
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
                case .mark: return run.allSatisfy { view.tokens[$0].part == .mark }
                case .number, .possessive: return false
                }
            }
    }

    /// "interim milestones", "the three-year total": adjectives, times and a word that leaves open what it is of.
    private func leavesMeasureOpen(_ run: Range<Int>) -> Bool {
        guard let head = view.token(run.upperBound - 1),
            head.leavesMeasureOpen || run.count > 1 && head.isOne(of: .total, .average, .figure)
        else { return false }
        return run.dropLast().allSatisfy { place in
            let token = view.tokens[place]
            return token.part == .adjective || token.part == .adverb || token.part == .number
                || token.kind == .hyphen || token.part == .determiner || token.has(.timeUnit)
                || token.isOne(of: .target, .goal, .total) || token.part == .participle
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
        if let behind = phrases.nounPhrase(
            from: isLed ? pastCount(quantity.end + 1) : quantity.end, reach: .modifiers)
        {
            found.append(Phrase(run: behind))
        }
        if leavesMeasureOpen(run), let last = statements.last, last.unit == quantity.unit {
            found.append(Phrase(text: last.indicator, range: last.indicatorRange))
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
        if let stated = statements.last {
            found.append(Phrase(text: stated.indicator, range: stated.indicatorRange))
        } else if let carried = view.carried {
            found.append(Phrase(text: carried.words, range: carried.range))
        }
        return found.first { phrase in
            guard let words = phrase.run else { return true }
            return !words.overlaps(run) && !isBare(words) && isNounLike(words) && !namesTime(words)
                && !view.holdsQuantity(words)
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
        guard first < view.tokens.count, view.isQuantity(first) else { return start }
        let end = view.quantities[Int(view.quantityAt[first])].end
        return view.token(end)?.is(.of) ?? false ? end + 1 : end
    }
}
