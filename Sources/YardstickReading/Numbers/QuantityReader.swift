/// Finds the quantities of a sentence: numbers with their units and comparators.
///
/// It is the same for all languages; the tables come with their packs. A class and not a value, because every sentence
/// asks it.
final class QuantityReader: Sendable {
    let numerals: NumeralReader
    let units: UnitTable
    let comparatorsBefore: PhraseTable<Comparator>
    let comparatorsBehind: PhraseTable<Comparator>
    /// Currency signs that are one character: "$", "€".
    let signs: @Sendable (UInt32) -> Unit?
    /// Tells numbers that are no amounts: years, list numbers, names.
    let lookAlikes: any LookAlikes

    private static let numberWords: Tags = [.numeral, .magnitude, .ordinal, .fraction, .multiplying]

    init(
        numerals: NumeralReader, units: UnitTable, comparatorsBefore: PhraseTable<Comparator>,
        comparatorsBehind: PhraseTable<Comparator>, signs: @escaping @Sendable (UInt32) -> Unit?,
        lookAlikes: any LookAlikes
    ) {
        self.numerals = numerals
        self.units = units
        self.comparatorsBefore = comparatorsBefore
        self.comparatorsBehind = comparatorsBehind
        self.signs = signs
        self.lookAlikes = lookAlikes
    }

    /// The quantities of a sentence in their order.
    func quantities(_ tokens: [Token], in text: [UInt8]) -> [QuantityMention] {
        var mentions: [QuantityMention] = []
        var at = 0
        while let start = nextNumber(tokens, from: at) {
            at = readNumber(at: start, tokens, text, into: &mentions)
        }
        readPoints(&mentions, tokens)
        return mentions
    }

    /// "81%, up four points": beside a share, points are percentage points.
    private func readPoints(_ mentions: inout [QuantityMention], _ tokens: [Token]) {
        guard mentions.count > 1, mentions.contains(where: { $0.unit == .percent }) else { return }
        for place in mentions.indices {
            let end = mentions[place].end
            guard mentions[place].unit == .count, !mentions[place].isCompound, end < tokens.count,
                tokens[end].isOne(of: .point, .points),
                !(end + 1 < tokens.count && (tokens[end + 1].is(.of) || tokens[end + 1].kind == .hyphen))
            else { continue }
            mentions[place].unit = .percentagePoint
            mentions[place].tokens = mentions[place].tokens.lowerBound..<end + 1
        }
    }

    /// Reads what a token may start, and answers where the next number may stand.
    private func readNumber(
        at place: Int, _ tokens: [Token], _ text: [UInt8], into mentions: inout [QuantityMention]
    ) -> Int {
        let token = tokens[place]
        guard mayBeNumber(token) else {
            guard let amount = vague(tokens, place, text) ?? stretch(tokens, place, text) else {
                return place + 1
            }
            mentions.append(amount)
            return max(amount.end, place + 1)
        }
        if token.has(.multiplying) {
            let multiplier = multiplier(tokens, place, text)
            if !lookAlikes.isLookAlike(multiplier, tokens, text) { mentions.append(multiplier) }
            return place + 1
        }
        let taken = mentions.last?.end ?? 0
        if var mention = ratio(tokens, place, text) ?? fraction(tokens, place, text) {
            attachMinus(&mention, tokens, text)
            attachComparator(&mention, tokens, text)
            mention.dropComparator(before: taken)
            if !lookAlikes.isLookAlike(mention, tokens, text) { mentions.append(mention) }
            return mention.end
        }
        guard token.kind == .digits || token.has([.numeral, .magnitude, .ordinal, .fraction]),
            let numeral = numerals.numeral(tokens, at: place, in: text)
        else { return place + 1 }
        guard let mention = mention(numeral, tokens, text, after: taken) else {
            return max(numeral.tokens.upperBound, place + 1)
        }
        mentions.append(mention)
        return max(mention.end, numeral.tokens.upperBound)
    }

