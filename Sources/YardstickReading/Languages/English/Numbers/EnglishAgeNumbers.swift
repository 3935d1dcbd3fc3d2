/// Numbers that are ages, though no unit says so: "pupils aged 16-18", "children under five".
enum EnglishAgeNumbers {
    /// Gives ages the unit that is left out, and the bound that stands before "the age of".
    static func settle(_ quantities: inout [QuantityMention], _ tokens: [Token]) {
        for place in quantities.indices
        where quantities[place].unit == .year || isAge(quantities[place], tokens) {
            quantities[place].unit = .year
            if quantities[place].comparator == .equal,
                let bound = boundOfAge(quantities[place], tokens)
                    ?? boundBehindAge(quantities[place].end, tokens)
            {
                quantities[place].comparator = bound
            }
        }
    }

    /// "pupils aged 16-18": the unit is left out.
    private static func isAge(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        guard quantity.unit == .count, quantity.first > 0 else { return false }
        let before = tokens[quantity.first - 1]
        if before.isOne(of: .aged, .ages) || isGroupOfAge(quantity.end, tokens) { return true }
        if before.is(.age), quantity.end == tokens.count || !tokens[quantity.end].has(.noun) { return true }
        let isOfThose =
            before.isOne(of: .is, .are) && quantity.first > 1
            && (tokens[quantity.first - 2].namesPerson || tokens[quantity.first - 2].has(.fraction)
                || tokens[quantity.first - 2].kind == .percent)
        if before.namesPersons || isOfThose, isBoundOfAge(quantity, tokens) { return true }
        // "whose average age is 84"
        if quantity.first > 1, before.has(.be), tokens[quantity.first - 2].is(.age) {
            return quantity.end == tokens.count || tokens[quantity.end].kind != .word
        }
        // "under the age of 18", "when they turn 18": not "the age of 500 ships".
        if quantity.first > 1, before.is(.of), tokens[quantity.first - 2].is(.ages) { return true }
        guard case .exact(let years) = quantity.value, years < 120,
            quantity.end == tokens.count || !tokens[quantity.end].has([.noun, .adjective])
                || tokens[quantity.end].has([.preposition, .conjunction, .subordinator])
        else { return false }
        if before.isOne(of: .turn, .turns, .turned, .turning) { return true }
        return quantity.first > 1 && before.is(.of) && tokens[quantity.first - 2].is(.age)
    }

    /// "the 25-39 age group"
    private static func isGroupOfAge(_ end: Int, _ tokens: [Token]) -> Bool {
        guard end + 1 < tokens.count, tokens[end].is(.age) else { return false }
        return tokens[end + 1].isOne(of: .group, .band) || tokens[end + 1].isAmong(.groups, .cohort)
    }

    /// "children under five", "women over 40": not "residents under 500 contracts".
    private static func isBoundOfAge(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        guard quantity.comparatorTokens.count == 1, quantity.numeral.magnitude == 0,
            tokens[quantity.comparatorTokens.lowerBound].isOne(of: .under, .over, .above, .below),
            case .exact(let years) = quantity.value, years <= 100
        else { return false }
        guard quantity.end < tokens.count else { return true }
        let next = tokens[quantity.end]
        return next.kind != .word && next.kind != .hyphen
            || next.has([
                .preposition, .conjunction, .relative, .be, .have, .modal, .subordinator, .verbPast,
            ])
    }

    /// "65 years of age or above", "16 years old or younger"
    private static func boundBehindAge(_ end: Int, _ tokens: [Token]) -> Comparator? {
        var at = end
        while at < tokens.count, tokens[at].isOne(of: .of, .age, .old) { at += 1 }
        guard at > end, at + 1 < tokens.count, tokens[at].isOne(of: .or, .and) else { return nil }
        if tokens[at + 1].isOne(of: .above, .over, .older, .more) { return .atLeast }
        return tokens[at + 1].isOne(of: .below, .under, .younger) ? .atMost : nil
    }

    /// "under the age of 18", "over age 65": the comparator stands before the word.
    private static func boundOfAge(_ quantity: QuantityMention, _ tokens: [Token]) -> Comparator? {
        var at = quantity.first - 1
        while at >= 0, tokens[at].isOne(of: .of, .age, .the) { at -= 1 }
        guard at >= 0, at < quantity.first - 1 else { return nil }
        if tokens[at].isOne(of: .under, .below) { return .below }
        return tokens[at].isOne(of: .over, .above) ? .above : nil
    }
}

extension EnglishLookAlikes.Context {
    /// "the over 50 population", "the 50-59 population", "people in the 70+ age groups": who they are by their age.
    var isAgeOfPopulation: Bool {
        guard !hasUnit || mention.unit == .year, !mention.isCompound, isAgeOfMan else {
            return false
        }
        let isBounded =
            !mention.comparatorTokens.isEmpty || isRange || after?.kind == .plus || after?.is(.plus) ?? false
        guard isBounded else { return false }
        var place = end
        if let joint = after, joint.kind == .plus || joint.is(.plus) { place += 1 }
        if let joint = after, joint.kind == .hyphen || joint.kind == .dash,
            token(end + 1)?.kind == .digits
        {
            place += 2
        }
        guard let noun = token(place) else { return false }
        return noun.is(.population) || noun.is(.age) && token(place + 1)?.isAmong(.groups, .cohort) ?? false
    }

    private var isRange: Bool {
        if case .range = mention.value { return true }
        return before?.kind == .hyphen || before?.kind == .dash || after?.kind == .hyphen
            || after?.kind == .dash
    }

    private var isAgeOfMan: Bool {
        switch mention.value {
        case .exact(let years): abs(years) <= 110
        case .range(_, let high): high <= 110
        case .unrepresentable: false
        }
    }
}
