/// Finds the quantities of a sentence: numbers with their units and comparators.
///
/// It is the same for all languages; the tables come with their packs.
struct QuantityReader: Sendable {
    let numerals: NumeralReader
    let units: UnitTable
    let comparatorsBefore: PhraseTable<Comparator>
    let comparatorsBehind: PhraseTable<Comparator>
    /// Currency signs that are one character: "$", "€".
    let signs: @Sendable (UInt32) -> Unit?
    /// Tells numbers that are no amounts: years, list numbers, names.
    let lookAlikes: any LookAlikes

    private static let numberWords: Tags = [.numeral, .magnitude, .ordinal, .fraction, .multiplying]

    /// The quantities of a sentence in their order.
    func quantities(_ tokens: [Token], in text: [UInt8]) -> [QuantityMention] {
        var mentions: [QuantityMention] = []
        var at = 0
        while at < tokens.count {
            let token = tokens[at]
            guard token.kind == .digits || token.has(Self.numberWords) else {
                at += 1
                continue
            }
            if token.has(.multiplying) {
                mentions.append(multiplier(token, at))
                at += 1
                continue
            }
            if let mention = ratio(tokens, at, text) ?? fraction(tokens, at, text) {
                var mention = mention
                attachComparator(&mention, tokens)
                if !lookAlikes.isLookAlike(mention, tokens, text) { mentions.append(mention) }
                at = mention.end
                continue
            }
            guard token.kind == .digits || token.has([.numeral, .magnitude, .ordinal]),
                let numeral = numerals.numeral(tokens, at: at, in: text)
            else {
                at += 1
                continue
            }
            if let mention = mention(numeral, tokens, text) {
                mentions.append(mention)
                at = max(mention.end, numeral.tokens.upperBound)
            } else {
                at = max(numeral.tokens.upperBound, at + 1)
            }
        }
        return mentions
    }

