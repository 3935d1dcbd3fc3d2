/// Numbers with parts of a whole: "two and a half", "10 1/2", "half a million", "three dozen", "one point five".
extension NumeralReader {
    /// "half a million", "a quarter million", "two thirds of a million": a part of a magnitude.
    func partOfMagnitude(_ tokens: [Token], at start: Int) -> Numeral? {
        guard let (part, end) = part(tokens, start), start == 0 || !tokens[start - 1].has(.ordinal) else {
            return nil
        }
        var at = end
        if at < tokens.count, tokens[at].isWord(small.of) { at += 1 }
        if at < tokens.count, small.articles.contains(tokens[at].word) { at += 1 }
        guard at < tokens.count else { return nil }
        if tokens[at].kind == .word, small.dozens.contains(tokens[at].word) {
            return spelled(start..<at + 1, part * 12, 0)
        }
        guard tokens[at].kind == .word, let (power, past) = magnitude(tokens, at), power > 2 else {
            return nil
        }
        return spelled(start..<past, part * WrittenNumber.power(of: power), power)
    }

    /// "half", "three quarters", "two-thirds": a part less than the whole, and where it ends.
    func part(_ tokens: [Token], _ start: Int) -> (Double, Int)? {
        let token = tokens[start]
        if small.parts.contains(token.word), token.kind == .word, value(token) > 1 {
            return (1 / value(token), start + 1)
        }
        var next = start + 1
        if next + 1 < tokens.count, tokens[next].kind == .hyphen, tokens[next].isGlued { next += 1 }
        guard token.has(.numeral), next < tokens.count, tokens[next].has(.fraction) else { return nil }
        let (count, parts) = (value(token), value(tokens[next]))
        return count > 0 && count < parts ? (count / parts, next + 1) : nil
    }

    /// "three dozen", "5 dozen".
    func dozens(_ whole: Numeral, _ tokens: [Token]) -> Numeral {
        let end = whole.tokens.upperBound
        guard end < tokens.count, tokens[end].kind == .word, small.dozens.contains(tokens[end].word),
            case .exact(let count) = whole.value, whole.magnitude == 0
        else { return whole }
        return Numeral(
            tokens: whole.tokens.lowerBound..<end + 1, value: .exact(count * 12),
            isSpelledOut: whole.isSpelledOut, magnitude: 0, isOrdinal: false)
    }

    /// The number with the part behind it: "two and a half", "3 million and a half", "10 1/2", "2½".
    func withPart(_ whole: Numeral, _ tokens: [Token], _ text: [UInt8]) -> Numeral {
        guard case .exact(let count) = whole.value, count < 1000 || whole.magnitude > 0 else { return whole }
        if let (part, end) = writtenPart(tokens, whole.tokens.upperBound, text), whole.magnitude == 0,
            !whole.isSpelledOut, count == count.rounded(), count > 0
        {
            return scaled(whole, to: end, count + part, tokens)
        }
        guard let (part, end) = addedPart(tokens, whole.tokens.upperBound) else { return whole }
        if whole.magnitude == 0 { return scaled(whole, to: end, count + part, tokens) }
        // "one billion and a half million", "3 million and a half".
        let next = end < tokens.count ? magnitude(tokens, end) : nil
        let own = whole.magnitude > 2 ? whole.magnitude : 0
        let sum = count + part * WrittenNumber.power(of: next?.0 ?? own)
        return Numeral(
            tokens: whole.tokens.lowerBound..<(next?.1 ?? end), value: .exact(sum),
            isSpelledOut: whole.isSpelledOut, magnitude: whole.magnitude, isOrdinal: false)
    }

    /// "five and a half million": the magnitude scales the whole and its part.
    private func scaled(_ whole: Numeral, to end: Int, _ sum: Double, _ tokens: [Token]) -> Numeral {
        let (power, past) = end < tokens.count ? magnitude(tokens, end) ?? (0, end) : (0, end)
        return Numeral(
            tokens: whole.tokens.lowerBound..<past, value: .exact(sum * WrittenNumber.power(of: power)),
            isSpelledOut: whole.isSpelledOut, magnitude: power, isOrdinal: false)
    }

