/// The tense of a statement, by its verb and by the words right around the number or at the head of its sentence.
extension EnglishStatementReader {
    /// "the rate, currently below 1%, is to rise": the word before the number outdoes the verb, unless it looks back.
    func takeTenseOfWords(_ statement: inout Statement, _ construction: EnglishConstruction) {
        if statement.tense == .none { statement.tense = tenseBehindAside(construction.quantity) ?? .none }
        if statement.tense != .past,
            isSaidOfToday(construction.quantity) || isOwned(construction.quantity)
                || isPlacedNow(construction.group)
        {
            (statement.tense, statement.isNow) = (.present, true)
        }
        if statement.tense == .present,
            isBeingChanged(construction) || isWanted(construction) || isNeeded(construction)
        {
            statement.tense = .future
        }
    }

    private func isSaidOfToday(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.first - 1)?.isOne(of: .currently, .presently) ?? false { return true }
        // "(Currently they are at 99%)"
        guard let first = view.tokens.prefix(2).firstIndex(where: { $0.kind == .word }) else { return false }
        return view.tokens[first].isOne(of: .currently, .presently)
            && view.token(first + 1)?.part == .pronoun && view.token(first + 2)?.isOne(of: .are, .is) ?? false
    }

    /// "is now estimated at 3%", "is now put at 8 million": the outcome, as far as it is known on the day.
    private func isPlacedNow(_ group: EnglishVerbGroup?) -> Bool {
        guard let group, group.start < group.verb else { return false }
        let words = view.tokens[group.start..<min(group.verb + 2, view.tokens.count)]
        return view.tokens[group.start].isOne(of: .is, .are) && words.contains { $0.is(.now) }
            && words.contains { $0.isOne(of: .estimated, .placed, .put) }
    }

    /// "expects growth of 3%", "requires an investment of 5 million": not "needs three months", which tells how long it takes.
    private func isWanted(_ construction: EnglishConstruction) -> Bool {
        guard let group = construction.group, group.start == group.verb,
            construction.quantity.unit.dimension != .time, group.verb < construction.quantity.first
        else { return false }
        let verb = view.tokens[group.verb]
        return verb.isOne(of: .expect, .expects, .needs, .need, .requires, .require)
            || verb.part == .finite && verb.has(.aiming)
                && !view.tokens[group.verb..<construction.quantity.first].contains {
                    $0.part == .infinitiveMarker || $0.kind == .comma || $0.part == .subordinator
                }
    }

    /// "Funding of 5 million is needed": not "A further 300 nurses are needed", which tells how many are missing.
    private func isNeeded(_ construction: EnglishConstruction) -> Bool {
        let quantity = construction.quantity
        guard quantity.unit.dimension == .money,
            let be = (quantity.end..<min(quantity.end + 8, view.tokens.count)).first(where: {
                view.tokens[$0].part == .be
            }), view.token(be + 1)?.isOne(of: .needed, .required) ?? false,
            view.token(be + 2)?.is(.to) != true
        else { return false }
        return !view.tokens[quantity.end..<be].contains {
            $0.part == .mark || $0.part == .relative || $0.part == .finite
        }
    }

    /// "is being raised from 8,000 to 9,500": it is not there yet.
    private func isBeingChanged(_ construction: EnglishConstruction) -> Bool {
        guard let verb = construction.verb, view.tokens[verb].has(.changing),
            view.tokens[verb].part == .participle,
            view.token(verb - 1)?.isOne(of: .being, .is, .are) ?? false
        else { return false }
        return construction.formRule == "value-reached" || construction.formRule == "changed-by"
    }

    /// "To ease travel, 28 projects are focused on rail": what a purpose is named for is meant.
    func takeTenseOfPurpose(_ statement: inout Statement, _ construction: EnglishConstruction) {
        if statement.tense == .none || construction.group == nil,
            let tense = tenseBehindPurpose(construction.quantity)
        {
            statement.tense = tense
        }
        guard statement.tense == .present, let group = construction.group, let purposeEnd,
            purposeEnd < group.start,
            view.tokens[group.verb].part == .participle || view.tokens[group.verb].has(.aiming)
        else { return }
        statement.tense = .future
    }

    /// "will open 30 parks, which have 5,000 trees": the aside is of the same time as what it adds to.
    func takeClauseOfWhich(_ statement: inout Statement, _ construction: EnglishConstruction) {
        guard let last = statements.last else { return }
        let isChange = isChangeInClauseOfWhich(construction)
        let isShare = isShareInClauseOfWhich(construction)
        guard isChange || isShare || isHeldInClauseOfWhich(construction) else { return }
        (statement.tense, statement.role) = (last.tense, last.role == .baseline ? nil : last.role)
        statement.leansOnStated = statement.leansOnStated || isShare
        guard isChange else { return }
        statement.isMeant = statement.isMeant || last.isMeant
        (statement.leansOnStated, statement.addsToStated) = (true, true)
    }

    private func isHeldInClauseOfWhich(_ construction: EnglishConstruction) -> Bool {
        guard let group = construction.group, group.tense == .present else { return false }
        return view.tokens[group.verb].has(.holding) && opensClauseOfWhich(group.start)
    }

    /// "is to peak at 5 million in 2026, which is 17% of revenue"
    private func isShareInClauseOfWhich(_ construction: EnglishConstruction) -> Bool {
        guard let group = construction.group, group.tense == .present, view.tokens[group.verb].part == .be,
            construction.quantity.unit == .percent,
            view.token(construction.quantity.end)?.is(.of) ?? false
        else { return false }
        return opensClauseOfWhich(group.start)
    }

    /// ", which is 5% more than last year", ", which represents a rise of 5%": as much done or meant as what it is said of.
    private func isChangeInClauseOfWhich(_ construction: EnglishConstruction) -> Bool {
        guard Self.leaningRules.contains(construction.rule) || construction.rule == "change-of-subject" else {
            return false
        }
        let before = view.tokens[..<construction.quantity.first].suffix(Self.longestChangeNamed)
        guard
            let verb = before.lastIndex(where: {
                $0.part == .be || $0.part == .finite || $0.part == .modal || $0.kind == .comma
            })
        else { return false }
        return opensClauseOfWhich(verb) && EnglishVerbGroup(view, verb: verb).tense == .present
    }

    /// How many words stand between "which" and how much: "represents a further step up of".
    private static let longestChangeNamed = 7

    private func opensClauseOfWhich(_ verb: Int) -> Bool {
        view.token(verb - 1)?.is(.which) ?? false && view.token(verb - 2)?.kind == .comma
    }

    /// "Currently 80% of homes"
    func takeTenseOfNow(_ statement: inout Statement) {
        if opensWithNow, statement.tense == .none { statement.tense = .present }
    }
}
