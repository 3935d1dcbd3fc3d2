/// Which part a noun, an adjective, an adverb or a verb is where it may be several: "increase", "projects", "listed".
extension EnglishTagger {
    func openPart(of index: Int, _ tokens: [Token]) -> Part {
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
        if place.followsAuxiliary || token.has(.multiplying) && place.followsBoundOfPerfect,
            tags.contains(.verbParticiple)
        {
            return .participle
        }
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
        if place.isDoneMoreOrLess { return .noun }
        let previous = place.previous
        if let previous {
            if previous.part == .adjective, place.isBeforeNounAlone { return .noun }
            // "spending more than doubled"
            if token.has(.noun), place.isMultipliedBehind { return .noun }
            if previous.isNominal || previous.part == .determiner || previous.part == .possessive {
                let isModifier =
                    previous.part != .noun || previous.is(.median) || token.has(.noun) || place.isDeedOfNoun
                return isModifier && !place.isBeforeObject ? .noun : .gerund
            }
            if previous.part == .number {
                return token.has(.changing) && !token.has(.noun) && place.isBeforeValue ? .gerund : .noun
            }
            if previous.kind == .hyphen, previous.isGlued { return .noun }
            if place.isLabelInList { return .noun }
        }
        // "Manufacturing growth rate of 10%"
        let isModifier = place.next.map { $0.has(.noun) && $0.has([.changing, .measureNoun]) } ?? false
        return token.has(.noun) && (!place.isBeforeObject || isModifier) ? .noun : .gerund
    }

    private func basePart(_ token: Token, _ place: Place) -> Part {
        // "is set to more than double"
        if token.has(.multiplying), place.followsBoundOfVerb { return .base }
        // "saw its output more than double"
        if token.has(.multiplying), place.followsBound, place.index > 2,
            place.tokens[place.index - 3].part == .noun
        {
            return .finite
        }
        guard let previous = place.previous else { return openingBasePart(token, place) }
        switch previous.part {
        case .pronoun: return .finite
        // "Children below 15 years constitute", "only 4.6% take", "Needs until 2030 come to 5 million": a word that is a
        // verb and nothing else.
        case .number
        where !token.has([.noun, .adjective])
            && (previous.kind != .digits || token.has(.reaching) && place.isBeforeValue):
            return .finite
        case .determiner, .adjective, .possessive, .number:
            return token.has([.noun]) || !token.has(.adjective) ? .noun : .adjective
        case .preposition: return token.has(.adjective) && !token.has(.noun) ? .adjective : .noun
        case .infinitiveMarker, .modal: return .base
        case .adverb, .negation: return basePartBehindAdverb(token, place)
        case .conjunction, .mark: return basePartBehindMark(token, place, previous)
        case .noun: return basePartBehindNoun(token, place, previous)
        case .relative where previous.is(.whose) && token.has(.noun): return .noun
        case .relative: return place.isBehindPreposition && token.has(.noun) ? .noun : .finite
        case .be, .have: return token.has(.verbParticiple) ? .participle : Self.nominalPart(token)
        // "saw moderate growth"
        case .finite where token.has(.adjective) && place.isBeforeNoun: return .adjective
        default: return token.has(.noun) ? .noun : .base
        }
    }

    /// "Tax revenue is", not "Plant trees"
    private func openingBasePart(_ token: Token, _ place: Place) -> Part {
        if token.has(.adjective), place.isBeforeNoun { return .adjective }
        let isImperative =
            place.isBeforeObject && !place.hasAuxiliaryBehind && !place.hasValueVerbBehind || place.isOrder
        return !token.has(.noun) || isImperative ? .base : Self.nominalPart(token)
    }

    private func basePartBehindAdverb(_ token: Token, _ place: Place) -> Part {
        if place.isVerbChainOpen, !token.has(.noun) || place.isBeforeObject { return .base }
        // "and now stand at 5"
        if token.has([.reaching, .keeping]), place.isBeforeValue, place.followsConjunction { return .finite }
        // "We now support 40 towns", "Our teams now work in 16 towns"
        if place.followsSpeaker || place.followsPlural && place.isBehindNow && !place.isBeforeValue {
            return .finite
        }
        // "Renewables, which now supply 44 per cent"
        if place.followsRelative, place.isBeforeObject || place.isBeforeValue { return .finite }
        return token.has(.noun) ? .noun : (place.followsSubject ? .finite : .base)
    }

    private func basePartBehindMark(_ token: Token, _ place: Place, _ previous: Token) -> Part {
        if previous.kind == .hyphen, previous.isGlued { return .noun }
        if previous.kind == .openQuote { return .noun }
        if place.isBehindAsideOnAmount { return .finite }
        // "will grow and account for 5%"
        if token.has(.sharing), place.isVerbChainOpen, place.next?.is(.for) ?? false { return .base }
        // "are the largest item and account for 5%"
        if token.has(.sharing), previous.part == .conjunction, place.isForAmount { return .finite }
        // "issued bonds and cut taxes by 5 million"
        if previous.part == .conjunction, token.has([.falling, .rising]), token.has(.verbPast),
            place.isBeforeChangeBySum
        {
            return .finite
        }
        if previous.part == .conjunction, token.has(.noun), place.isAmongNouns { return .noun }
        if place.opensClause, token.has(.adjective), place.isBeforeNoun { return .adjective }
        if place.isVerbChainOpen || place.opensClause {
            return !token.has(.noun) || place.isBeforeObject || place.isOrder
                || place.isBeforeComparedNumber ? .base : .noun
        }
        if token.has(.verbPast), !token.has(.noun) || place.isBeforeObject { return .finite }
        return token.has(.noun) ? .noun : .base
    }

