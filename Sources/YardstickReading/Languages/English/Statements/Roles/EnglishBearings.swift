/// What a statement takes over from its neighbours, and what its sentence asks for: "This total includes", "Build 30
/// parks".
extension EnglishStatementReader {
    /// ", up 9 percent", "including a deficit of 5 million": as much meant as what it is said of.
    func leanOnLast(_ statement: inout Statement, _ construction: EnglishConstruction) {
        guard statement.role == nil, statement.tense != .future,
            leansOn(construction.quantity, rule: construction.rule),
            let last = lastOutsideBrackets(before: construction.quantity),
            last.role == .target || last.tense == .future
        else { return }
        (statement.role, statement.tense) = (last.role, last.tense)
    }

    /// ", leaving a deficit of 5 million", ", making 9 million in all": as much meant as what it adds to.
    func addToLast(_ statement: inout Statement, _ construction: EnglishConstruction) {
        guard statement.role == nil, let verb = construction.verb, let last = statements.last,
            addsTo(last, verb)
        else { return }
        (statement.role, statement.tense) = (last.role == .target ? .target : nil, last.tense)
        statement.isMeant = statement.isMeant || last.isMeant
    }

    /// A gerund behind a comma, in the clause of what was stated before.
    private func addsTo(_ last: Statement, _ verb: Int) -> Bool {
        guard view.tokens[verb].part == .gerund, view.token(verb - 1)?.kind == .comma else { return false }
        let end = view.quantities[last.mention].end
        return end < verb && !view.tokens[end..<verb].contains { $0.kind == .semicolon }
    }

    /// A change of what was stated, or "including" before the quantity with no verb between.
    private func leansOn(_ quantity: QuantityMention, rule: RuleName) -> Bool {
        if rule == "change-of-stated" || isBehindAside(quantity, rule: rule) { return true }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 10 {
            if token.is(.including) { return true }
            if token.part == .finite || token.part == .be || token.part == .modal || token.kind == .semicolon
            {
                return false
            }
            at -= 1
        }
        return false
    }

    /// "3 billion (with 81 million carried over), up 5%": a change right behind brackets is one of what stands before
    /// them.
    func isBehindAside(_ quantity: QuantityMention, rule: RuleName) -> Bool {
        guard rule == "change-of-stated" || rule == "change-of-subject" || rule == "difference-to-stated"
        else { return false }
        var at = quantity.first - 1
        while let token = view.token(at),
            token.isNominal || token.part == .determiner || token.part == .adverb || token.isOne(of: .of, .by)
        { at -= 1 }
        return view.token(at)?.kind == .comma && view.token(at - 1)?.kind == .closeParenthesis
    }

    /// The last statement but for those in brackets that have closed since.
    private func lastOutsideBrackets(before quantity: QuantityMention) -> Statement? {
        guard let last = statements.last, last.isAside, !isInBrackets(quantity) else {
            return statements.last
        }
        return statements.last { !$0.isAside } ?? last
    }

    /// "over 7 million yuan (1 million dollars)": the same sum in other money, with the same bound.
    func convertedComparator(_ quantity: QuantityMention) -> Comparator? {
        guard quantity.unit.dimension == .money, quantity.comparator == .equal, let last = statements.last,
            last.unit.dimension == .money, last.unit != quantity.unit, last.comparator != .equal,
            view.token(quantity.first - 1)?.kind == .openParenthesis,
            view.quantities[last.mention].end == quantity.first - 1
        else { return nil }
        return last.comparator
    }

    /// "310 million euros, of which 42 million from fees": a part that leaves the money to the whole.
    func moneyLeftOut(_ quantity: QuantityMention) -> Unit? {
        guard quantity.unit == .count, quantity.numeral.magnitude >= 6, let last = statements.last,
            last.unit.dimension == .money, countedNoun(quantity) == nil
        else { return nil }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 3, token.part == .determiner { at -= 1 }
        guard let link = view.token(at) else { return nil }
        let isPart =
            link.isOne(of: .including, .and) || link.is(.which) && view.token(at - 1)?.is(.of) ?? false
        return isPart && view.tokens[view.quantities[last.mention].end..<at].count <= 10 ? last.unit : nil
    }

