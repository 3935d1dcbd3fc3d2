extension EnglishTagger {
    /// A word between its neighbours.
    struct Place {
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
        var followsRelative: Bool { carrier.map { $0.part == .relative && !isBehindPreposition } ?? false }
        var followsConjunction: Bool { carrier?.part == .conjunction }
        var followsSpeaker: Bool { carrier?.isOne(of: .we, .they) ?? false }
        var followsPlural: Bool { carrier.map { $0.part == .noun && $0.has(.plural) } ?? false }
        var isBehindNow: Bool { previous?.isOne(of: .now, .currently, .also) ?? false }
        /// "1.3 million people, or 24% of all, live": behind an aside that tells the amount in other words.
        var isBehindAsideOnAmount: Bool {
            guard previous?.kind == .comma, index > 3,
                let open = tokens[max(0, index - 12)..<index - 1].lastIndex(where: { $0.kind == .comma }),
                open > 0, tokens[open + 1].is(.or)
            else { return false }
            return tokens[open - 1].has(.plural) || tokens[open - 1].is(.people)
        }

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

        /// "Raise home composting from 3% to 5%", "cut fishing by 5%": what a verb of change has for its object, with how
        /// much of it behind.
        var isDoneMoreOrLess: Bool {
            guard index > 0, index + 2 < tokens.count, tokens[index + 1].isOne(of: .from, .to, .by),
                tokens[index + 2].part == .number || tokens[index + 2].has(.comparatorStart),
                !tokens[index].has([.changing, .reaching, .sharing, .keeping])
            else { return false }
            let isNamed = index > 1 && tokens[index - 1].part == .noun && !tokens[index - 1].has(.plural)
            let verb = tokens[isNamed ? index - 2 : index - 1]
            return verb.isVerb && verb.has(.changing)
        }

        /// "account for 5%"
        var isForAmount: Bool {
            guard next?.is(.for) ?? false, index + 2 < tokens.count else { return false }
            return tokens[index + 2].part == .number || tokens[index + 2].has(.comparatorStart)
        }

        /// "for debt servicing in 2019", "spending on road building.": what is done to the bare noun before, and no clause.
        var isDeedOfNoun: Bool {
            guard index > 1, let previous, previous.part == .noun, !previous.has(.plural),
                !previous.isCapitalised, tokens[index - 2].isOne(of: .for, .on, .towards)
            else { return false }
            guard let next else { return true }
            return next.kind == .stop || next.kind == .comma || next.isOne(of: .in, .by, .and)
        }

        /// "1,500 skilled and trained nurses": the first of two words for what kind of things are counted.
        var isFirstOfPair: Bool {
            guard index + 3 < tokens.count, tokens[index + 1].isOne(of: .and, .or) else { return false }
            // "450 registered and professionally organised clubs"
            let isTold =
                tokens[index + 2].has([.adverb]) && !tokens[index + 2].has([.verbParticiple, .adjective])
            let second = isTold ? index + 3 : index + 2
            guard second + 1 < tokens.count, tokens[second].has([.verbParticiple, .adjective]),
                !tokens[second].has([.adverb]), case let noun = tokens[second + 1]
            else { return false }
            return noun.kind == .word && noun.has(.noun) && !noun.has([.determiner, .preposition])
                && (isTold || !noun.has([.adjective, .verbParticiple]))
        }

        /// "the three-year total to", "its long-term rise": a compound between an article and the word.
        var followsCompound: Bool {
            guard index > 3, let previous, previous.isGlued, !previous.has(.plural),
                tokens[index - 2].kind == .hyphen, tokens[index - 2].isGlued
            else { return false }
            return tokens[index - 4].part == .determiner || tokens[index - 4].part == .possessive
        }

        /// "more than doubled", "at least triple": how much more is said before the verb.
        var followsBound: Bool { index > 1 && EnglishTagger.isBound(index - 2, tokens) }

        /// "to more than double", "will more than triple", "At least double the number".
        var followsBoundOfVerb: Bool {
            guard followsBound else { return false }
            guard index > 2 else { return tokens[0].is(.at) && isBeforeArticle }
            return tokens[index - 3].part == .infinitiveMarker || tokens[index - 3].part == .modal
        }

        /// "cut taxes by 5 million": an object, and by how much.
        var isBeforeChangeBySum: Bool {
            let ahead = tokens[(index + 1)...].prefix(7)
            guard let by = ahead.firstIndex(where: { $0.is(.by) }), by > index + 1,
                !tokens[(index + 1)..<by].contains(where: {
                    $0.has([.be, .modal, .have]) || $0.kind == .comma
                })
            else { return false }
            return tokens[(by + 1)...].prefix(4).contains { $0.kind == .digits || $0.kind == .currency }
        }

        /// "has more than doubled"
        var followsBoundOfPerfect: Bool {
            followsBound && index > 2 && (tokens[index - 3].part == .have || tokens[index - 3].part == .be)
        }

        /// "and grant over 5 million"
        var isBeforeComparedNumber: Bool {
            index + 2 < tokens.count && tokens[index + 1].has(.comparatorStart)
                && tokens[index + 2].part == .number
        }

        /// "among which finance grew": a relative pronoun behind a preposition is no subject.
        var isBehindPreposition: Bool { index > 1 && tokens[index - 2].part == .preposition }

        /// "increase exports by 5%": a change with its object and "by" or "to" before the number, and no other verb.
        var isOrder: Bool {
            guard tokens[index].has(.changing), !(next?.has(.preposition) ?? true) else { return false }
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
                !tokens[link].isOne(of: .by, .to, .from)
            { link -= 1 }
            return tokens[link].isOne(of: .by, .to, .from)
        }

        /// What follows can be a value: a number, or "by", "to", "from", "for", "at" before one.
        var isBeforeValue: Bool {
            guard let next else { return false }
            // "an increase for employees", "a rise in demand by 2040"
            if next.is(.for) { return tokens[index].has([.sharing, .keeping, .reaching]) }
            if next.is(.by), index + 2 < tokens.count, EnglishLookAlikes.isYear(tokens[index + 2]) {
                return false
            }
            // "The amount also accounted for"
            if next.has(.adverb), !next.has(.comparatorStart), index + 2 < tokens.count,
                tokens[index + 2].has(.verbPast), !tokens[index + 2].has(.noun)
            {
                return false
            }
            return next.part == .number || next.isOne(of: .by, .to, .from, .at, .up)
                || next.has([.comparatorStart, .adverb]) && !next.is(.in)
        }

        /// "The economy needs to grow": the one verb before its infinitive.
        var isLeadingInfinitive: Bool {
            index + 2 < tokens.count && tokens[index + 1].is(.to) && tokens[index + 2].has(.verbBase)
                && isFirstVerb && !hasAuxiliaryBehind
        }

        /// "more than doubled" follows.
        var isMultipliedBehind: Bool {
            index + 3 < tokens.count && EnglishTagger.isBound(index + 1, tokens)
                && tokens[index + 3].has(.multiplying)
        }

        /// What follows is a noun and can be nothing else: "monitoring sections".
        var isBeforeNounAlone: Bool {
            guard let next, next.kind == .word, !next.isCapitalised else { return false }
            return next.has(.noun)
                && !next.has([.verb, .gerund, .adjective, .determiner, .preposition, .conjunction, .adverb])
        }

        var isBeforeArticle: Bool { next?.isOne(of: .a, .an, .the) ?? false }

        var isBeforeNoun: Bool {
            guard let next, next.kind == .word || next.kind == .name else { return false }
            return !next.has([
                .preposition, .conjunction, .determiner, .modal, .be, .have, .pronoun, .subordinator,
                .relative,
            ]) && next.part != .number
        }

        var isNominalTwoBack: Bool {
            index > 1
                && (tokens[index - 2].part == .adjective || closesList)
        }

        /// "robots, new cars, and integrated circuits": behind the "and" of a list with a comma before it.
        private var closesList: Bool {
            index > 3 && tokens[index - 2].kind == .comma && tokens[index - 3].part == .noun
                && next.map { $0.has(.noun) && !$0.has(.verb) } ?? false
        }

        /// "the total approved": a measure behind its article, with the thing still to come.
        var isBehindTotal: Bool {
            index > 1 && tokens[index - 1].isOne(of: .total, .overall, .average)
                && tokens[index - 2].part == .determiner
        }

        /// "Action 1.1 Install", "Goal 3 Plant": what a numbered line sets out to do opens behind its number.
        var opensNumberedLine: Bool {
            guard index > 1, index < 6, tokens[0].has(.label) else { return false }
            return tokens[1..<index].allSatisfy {
                $0.kind == .digits || $0.kind == .name || $0.kind == .stop || $0.kind == .dash
                    || $0.kind == .hyphen || $0.kind == .colon || $0.range.count == 1
            }
        }

        /// "23 projects target the refit": a plural before the word and an article behind it, and no verb since the last
        /// comma.
        var isVerbBetweenNouns: Bool {
            guard isBeforeArticle, previous?.has(.plural) ?? false else { return false }
            var back = index - 1
            while back >= 0, tokens[back].kind != .comma, tokens[back].kind != .semicolon {
                let token = tokens[back]
                if token.isVerb || token.part == .be || token.part == .modal || token.part == .have
                    || token.part == .relative
                {
                    return false
                }
                back -= 1
            }
            return true
        }

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

        /// "Tax rebates and transfers came to 5 million", "Rent arrears stood at 2 million": a verb that can be nothing else
        /// states a value behind.
        var hasValueVerbBehind: Bool {
            guard index + 2 < tokens.count else { return false }
            return tokens.indices.dropFirst(index + 2).dropLast().contains { place in
                let token = tokens[place]
                // "Research income doubled"
                if token.has(.multiplying), token.has(.verbPast), place == index + 2 { return true }
                return token.has([.reaching, .changing]) && token.has([.verbPast, .verbThird])
                    && !token.has([.noun, .adjective])
                    && (tokens[place + 1].part == .number || tokens[place + 1].isOne(of: .to, .by, .at)
                        || tokens[place + 1].has(.comparatorStart))
            }
        }

        /// No verb stands before the word in its sentence, though a noun does: "The Secretary, Mr Li, visited".
        var isFirstVerb: Bool {
            let before = tokens[..<index]
            return before.contains { $0.part == .noun }
                && !before.contains { $0.isVerb || $0.part == .be || $0.part == .modal || $0.part == .have }
        }
    }
}