    private func basePartBehindNoun(_ token: Token, _ place: Place, _ previous: Token) -> Part {
        guard token.has(.noun) else {
            if place.isNounBeforeVerb { return .noun }
            return token.has(.verbParticiple) && place.isReducedRelative ? .participle : .finite
        }
        if place.followsCompound { return .noun }
        // "The council set aside 5 million"
        if token.is(.set), place.next?.is(.aside) ?? false, !place.isReducedRelative { return .finite }
        let isValueVerb = token.has([.reaching, .changing, .sharing, .keeping])
        // "Our schools rank among the top ten"
        if token.has(.ranking), previous.has(.plural), let next = place.next,
            next.isOne(of: .among, .in) || next.has(.ordinal)
        {
            return .finite
        }
        let isVerb =
            isValueVerb && place.isBeforeValue && !place.isKept
            || (previous.has(.plural) || token.has(.verbPast)) && place.isOnlyVerbBeforeNumber
        return isVerb || place.isVerbBetweenNouns || place.isDeedOfShare ? .finite : .noun
    }

    private func thirdPart(_ token: Token, _ place: Place) -> Part {
        let isModified =
            place.previous.map {
                $0.part == .adjective || $0.part == .determiner || $0.part == .number
                    || $0.part == .preposition
            } ?? false
        guard token.has(.noun) || isModified else { return .finite }
        guard let previous = place.previous else { return .noun }
        // "and sets aside 5 million"
        if place.next?.is(.aside) ?? false { return .finite }
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
        // "of which exports accounted for 5 million"
        if previous.part == .relative, place.isBehindPreposition, token.has(.noun) { return .noun }
        if previous.part == .pronoun || previous.part == .relative { return .finite }
        if previous.part == .noun || previous.kind == .closeQuote || previous.kind == .closeParenthesis {
            // "The district aims to be"
            if token.has([.leaning, .aiming]), place.isLeadingInfinitive { return .finite }
            let isValueVerb = token.has([.reaching, .changing, .sharing, .keeping])
            return isValueVerb && place.isBeforeValue || place.isOnlyVerbBeforeNumber ? .finite : .noun
        }
        return .noun
    }

    /// "-ed" and irregular past forms: a clause's verb, part of a passive, or a modifier.
    private func pastPart(_ token: Token, _ place: Place) -> Part {
        guard let previous = place.previous else { return .participle }
        // "output more than doubled", "output at least doubled"
        if token.has(.multiplying), place.followsBound { return .finite }
        switch previous.part {
        case .pronoun, .relative: return .finite
        case .determiner where previous.isOne(of: .all, .both, .each) && !place.isBeforeNoun: return .finite
        // "29 met or exceeded their target", "eight got worse", "3,400 took part": no modifier of what is counted
        case .number where token.isOne(of: .met, .got, .left) || !token.has([.verbParticiple, .verbBase]):
            return .finite
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
        // "The pilot ran in four schools"
        case .noun where !token.has(.verbParticiple): return .finite
        case .noun: return place.isReducedRelative || place.sharesPassive ? .participle : .finite
        case .adverb, .negation:
            return place.followsSubject ? (place.isReducedRelative ? .participle : .finite) : .adjective
        case .conjunction, .mark: return pastPartBehindMark(place, previous)
        // "capital used totaled 5 million"
        case .participle
        where token.has([.reaching, .changing]) && place.isBeforeValue && !token.has(.verbBase):
            return .finite
        case .participle, .gerund, .finite, .base: return place.isBeforeNoun ? .adjective : .participle
        default: return place.isBeforeNoun ? .adjective : .participle
        }
    }

    private func pastPartBehindMark(_ place: Place, _ previous: Token) -> Part {
        if previous.kind == .hyphen, previous.isGlued { return .adjective }
        if previous.kind == .closeQuote || previous.kind == .closeParenthesis {
            return place.isReducedRelative ? .participle : .finite
        }
        if previous.kind == .comma, place.isFirstVerb, place.isBeforeObject { return .finite }
        if previous.kind == .comma, place.closesRelative { return .finite }
        if previous.kind == .dash, place.isFirstVerb, place.isBeforeValue { return .finite }
        guard place.continuesPast else { return place.isBeforeNoun ? .adjective : .participle }
        return place.isBeforeNoun && previous.part == .conjunction && place.isNominalTwoBack
            && !place.isBeforeObject ? .adjective : .finite
    }
}
