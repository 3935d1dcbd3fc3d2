/// Reads numbers from tokens: digits with separators, magnitude words, spelled-out numbers.
///
/// It is the same for all languages; their packs say which words are numerals (with a value) and which are
/// magnitudes (with a power of ten).
///
/// A class and not a value, because all that read numbers pass it on.
final class NumeralReader: Sendable {
    let lexicon: Lexicon
    /// The small words that stand inside numbers.
    let small: NumeralWords

    init(lexicon: Lexicon, small: NumeralWords) {
        self.lexicon = lexicon
        self.small = small
    }

    /// The number that starts at a token, or nothing, as behind the last token.
    func numeral(_ tokens: [Token], at start: Int, in text: [UInt8]) -> Numeral? {
        guard start < tokens.count else { return nil }
        let token = tokens[start]
        guard token.kind == .digits || token.has([.numeral, .magnitude, .ordinal, .fraction]) else {
            return nil
        }
        if token.kind != .digits, let part = partOfMagnitude(tokens, at: start) { return part }
        guard let whole = whole(tokens, at: start, in: text) else { return nil }
        return whole.isOrdinal ? whole : withPart(dozens(whole, tokens), tokens, text)
    }

    private func whole(_ tokens: [Token], at start: Int, in text: [UInt8]) -> Numeral? {
        let token = tokens[start]
        if token.kind == .digits { return digits(tokens, start, text) }
        if token.has(.numeral) || (token.has(.magnitude) && !token.has(.unitStart) && !isTorn(tokens, start))
        {
            return words(tokens, start)
        }
        if token.has(.ordinal) {
            return Numeral(
                tokens: start..<start + 1, value: .exact(lexicon.values[Int(token.word)]), isSpelledOut: true,
                magnitude: 0, isOrdinal: true)
        }
        return nil
    }

    /// "1,968. million": a magnitude that a mark tore from its number; "a million" and "hundred" stand alone.
    private func isTorn(_ tokens: [Token], _ place: Int) -> Bool {
        place > 0 && tokens[place - 1].kind == .stop
    }

    // MARK: Digits

    private func digits(_ tokens: [Token], _ start: Int, _ text: [UInt8]) -> Numeral? {
        guard
            let written = WrittenNumber(text, tokens[start].range)
                ?? (isMeasured(tokens, start)
                    ? WrittenNumber(withDecimalComma: text, tokens[start].range) : nil)
        else { return nil }
        var next = start + 1
        if next < tokens.count, isOrdinalSuffix(tokens[next], text) {
            return Numeral(
                tokens: start..<next + 1, value: written.value(scaledBy: 0), isSpelledOut: false,
                magnitude: 0,
                isOrdinal: true)
        }
        var power = 0
        while let (scale, end) = magnitude(tokens, next) {
            power += scale
            next = end
        }
        // "US$13.5 billions"
        if power == 0, next < tokens.count, let vague = small.vague, vague.contains(tokens[next].word) {
            let scale = Int(lexicon.values[Int(tokens[next].word)])
            if scale >= 6 { (power, next) = (scale, next + 1) }
        }
        if power == 0, next < tokens.count,
            let scale = shortMagnitude(tokens[next], text) ?? millionsOfUnit(tokens, next, text)
        {
            power = scale
            next += 1
        }
        if let sum = withThousands(written.value(scaledBy: power), power, tokens, next, text) {
            return Numeral(
                tokens: start..<next + 1, value: sum, isSpelledOut: false, magnitude: 0, isOrdinal: false)
        }
        return Numeral(
            tokens: start..<next, value: written.value(scaledBy: power), isSpelledOut: false,
            magnitude: power,
            isOrdinal: false)
    }

    /// "15 M ha": millions of what a unit measures.
    private func millionsOfUnit(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> Int? {
        guard place + 1 < tokens.count, tokens[place].range.count == 1,
            text[Int(tokens[place].lower)] == 0x4D, tokens[place + 1].has(.unitStart),
            !tokens[place + 1].isGlued, !tokens[place + 1].isCapitalised
        else { return nil }
        return 6
    }

    /// "1 million 807,000": the thousands behind the millions.
    private func withThousands(
        _ millions: Value, _ power: Int, _ tokens: [Token], _ place: Int, _ text: [UInt8]
    ) -> Value? {
        guard power == 6, case .exact(let whole) = millions, whole == (whole / 1e6).rounded() * 1e6,
            place < tokens.count, tokens[place].kind == .digits, (5...7).contains(tokens[place].range.count),
            text[tokens[place].range].contains(0x2C),
            case .exact(let thousands)? = WrittenNumber(text, tokens[place].range)?.value(scaledBy: 0),
            thousands >= 1e3
        else { return nil }
        return .exact(whole + thousands)
    }

    /// "14,0%", "6,5-7,0%", "10,9 million", "20,5bn": a sign of percent or a magnitude stands behind the number, or behind
    /// the end of its range.
    private func isMeasured(_ tokens: [Token], _ start: Int) -> Bool {
        var next = start + 1
        if next + 1 < tokens.count, tokens[next].kind == .hyphen || tokens[next].kind == .dash,
            tokens[next + 1].kind == .digits
        {
            next += 2
        }
        guard next < tokens.count else { return false }
        return tokens[next].kind == .percent || tokens[next].has(.magnitude)
    }

    /// "1.5k", "12 k", "10M", "2mil": letters for a magnitude that are no unit. "m" is a metre and "b" a list's
    /// letter where no money stands before them, and a capital K a kelvin.
    private func shortMagnitude(_ token: Token, _ text: [UInt8]) -> Int? {
        guard token.kind == .word, token.range.count <= 3, "kMmcC".utf8.contains(text[Int(token.lower)])
        else {
            return nil
        }
        switch String(decoding: text[token.range], as: UTF8.self) {
        case "k": return 3
        case "M" where token.isGlued: return 6
        case "MM" where token.isGlued: return 6
        case "mil": return 6
        // "Rs 6,810 cr"
        case "cr", "Cr": return 7
        default: return nil
        }
    }

    private func isOrdinalSuffix(_ token: Token, _ text: [UInt8]) -> Bool {
        guard token.isGlued, token.kind == .word, token.range.count == 2 else { return false }
        switch (Lexicon.lowered(text[Int(token.lower)]), Lexicon.lowered(text[Int(token.lower) + 1])) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
        default: return false
        }
    }

