/// Numbers that only say what something is counted against, part a whole, or stand for a word; and those in brackets.
extension EnglishLookAlikes.Context {
    /// "per 1,000 residents", "per 666.7 square meters": what something is counted against.
    var isDenominator: Bool {
        let before = token(mention.first - 1)
        if before?.is(.per) ?? false { return true }
        // "for every ten thousand yuan of GDP", "10,000 yuan of GDP consumed 0.5 tons"
        if mention.unit == .count, case .exact(let value) = mention.value, value >= 100 {
            return before?.is(.every) ?? false
        }
        guard mention.unit.dimension == .money else { return false }
        return before?.isOne(of: .every, .each) ?? false || mention.value == .exact(10_000) && isBase
    }

    /// "of GDP", "GDP", "of output value" behind an amount that things are counted against.
    private var isBase: Bool {
        let place = after?.is(.of) ?? false ? end + 1 : end
        return token(place)?.isOne(of: .gdp, .output) ?? false
    }

    /// "3.7:50.0:46.3": the parts of a whole side by side.
    var isPartOfProportion: Bool {
        var first = start
        while isProportionJoint(first - 1) { first -= 2 }
        var last = start
        while isProportionJoint(last + 1) { last += 2 }
        return last - first >= 4
    }

    /// "9–8–8": single digits in a chain are a number to call.
    var isNumberToCall: Bool {
        var (first, last) = (start, start)
        while isDigitJoint(first - 1) { first -= 2 }
        while isDigitJoint(last + 1) { last += 2 }
        return last - first >= 4
    }

    private func isDigitJoint(_ place: Int) -> Bool {
        guard let joint = token(place), joint.kind == .dash || joint.kind == .hyphen, joint.isGlued,
            let left = token(place - 1), let right = token(place + 1)
        else { return false }
        return left.kind == .digits && right.kind == .digits && right.isGlued && left.range.count == 1
            && right.range.count == 1
    }

    private func isProportionJoint(_ place: Int) -> Bool {
        guard let joint = token(place), joint.kind == .colon, let left = token(place - 1),
            let right = token(place + 1)
        else { return false }
        return left.kind == .digits && right.kind == .digits
    }

    /// "the relation between the two", "one country, two systems": a number that stands for what it counts, or is
    /// part of a saying.
    var isStandIn: Bool {
        guard isSpelledOut, !hasUnit, let before else { return false }
        if before.kind == .comma, token(start - 2)?.is(.country) ?? false,
            token(start - 3)?.is(.one) ?? false
        {
            return true
        }
        guard before.isOne(of: .the, .these, .those), mention.comparatorTokens.isEmpty else {
            return false
        }
        guard let after else { return true }
        return after.kind != .word && after.kind != .hyphen && after.kind != .openQuote
            && after.kind != .name
            || after.has([.be, .modal, .have]) || after.has(.adverb) && !after.has([.adjective, .noun])
    }

    /// "1、The harvest": the mark of a Chinese list behind a number.
    var isListNumber: Bool {
        guard let after, after.kind == .comma, after.isGlued, after.range.count == 3, !hasUnit else {
            return false
        }
        return text[after.range].elementsEqual([0xE3, 0x80, 0x81]) && tokens[start].range.count <= 2
    }

    /// "the manufacturing sector (21,000)", "Riverside (0.8)", "gas vehicles (900)": how many of what stands before
    /// the bracket, and not "[12]", the number of a note.
    var isPartInBrackets: Bool {
        if mention.numeral.magnitude > 2 { return true }
        guard let named = token(start - 2), named.kind == .word, tokens[start].kind == .digits,
            named.part != .finite, !named.has([.numeral, .verb, .label])
        else { return false }
        let digits = text[tokens[start].range]
        if digits.contains(0x2C) || digits.contains(0x2E) && digits.count >= 3 { return true }
        return digits.count >= 2 && !isYearNumber && named.has(.plural) && !named.isCapitalised
    }

    /// An opening bracket stands before the number, which the next closing one belongs to.
    var isInBrackets: Bool {
        var at = start - 1
        while at >= 0, start - at <= 40 {
            if tokens[at].kind == .openParenthesis { return true }
            if tokens[at].kind == .closeParenthesis { return false }
            at -= 1
        }
        return false
    }
}
