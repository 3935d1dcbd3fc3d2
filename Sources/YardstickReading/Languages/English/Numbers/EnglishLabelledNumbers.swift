/// Numbers that tell which one of its kind something is: behind a label, a sign, a time or a name.
extension EnglishLookAlikes.Context {
    /// "No. 1", "Article 5", "Senate Bill 100", "[5]", "p. 12".
    var isLabelled: Bool {
        if isBehindExhibit || isNumberOfItem || isGrade { return true }
        guard let before, !hasUnit, mention.comparatorTokens.isEmpty, !isPlace(behind: before) else {
            return false
        }
        return isLabelled(by: before) ?? isMarked(by: before) ?? isNumberOfTime(before)
            ?? endsName(behind: before)
    }

    /// "Figure 11.1 Percent share", "Table 3 Million tonnes": the unit belongs to the title behind.
    private var isBehindExhibit: Bool {
        guard let before else { return false }
        return before.isExhibit && before.isCapitalised && isWrittenInDigits
            && mention.comparatorTokens.isEmpty
    }

    /// "by: 1) training staff and 2) buying vans"
    private var isNumberOfItem: Bool {
        if isNumberOfCell { return true }
        guard let after, after.kind == .closeParenthesis, after.isGlued else { return false }
        return !hasUnit && isWrittenInDigits && tokens[start].range.count <= 2 && !isInBrackets
    }

    /// "| 1. Train staff", "; 2. Buy vans": between cells or items that a page has on lines of their own.
    private var isNumberOfCell: Bool {
        guard let before, let after, after.kind == .stop, after.isGlued, !hasUnit, isWrittenInDigits,
            tokens[start].range.count <= 2, before.kind == .semicolon || isBar(before)
        else { return false }
        return token(end + 1).map { $0.isCapitalised && !$0.isGlued } ?? true
    }

    private func isBar(_ token: Token) -> Bool { token.kind == .other && text[Int(token.lower)] == 0x7C }

    /// "Level 4 or above", "Grade 2 and above": the comparator stands behind the label's number.
    private var isGrade: Bool {
        guard let before, before.has(.label), before.isCapitalised || before.is(.level) else { return false }
        return !hasUnit && isWrittenInDigits && tokens[start].range.count <= 2
            && mention.comparatorTokens.lowerBound >= end
    }

    private var isWrittenInDigits: Bool { tokens[start].kind == .digits }

    // MARK: Places in an order

    private func isPlace(behind before: Token) -> Bool {
        before.kind == .other && isPlaceBehindSign
            || (before.kind == .stop || before.is(.no)) && isPlaceBehindNumber || isNumberOne
    }

    /// "the #1 producer", "ranked #5", ": #1 for trade": a place in an order, and not the number of a file.
    private var isPlaceBehindSign: Bool {
        guard let sign = before, text[Int(sign.upper) - 1] == 0x23, tokens[start].isGlued,
            case .exact(let value) = mention.value, value <= 100
        else { return false }
        guard let lead = token(start - 2) else { return after?.has(.preposition) ?? false }
        return lead.kind == .colon || lead.kind == .possessive
            || lead.has([.determiner, .possessivePronoun, .be, .ranking])
            || lead.isOne(of: .at, .from, .to, .as, .now)
    }

    /// "moved up from No. 18 to No. 13", "ranked No. 5", "the nation's No. 2 producer": a place in an order.
    private var isPlaceBehindNumber: Bool {
        let label = before?.kind == .stop ? start - 2 : start - 1
        guard let no = token(label), no.is(.no), case .exact(let value) = mention.value, value <= 200,
            let lead = token(label - 1)
        else { return false }
        if lead.has(.ranking) { return true }
        if lead.kind == .possessive || lead.has(.possessivePronoun) && !(after?.isCapitalised ?? true) {
            return after?.has([.noun, .adjective]) ?? false
        }
        guard lead.isOne(of: .from, .to, .at) else { return false }
        return (1...14).contains { back in
            token(label - 1 - back).map { $0.has([.changing, .ranking]) || $0.isOne(of: .moved, .move) }
                ?? false
        }
    }

    /// "ranked as the number one county", "back to number two": a place in an order, in words.
    var isNumberOne: Bool {
        guard let before, before.is(.number), tokens[start].has(.numeral), mention.numeral.tokens.count == 1,
            let lead = token(start - 2)
        else { return false }
        return lead.isOne(of: .the, .to, .at, .from, .as) || lead.kind == .possessive
            || lead.has([.possessivePronoun, .ranking])
    }

    // MARK: Labels

