/// What the clause around a participle or an "-ing" makes of it: a name, a verb of its own, or part of another's.
extension EnglishTagger.Place {
    /// "driving 46%, walking 22%": what has the value, and not what was done.
    var isLabelInList: Bool {
        guard index > 1, previous?.kind == .comma, next?.part == .number,
            tokens[index - 2].kind == .percent || tokens[index - 2].part == .number
        else { return false }
        return !tokens[index].has([
            .changing, .reaching, .sharing, .keeping, .multiplying, .ranking, .exceeding, .making,
        ])
            && tokens.indices.contains(index + 2)
            && (tokens[index + 2].kind == .percent || tokens[index + 2].has(.unitStart))
    }

    /// "Agency spend was", "the median wait fell": the base form of a verb between a noun in the singular, with which it
    /// does not agree, and the verb of the clause.
    var isNounBeforeVerb: Bool {
        guard let previous, let next, !previous.has(.plural), !previous.namesPersons,
            !tokens[index].has(.verbPast)
        else { return false }
        return next.has(.be)
            || next.has([.changing, .reaching]) && next.has(.verbPast) && !next.has(.verbBase)
    }

    /// "Sales, which leave out losses, increased": the main verb behind a clause between commas.
    var closesRelative: Bool {
        guard tokens[index].has([.changing, .reaching]) else { return false }
        var back = index - 2
        while back > 0, index - back < 24, tokens[back].kind != .comma {
            if tokens[back].kind == .semicolon { return false }
            back -= 1
        }
        guard back > 0, tokens[back].kind == .comma, tokens[back + 1].part == .relative else {
            return false
        }
        return !tokens[..<back].contains { $0.part == .finite || $0.part == .be || $0.part == .modal }
    }

    /// "-ed" behind a noun that another verb of the clause makes a modifier: "projects invested by A were".
    var isReducedRelative: Bool {
        guard let next else { return false }
        // "profits made by firms were": not "made up 5%"
        if tokens[index].has([.reaching, .changing, .sharing, .ranking, .multiplying]),
            next.part == .number || isBeforeValue, !(tokens[index].is(.made) && next.is(.by))
        {
            return false
        }
        if previous?.part == .pronoun { return false }
        if next.has([.modal, .be, .have]) { return true }
        // "capital actually used totaled 5 million"
        if next.has([.reaching, .changing]), next.has(.verbPast), !next.has(.verbBase),
            index + 2 < tokens.count,
            tokens[index + 2].part == .number || tokens[index + 2].has(.comparatorStart)
                || tokens[index + 2].isOne(of: .to, .by, .from)
        {
            return true
        }
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

    var hasFiniteAfter: Bool {
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

    /// "5 km of road will be mended and 3 km of track laid": the auxiliaries before "and" hold for the participle too.
    var sharesPassive: Bool {
        guard tokens[index].has(.verbParticiple), !isBeforeObject, let joint = jointBefore,
            tokens[joint].is(.and)
        else { return false }
        var verb = joint - 1
        while verb > 0, !tokens[verb].isVerb { verb -= 1 }
        guard verb > 1, tokens[verb].part == .participle else { return false }
        if tokens[verb - 1].is(.being) { return true }
        guard tokens[verb - 1].part == .be else { return false }
        return tokens[max(0, verb - 4)..<verb - 1].contains {
            $0.part == .modal || $0.part == .infinitiveMarker
        }
    }

    /// The joint or mark before, where no verb stands between.
    private var jointBefore: Int? {
        let back = tokens[..<index].lastIndex {
            $0.part == .conjunction || $0.kind == .comma || $0.kind == .semicolon || $0.isVerb
                || $0.part == .be || $0.part == .have || $0.part == .modal
        }
        guard let back, tokens[back].part == .conjunction || tokens[back].part == .mark else {
            return nil
        }
        return back
    }
}
