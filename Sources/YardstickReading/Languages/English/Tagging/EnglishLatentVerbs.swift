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

    /// Gives a sentence that has no verb the one that its words agree on: "Our depots ferry 340 tonnes", "The depot
    /// ferries 340 tonnes".
    static func settle(_ tokens: inout [Token]) {
        guard let last = tokens.last, last.kind == .stop, let verb = agreeing(tokens) else { return }
        tokens[verb].part = .finite
        tokens[verb].tags.formUnion(tokens[verb].has(.plural) ? .verbThird : .verbBase)
    }

    /// The place of the first word that agrees in number with the noun before it, as verbs do and nouns do not.
    private static func agreeing(_ tokens: [Token]) -> Int? {
        var found: Int?
        for place in tokens.indices {
            switch tokens[place].part {
            case .finite, .be, .have, .modal, .base, .participle, .gerund: return nil
            case .noun where found == nil && agrees(place, tokens): found = place
            default: break
            }
        }
        return found
    }

    private static func agrees(_ place: Int, _ tokens: [Token]) -> Bool {
        guard mayBeVerb(place, tokens), place + 1 < tokens.count else { return false }
        var back = place - 1
        while back >= 0, tokens[back].part == .adverb { back -= 1 }
        guard back >= 0, tokens[back].part == .noun, !tokens[back].has([.timeUnit, .label]) else {
            return false
        }
        let isPlural = tokens[back].has(.plural) || tokens[back].is(.people)
        guard isPlural != tokens[place].has(.plural) else { return false }
        if opensObject(place + 1, tokens) { return true }
        let next = tokens[place + 1]
        return isPlural
            && (next.part == .adverb || next.kind == .stop
                || next.part == .preposition && !next.isOne(of: .of, .for, .per))
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
