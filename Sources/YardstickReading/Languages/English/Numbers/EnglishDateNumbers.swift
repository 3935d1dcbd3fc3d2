/// Numbers of the clock and the calendar.
extension EnglishLookAlikes.Context {
    /// "15:37", "January 26", "26 January", "2020/21", "9 a.m."
    var isClockOrDate: Bool {
        guard mention.numeral.tokens.count == 1, !isSpelledOut, !hasUnit else {
            return false
        }
        if let before, before.kind == .colon, tokens[start].isGlued, tokens[start].range.count == 2 {
            return true
        }
        if let after, after.kind == .colon, let next = token(end + 1), next.isGlued,
            next.range.count == 2,
            next.kind == .digits, tokens[start].range.count <= 2
        {
            return true
        }
        if isHour { return true }
        if let before, before.has(.month), before.isCapitalised || before.range.count > 3 { return small }
        if let after, after.has(.month), after.isCapitalised { return small }
        // "1 st August"
        if let after, after.kind == .word, after.range.count == 2, let month = token(end + 1),
            month.has(.month), month.isCapitalised
        {
            return small
        }
        // "Oct. 1"
        if let before, before.kind == .stop, before.isGlued, let month = token(start - 2), month.has(.month),
            month.isCapitalised
        {
            return small
        }
        return isDashedDate
    }

    /// "10 a.m.", "4 pm"
    private var isHour: Bool {
        guard small, let after, after.kind == .word, !after.isGlued || after.range.count == 1 else {
            return false
        }
        let letter = text[Int(after.lower)] | 0x20
        guard letter == 0x61 || letter == 0x70 else { return false }
        if after.range.count == 2 { return text[Int(after.lower) + 1] | 0x20 == 0x6D }
        guard after.range.count == 1, token(end + 1)?.kind == .stop, let meridiem = token(end + 2) else {
            return false
        }
        return meridiem.isGlued && meridiem.range.count == 1 && text[Int(meridiem.lower)] | 0x20 == 0x6D
    }

    private var small: Bool {
        if case .exact(let value) = mention.value { return value <= 31 || isYearNumber }
        return false
    }

    /// "2022-07-06", "2021/02/03", "26/01/2021": numbers glued into a chain, one of them a year.
    private var isDashedDate: Bool {
        var first = start
        while isDateJoint(first - 1) { first -= 2 }
        var last = start
        while isDateJoint(last + 1) { last += 2 }
        guard first < last else { return false }
        let parts = stride(from: first, through: last, by: 2).map { tokens[$0] }
        let years = parts.filter { $0.range.count == 4 && (0x31...0x32).contains(text[Int($0.lower)]) }
        return years.count == 1 && parts.count(where: { $0.range.count <= 2 }) == parts.count - 1
    }

    private func isDateJoint(_ place: Int) -> Bool {
        guard let joint = token(place), joint.kind == .hyphen || joint.kind == .slash, joint.isGlued,
            let left = token(place - 1), let right = token(place + 1)
        else { return false }
        return left.kind == .digits && right.kind == .digits && right.isGlued
    }

    var isYearNumber: Bool {
        guard case .exact(let value) = mention.value, mention.numeral.tokens.count == 1,
            tokens[start].kind == .digits,
            tokens[start].range.count == 4
        else { return false }
        return value >= 1500 && value <= 2100
    }

    /// A year, unless a verb or comparator shows that it counts what follows: "sent 2018 medical workers".
    var isYear: Bool {
        guard isYearNumber, !hasUnit else { return false }
        // "1888 signals reviewed": at the head of a line, and before what it counts.
        if start == 0, let after, after.kind == .word, !after.isCapitalised, countsPlural(from: end),
            !after.has([.preposition, .determiner, .be, .verb, .timeUnit, .measureNoun]),
            !(end..<min(end + 3, tokens.count)).contains(where: { tokens[$0].has([.timeUnit, .measureNoun]) })
        {
            return !(after.has(.plural) || token(end + 1)?.has(.plural) ?? false)
        }
        // "in 1650 dry villages"
        if case .exact(let value) = mention.value, value < 1_800, let after, after.kind == .word,
            !after.isCapitalised, !after.has([.verb, .be]), countsPlural(from: end)
        {
            return false
        }
        guard let before, let after, after.kind == .word, !after.isGlued,
            !after.isOne(of: .levels, .level, .emissions, .emission, .baseline, .prices, .values)
        else { return true }
        // "by setting up 2004 towers"
        let isMade = before.has(.making) || before.is(.up) && token(start - 2)?.has(.making) ?? false
        let isCounted = isMade || !mention.comparatorTokens.isEmpty || before.is(.additional)
        return !(isCounted && countsPlural(from: end))
    }

    func countsPlural(from place: Int) -> Bool {
        for next in place..<min(place + 4, tokens.count) {
            let token = tokens[next]
            guard token.kind == .word, !token.has([.preposition, .conjunction, .be, .modal]) else {
                return false
            }
            if token.has(.plural) || text[Int(token.upper) - 1] == 0x73 || token.is(.total) {
                return true
            }
        }
        return false
    }
}