    /// Brackets stand open before the quantity.
    func isInBrackets(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at <= 14 {
            if token.kind == .openParenthesis { return true }
            if token.kind == .closeParenthesis || token.kind == .semicolon { return false }
            at -= 1
        }
        return false
    }

    /// "90 members attended the session", "attended by 300 guests": who came, and not "200 children attend the school".
    func isAttendance(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count,
            let verb = view.tokens.first(where: { $0.isOne(of: .attended, .attending) })
        else { return false }
        return verb.part == .finite || verb.part == .participle || verb.part == .gerund
    }

    /// "Replaced 4 bridges", "Successfully launched two apps": a past form with its object opens the line, and no other
    /// verb stands in it but in the clauses behind. Not "Compared with 2019", "Planned spending".
    static func opensWithDeed(_ view: SentenceView) -> Bool {
        guard let first = view.tokens.firstIndex(where: { $0.kind == .word && !$0.has(.adverb) }), first <= 3,
            case let verb = view.tokens[first], verb.has(.verbPast), !verb.has(.verbBase), !verb.estimates,
            verb.part == .participle || verb.part == .finite, let next = view.token(first + 1),
            !next.is(.by), next.part != .mark, next.part != .noun || !verb.has(.aiming),
            !(next.part == .preposition && !verb.has([.changing, .reaching]))
        else { return false }
        let main = view.tokens.prefix {
            $0.kind != .semicolon && $0.part != .subordinator && $0.part != .relative && !$0.is(.while)
        }
        return !main.contains {
            $0.part == .finite && $0.lower > verb.lower || $0.part == .modal || $0.part == .be
        }
    }

    /// "To ease travel, 28 projects are focused on rail": where the purpose ends that opens the sentence.
    static func endOfPurpose(_ view: SentenceView) -> Int? {
        guard view.tokens.first?.part == .infinitiveMarker, view.token(1)?.part == .base else { return nil }
        return view.tokens.firstIndex { $0.kind == .comma }
    }

    /// "Build 30 parks", "Keep the rate within 5%"; "CPI increase of around 3 percent" without any verb.
    func noteOrder(_ statement: inout Statement, _ quantity: QuantityMention) {
        guard statement.tense == .none, !hasVerb else { return }
        statement.isCommand = view.tokens.first(where: { $0.kind == .word })?.part == .base
        statement.isOrder =
            statement.isCommand || quantity.comparator == .about || quantity.comparator == .atMost
            || quantity.comparator == .atLeast
    }

    private var hasVerb: Bool {
        view.tokens.contains {
            $0.part == .finite || $0.part == .be || $0.part == .have || $0.part == .modal
        }
    }

    /// "This total includes 5 million for roads and 3 million for ports": parts of what the sentence before stated.
    func followsEarlier(_ verb: Int?, _ group: EnglishVerbGroup?) -> Bool {
        guard let last = statements.last else {
            guard let verb, let group, view.carried != nil,
                group.tense == .present || view.tokens[verb].part == .be,
                view.tokens[verb].has(.holding) || view.tokens[verb].part == .be
            else { return false }
            return opensWithAnaphor(before: group.start)
        }
        return last.followsEarlier && (verb == nil || group?.tense == .present || group?.start == verb)
    }

    /// "This figure", "These funds", "Of this", "The first", "The second part".
    func opensWithAnaphor(before verb: Int) -> Bool {
        guard let opener = view.tokens.first, verb <= 4 else { return false }
        if opener.isOne(of: .this, .these, .that) { return true }
        return opener.is(.the) && view.token(1)?.has(.ordinal) ?? false && verb <= 3
    }
}
