/// Gives each word of an English sentence its part, from its classes and its neighbours.
///
/// One pass from left to right. The lexicon says what a word can be; the rules here settle what it is where it
/// can be several things ("increase", "projects", "listed").
struct EnglishTagger: Sendable {
    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        for quantity in quantities where !quantity.isMultiplier {
            for index in quantity.tokens { tokens[index].part = .number }
        }
        var index = 0
        while true {
            index = Self.walk(over: &tokens, from: index)
            guard index < tokens.count else { break }
            if tokens[index].has(.timeUnit) {
                let end = Self.comparisonEnd(index, tokens)
                for place in index..<end { tokens[place].part = .adverb }
                index = end
                guard index < tokens.count else { break }
            }
            if tokens[index].part != .number {
                let usual = tokens[index].usual
                tokens[index].part =
                    usual == .mark || Self.asksNeighbours(index, tokens.span)
                    ? part(of: index, tokens) : usual
            }
            index += 1
        }
        if !quantities.isEmpty { EnglishLatentVerbs.settle(&tokens) }
    }

    /// Gives the tokens from a place on their parts as long as they have them of themselves, as most do; returns the place
    /// of the first word that asks its neighbours.
    private static func walk(over tokens: inout [Token], from start: Int) -> Int {
        var tokens = tokens.mutableSpan
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.has(.timeUnit) { return index }
            if token.kind == .word {
                if token.part != .number {
                    guard token.usual != .mark, !asksNeighbours(index, tokens.span) else { return index }
                    tokens[index].part = token.usual
                }
            } else if token.part != .number {
                tokens[index].part = part(of: token.kind)
            }
            index += 1
        }
        return index
    }

    /// What a token that is no plain word does, whatever stands around it.
    private static func part(of kind: Token.Kind) -> Part {
        switch kind {
        case .name: .noun
        case .digits: .number
        case .possessive: .possessive
        default: .mark
        }
    }

    /// Past "year-on-year", "month over month", "YoY": words that only say what a change is counted from.
    static func comparisonEnd(_ start: Int, _ tokens: [Token]) -> Int {
        let first = tokens[start]
        guard first.has(.timeUnit), first.word > 0 else { return start }
        var at = start + 1
        if at < tokens.count, tokens[at].kind == .hyphen { at += 1 }
        guard at < tokens.count, tokens[at].isOne(of: .on, .over, .to) else { return start }
        // "day-to-day services"
        if first.is(.day), tokens[at].is(.to) { return start }
        at += 1
        if at < tokens.count, tokens[at].kind == .hyphen { at += 1 }
        return at < tokens.count && tokens[at].word == first.word ? at + 1 : start
    }

    private func part(of index: Int, _ tokens: [Token]) -> Part {
        let token = tokens[index]
        guard token.kind == .word else { return Self.part(of: token.kind) }
        if mayBeClosed(token, index, tokens), let closed = closedPart(of: index, tokens) { return closed }
        // Most words are of an open class, and no verb in any form.
        if token.tags.isDisjoint(with: Self.verbForms), !token.isOne(of: .aside, .further, .set, .sets) {
            return EnglishLatentVerbs.part(of: index, tokens) ?? Self.nominalPart(token)
        }
        if token.is(.aside) { return .adverb }
        // "It also sets aside 5 million"
        if token.isOne(of: .set, .sets), index + 1 < tokens.count, tokens[index + 1].is(.aside), index > 0,
            tokens[index - 1].part != .be, tokens[index - 1].part != .have, tokens[index - 1].part != .modal,
            tokens[index - 1].part != .infinitiveMarker, token.is(.sets)
        {
            return .finite
        }
        return openPart(of: index, tokens)
    }

    // MARK: Closed classes

    static let closedClasses: Tags = [
        .month, .modal, .auxiliaryDo, .be, .have, .relative, .negation, .determiner, .conjunction, .pronoun,
        .preposition, .subordinator,
    ]

    /// Whether a word is of a closed class, or one that hyphens may tie into a compound.
    @inline(__always)
    private func mayBeClosed(_ token: Token, _ index: Int, _ tokens: [Token]) -> Bool {
        token.has(Self.closedClasses) || token.is(.to) || token.isDemonstrative
            || index + 1 < tokens.count && tokens[index + 1].kind == .hyphen
    }

    private func closedPart(of index: Int, _ tokens: [Token]) -> Part? {
        let token = tokens[index]
        let tags = token.tags
        if index + 2 < tokens.count, tokens[index + 1].kind == .hyphen, isInsideCompound(index, tokens) {
            return .noun
        }
        guard token.has(Self.closedClasses) || token.is(.to) || token.isDemonstrative else { return nil }
        if token.is(.to) { return isInfinitiveMarker(index, tokens) ? .infinitiveMarker : .preposition }
        if tags.contains(.month), token.isCapitalised, !tags.contains(.modal) { return .noun }
        if tags.contains(.modal) {
            return token.isCapitalised && index > 0 && tags.contains(.month) ? .noun : .modal
        }
        if tags.contains(.auxiliaryDo) { return .modal }
        if tags.contains(.be) { return .be }
        if tags.contains(.have) { return possession(index, tokens) }
        if token.isDemonstrative { return demonstrative(index, tokens) }
        if tags.contains(.relative), !tags.contains(.preposition) { return .relative }
        if tags.contains(.negation), !tags.contains(.determiner) { return .negation }
        if tags.contains(.determiner) { return .determiner }
        if tags.contains(.conjunction) { return .conjunction }
        if tags.contains(.pronoun) { return token.shape.contains(.allCapitals) ? .noun : .pronoun }
        if tags.contains(.preposition) {
            if index + 1 < tokens.count, tokens[index + 1].kind == .hyphen,
                Place(index, tokens).isFirstOfCompound, index == 0 || !tokens[index].isGlued
            {
                return .adjective
            }
            if token.is(.as), opensClauseOfChange(index, tokens) { return .subordinator }
            if isSinceThen(index, tokens) { return .adverb }
            return isParticle(index, tokens) ? .adverb : .preposition
        }
        if tags.contains(.subordinator), !tags.contains(.adverb) {
            // "after-school clubs"
            if Place(index, tokens).isFirstOfCompound, !tokens[index].isGlued { return .adjective }
            return isSinceThen(index, tokens) ? .adverb : .subordinator
        }
        return nil
    }

    /// "has since fallen": from then on.
    private func isSinceThen(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].is(.since) && index > 0 && tokens[index - 1].part == .have && index + 1 < tokens.count
            && tokens[index + 1].has([.verbParticiple, .adverb])
    }

    /// "as fares fell by 3%", not "as well as fares", "as part of growth": a thing behind it changes.
    private func opensClauseOfChange(_ index: Int, _ tokens: [Token]) -> Bool {
        if index > 0, tokens[index - 1].isOne(of: .such, .well, .same) { return false }
        // "spending as a share of income rose": the clause that it would belong to has no verb.
        let opens = index == 0 || tokens[index - 1].kind == .comma
        guard
            opens
                || tokens[..<index].contains(where: {
                    $0.part == .finite || $0.part == .be || $0.part == .have
                })
        else { return false }
        var ahead = index + 1
        while ahead < tokens.count, ahead - index < 8 {
            let token = tokens[ahead]
            if ahead > index + 1, token.has(.changing), token.has(.verbPast), !token.has([.noun, .adjective])
            {
                let next = ahead + 1 < tokens.count ? tokens[ahead + 1] : token
                return (tokens[ahead - 1].has(.noun) || tokens[ahead - 1].kind == .name)
                    && (next.part == .number || next.isOne(of: .by, .to, .from) || next.has(.comparatorStart))
            }
            guard token.kind == .word || token.kind == .name,
                token.has([.noun, .adjective, .determiner, .preposition]) || token.word == 0
            else { return false }
            ahead += 1
        }
        return false
    }

    /// "deficit-to-GDP ratio", "A-share companies": a small word that hyphens tie into a compound.
    private func isInsideCompound(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].kind == .hyphen, tokens[index + 1].isGlued,
            tokens[index + 2].isGlued, tokens[index + 2].kind == .word || tokens[index + 2].kind == .name
        else { return false }
        if index > 0, tokens[index - 1].kind == .hyphen, tokens[index - 1].isGlued {
            return tokens[index].isGlued
        }
        return tokens[index].is(.a) && tokens[index].isCapitalised && index > 0
    }

    /// "has built" is an auxiliary, "had higher rates" a verb of its own.
    private func possession(_ index: Int, _ tokens: [Token]) -> Part {
        var next = index + 1
        // "has more than doubled"
        if next + 2 < tokens.count, Self.isBound(next, tokens), tokens[next + 2].has(.multiplying) {
            return .have
        }
        // "has since fallen"
        while next < tokens.count, tokens[next].has([.adverb, .negation]) || tokens[next].is(.since),
            !tokens[next].has([.verbParticiple])
        { next += 1 }
        if next < tokens.count,
            tokens[next].has(.verbParticiple) || tokens[next].is(.been) || tokens[next].has(.have)
        {
            return .have
        }
        if tokens[index].has(.gerund) { return .gerund }
        let follows =
            index > 0 && (tokens[index - 1].part == .modal || tokens[index - 1].part == .infinitiveMarker)
        return follows ? .base : .finite
    }

    /// "more than", "at least": two words that say how much more.
    static func isBound(_ first: Int, _ tokens: [Token]) -> Bool {
        tokens[first].is(.more) && tokens[first + 1].is(.than)
            || tokens[first].is(.at) && tokens[first + 1].is(.least)
    }

    /// "to" before a verb in its base form, adverbs between them left aside.
    private func isInfinitiveMarker(_ index: Int, _ tokens: [Token]) -> Bool {
        var next = index + 1
        while next < tokens.count, tokens[next].has(.adverb), !tokens[next].has(.verbBase), next < index + 3 {
            next += 1
        }
        // "to more than double", "to at least triple"
        if index + 3 < tokens.count, Self.isBound(index + 1, tokens), tokens[index + 3].has(.multiplying) {
            next = index + 3
        }
        guard next < tokens.count, tokens[next].kind == .word,
            tokens[next].has([.verbBase]) || tokens[next].is(.be) || tokens[next].is(.have)
        else { return next == index + 1 && EnglishLatentVerbs.opensInfinitive(index, tokens) }
        return !tokens[next].isCapitalised || index == 0
    }

    private func demonstrative(_ index: Int, _ tokens: [Token]) -> Part {
        let token = tokens[index]
        guard index + 1 < tokens.count else { return .pronoun }
        let next = tokens[index + 1]
        if token.is(.that), isBound(index + 1, tokens) { return .subordinator }
        if next.is(.of) || next.has([.preposition]) && !next.is(.to) { return .pronoun }
        let isBeforeVerb =
            next.has([.modal, .be, .have]) || (next.has([.verbPast, .verbThird]) && !next.has(.noun))
            || token.is(.this) && next.has(.verbThird) && opensObject(index + 2, tokens)
        if token.is(.that) || token.is(.those) {
            let follows =
                index > 0
                && (tokens[index - 1].isNominal || tokens[index - 1].part == .number
                    || tokens[index - 1].kind == .closeQuote || tokens[index - 1].kind == .closeParenthesis)
            if follows, token.is(.that) {
                return isBeforeVerb || next.has([.adverb, .verbBase]) ? .relative : .subordinator
            }
            if token.is(.that), index > 0, tokens[index - 1].isVerb || tokens[index - 1].isOne(of: .so) {
                return .subordinator
            }
        }
        return isBeforeVerb ? .pronoun : .determiner
    }

    /// "see that at least five are open", "know that over a third are shut"
    private func isBound(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let (word, next) = (tokens[index], tokens[index + 1])
        if word.is(.at) { return next.isOne(of: .least, .most) }
        guard word.isOne(of: .over, .under, .above, .below, .around, .about) else { return false }
        return next.kind == .digits || next.kind == .currency || next.has(.numeral) || next.is(.half)
            || next.is(.a) && index + 2 < tokens.count && tokens[index + 2].has(.ordinal)
    }

    /// "this costs the state", "this means 300 jobs": an article, a number or its bound.
    private func opensObject(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return false }
        return tokens[index].isOne(of: .a, .an, .the) || tokens[index].kind == .digits
            || tokens[index].kind == .currency || tokens[index].has([.comparatorStart, .numeral])
    }

    /// "up", "over" and the like behind a verb and before no object.
    private func isParticle(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].has(.adverb), index + 1 < tokens.count else { return tokens[index].has(.adverb) }
        let next = tokens[index + 1]
        return next.kind != .word || next.has([.preposition, .conjunction])
            || (tokens[index].isOne(of: .up, .down) && next.kind == .word)
    }

}
