/// Gives each word of an English sentence its part, from its classes and its neighbours.
///
/// One pass from left to right. The lexicon says what a word can be; the rules here settle what it is where it
/// can be several things ("increase", "projects", "listed").
struct EnglishTagger: Sendable {
    func tag(_ tokens: inout [Token], quantities: [QuantityMention]) {
        for index in tokens.indices { tokens[index].part = .mark }
        for quantity in quantities where !quantity.isMultiplier {
            for index in quantity.tokens { tokens[index].part = .number }
        }
        var index = 0
        while index < tokens.count {
            let end = Self.comparisonEnd(index, tokens)
            for place in index..<end { tokens[place].part = .adverb }
            index = end
            guard index < tokens.count else { break }
            if tokens[index].part != .number { tokens[index].part = part(of: index, tokens) }
            index += 1
        }
    }

    /// Past "year-on-year", "month over month", "YoY": words that only say what a change is counted from.
    static func comparisonEnd(_ start: Int, _ tokens: [Token]) -> Int {
        let first = tokens[start]
        guard first.has(.timeUnit), first.word > 0 else { return start }
        var at = start + 1
        if at < tokens.count, tokens[at].kind == .hyphen { at += 1 }
        guard at < tokens.count, tokens[at].isOne(of: .on, .over, .to) else { return start }
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
        if let closed = closedPart(of: index, tokens) { return closed }
        return openPart(of: index, tokens)
    }

    // MARK: Closed classes

    private func closedPart(of index: Int, _ tokens: [Token]) -> Part? {
        let token = tokens[index]
        let tags = token.tags
        if token.is(.to) { return isInfinitiveMarker(index, tokens) ? .infinitiveMarker : .preposition }
        if tags.contains(.month), token.isCapitalised, !tags.contains(.modal) { return .noun }
        if tags.contains(.modal) {
            return token.isCapitalised && index > 0 && tags.contains(.month) ? .noun : .modal
        }
        if tags.contains(.auxiliaryDo) { return .modal }
        if tags.contains(.be) { return .be }
        if tags.contains(.have) { return possession(index, tokens) }
        if token.isOne(of: .that, .those, .this, .these) { return demonstrative(index, tokens) }
        if tags.contains(.relative), !tags.contains(.preposition) { return .relative }
        if tags.contains(.negation), !tags.contains(.determiner) { return .negation }
        if tags.contains(.determiner) { return .determiner }
        if tags.contains(.conjunction) { return .conjunction }
        if tags.contains(.pronoun) { return token.shape.contains(.allCapitals) ? .noun : .pronoun }
        if tags.contains(.preposition) {
            if Place(index, tokens).isFirstOfCompound, index == 0 || !tokens[index].isGlued {
                return .adjective
            }
            return isParticle(index, tokens) ? .adverb : .preposition
        }
        if tags.contains(.subordinator), !tags.contains(.adverb) { return .subordinator }
        return nil
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
        guard next < tokens.count, tokens[next].kind == .word,
            tokens[next].has([.verbBase]) || tokens[next].is(.be) || tokens[next].is(.have)
        else { return false }
        return !tokens[next].isCapitalised || index == 0
    }

    private func demonstrative(_ index: Int, _ tokens: [Token]) -> Part {
        let token = tokens[index]
        guard index + 1 < tokens.count else { return .pronoun }
        let next = tokens[index + 1]
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
        let place = Place(index, tokens)
        if !tags.isDisjoint(with: [.verbPast, .verbParticiple]), place.isFirstOfCompound {
            return .adjective
        }
        if tags.contains(.gerund) { return gerundPart(token, place) }
        if tags.isDisjoint(with: .verb) { return nominalPart(token) }
        if token.isCapitalised, index > 0, place.isInsideName, !place.followsColon { return .noun }
        if place.followsModal {
            return tags.contains(.verbBase)
                ? .base : (tags.contains(.verbParticiple) ? .participle : nominalPart(token))
        }
        if place.followsAuxiliary, tags.contains(.verbParticiple) { return .participle }
        if tags.contains(.verbBase) { return basePart(token, place) }
        if tags.contains(.verbThird) { return thirdPart(token, place) }
        return pastPart(token, place)
    }

    private func nominalPart(_ token: Token) -> Part {
        if token.has(.adverb), !token.has([.noun, .adjective]) { return .adverb }
        if token.has(.adverb), token.has(.adjective), !token.has(.noun) { return .adjective }
        if token.has(.adjective), !token.has(.noun) { return .adjective }
        return .noun
    }

