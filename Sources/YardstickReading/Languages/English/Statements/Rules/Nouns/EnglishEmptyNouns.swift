/// Nouns that only say that there is an amount, and leave it to the words around it what that is for: "a provision of
/// 6 million for the harbour fund", "a 12-month low of 3%".
extension EnglishStatementReader {
    /// The statement with what completes an indicator that is no more than such a noun, where the sentence says it.
    func completed(_ statement: Statement) -> Statement? {
        guard let run = view.tokens(of: statement.indicatorRange), isEmptyNoun(run),
            statement.indicator.utf8.count <= view.bytes(run).count
        else { return nil }
        let quantity = view.quantities[statement.mention]
        guard let phrase = complement(of: run, quantity) else { return nil }
        var named = statement
        let cleaned = EnglishIndicator.cleaned(phrase, view)
        (named.indicator, named.indicatorRange) = (cleaned.text, cleaned.range)
        return named
    }

    /// "an additional provision", "the extent", "a record low": such a noun with nothing but adjectives before it.
    private func isEmptyNoun(_ run: Range<Int>) -> Bool {
        let head = view.tokens[run.upperBound - 1]
        guard
            head.onlyTellsAmount || head.tellsExtreme
                || head.isOne(of: .value, .level) && (isOwned(run) || isPresent(run))
        else {
            return false
        }
        // "a high of 7% in mines and low of 2% in shops"
        if head.tellsExtreme, view.token(run.upperBound - 2)?.is(.and) ?? false, !statements.isEmpty {
            return true
        }
        return run.dropLast().allSatisfy { place in
            let token = view.tokens[place]
            return token.part == .adjective || token.part == .determiner || token.part == .adverb
                || token.isVerb || token.kind == .hyphen || token.is(.current)
                || head.tellsExtreme && (token.has(.timeUnit) || token.part == .number || token.is(.record))
        }
    }

    private func isOwned(_ run: Range<Int>) -> Bool {
        view.token(run.lowerBound - 1)?.isOne(of: .its, .their) ?? false
    }

    /// "from the current level of 3%"
    private func isPresent(_ run: Range<Int>) -> Bool {
        run.count == 2 && view.tokens[run.lowerBound].isOne(of: .current, .existing, .present, .previous)
            && view.token(run.lowerBound - 2)?.is(.from) ?? false
    }

    private func complement(of run: Range<Int>, _ quantity: QuantityMention) -> Phrase? {
        let head = view.tokens[run.upperBound - 1]
        if head.tellsExtreme { return movedTo(run) }
        // "Exports are to triple from their current value of 4 million"
        if isOwned(run) || isPresent(run), let owner = movedObject(run) ?? movedTo(run) ?? antecedent() {
            return owner
        }
        if let behind = complementBehind(quantity.end) {
            let words = wordsWithoutCounts(behind)
            return head.is(.extent)
                ? Phrase(run: behind.dropFirst().startIndex..<behind.upperBound)
                : Phrase(text: view.words(run) + " " + words, range: view.bytes(behind))
        }
        guard let topic = topicInFront(before: run.lowerBound) else { return nil }
        return Phrase(text: view.words(run) + " " + lowered(view.words(topic)), range: view.bytes(topic))
    }

    /// "raise spending on culture from the current level of 3%": what is moved, before "from".
    private func movedObject(_ run: Range<Int>) -> Phrase? {
        let from = run.lowerBound - 2
        guard view.token(from)?.is(.from) ?? false, let verb = governingVerbBefore(from),
            verb + 1 < from, let object = phrases.trimmed(verb + 1..<from), isNounLike(object),
            !view.tokens[object].contains(where: { $0.kind == .comma || $0.kind == .semicolon })
        else { return nil }
        return Phrase(run: object)
    }

    /// "sank to a 12-month low of 3%", "is to rise from its current value of 3%": what moves.
    private func movedTo(_ run: Range<Int>) -> Phrase? {
        guard let verb = governingVerbBefore(run.lowerBound) else { return nil }
        return subject(of: verb)
    }

    /// "for the harbour fund", "has been made for ferries", "from the reserve": from the word that leads to it on.
    private func complementBehind(_ end: Int) -> Range<Int>? {
        var at = end
        while let time = view.periods(touching: at..<at + 2).first, time.tokens.upperBound > at,
            time.tokens.lowerBound <= at + 1
        { at = time.tokens.upperBound }
        var hasVerb = false
        while let token = view.token(at),
            token.part == .modal || token.part == .be || token.part == .have || token.part == .adverb
                || hasVerb && (token.part == .participle || token.has(.verbParticiple))
        {
            hasVerb = true
            at += 1
        }
        guard let link = view.token(at), link.isOne(of: .for, .towards, .toward, .from, .on),
            let run = phrases.nounPhrase(from: pastCount(at + 1), reach: .modifiers), !namesTime(run)
        else { return nil }
        return at..<withTarget(run).upperBound
    }

    private func lowered(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }
}