    /// "and a half", "and three quarters": not "and a third of them", "and a third bridge".
    private func addedPart(_ tokens: [Token], _ start: Int) -> (Double, Int)? {
        guard start + 2 < tokens.count, tokens[start].isWord(small.and) else { return nil }
        let first = tokens[start + 1]
        let found: (Double, Int)?
        if small.articles.contains(first.word), tokens[start + 2].has(.fraction), value(tokens[start + 2]) > 1
        {
            found = (1 / value(tokens[start + 2]), start + 3)
        } else {
            found = first.has(.numeral) ? part(tokens, start + 1) : nil
        }
        guard let (part, end) = found else { return nil }
        guard end < tokens.count, tokens[end].kind == .word else { return (part, end) }
        let isOrdinal = tokens[end - 1].has(.ordinal) && !tokens[end].has([.unitStart, .magnitude])
        return isOrdinal || tokens[end].isWord(small.of) ? nil : (part, end)
    }

    /// "1/2" or "½" behind a whole number.
    private func writtenPart(_ tokens: [Token], _ start: Int, _ text: [UInt8]) -> (Double, Int)? {
        guard start < tokens.count else { return nil }
        if let part = VulgarFraction.value(tokens[start], text) { return (part, start + 1) }
        guard start + 2 < tokens.count, !tokens[start].isGlued, tokens[start].kind == .digits,
            tokens[start + 1].kind == .slash, tokens[start + 1].isGlued, tokens[start + 2].kind == .digits,
            tokens[start + 2].isGlued, tokens[start].range.count == 1, tokens[start + 2].range.count <= 2,
            case .exact(let count) = WrittenNumber(text, tokens[start].range)?.value(scaledBy: 0),
            case .exact(let parts) = WrittenNumber(text, tokens[start + 2].range)?.value(scaledBy: 0),
            count > 0, count < parts
        else { return nil }
        return (count / parts, start + 3)
    }

    /// "point five", "point zero three", "point seventy-one": the decimals behind a number in words.
    func decimals(_ tokens: [Token], _ start: Int) -> (Double, Int)? {
        guard start < tokens.count, tokens[start].isWord(small.point) else { return nil }
        var (digits, places, at) = (0.0, 0, start + 1)
        while at < tokens.count, places < 12, tokens[at].has(.numeral), value(tokens[at]) < 100 {
            var added = value(tokens[at])
            at += 1
            let hyphen = at + 1 < tokens.count && tokens[at].kind == .hyphen && tokens[at].isGlued ? 1 : 0
            if added >= 20, at + hyphen < tokens.count, tokens[at + hyphen].has(.numeral),
                (1..<10).contains(value(tokens[at + hyphen]))
            {
                added += value(tokens[at + hyphen])
                at += hyphen + 1
            }
            let width = added < 10 ? 1 : 2
            digits = digits * WrittenNumber.power(of: width) + added
            places += width
        }
        return places > 0 ? (digits / WrittenNumber.power(of: places), at) : nil
    }

    private func value(_ token: Token) -> Double { lexicon.values[Int(token.word)] }

    private func spelled(_ tokens: Range<Int>, _ value: Double, _ magnitude: Int) -> Numeral {
        Numeral(
            tokens: tokens, value: .exact(value), isSpelledOut: true, magnitude: magnitude, isOrdinal: false)
    }
}

/// "½", "¾": a fraction in one character.
enum VulgarFraction {
    static func value(_ token: Token, _ text: [UInt8]) -> Double? {
        guard token.kind == .other, token.range.count > 1 else { return nil }
        switch Bytes.scalar(text, Int(token.lower), token.range.count) {
        case 0xBC: return 1 / 4
        case 0xBD: return 1 / 2
        case 0xBE: return 3 / 4
        case 0x2153: return 1 / 3
        case 0x2154: return 2 / 3
        case 0x2155: return 1 / 5
        case 0x2156: return 2 / 5
        case 0x2157: return 3 / 5
        case 0x2158: return 4 / 5
        case 0x2159: return 1 / 6
        case 0x215A: return 5 / 6
        case 0x215B: return 1 / 8
        case 0x215C: return 3 / 8
        case 0x215D: return 5 / 8
        case 0x215E: return 7 / 8
        default: return nil
        }
    }
}
