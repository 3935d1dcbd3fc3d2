/// Words that stand for what was named before: "the former", "a figure that falls to", "significantly higher".
extension EnglishStatementReader {
    /// The statement with what such words stand for; nothing where its own words name a thing.
    func namedByStandIn(_ statement: Statement) -> Statement? {
        guard let run = view.tokens(of: statement.indicatorRange), !run.isEmpty,
            run.upperBound <= view.quantities[statement.mention].first
        else { return nil }
        if let pair = oneOfTwo(run) { return statement.about(pair, view) }
        if isFigureThat(run), let last = statements.last, last.unit == statement.unit {
            var named = statement
            (named.indicator, named.indicatorRange) = (last.indicator, last.indicatorRange)
            if named.form != last.form, last.form == .level { named.form = .level }
            return named
        }
        guard isComparative(run), let verb = governingVerbBefore(run.lowerBound + 1),
            let subject = subject(of: verb)
        else { return nil }
        return statement.about(subject, view)
    }

    /// "X and Y fell, with the former down 3% and the latter down 5%": the first or the second of the two.
    private func oneOfTwo(_ run: Range<Int>) -> Phrase? {
        guard run.count <= 2, let word = view.token(run.upperBound - 1), word.isOne(of: .former, .latter),
            let mark = view.tokens[..<run.lowerBound].lastIndex(where: {
                $0.kind == .comma || $0.kind == .semicolon
            }), let and = view.tokens[..<mark].lastIndex(where: { $0.is(.and) }), and > 0
        else { return nil }
        let one = word.is(.former) ? nounEnding(at: and) : phrases.nounPhrase(from: and + 1)
        guard let one, isNounLike(one), !view.holdsQuantity(one) else { return nil }
        return Phrase(run: one)
    }

    private func nounEnding(at end: Int) -> Range<Int>? {
        var start = end
        while let word = view.token(start - 1), word.isNominal { start -= 1 }
        return phrases.trimmed(start..<end)
    }

    /// "a figure that falls to 55% for others": of what was measured before.
    private func isFigureThat(_ run: Range<Int>) -> Bool {
        guard let that = run.first(where: { view.tokens[$0].isOne(of: .that, .which) }), that > run.lowerBound
        else {
            let behind = view.token(run.upperBound)
            return run.count <= 2 && isFigure(run.upperBound - 1)
                && (behind?.isOne(of: .that, .which) ?? false)
        }
        return that - run.lowerBound <= 2 && isFigure(that - 1)
    }

    private func isFigure(_ place: Int) -> Bool {
        guard let head = view.token(place), head.isOne(of: .figure, .share, .proportion, .percentage) else {
            return false
        }
        return view.token(place - 1)?.part == .determiner || view.token(place - 1)?.kind == .comma
    }

    /// "significantly higher": how much, and not what.
    private func isComparative(_ run: Range<Int>) -> Bool {
        guard let last = view.token(run.upperBound - 1),
            last.isOne(of: .higher, .lower, .larger, .smaller, .more, .less)
        else { return false }
        return run.count > 1 && view.tokens[run].dropLast().allSatisfy { $0.part == .adverb }
    }
}

extension Statement {
    /// The same about something else.
    fileprivate func about(_ phrase: EnglishIndicator.Phrase, _ view: SentenceView) -> Statement {
        var named = self
        let cleaned = EnglishIndicator.cleaned(phrase, view)
        (named.indicator, named.indicatorRange) = (cleaned.text, cleaned.range)
        return named
    }
}
