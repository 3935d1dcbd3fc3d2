/// Finds verbs that the lexicon does not know as such: English makes one of any noun ("ferries 340 boats", "to onboard
/// 40 clients"), so that the place in the sentence tells and not the word.
enum EnglishLatentVerbs {
    /// "will ferry", "they ferry 340", "which ferries 340": the part of a word that is only a noun by itself, from what
    /// stands right before it.
    static func part(of index: Int, _ tokens: [Token]) -> Part? {
        guard mayBeVerb(index, tokens) else { return nil }
        var back = index - 1
        while back >= 0, tokens[back].part == .adverb || tokens[back].part == .negation { back -= 1 }
        guard back >= 0 else { return nil }
        switch tokens[back].part {
        // "Will residents pay": a question turns subject and modal round.
        case .modal: return back > 0 ? .base : nil
        case .infinitiveMarker: return .base
        case .pronoun where tokens[back].isOne(of: .we, .they, .it, .who) && opensObject(index + 1, tokens):
            return .finite
        case .relative where back == 0 || tokens[back - 1].part != .preposition:
            return opensObject(index + 1, tokens) ? .finite : nil
        default: return nil
        }
    }

    /// "to ferry 340 clients": "to" before a noun that has an object of its own.
    static func opensInfinitive(_ marker: Int, _ tokens: [Token]) -> Bool {
        let next = marker + 1
        guard mayBeVerb(next, tokens), !tokens[next].has(.plural), opensObject(next + 1, tokens) else {
            return false
        }
        // "from grant to loan a quarter"
        return !tokens[max(0, marker - 3)..<marker].contains { $0.is(.from) }
    }

    /// Gives each clause of a sentence that has no verb the one that its words agree on: "Our depots ferry 340 tonnes",
    /// "The depot ferries 340 tonnes", "43 per cent use the bus and 12 per cent walk".
    static func settle(_ tokens: inout [Token]) {
        settleClauses(&tokens)
        for place in tokens.indices where isSecondVerb(place, tokens) { tokens[place].part = .finite }
    }

    private static func settleClauses(_ tokens: inout [Token]) {
        guard let last = tokens.last, last.kind == .stop else { return }
        var start = 0
        for place in tokens.indices where place > start && endsClause(place, tokens) {
            if let verb = agreeing(start..<place, tokens) {
                tokens[verb].part = .finite
                if tokens[verb].tags.isDisjoint(with: .verb) {
                    tokens[verb].tags.formUnion(tokens[verb].has(.plural) ? .verbThird : .verbBase)
                }
            }
            start = place + 1
        }
    }

    /// "The agency manages and rents 40 halls": what is joined to a verb of the third person, and has an object.
    private static func isSecondVerb(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place > 2, tokens[place].part == .noun, tokens[place].has(.plural),
            tokens[place - 1].part == .conjunction
        else { return false }
        let first = tokens[place - 2]
        return first.part == .finite && first.has(.verbThird) && !first.has([.be, .have])
            && place + 1 < tokens.count && tokens[place + 1].part == .number
    }

    /// A semicolon, the sentence's own stop, or "and" before a number that opens a clause of its own.
    private static func endsClause(_ place: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[place]
        if token.kind == .semicolon || place == tokens.count - 1 { return true }
        guard token.part == .conjunction, place + 1 < tokens.count else { return false }
        var next = place + 1
        while next < tokens.count - 1, tokens[next].part == .adverb { next += 1 }
        guard tokens[next].part == .number else { return false }
        while next < tokens.count - 1, tokens[next].part == .number { next += 1 }
        return mayDo(next, tokens) && tokens[next - 1].kind != .digits
    }

    /// The place of the first word that agrees in number with the noun before it, as verbs do and nouns do not.
    private static func agreeing(_ clause: Range<Int>, _ tokens: [Token]) -> Int? {
        var found: Int?
        var isSecondary = false
        for place in clause {
            switch tokens[place].part {
            case .base where place > 0 && tokens[place - 1].part == .infinitiveMarker && found != nil: break
            case .finite, .be, .have, .modal, .base: return nil
            // "Our homes look after 340 people, whose age is": the clause of another.
            case .relative where found != nil: return found
            case .participle, .gerund:
                guard found == nil else { continue }
                isSecondary = true
            case .noun where found == nil && !isSecondary && agrees(place, clause, tokens): found = place
            default: break
            }
        }
        return found
    }