    private func mention(_ numeral: Numeral, _ tokens: [Token], _ text: [UInt8]) -> QuantityMention? {
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: numeral.isOrdinal ? .rank : .count,
            numeral: numeral)
        if !numeral.isOrdinal {
            attachUnit(&mention, tokens, text)
            attachMinus(&mention, tokens)
        }
        attachComparator(&mention, tokens)
        guard !lookAlikes.isLookAlike(mention, tokens, text) else { return nil }
        return mention
    }

    /// "-5.6%": a hyphen glued to the number and to nothing before it.
    private func attachMinus(_ mention: inout QuantityMention, _ tokens: [Token]) {
        let start = mention.tokens.lowerBound
        guard start > 0, tokens[start].isGlued, tokens[start - 1].kind == .hyphen, !tokens[start - 1].isGlued, case .exact(let value) = mention.value else { return }
        mention.value = .exact(-value)
        mention.tokens = start - 1..<mention.tokens.upperBound
    }

    // MARK: Multiples, ratios, fractions

    private func multiplier(_ token: Token, _ place: Int) -> QuantityMention {
        let numeral = Numeral(
            tokens: place..<place + 1, value: .exact(numerals.lexicon.values[Int(token.word)]),
            isSpelledOut: true,
            magnitude: 0, isOrdinal: false)
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: .times, numeral: numeral)
        mention.isMultiplier = true
        mention.rule = "word-of-multiplying"
        return mention
    }

    /// "1.69:1", "1:4": two numbers glued by a colon, one of which is 1. Clock times have two digits behind.
    private func ratio(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention? {
        guard place + 2 < tokens.count, tokens[place].kind == .digits, tokens[place + 1].kind == .colon,
            tokens[place + 2].kind == .digits, tokens[place + 2].isGlued, tokens[place + 1].isGlued,
            let left = exact(tokens[place], text), let right = exact(tokens[place + 2], text), right != 0,
            left == 1 || right == 1, tokens[place + 2].range.count != 2
        else { return nil }
        return special(place..<place + 3, right == 1 ? left : left / right, .ratio, "ratio-with-colon")
    }

    /// "1/3", "two thirds", "half of": shares, in percent.
    private func fraction(_ tokens: [Token], _ place: Int, _ text: [UInt8]) -> QuantityMention? {
        let token = tokens[place]
        if token.kind == .digits {
            guard place + 2 < tokens.count, tokens[place + 1].kind == .slash, tokens[place + 1].isGlued,
                tokens[place + 2].kind == .digits, tokens[place + 2].isGlued, token.range.count == 1,
                tokens[place + 2].range.count <= 2,
                place + 3 >= tokens.count || !tokens[place + 3].isGlued
                    || tokens[place + 3].kind == .stop || tokens[place + 3].kind == .comma,
                let left = exact(token, text), let right = exact(tokens[place + 2], text), right > left,
                left > 0
            else { return nil }
            return special(place..<place + 3, Self.share(left, right), .percent, "fraction-in-digits")
        }
        if token.has(.numeral), place == 0 || !tokens[place - 1].has(.ordinal), let parts = fractionWord(tokens, place + 1) {
            let count = numerals.lexicon.values[Int(token.word)]
            guard count > 0, count < parts.value else { return nil }
            return special(place..<parts.end, Self.share(count, parts.value), .percent, "fraction-in-words")
        }
        return halfOf(tokens, place)
    }

    /// A part of a whole in percent, to two decimals as readers write thirds.
    private static func share(_ part: Double, _ whole: Double) -> Double { (part / whole * 10_000).rounded() / 100 }

    private func fractionWord(_ tokens: [Token], _ start: Int) -> (value: Double, end: Int)? {
        var at = start
        if at + 1 < tokens.count, tokens[at].kind == .hyphen, tokens[at].isGlued { at += 1 }
        guard at < tokens.count, tokens[at].has(.fraction) else { return nil }
        let value = numerals.lexicon.values[Int(tokens[at].word)]
        return value > 1 ? (value, at + 1) : nil
    }

    /// "half of", "a quarter of the".
    private func halfOf(_ tokens: [Token], _ place: Int) -> QuantityMention? {
        guard tokens[place].has(.fraction), !tokens[place].has(.ordinal), place + 1 < tokens.count,
            lookAlikes.takesShare(tokens, behind: place)
        else { return nil }
        let parts = numerals.lexicon.values[Int(tokens[place].word)]
        return parts > 1 ? special(place..<place + 1, Self.share(1, parts), .percent, "fraction-in-words") : nil
    }

    private func exact(_ token: Token, _ text: [UInt8]) -> Double? {
        guard case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0) else {
            return nil
        }
        return value
    }

    private func special(_ range: Range<Int>, _ value: Double, _ unit: Unit, _ rule: String)
        -> QuantityMention
    {
        let numeral = Numeral(
            tokens: range, value: .exact(value), isSpelledOut: false, magnitude: 0, isOrdinal: false)
        var mention = QuantityMention(tokens: range, value: .exact(value), unit: unit, numeral: numeral)
        mention.rule = rule
        return mention
    }

    // MARK: Units

    private func attachUnit(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        attachSign(&mention, tokens, text)
        var next = end
        if next < tokens.count, tokens[next].kind == .percent {
            take(.percent, 0, through: next + 1, &mention)
            if next + 1 < tokens.count, let (writing, past) = units.behind.match(tokens, at: next + 1),
                writing.unit == .percentagePoint || writing.unit == .percent
            {
                take(writing.unit, 0, through: past, &mention)
            }
            return
        }
        if next < tokens.count, tokens[next].kind == .degree {
            takeDegrees(tokens, next, text, &mention)
            return
        }
        let isHyphened =
            next + 1 < tokens.count && tokens[next].kind == .hyphen && tokens[next].isGlued
            && tokens[next + 1].isGlued && tokens[next + 1].kind == .word
        if isHyphened { next += 1 }
        guard mention.unit == .count, next < tokens.count, tokens[next].has(.unitStart),
            let (writing, past) = units.behind.match(tokens, at: next),
            isUnit(writing.unit, next, start, tokens)
        else {
            if isHyphened { mention.isCompound = true }
            return
        }
        mention.isCompound = isHyphened
        let power = isMega(tokens[next], text, writing) ? 6 : writing.power
        take(writing.unit, power, through: past, &mention)
        if writing.unit == .week { countDays(&mention) }
    }

    /// "1.5°C", "72 °F", "20°": Celsius unless it says otherwise.
    private func takeDegrees(
        _ tokens: [Token], _ degree: Int, _ text: [UInt8], _ mention: inout QuantityMention
    ) {
        let letter = degree + 1 < tokens.count && tokens[degree + 1].isGlued ? tokens[degree + 1] : nil
        guard let letter, letter.range.count == 1, text[Int(letter.lower)] == 0x43 || text[Int(letter.lower)] == 0x46
        else { return take(.degreeCelsius, 0, through: degree + 1, &mention) }
        let isCelsius = text[Int(letter.lower)] == 0x43
        take(isCelsius ? .degreeCelsius : .degreeFahrenheit, 0, through: degree + 2, &mention)
    }

    /// "Mt" and "MtCO2e" are millions of tonnes, "MT" and "MTCO2e" metric tons; the lexicon knows no capitals.
    private func isMega(_ token: Token, _ text: [UInt8], _ writing: UnitTable.Writing) -> Bool {
        writing.power == 0 && (writing.unit == .tonne || writing.unit == .tonneOfCarbonDioxideEquivalent)
            && text[token.range].starts(with: "Mt".utf8)
    }

    /// Weeks are kept in days, so that "within two weeks" and "within 14 days" agree.
    private func countDays(_ mention: inout QuantityMention) {
        guard case .exact(let weeks) = mention.value else { return }
        mention.unit = .day
        mention.value = .exact(weeks * 7)
    }

    /// One letter behind a number is a unit only where nothing glues it into a name: "5 m", not "5 M".
    private func isUnit(_ unit: Unit, _ place: Int, _ start: Int, _ tokens: [Token]) -> Bool {
        tokens[place].range.count > 1 || !tokens[place].isCapitalised || unit.dimension == .power
    }

    private func take(_ unit: Unit, _ power: Int, through end: Int, _ mention: inout QuantityMention) {
        mention.unit = unit
        mention.tokens = mention.tokens.lowerBound..<end
        if power != 0, case .exact(let value) = mention.value {
            let factor = WrittenNumber.power(of: abs(power))
            mention.value = .exact(power > 0 ? value * factor : value / factor)
        }
    }

    /// "$5 million", "USD 11.75 billion", "US$3".
    private func attachSign(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let start = mention.tokens.lowerBound
        guard start > 0 else { return }
        let sign = tokens[start - 1]
        if sign.kind == .currency {
            let scalar = Bytes.scalar(text, Int(sign.lower), sign.range.count)
            guard var unit = signs(scalar) else { return }
            var first = start - 1
            if first > 0, sign.isGlued, let country = country(tokens[first - 1], text) {
                unit = country
                first -= 1
            }
            mention.unit = unit
            mention.tokens = first..<mention.tokens.upperBound
            attachShortMagnitude(&mention, tokens, text)
            return
        }
        for length in 1...2 where start >= length && tokens[start - length].has(.unitStart) {
            if let (writing, end) = units.before.match(tokens, at: start - length), end == start {
                mention.unit = writing.unit
                mention.tokens = (start - length)..<mention.tokens.upperBound
            }
        }
    }

    /// "US$", "HK$", "A$".
    private func country(_ token: Token, _ text: [UInt8]) -> Unit? {
        switch String(decoding: text[token.range], as: UTF8.self) {
        case "US": .usDollar
        case "HK": .hongKongDollar
        case "C", "CA": .canadianDollar
        case "A", "AU": .australianDollar
        case "NZ": .newZealandDollar
        case "S": .singaporeDollar
        case "NT": .taiwanDollar
        default: nil
        }
    }

    /// "$5M", "£2.3bn", "$10k": letters glued behind an amount of money.
    private func attachShortMagnitude(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let end = mention.tokens.upperBound
        guard end < tokens.count, tokens[end].isGlued || tokens[end].range.count == 1,
            tokens[end].range.count <= 2,
            mention.numeral.magnitude == 0
        else { return }
        let power: Int
        switch String(decoding: text[tokens[end].range], as: UTF8.self) {
        case "k", "K": power = 3
        case "m", "M", "mn": power = 6
        case "b", "B", "bn": power = 9
        case "tn": power = 12
        default: return
        }
        take(mention.unit, power, through: end + 1, &mention)
    }

    // MARK: Comparators

    private static let longestComparator = 5

    private func attachComparator(_ mention: inout QuantityMention, _ tokens: [Token]) {
        var start = mention.tokens.lowerBound
        // "within their 10-minute walks"
        if start > 1, tokens[start - 1].has(.determiner), tokens[start - 2].has(.comparatorStart) { start -= 1 }
        for length in (1...Self.longestComparator).reversed() where length <= start {
            guard tokens[start - length].has(.comparatorStart),
                let (comparator, end) = comparatorsBefore.match(tokens, at: start - length), end == start
            else { continue }
            mention.comparator = comparator
            mention.comparatorTokens = (start - length)..<start
            return
        }
        if start > 0, let comparator = Self.sign(tokens[start - 1]) {
            mention.comparator = comparator
            mention.comparatorTokens = start - 1..<start
            return
        }
        let end = mention.tokens.upperBound
        guard end < tokens.count else { return }
        if tokens[end].kind == .plus, tokens[end].isGlued {
            let isSum = end + 1 < tokens.count && tokens[end + 1].isGlued
            if !isSum {
                mention.comparator = .above
                mention.comparatorTokens = end..<end + 1
            }
        } else if tokens[end].has(.comparatorStart),
            let (comparator, past) = comparatorsBehind.match(tokens, at: end)
        {
            mention.comparator = comparator
            mention.comparatorTokens = end..<past
        }
    }

    /// "<" and ">" are one byte long, "≤" and "≥" are longer.
    private static func sign(_ token: Token) -> Comparator? {
        switch token.kind {
        case .tilde: .about
        case .less: token.range.count > 1 ? .atMost : .below
        case .greater: token.range.count > 1 ? .atLeast : .above
        default: nil
        }
    }
}

/// Tells what only looks like a quantity: years, dates, list numbers, names that hold a number.
protocol LookAlikes: Sendable {
    /// Whether a number is none that the ledger keeps.
    func isLookAlike(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool

    /// Whether "half" or "quarter" at a place is a share of what follows it.
    func takesShare(_ tokens: [Token], behind place: Int) -> Bool
}