    private func isLabelled(by before: Token) -> Bool? {
        if before.has(.label), !before.has(.comparatorStart),
            !isSpelledOut || before.isCapitalised
        {
            return before.isCapitalised || before.range.count <= 2 || before.has(.numberedThing)
                || countsNothingBehind
        }
        if isNumberOfGoal(before) || isSecondOfLabelled(before) { return true }
        // "the No 10 depot": "no" before digits is no negation where it is written large.
        if before.is(.no), before.isCapitalised, start > 1, !isSpelledOut { return true }
        return before.kind == .stop && token(start - 2)?.has(.label) ?? false ? true : nil
    }

    /// "Target 1: Require", "Goal 3 – Clean water"
    private func isNumberOfGoal(_ before: Token) -> Bool {
        guard before.isOne(of: .target, .goal, .objective, .priority, .pillar, .action, .strategy),
            before.isCapitalised, isWrittenInDigits
        else { return false }
        guard let after else { return true }
        return after.kind == .colon || after.kind == .dash || after.kind == .stop
            || after.has([.be, .have, .modal]) && tokens[start].range.count <= 4
    }

    /// "Lines 1 and 2", "in years eight and nine"
    private func isSecondOfLabelled(_ before: Token) -> Bool {
        if before.isOne(of: .and, .to), isSpelledOut, token(start - 2)?.has(.numeral) ?? false,
            namesYears(start - 3)
        {
            return countsNothingBehind
        }
        guard before.isOne(of: .and, .to), isWrittenInDigits, token(start - 2)?.kind == .digits,
            token(start - 3)?.has(.label) ?? false
        else { return false }
        return countsNothingBehind || after?.has(.verb) ?? false
    }

    /// Whether no word stands behind that the number could count.
    private var countsNothingBehind: Bool { after.map { $0.kind != .word || $0.has(Self.closing) } ?? true }

    /// Words that count nothing: behind one of them stands no noun of the number before it.
    private static let closing: Tags = [.conjunction, .preposition, .be, .modal, .have]

    // MARK: Signs

    /// "[5]", "#12", "§ 9"
    private func isMarked(by before: Token) -> Bool? {
        if before.kind == .openParenthesis, after?.kind == .closeParenthesis {
            return !isBetweenBars && !isPartInBrackets
        }
        guard before.kind == .other else { return nil }
        let sign = text[Int(before.upper) - 1]
        return sign == 0x23 && tokens[start].isGlued || sign == 0xA7
    }

    /// "| (26) |": a cell of a table, where brackets mean less than nothing.
    private var isBetweenBars: Bool {
        [start - 2, end + 1].allSatisfy { place in
            token(place).map(isBar) ?? false
        }
    }

    // MARK: Times

    /// "week 13", "year 2", "year two of the plan", "day one": not "in five years 286,000 jobs".
    private func isNumberOfTime(_ before: Token) -> Bool? {
        guard before.has(.timeUnit) else { return nil }
        if isWrittenInDigits, mention.numeral.tokens.count == 1,
            !(before.isOne(of: .years, .months, .quarters) && token(start - 2)?.has(.numeral) ?? false)
        {
            return !countsBehindTime
        }
        let isLabel = !before.has(.plural) || namesYears(start - 1)
        return isLabel && isSpelledOut && countsNothingBehind ? true : nil
    }

    /// "in years eight and nine": those of a school; not "over the years".
    private func namesYears(_ place: Int) -> Bool {
        token(place)?.is(.years) ?? false && token(place - 1)?.has(.preposition) ?? false
    }

    /// "In the second quarter 310 firms closed", "Each year 2,000 homes": the time ends before the count.
    private var countsBehindTime: Bool {
        guard let after, after.kind == .word, !after.has(Self.closing) else { return false }
        let isWide = tokens[start].range.count > 2
        let opens = (1...3).contains { back in
            token(start - 1 - back).map {
                $0.has([.determiner, .ordinal, .backward, .forward]) || $0.isOne(of: .each, .every)
            } ?? false
        }
        return opens && isWide && countsPlural(from: end)
    }

    // MARK: Names

    /// "Vision 2030", "Route 66", "Top 100 Counties", "PM 2.5", "ISO 9001": a name runs through the number.
    private func endsName(behind before: Token) -> Bool {
        if before.shape.contains(.allCapitals), !before.has(.verb) { return true }
        guard before.kind == .word, before.isCapitalised else { return false }
        if isVersion { return true }
        guard start > 1,
            !before.has([
                .verbBase, .preposition, .determiner, .modal, .adverb, .conjunction, .subordinator,
            ])
        else { return false }
        if isSpelledOut { return tokens[start].isCapitalised }
        // "Public 4,053", "Index 12.5": no name is written with such marks.
        guard text[tokens[start].range].allSatisfy(Bytes.isDigit) else { return false }
        return after.map { $0.kind != .word || $0.isCapitalised } ?? true
    }

    /// "Mission 2.0 was launched"
    private var isVersion: Bool { text[tokens[start].range].dropFirst().elementsEqual(".0".utf8) }
}