    private static func agrees(_ place: Int, _ clause: Range<Int>, _ tokens: [Token]) -> Bool {
        guard place + 1 < tokens.count else { return false }
        var back = place - 1
        while back >= clause.lowerBound, tokens[back].part == .adverb { back -= 1 }
        guard back >= clause.lowerBound else { return false }
        if tokens[back].part == .number { return isSubject(back, clause, tokens) && mayDo(place, tokens) }
        guard tokens[back].part == .noun, !tokens[back].has([.timeUnit, .label]), !tokens[place].isGlued
        else {
            return false
        }
        let nearest = isPlural(tokens[back])
        // "Households on the main island pay", "residents of the north use"
        let head = headBefore(back, clause, tokens).map { isPlural(tokens[$0]) } ?? nearest
        let isPlain = mayBeVerb(place, tokens)
        guard isPlain || mayDo(place, tokens), head != tokens[place].has([.plural, .verbThird]),
            nearest == head || opensObject(place + 1, tokens)
        else { return false }
        if opensObject(place + 1, tokens) || joinsVerb(place, tokens) { return true }
        guard head else { return false }
        let next = tokens[place + 1]
        if next.part == .adverb && next.kind == .word || next.kind == .stop && isPlain { return true }
        // "340 depots lack clean water", "340 boats run on oil"
        let isCounted = isCounted(back, clause, tokens)
        if next.part == .preposition { return !next.isOne(of: .of, .for, .per) && (isPlain || isCounted) }
        return isCounted && mayDo(place, tokens) && (next.part == .adjective || next.part == .noun)
    }

    /// "The agency manages and rents 40 halls": a word of the same form behind "and", with an object.
    private static func joinsVerb(_ place: Int, _ tokens: [Token]) -> Bool {
        place + 3 < tokens.count && tokens[place + 1].part == .conjunction && tokens[place + 2].part == .noun
            && tokens[place + 2].has(.plural) == tokens[place].has([.plural, .verbThird])
            && tokens[place + 3].part == .number
    }

    /// Whether a number opens the words before a noun, behind adjectives and the like at most.
    private static func isCounted(_ noun: Int, _ clause: Range<Int>, _ tokens: [Token]) -> Bool {
        var at = noun - 1
        while at >= clause.lowerBound, tokens[at].part == .adjective || tokens[at].part == .noun { at -= 1 }
        return at >= clause.lowerBound && tokens[at].part == .number
    }

    private static func isPlural(_ token: Token) -> Bool { token.has(.plural) || token.is(.people) }

    /// The noun before the first preposition of the clause, where that is not the noun at `place`.
    private static func headBefore(_ place: Int, _ clause: Range<Int>, _ tokens: [Token]) -> Int? {
        guard let link = tokens[clause.lowerBound..<place].firstIndex(where: { $0.part == .preposition }),
            link > clause.lowerBound, tokens[link - 1].part == .noun
        else { return nil }
        return link - 1
    }

    /// "only 4.6%", "and 12 per cent", "of the 60 boats, 34 run on": a share or a part that does something itself.
    private static func isSubject(_ last: Int, _ clause: Range<Int>, _ tokens: [Token]) -> Bool {
        let isShare = tokens[last].kind == .percent || tokens[last].kind == .word
        guard isShare || isPartAlone(last, tokens), !tokens[last].has(.magnitude) else { return false }
        var at = last
        while at >= clause.lowerBound,
            tokens[at].part == .number || tokens[at].part == .adverb || tokens[at].part == .conjunction
        { at -= 1 }
        return at < clause.lowerBound || tokens[at].kind == .comma
    }

    /// "34 run on", not "34 staff in", "34 runs on": no thing in the singular stands behind so many.
    private static func isPartAlone(_ last: Int, _ tokens: [Token]) -> Bool {
        guard tokens[last].kind == .digits, last + 2 < tokens.count else { return false }
        let (word, next) = (tokens[last + 1], tokens[last + 2])
        return !word.has([.plural, .verbThird]) && !word.namesPerson && next.part == .preposition
            && !next.isOne(of: .of, .for, .per)
    }

    /// The base form of a verb, be it a noun as well, that tells of no change: "use", "walk", "supply".
    private static func mayDo(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place < tokens.count - 1 else { return false }
        let token = tokens[place]
        return token.kind == .word && !token.isCapitalised && token.has([.verbBase, .verbThird])
            && !token.has([
                .changing, .measureNoun, .ranking, .multiplying, .adjective, .goalNoun, .comparatorStart,
            ])
            && tokens[place + 1].kind != .hyphen && !tokens[place + 1].is(.of)
    }

    /// A word in small letters that is a noun at most, and names no measure, label or time.
    private static func mayBeVerb(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        guard token.kind == .word, !token.isCapitalised, token.range.count > 2,
            token.tags.subtracting(openTags).isEmpty
        else { return false }
        let isTied =
            index + 1 < tokens.count && tokens[index + 1].kind == .hyphen
            || index > 0 && tokens[index - 1].kind == .hyphen
        return !isTied
    }

    private static let openTags: Tags = [
        .noun, .plural, .agent, .stating, .generic, .effort, .verbBase, .verbThird,
    ]

    private static func opensObject(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        return token.part == .number || token.has([.determiner, .possessivePronoun])
            || token.has(.comparatorStart) && index + 1 < tokens.count
                && (tokens[index + 1].part == .number || token.isOne(of: .more, .over, .about))
    }
}
