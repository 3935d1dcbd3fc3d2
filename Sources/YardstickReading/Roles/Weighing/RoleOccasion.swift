/// A statement with all that its role is weighed by.
struct RoleOccasion {
    let statement: Statement
    let view: SentenceView
    let frame: Frame
    let period: PeriodResolver.Resolution
    let role: RoleResolver.Resolution
    let date: CalendarDate?
    let kind: DocumentKind?
    /// What was stated before it in the document, and whether in the same sentence.
    let before: (role: Role?, isInSentence: Bool)

    /// Hands over each of its traits.
    @inline(__always)
    func eachTrait(_ add: (RoleTrait) -> Void) {
        add(.told(role.rule, role.role))
        add(.period(period.rule, role.role))
        add(.order(.init(period.period, against: date), kind))
        add(.measure(.init(statement.unit)))
        add(.tense(statement.tense))
        add(.tone(frame.tone))
        add(.before(before.role, isInSentence: before.isInSentence))
        eachWord(add)
    }

    @inline(__always)
    private func eachWord(_ add: (RoleTrait) -> Void) {
        let mention = view.quantities[statement.mention].tokens
        let tokens = view.tokens
        var place = max(0, mention.lowerBound - RoleTrait.Place.before.reach)
        while place < mention.lowerBound {
            add(.word(.before, tokens[place]))
            if mention.lowerBound - place <= RoleTrait.Place.close.reach { add(.word(.close, tokens[place])) }
            place += 1
        }
        place = mention.upperBound
        let end = min(mention.upperBound + RoleTrait.Place.behind.reach, tokens.count)
        while place < end {
            add(.word(.behind, tokens[place]))
            if place - mention.upperBound < RoleTrait.Place.next.reach { add(.word(.next, tokens[place])) }
            place += 1
        }
    }
}