    /// A magnitude word at a token, after a hyphen or not, and where it ends.
    func magnitude(_ tokens: [Token], _ start: Int) -> (Int, Int)? {
        var at = start
        if at + 1 < tokens.count, tokens[at].kind == .hyphen, tokens[at].isGlued, tokens[at + 1].isGlued {
            at += 1
        }
        guard at < tokens.count, tokens[at].has(.magnitude) else { return nil }
        return (Int(lexicon.values[Int(tokens[at].word)]), at + 1)
    }

    // MARK: Words

    /// Magnitude words may pile up without end; past the largest power of ten that a Double holds exactly, the
    /// number is left in its words.
    private static func value(_ total: Double) -> Value {
        total <= WrittenNumber.power(of: 22) ? .exact(total) : .unrepresentable
    }

    /// "one hundred and three quarters": the number behind "and" counts parts of one more.
    private func countsParts(_ tokens: [Token], _ place: Int) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].has(.fraction) && !tokens[place + 1].has(.ordinal)
    }

    /// "twenty-five", "two hundred and six": past what may stand between the words of one number.
    private func pastJoiner(_ tokens: [Token], _ at: Int, _ sum: WordSum) -> Int {
        guard at + 1 < tokens.count else { return at }
        let next = tokens[at + 1]
        let isHyphen = tokens[at].kind == .hyphen && tokens[at].isGlued && next.isGlued
        let isAnd =
            !isHyphen && tokens[at].isWord(small.and) && sum.mayTakeJoiner && next.has(.numeral)
            && !countsParts(tokens, at + 1)
        return isHyphen || isAnd ? at + 1 : at
    }

    private func words(_ tokens: [Token], _ start: Int) -> Numeral? {
        var sum = WordSum()
        var at = start
        var magnitudes = 0
        while at < tokens.count {
            let next = at > start ? pastJoiner(tokens, at, sum) : at
            let token = tokens[next]
            let value = lexicon.values[Int(token.word)]
            if token.has(.numeral) {
                guard sum.add(value) else { break }
            } else if token.has(.magnitude) {
                sum.scale(by: Int(value))
                magnitudes += Int(value)
            } else {
                break
            }
            at = next + 1
        }
        guard at > start else { return nil }
        if let (decimals, end) = decimals(tokens, at) {
            let (power, past) = magnitude(tokens, end) ?? (0, end)
            return Numeral(
                tokens: start..<past,
                value: Self.value((sum.total + decimals) * WrittenNumber.power(of: power)),
                isSpelledOut: true, magnitude: power, isOrdinal: false)
        }
        return Numeral(
            tokens: start..<at, value: Self.value(sum.total), isSpelledOut: true, magnitude: magnitudes,
            isOrdinal: false)
    }
}

/// Adds up a number in words: units and tens add, magnitudes multiply what stands before them.
private struct WordSum {
    private var done = 0.0
    private var group = 0.0
    private var hasGroup = false
    private var lastMagnitude = Int.max

    /// "and" may follow only a magnitude: "two hundred and six", not "two and three".
    private(set) var mayTakeJoiner = false

    var total: Double { done + group }

    /// Adds a numeral; false where it cannot belong to the same number: "two three".
    mutating func add(_ value: Double) -> Bool {
        guard
            !hasGroup
                || (group.truncatingRemainder(dividingBy: 10) == 0 && value < 10 && group >= 20 && value > 0)
                || group.truncatingRemainder(dividingBy: 100) == 0 && group >= 100
        else { return false }
        group += value
        hasGroup = true
        mayTakeJoiner = false
        return true
    }

    mutating func scale(by power: Int) {
        let factor = WrittenNumber.power(of: power)
        mayTakeJoiner = true
        if power == 2 || (power < lastMagnitude && power < 3) {
            group = (hasGroup ? group : 1) * factor
        } else if !hasGroup, done > 0 {
            done *= factor
        } else {
            done = power > lastMagnitude ? (done + group) * factor : done + (hasGroup ? group : 1) * factor
            group = 0
            hasGroup = false
            lastMagnitude = power
            return
        }
        hasGroup = true
    }
}
