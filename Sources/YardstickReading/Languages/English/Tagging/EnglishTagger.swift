/// Gives each word of an English sentence its part, from its classes and its neighbours.
///
/// One pass from left to right. The lexicon says what a word can be; the rules here settle what it is where it
/// can be several things ("increase", "projects", "listed").
struct EnglishTagger: Sendable {
    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        Self.clear(&tokens)
        for quantity in quantities where !quantity.isMultiplier {
            for index in quantity.tokens { tokens[index].part = .number }
        }
        var index = 0
        while index < tokens.count {
            if tokens[index].has(.timeUnit) {
                let end = Self.comparisonEnd(index, tokens)
                for place in index..<end { tokens[place].part = .adverb }
                index = end
                guard index < tokens.count else { break }
            }
            if tokens[index].part != .number {
                let usual = tokens[index].usual
                let part =
                    usual == .mark || asksNeighbours(index, tokens) ? part(of: index, tokens) : usual
                // What stays a mark need not be written, which asks each time who else holds the tokens.
                if part != .mark { tokens[index].part = part }
            }
            index += 1
        }
        if !quantities.isEmpty { EnglishLatentVerbs.settle(&tokens) }
    }

    private static func clear(_ tokens: inout [Token]) {
        var tokens = tokens.mutableSpan
        for index in tokens.indices { tokens[index].part = .mark }
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
        switch token.kind {
        case .word: break
        case .name: return .noun
        case .digits: return .number
        case .possessive: return .possessive
        default: return .mark
        }
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
            return isParticle(index, tokens) ? .adverb : .preposition
        }
        if tags.contains(.subordinator), !tags.contains(.adverb) { return .subordinator }
        return nil
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
        while next < tokens.count, tokens[next].has([.adverb, .negation]),
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

    /// "to" before a verb in its base form, adverbs between them left aside.
    private func isInfinitiveMarker(_ index: Int, _ tokens: [Token]) -> Bool {
        var next = index + 1
        while next < tokens.count, tokens[next].has(.adverb), !tokens[next].has(.verbBase), next < index + 3 {
            next += 1
        }
        // "to more than double"
        if index + 3 < tokens.count, tokens[index + 1].is(.more), tokens[index + 2].is(.than),
            tokens[index + 3].has(.multiplying)
        {
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
        // "see that at least five are open"
        if token.is(.that), index + 2 < tokens.count, next.is(.at), tokens[index + 2].isOne(of: .least, .most)
        {
            return .subordinator
        }
        if next.is(.of) || next.has([.preposition]) && !next.is(.to) { return .pronoun }
        let isBeforeVerb =
            next.has([.modal, .be, .have]) || (next.has([.verbPast, .verbThird]) && !next.has(.noun))
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

    /// "up", "over" and the like behind a verb and before no object.
    private func isParticle(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].has(.adverb), index + 1 < tokens.count else { return tokens[index].has(.adverb) }
        let next = tokens[index + 1]
        return next.kind != .word || next.has([.preposition, .conjunction])
            || (tokens[index].isOne(of: .up, .down) && next.kind == .word)
    }

    // MARK: Open classes

    private func openPart(of index: Int, _ tokens: [Token]) -> Part {
        let token = tokens[index]
        let tags = token.tags
        if tags.isDisjoint(with: Self.verbForms), !token.is(.further) { return Self.nominalPart(token) }
        let place = Place(index, tokens)
        if !tags.isDisjoint(with: [.verbPast, .verbParticiple]), place.isFirstOfCompound {
            return .adjective
        }
        if tags.contains(.gerund) { return gerundPart(token, place) }
        if tags.isDisjoint(with: .verb) {
            // "will be further cut"
            let isManner =
                token.is(.further) && place.followsAuxiliary && place.next?.has(.verbParticiple) ?? false
            return isManner ? .adverb : Self.nominalPart(token)
        }
        if token.isCapitalised, tags.contains(.verbBase), place.opensNumberedLine,
            !tags.contains(.noun) || place.isBeforeObject
        {
            return .base
        }
        if token.isCapitalised, index > 0, place.isInsideName, !place.followsColon { return .noun }
        if place.followsModal {
            return tags.contains(.verbBase)
                ? .base : (tags.contains(.verbParticiple) ? .participle : Self.nominalPart(token))
        }
        if place.followsAuxiliary, tags.contains(.verbParticiple) { return .participle }
        if tags.contains(.verbBase) { return basePart(token, place) }
        if tags.contains(.verbThird) { return thirdPart(token, place) }
        return pastPart(token, place)
    }

    static let verbForms: Tags = [.verb, .gerund]

    static func nominalPart(_ token: Token) -> Part {
        if token.has(.adverb), !token.has([.noun, .adjective]) { return .adverb }
        if token.has(.adverb), token.has(.adjective), !token.has(.noun) { return .adjective }
        if token.has(.adjective), !token.has(.noun) { return .adjective }
        return .noun
    }

    private func gerundPart(_ token: Token, _ place: Place) -> Part {
        if token.isCapitalised, place.index > 0, place.isInsideName { return .noun }
        // "Jiaxing became": a name that only looks like a deed.
        if token.isCapitalised, token.word == 0 { return .noun }
        if token.has(.adjective), place.isBeforeNoun { return .adjective }
        let previous = place.previous
        if let previous {
            if previous.part == .adjective, place.isBeforeNounAlone { return .noun }
            // "spending more than doubled"
            if token.has(.noun), place.isMultipliedBehind { return .noun }
            if previous.isNominal || previous.part == .determiner || previous.part == .possessive {
                let isModifier = previous.part != .noun || token.has(.noun)
                return isModifier && !place.isBeforeObject ? .noun : .gerund
            }
            if previous.part == .number {
                return token.has(.changing) && !token.has(.noun) && place.isBeforeValue ? .gerund : .noun
            }
            if previous.kind == .hyphen, previous.isGlued { return .noun }
        }
        // "Manufacturing growth rate of 10%"
        let isModifier = place.next.map { $0.has(.noun) && $0.has([.changing, .measureNoun]) } ?? false
        return token.has(.noun) && (!place.isBeforeObject || isModifier) ? .noun : .gerund
    }

    private func basePart(_ token: Token, _ place: Place) -> Part {
        // "is set to more than double"
        if token.has(.multiplying), place.followsMoreThanOfVerb { return .base }
        guard let previous = place.previous else {
            if token.has(.adjective), place.isBeforeNoun { return .adjective }
            // "Tax revenue is", not "Plant trees"
            let isImperative =
                place.isBeforeObject && !place.hasAuxiliaryBehind && !place.hasValueVerbBehind
                || place.isOrder
            return !token.has(.noun) || isImperative ? .base : Self.nominalPart(token)
        }
        switch previous.part {
        case .pronoun: return .finite
        // "Children below 15 years constitute", "only 4.6% take": a word that is a verb and nothing else.
        case .number where !token.has([.noun, .adjective]) && previous.kind != .digits: return .finite
        case .determiner, .adjective, .possessive, .number:
            return token.has([.noun]) || !token.has(.adjective) ? .noun : .adjective
        case .preposition: return token.has(.adjective) && !token.has(.noun) ? .adjective : .noun
        case .infinitiveMarker, .modal: return .base
        case .adverb, .negation:
            if place.isVerbChainOpen, !token.has(.noun) || place.isBeforeObject { return .base }
            // "and now stand at 5"
            if token.has([.reaching, .keeping]), place.isBeforeValue, place.followsConjunction {
                return .finite
            }
            // "Renewables, which now supply 44 per cent"
            if place.followsRelative, place.isBeforeObject || place.isBeforeValue { return .finite }
            return token.has(.noun) ? .noun : (place.followsSubject ? .finite : .base)
        case .conjunction, .mark:
            if previous.kind == .hyphen, previous.isGlued { return .noun }
            if previous.kind == .openQuote { return .noun }
            // "will grow and account for 5%"
            if token.has(.sharing), place.isVerbChainOpen, place.next?.is(.for) ?? false { return .base }
            if previous.part == .conjunction, token.has(.noun), place.isAmongNouns { return .noun }
            if place.opensClause, token.has(.adjective), place.isBeforeNoun { return .adjective }
            if place.isVerbChainOpen || place.opensClause {
                return !token.has(.noun) || place.isBeforeObject || place.isOrder
                    || place.isBeforeComparedNumber ? .base : .noun
            }
            if token.has(.verbPast), !token.has(.noun) || place.isBeforeObject { return .finite }
            return token.has(.noun) ? .noun : .base
        case .noun:
            if token.has(.noun) {
                if place.followsCompound { return .noun }
                let isValueVerb = token.has([.reaching, .changing, .sharing, .keeping])
                let isVerb =
                    isValueVerb && place.isBeforeValue && !place.isKept
                    || (previous.has(.plural) || token.has(.verbPast)) && place.isOnlyVerbBeforeNumber
                return isVerb || place.isVerbBetweenNouns ? .finite : .noun
            }
            if token.has(.verbParticiple), place.isReducedRelative { return .participle }
            return .finite
        case .relative where previous.is(.whose) && token.has(.noun): return .noun
        case .relative: return place.isBehindPreposition && token.has(.noun) ? .noun : .finite
        case .be, .have: return token.has(.verbParticiple) ? .participle : Self.nominalPart(token)
        default: return token.has(.noun) ? .noun : .base
        }
    }

    private func thirdPart(_ token: Token, _ place: Place) -> Part {
        let isModified =
            place.previous.map {
                $0.part == .adjective || $0.part == .determiner || $0.part == .number
                    || $0.part == .preposition
            } ?? false
        guard token.has(.noun) || isModified else { return .finite }
        guard let previous = place.previous else { return .noun }
        // "Budget 2019 provides a further 5 million"
        if previous.part == .number, !token.has(.noun), place.isBeforeObject || place.isBeforeValue {
            return .finite
        }
        // "the sum it asks for stands at 5 million"
        if previous.part == .preposition, token.has(.reaching), !token.has(.noun), place.isBeforeValue {
            return .finite
        }
        // "the lab still needs 5 months"
        if previous.part == .adverb, place.followsSubject,
            place.isBeforeArticle || place.next?.part == .number
        {
            return .finite
        }
        if previous.is(.whose) { return .noun }
        if previous.part == .pronoun || previous.part == .relative { return .finite }
        if previous.part == .noun || previous.kind == .closeQuote || previous.kind == .closeParenthesis {
            if token.has(.leaning), place.isLeadingInfinitive { return .finite }
            let isValueVerb = token.has([.reaching, .changing, .sharing, .keeping])
            return isValueVerb && place.isBeforeValue || place.isOnlyVerbBeforeNumber ? .finite : .noun
        }
        return .noun
    }

    /// "-ed" and irregular past forms: a clause's verb, part of a passive, or a modifier.
    private func pastPart(_ token: Token, _ place: Place) -> Part {
        guard let previous = place.previous else { return .participle }
        switch previous.part {
        case .pronoun, .relative: return .finite
        case .determiner where previous.isOne(of: .all, .both, .each) && !place.isBeforeNoun: return .finite
        case .preposition where previous.is(.than) && token.has(.multiplying): return .finite
        case .number where place.isFirstOfPair: return .adjective
        case .number where !place.isBeforeNoun || place.isBeforeValue:
            return place.isReducedRelative ? .participle : .finite
        // "The union as a whole achieved a share of 16%"
        case .adjective where place.isFirstVerb && place.isBeforeArticle: return .finite
        // "the value added increased by 6%"
        case .adjective
        where previous.is(.added) && token.has([.reaching, .changing]) && place.isBeforeValue:
            return .finite
        case .determiner, .adjective, .possessive, .number, .preposition: return .adjective
        case .noun where previous.is(.value) && token.is(.added): return .adjective
        // "the total approved budget is"
        case .noun where place.isBehindTotal && place.isBeforeNoun && !place.isBeforeValue: return .adjective
        case .noun: return place.isReducedRelative ? .participle : .finite
        case .adverb, .negation:
            return place.followsSubject ? (place.isReducedRelative ? .participle : .finite) : .adjective
        case .conjunction, .mark:
            if previous.kind == .hyphen, previous.isGlued { return .adjective }
            if previous.kind == .closeQuote || previous.kind == .closeParenthesis {
                return place.isReducedRelative ? .participle : .finite
            }
            if previous.kind == .comma, place.isFirstVerb, place.isBeforeObject { return .finite }
            if previous.kind == .comma, place.closesRelative { return .finite }
            if previous.kind == .dash, place.isFirstVerb, place.isBeforeValue { return .finite }
            return place.continuesPast
                ? (place.isBeforeNoun && previous.part == .conjunction && place.isNominalTwoBack
                    && !place.isBeforeObject ? .adjective : .finite)
                : (place.isBeforeNoun ? .adjective : .participle)
        // "capital used totaled 5 million"
        case .participle
        where token.has([.reaching, .changing]) && place.isBeforeValue && !token.has(.verbBase):
            return .finite
        case .participle, .gerund, .finite, .base: return place.isBeforeNoun ? .adjective : .participle
        default: return place.isBeforeNoun ? .adjective : .participle
        }
    }
}