    /// The next token from a place on that may be a number or the word for an amount that nobody counted.
    private func nextNumber(_ tokens: [Token], from start: Int) -> Int? {
        let tokens = tokens.span
        var at = start
        while at < tokens.count, !tokens[at].cue.contains(.amount) { at += 1 }
        return at < tokens.count ? at : nil
    }

    private func mayBeNumber(_ token: Token) -> Bool {
        token.kind == .digits || token.kind == .other || token.has(Self.numberWords)
    }

    /// A number with what stands around it, none of which belongs to the quantity that ends at `taken`.
    private func mention(_ numeral: Numeral, _ tokens: [Token], _ text: [UInt8], after taken: Int)
        -> QuantityMention?
    {
        var mention = QuantityMention(
            tokens: numeral.tokens, value: numeral.value, unit: numeral.isOrdinal ? .rank : .count,
            numeral: numeral)
        if !numeral.isOrdinal {
            attachUnit(&mention, tokens, text, after: taken)
            readThousands(&mention, tokens, text)
            attachMinus(&mention, tokens, text)
        }
        attachComparator(&mention, tokens, text)
        mention.dropComparator(before: taken)
        return lookAlikes.isLookAlike(mention, tokens, text) ? nil : mention
    }

    /// "100.000 trees", "2.500 homes": a point between thousands, where things are counted that have no parts.
    private func readThousands(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        guard mention.unit == .count, mention.numeral.magnitude == 0, mention.numeral.tokens.count == 1,
            !mention.isCompound, case .exact(let value) = mention.value, mention.end < tokens.count
        else { return }
        let digits = text[tokens[mention.numeral.tokens.lowerBound].range]
        guard digits.count >= 5, digits.count <= 7, digits[digits.endIndex - 4] == 0x2E, digits.first != 0x30,
            digits.filter({ $0 == 0x2E || $0 == 0x2C }).count == 1
        else { return }
        let isRound = digits.suffix(3).allSatisfy { $0 == 0x30 }
        let next = tokens[mention.end]
        let counted =
            next.has(.adjective) && mention.end + 1 < tokens.count ? tokens[mention.end + 1] : next
        guard counted.kind == .word, !counted.has(.unitStart), counted.has(.plural),
            isRound || !next.has(.preposition)
        else { return }
        mention.value = .exact((value * 1_000).rounded())
    }

    /// "-5.6%": a hyphen glued to the number and to nothing before it but a bracket or a sign; "minus five".
    private func attachMinus(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let start = mention.tokens.lowerBound
        guard start > 0, case .exact(let value) = mention.value else { return }
        let sign = tokens[start - 1]
        let plain = value / WrittenNumber.power(of: mention.numeral.magnitude)
        let isHyphen =
            sign.kind == .hyphen && tokens[start].isGlued
            && (!sign.isGlued || start < 2
                || [.openParenthesis, .less, .greater].contains(tokens[start - 2].kind))
            && !(start > 1 && tokens[start - 2].kind == .digits && value > 0
                && isSmaller(tokens[start - 2], than: plain, text))
        let isWord =
            numerals.small.minus.contains(sign.word) && (start < 2 || tokens[start - 2].kind != .digits)
        guard isHyphen || isWord else { return }
        mention.value = .exact(-value)
        mention.tokens = start - 1..<mention.tokens.upperBound
    }

    /// "900 -1,300 mm": the hyphen joins two ends, and the second is none below nought.
    private func isSmaller(_ digits: Token, than value: Double, _ text: [UInt8]) -> Bool {
        guard let written = WrittenNumber(text, digits.range),
            case .exact(let first) = written.value(scaledBy: 0)
        else { return false }
        return first < value && value <= first * 10
    }

    // MARK: Units