    private func gerundPart(_ token: Token, _ place: Place) -> Part {
        if token.isCapitalised, place.index > 0, place.isInsideName { return .noun }
        if token.has(.adjective), place.isBeforeNoun { return .adjective }
        let previous = place.previous
        if let previous {
            if previous.isNominal || previous.part == .determiner || previous.part == .possessive {
                let isModifier = previous.part != .noun || token.has(.noun)
                return isModifier && !place.isBeforeObject ? .noun : .gerund
            }
            if previous.part == .number { return .noun }
            if previous.kind == .hyphen, previous.isGlued { return .noun }
        }
        return token.has(.noun) && !place.isBeforeObject ? .noun : .gerund
    }

    private func basePart(_ token: Token, _ place: Place) -> Part {
        guard let previous = place.previous else {
            if token.has(.adjective), place.isBeforeNoun { return .adjective }
            // "Tax revenue is", not "Plant trees"
            let isImperative = place.isBeforeObject && !place.hasAuxiliaryBehind || place.isOrder
            return !token.has(.noun) || isImperative ? .base : nominalPart(token)
        }
        switch previous.part {
        case .pronoun: return .finite
        case .determiner, .adjective, .possessive, .number:
            return token.has([.noun]) || !token.has(.adjective) ? .noun : .adjective
        case .preposition: return token.has(.adjective) && !token.has(.noun) ? .adjective : .noun
        case .infinitiveMarker, .modal: return .base
        case .adverb, .negation:
            if place.isVerbChainOpen, !token.has(.noun) || place.isBeforeObject { return .base }
            return token.has(.noun) ? .noun : (place.followsSubject ? .finite : .base)
        case .conjunction, .mark:
            if previous.kind == .hyphen, previous.isGlued { return .noun }
            if previous.kind == .openQuote { return .noun }
            if previous.part == .conjunction, token.has(.noun), place.isAmongNouns { return .noun }
            if place.opensClause, token.has(.adjective), place.isBeforeNoun { return .adjective }
            if place.isVerbChainOpen || place.opensClause {
                return !token.has(.noun) || place.isBeforeObject || place.isOrder ? .base : .noun
            }
            if token.has(.verbPast), !token.has(.noun) || place.isBeforeObject { return .finite }
            return token.has(.noun) ? .noun : .base
        case .noun:
            if token.has(.noun) {
                let isValueVerb = token.has([.reaching, .changing, .sharing, .keeping])
                let isVerb =
                    isValueVerb && place.isBeforeValue && !place.isKept
                    || (previous.has(.plural) || token.has(.verbPast)) && place.isOnlyVerbBeforeNumber
                return isVerb ? .finite : .noun
            }
            if token.has(.verbParticiple), place.isReducedRelative { return .participle }
            return .finite
        case .relative: return place.isBehindPreposition && token.has(.noun) ? .noun : .finite
        case .be, .have: return token.has(.verbParticiple) ? .participle : nominalPart(token)
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
        if previous.part == .pronoun || previous.part == .relative { return .finite }
        if previous.part == .noun || previous.kind == .closeQuote || previous.kind == .closeParenthesis {
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
        case .number where !place.isBeforeNoun || place.isBeforeValue:
            return place.isReducedRelative ? .participle : .finite
        case .determiner, .adjective, .possessive, .number, .preposition: return .adjective
        case .noun where previous.is(.value) && token.is(.added): return .adjective
        case .noun: return place.isReducedRelative ? .participle : .finite
        case .adverb, .negation:
            return place.followsSubject ? (place.isReducedRelative ? .participle : .finite) : .adjective
        case .conjunction, .mark:
            if previous.kind == .hyphen, previous.isGlued { return .adjective }
            if previous.kind == .closeQuote || previous.kind == .closeParenthesis {
                return place.isReducedRelative ? .participle : .finite
            }
            if previous.kind == .comma, place.isFirstVerb, place.isBeforeObject { return .finite }
            return place.continuesPast
                ? (place.isBeforeNoun && previous.part == .conjunction && place.isNominalTwoBack
                    && !place.isBeforeObject ? .adjective : .finite)
                : (place.isBeforeNoun ? .adjective : .participle)
        case .participle, .gerund, .finite, .base: return place.isBeforeNoun ? .adjective : .participle
        default: return place.isBeforeNoun ? .adjective : .participle
        }
    }

    /// A word between its neighbours.
    private struct Place {
        let index: Int
        let tokens: [Token]

        init(_ index: Int, _ tokens: [Token]) {
            self.index = index
            self.tokens = tokens
        }

        var previous: Token? { index > 0 ? tokens[index - 1] : nil }
        var next: Token? { index + 1 < tokens.count ? tokens[index + 1] : nil }

        /// "fixed-asset", "state-owned": joined by a hyphen to the word behind.
        var isFirstOfCompound: Bool {
            guard let next, next.kind == .hyphen, next.isGlued, index + 2 < tokens.count else { return false }
            return tokens[index + 2].isGlued && tokens[index + 2].kind == .word
        }

        /// The last word before, adverbs and "not" left aside.
        private var carrier: Token? {
            var back = index - 1
            while back >= 0, tokens[back].part == .adverb || tokens[back].part == .negation { back -= 1 }
            return back >= 0 ? tokens[back] : nil
        }

        var followsModal: Bool { carrier.map { $0.part == .modal || $0.part == .infinitiveMarker } ?? false }
        var followsAuxiliary: Bool { carrier.map { $0.part == .be || $0.part == .have } ?? false }
        var followsSubject: Bool {
            carrier.map {
                $0.part == .noun || $0.part == .pronoun || $0.part == .relative || $0.kind == .closeQuote
            } ?? false
        }

        /// Capitalised neighbours: the word is part of a name.
        var isInsideName: Bool {
            (previous?.isCapitalised ?? false) || (next?.isCapitalised ?? false)
                || (previous?.kind == .openQuote)
        }

        /// What follows can be the object of a verb: a determiner, a number, an adjective or a name.
        var isBeforeObject: Bool {
            guard let next else { return false }
            if next.part == .number || next.kind == .openQuote { return true }
            guard next.kind == .word || next.kind == .name else { return false }
            if next.has([.determiner, .possessivePronoun]) || next.isOne(of: .that, .those, .it) {
                return true
            }
            if next.has([.preposition, .conjunction, .modal, .be, .have, .subordinator]) { return false }
            let isModified =
                next.has(.verbParticiple) && !next.has([.noun, .verbBase]) && index + 2 < tokens.count
                && tokens[index + 2].has(.noun)
            return isModified || next.has([.adjective, .adverb]) || (next.isCapitalised && index > 0)
                || (!next.has(.verb) && next.has([.noun]))
        }

        /// "among which finance grew": a relative pronoun behind a preposition is no subject.
        var isBehindPreposition: Bool { index > 1 && tokens[index - 2].part == .preposition }

        /// "increase exports by 5%": a change with its object and "by" or "to" before the number, and no other verb.
        var isOrder: Bool {
            guard tokens[index].has(.changing) else { return false }
            var ahead = index + 1
            while ahead < tokens.count, tokens[ahead].part != .number {
                let token = tokens[ahead]
                guard token.kind == .word || token.kind == .hyphen,
                    !token.has([.modal, .be, .have, .relative]),
                    !token.has(.verbPast) || token.has([.noun, .adjective])
                else { return false }
                ahead += 1
            }
            guard ahead > index + 2, ahead < tokens.count else { return false }
            var link = ahead - 1
            while link > index + 1, tokens[link].has([.determiner, .adverb, .comparatorStart]),
                !tokens[link].isOne(of: .by, .to)
            { link -= 1 }
            return tokens[link].isOne(of: .by, .to)
        }

        /// What follows can be a value: a number, or "by", "to", "from", "for", "at" before one.
        var isBeforeValue: Bool {
            guard let next else { return false }
            return next.part == .number || next.isOne(of: .by, .to, .from, .for, .at, .up)
                || next.has([.comparatorStart, .adverb]) && !next.is(.in)
        }

        var isBeforeNoun: Bool {
            guard let next, next.kind == .word || next.kind == .name else { return false }
            return !next.has([
                .preposition, .conjunction, .determiner, .modal, .be, .have, .pronoun, .subordinator,
                .relative,
            ]) && next.part != .number
        }

        var isNominalTwoBack: Bool { index > 1 && (tokens[index - 2].part == .adjective) }

        /// The sentence so far holds a modal or "to" whose verbs may still be listed: "will build A, expand B and".
        var isVerbChainOpen: Bool {
            var back = index - 1
            while back >= 0, tokens[back].kind != .semicolon, tokens[back].kind != .colon {
                let part = tokens[back].part
                if part == .base || part == .modal || part == .infinitiveMarker { return true }
                if part == .finite, tokens[back].has([.verbPast]) { return false }
                back -= 1
            }
            return false
        }

        /// "Goal 1: Reduce GHG emissions": a sentence of its own starts behind the colon.
        var followsColon: Bool { previous?.kind == .colon }

        /// A semicolon, colon, dash or the start before the word.
        var opensClause: Bool {
            guard let previous else { return true }
            return previous.kind == .semicolon || previous.kind == .colon || previous.kind == .dash
                || previous.kind == .stop
        }

        /// The clause before has a verb in the past: "built A and renovated B".
        var continuesPast: Bool {
            var back = index - 1
            while back >= 0, tokens[back].kind != .semicolon {
                switch tokens[back].part {
                case .finite where tokens[back].has(.verbPast): return true
                case .have: return true
                case .be: return true
                case .base, .modal: return false
                default: back -= 1
                }
            }
            return false
        }

        /// "keep the price increase at 3 percent": the object of a verb that holds it.
        var isKept: Bool {
            var back = index - 1
            while back >= 0,
                tokens[back].isNominal || tokens[back].part == .determiner
                    || tokens[back].part == .preposition
            { back -= 1 }
            return back >= 0 && tokens[back].isVerb && tokens[back].has(.keeping)
        }

        /// "an import and export volume": a noun before "and" whose phrase has not ended.
        var isAmongNouns: Bool {
            guard index > 2, tokens[index - 2].part == .noun || tokens[index - 2].part == .adjective, let next
            else { return false }
            let before = tokens[index - 3]
            let isOpen =
                before.part == .determiner || before.part == .adjective || before.part == .preposition
                || before.part == .number
            return isOpen && !next.has([.determiner, .adjective, .adverb]) && next.part != .number
                && next.kind == .word
        }

        /// "The plan details over 150 policies": the one word that can be the clause's verb, with a count behind it.
        var isOnlyVerbBeforeNumber: Bool {
            guard let next else { return false }
            // "The plan targets the refit of 500 homes", "The plan calls for a cut"
            if next.has([.determiner, .possessivePronoun]) || tokens[index].has(.proposing) && next.is(.for) {
                return isFirstVerb && !hasFiniteAfter
            }
            let behind = next.has(.comparatorStart) && index + 2 < tokens.count ? tokens[index + 2] : next
            return (behind.part == .number || behind.kind == .digits) && isFirstVerb && !hasAuxiliaryBehind
        }

        /// An auxiliary stands behind the word and before the next joint of the sentence.
        var hasAuxiliaryBehind: Bool {
            for token in tokens[(index + 1)...] {
                switch token.kind {
                case .comma, .stop, .semicolon, .colon: return false
                default: break
                }
                if token.has([.conjunction, .relative, .proForm]) || token.is(.to) { return false }
                if token.has([.modal, .be, .have]) { return true }
            }
            return false
        }

        /// No verb stands before the word in its sentence, though a noun does: "The Secretary, Mr Li, visited".
        var isFirstVerb: Bool {
            let before = tokens[..<index]
            return before.contains { $0.part == .noun }
                && !before.contains { $0.isVerb || $0.part == .be || $0.part == .modal || $0.part == .have }
        }

        /// "-ed" behind a noun that another verb of the clause makes a modifier: "projects invested by A were".
        var isReducedRelative: Bool {
            guard let next else { return false }
            if tokens[index].has([.reaching, .changing, .sharing, .ranking, .multiplying]),
                next.part == .number || isBeforeValue
            {
                return false
            }
            if previous?.part == .pronoun { return false }
            if next.has([.modal, .be, .have]) { return true }
            guard next.has([.preposition]) || next.has(.conjunction) || next.is(.to) || next.part == .adverb
            else { return false }
            if hasFiniteBefore { return true }
            return hasFiniteAfter
        }

        private var hasFiniteBefore: Bool {
            var back = index - 1
            while back >= 0 {
                let token = tokens[back]
                if token.kind == .comma || token.kind == .semicolon || token.kind == .colon
                    || token.part == .subordinator
                {
                    return false
                }
                if token.part == .conjunction { return false }
                if token.part == .finite || token.part == .base || token.part == .be { return true }
                back -= 1
            }
            return false
        }

        private var hasFiniteAfter: Bool {
            var ahead = index + 1
            while ahead < tokens.count {
                let token = tokens[ahead]
                if token.kind == .semicolon || token.kind == .colon || token.kind == .stop
                    || token.kind == .comma
                {
                    return false
                }
                if token.isOne(of: .which, .that, .who) { return false }
                if token.has([.modal, .be, .have]) { return true }
                if token.has([.reaching, .changing, .sharing, .ranking]), token.has(.verbPast),
                    !token.has(.verbBase)
                {
                    return true
                }
                ahead += 1
            }
            return false
        }
    }
}