    private func attachUnit(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8], after taken: Int
    ) {
        attachSign(&mention, tokens, text, after: taken)
        if attachMark(&mention, tokens, text) { return }
        if attachUnitInBrackets(&mention, tokens) { return }
        if attachSignBehind(&mention, tokens, text) { return }
        attachShortCount(&mention, tokens, text)
        let hyphen = mention.tokens.upperBound
        let isHyphened =
            hyphen + 1 < tokens.count && tokens[hyphen].kind == .hyphen && tokens[hyphen].isGlued
            && tokens[hyphen + 1].isGlued && tokens[hyphen + 1].kind == .word
        if !isHyphened { attachUnitApart(&mention, tokens) }
        let isUnit = attachUnitInWords(&mention, tokens, text, at: isHyphened ? hyphen + 1 : hyphen)
        if isHyphened || isUnit { mention.isCompound = isHyphened }
    }

    /// "5%", "5‰", "5°": a sign of one character behind the number; "5% points".
    private func attachMark(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let next = mention.tokens.upperBound
        guard next < tokens.count else { return false }
        switch tokens[next].kind {
        case .percent:
            take(.percent, 0, through: next + 1, &mention)
            if next + 1 < tokens.count, let (writing, past) = units.behind.match(tokens, at: next + 1),
                writing.unit == .percentagePoint || writing.unit == .percent
            {
                take(writing.unit, 0, through: past, &mention)
            } else if let point = pointBehind(next + 1, tokens) {
                take(.percentagePoint, 0, through: point + 1, &mention)
            }
        case .perMille: take(.perMille, 0, through: next + 1, &mention)
        case .degree: takeDegrees(tokens, next, text, &mention)
        default: return false
        }
        return true
    }

    /// "5% point", "5 %-points"
    private func pointBehind(_ start: Int, _ tokens: [Token]) -> Int? {
        let isJoined = start < tokens.count && tokens[start].kind == .hyphen && tokens[start].isGlued
        let place = isJoined ? start + 1 : start
        return place < tokens.count && tokens[place].isOne(of: .point, .points) ? place : nil
    }

    /// "5 km", "a 600-kilometre line": the words of a unit at a place behind the number.
    private func attachUnitInWords(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8], at place: Int
    ) -> Bool {
        guard mention.unit == .count, place < tokens.count, tokens[place].has(.unitStart),
            let (writing, past) = units.behind.match(tokens, at: place),
            isUnit(writing, place, tokens), !ownsNext(past, tokens, writing),
            !isOtherDegree(writing, mention, place..<past, tokens)
        else { return false }
        // "ML" are megalitres and "mL" thousandths of a litre; the lexicon knows no capitals.
        if writing.unit == .litre, writing.power < 0, tokens[place].shape.contains(.allCapitals) {
            take(.megalitre, 0, through: past, &mention)
        } else {
            take(
                writing.unit, isMega(tokens[place], text, writing, mention) ? 6 : writing.power,
                through: past,
                &mention)
        }
        mention.namesCountry = writing.namesCountry
        attachMagnitudeBehind(&mention, tokens)
        if writing.unit == .week { countDays(&mention) }
        return true
    }

    /// "1.5°C", "72 °F", "20°": Celsius unless it says otherwise.
    private func takeDegrees(
        _ tokens: [Token], _ degree: Int, _ text: [UInt8], _ mention: inout QuantityMention
    ) {
        let letter = degree + 1 < tokens.count && tokens[degree + 1].isGlued ? tokens[degree + 1] : nil
        guard let letter, letter.range.count == 1,
            text[Int(letter.lower)] == 0x43 || text[Int(letter.lower)] == 0x46
        else { return take(.degreeCelsius, 0, through: degree + 1, &mention) }
        let isCelsius = text[Int(letter.lower)] == 0x43
        take(isCelsius ? .degreeCelsius : .degreeFahrenheit, 0, through: degree + 2, &mention)
    }

    /// "Mt" and "MtCO2e" are millions of tonnes, "MT" and "MTCO2e" metric tons; the lexicon knows no capitals. "200,000 Mt"
    /// are metric tons as well: so many millions of tonnes are of nothing.
    private func isMega(
        _ token: Token, _ text: [UInt8], _ writing: UnitTable.Writing, _ mention: QuantityMention
    ) -> Bool {
        let most = writing.unit == .tonne ? 10_000.0 : 100_000
        if case .exact(let value) = mention.value, value >= most { return false }
        return writing.power == 0
            && (writing.unit == .tonne || writing.unit == .tonneOfCarbonDioxideEquivalent)
            && text[token.range].starts(with: "Mt".utf8)
    }

    /// "20 (kg)": the unit alone in brackets.
    private func attachUnitInBrackets(_ mention: inout QuantityMention, _ tokens: [Token]) -> Bool {
        let next = mention.tokens.upperBound
        guard mention.unit == .count, next + 2 < tokens.count, tokens[next].kind == .openParenthesis,
            tokens[next + 1].has(.unitStart), let (writing, past) = units.behind.match(tokens, at: next + 1),
            past < tokens.count, tokens[past].kind == .closeParenthesis
        else { return false }
        take(writing.unit, writing.power, through: past + 1, &mention)
        if writing.unit == .week { countDays(&mention) }
        return true
    }

    /// "48 million fewer gallons", "300 – megawatts of power" at the head of a line: the unit stands one word or dash
    /// away and is no part of the number's own words.
    private func attachUnitApart(_ mention: inout QuantityMention, _ tokens: [Token]) {
        let next = mention.tokens.upperBound
        guard mention.unit == .count, next + 1 < tokens.count, tokens[next + 1].has(.unitStart) else {
            return
        }
        let isDash = tokens[next].kind == .dash && mention.tokens.lowerBound == 0
        guard isDash || tokens[next].kind == .word && numerals.small.between.contains(tokens[next].word),
            let (writing, past) = units.behind.match(tokens, at: next + 1), writing.power == 0,
            tokens[next + 1].range.count > 2, writing.unit != .times, writing.unit.dimension != .money,
            past == tokens.count || !tokens[past].has(.noun) || tokens[past].has([.preposition, .adverb])
        else { return }
        mention.unit = writing.unit
        mention.rule = QuantityMention.unitApart
        if writing.unit == .week { countDays(&mention) }
    }

    /// Weeks are kept in days, so that "within two weeks" and "within 14 days" agree.
    private func countDays(_ mention: inout QuantityMention) {
        guard case .exact = mention.value else { return }
        mention.unit = .day
        mention.multiply(by: 7)
    }

    /// "one year's output": whose output it is, and no stretch of time.
    func ownsNext(_ place: Int, _ tokens: [Token], _ writing: UnitTable.Writing) -> Bool {
        writing.unit.dimension == .time && place < tokens.count && tokens[place].kind == .possessive
    }

    /// One letter behind a number is a unit only where nothing glues it into a name: "5 m", not "5 M"; a code of money
    /// is one in capitals alone.
    private func isUnit(_ writing: UnitTable.Writing, _ place: Int, _ tokens: [Token]) -> Bool {
        guard !writing.isCode || tokens[place].shape.contains(.allCapitals) else { return false }
        return tokens[place].range.count > 1 || !tokens[place].isCapitalised
            || writing.unit.dimension == .power || writing.unit.dimension == .money
    }

    /// "two degrees were awarded", "turned by 90 degrees": without their scale, only degrees with parts are of warmth, and
    /// those of a sentence that speaks of it.
    private func isOtherDegree(
        _ writing: UnitTable.Writing, _ mention: QuantityMention, _ words: Range<Int>, _ tokens: [Token]
    ) -> Bool {
        guard writing.unit == .degreeCelsius, words.count == 1 else { return false }
        let scale = tokens[words.lowerBound]
        // "24oC" says its scale, "2019 OC" is none.
        if scale.range.count == 2 { return !scale.isGlued || scale.isCapitalised }
        guard case .exact(let value) = mention.value, value == value.rounded() else { return false }
        let near =
            tokens[max(0, mention.tokens.lowerBound - 16)..<mention.tokens.lowerBound]
            + tokens[words.upperBound...].prefix(1)
        return !near.contains { $0.kind == .word && numerals.small.warmth.contains($0.word) }
    }

    func take(_ unit: Unit, _ power: Int, through end: Int, _ mention: inout QuantityMention) {
        mention.unit = unit
        mention.tokens = mention.tokens.lowerBound..<end
        let factor = WrittenNumber.power(of: abs(power))
        mention.multiply(by: power < 0 ? 1 / factor : factor)
    }
}
