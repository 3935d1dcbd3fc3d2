/// Signs and codes of money beside a number: "$5 million", "US$3", "10 €", "75 USD million".
extension QuantityReader {
    /// "$5 million", "USD 11.75 billion", "US$3".
    func attachSign(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8], after taken: Int
    ) {
        let start = mention.tokens.lowerBound
        guard start > taken else { return }
        if tokens[start - 1].kind == .currency {
            attachCurrency(&mention, tokens, text)
        } else if isRupeeMark(before: mention, tokens, text) {
            mention.unit = .indianRupee
            mention.tokens = start - 1..<mention.tokens.upperBound
        } else if !attachShortWord(&mention, tokens, text, after: taken) {
            attachCode(&mention, tokens, text, after: taken)
        }
    }

    /// "$5 million", "US$3": the sign right before the number, and the country before the sign.
    private func attachCurrency(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        let sign = mention.tokens.lowerBound - 1
        guard let unit = unit(of: tokens[sign], text) else { return }
        let country = country(tokens, before: sign, text)
        if country != nil { mention.namesCountry = true }
        mention.unit = country?.0 ?? unit
        mention.tokens = (country?.1 ?? sign)..<mention.tokens.upperBound
        attachShortMagnitude(&mention, tokens, text)
        // "$63 million dollars": the sign once more in words.
        let end = mention.tokens.upperBound
        if end < tokens.count, tokens[end].is(.dollars), text[Int(tokens[sign].lower)] == 0x24 {
            mention.tokens = mention.tokens.lowerBound..<end + 1
        }
    }

    /// "`21767 crore", "` 30.8 lakh": the sign of the rupee, as fonts from before it was a letter leave it.
    private func isRupeeMark(before mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let start = mention.tokens.lowerBound
        let sign = tokens[start - 1]
        return sign.kind == .other && text[Int(sign.lower)] == 0x60 && tokens[start].lower - sign.upper <= 1
            && sign.range.count == 1
            && mention.countsInLakhs(tokens, text)
    }

    /// "Rs. 500": the stop belongs to the short word.
    private func attachShortWord(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8], after taken: Int
    ) -> Bool {
        let stop = mention.tokens.lowerBound - 1
        guard tokens[stop].kind == .stop, tokens[stop].isGlued, stop > taken,
            tokens[stop - 1].has(.unitStart), tokens[stop - 1].isCapitalised,
            tokens[stop - 1].range.count <= 4,
            let (writing, end) = units.before.match(tokens, at: stop - 1), end == stop
        else { return false }
        take(writing, from: stop - 1, &mention, tokens, text)
        return true
    }

    /// "USD 11.75 billion", "Rs 500", "R400 million": not "Series R 400".
    private func attachCode(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8], after taken: Int
    ) {
        let start = mention.tokens.lowerBound
        for length in 1...2 where start - length >= taken && tokens[start - length].has(.unitStart) {
            let word = tokens[start - length]
            if word.range.count == 1, !tokens[start].isGlued { continue }
            if isEstimate(word, before: start, tokens) { continue }
            if let (writing, end) = units.before.match(tokens, at: start - length), end == start,
                !writing.isCode || isSum(mention, behind: word)
                    || word.shape.contains(.allCapitals)
                        && shortMagnitude(behind: mention, tokens, text) != nil
            {
                take(writing, from: start - length, &mention, tokens, text)
            }
        }
    }

    /// "RE 2017-18": the revised estimates of a year, and no rupee.
    private func isEstimate(_ word: Token, before start: Int, _ tokens: [Token]) -> Bool {
        word.range.count == 2 && word.shape.contains(.allCapitals) && tokens[start].range.count == 4
            && start + 1 < tokens.count && tokens[start + 1].kind == .hyphen && tokens[start + 1].isGlued
    }

    private func take(
        _ writing: UnitTable.Writing, from first: Int, _ mention: inout QuantityMention, _ tokens: [Token],
        _ text: [UInt8]
    ) {
        mention.unit = writing.unit
        mention.namesCountry = writing.namesCountry
        mention.tokens = first..<mention.tokens.upperBound
        attachShortMagnitude(&mention, tokens, text)
    }

    /// "PEN 5 million", "COP 2,400", but neither "pen 5" nor "COP 26".
    private func isSum(_ mention: QuantityMention, behind code: Token) -> Bool {
        guard code.shape.contains(.allCapitals) else { return false }
        guard mention.numeral.magnitude == 0, case .exact(let value) = mention.value else { return true }
        return value >= (code.range.count == 2 ? 1000 : 100)
    }

    /// "10 €", "100$": a sign behind the number, unless the next number holds it.
    func attachSignBehind(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let next = mention.tokens.upperBound
        if let unit = namedDollars(behind: mention, tokens, text) {
            take(unit, 0, through: next + 2, &mention)
            mention.namesCountry = true
            return true
        }
        // "5¢" are cents, of whatever money.
        guard mention.unit == .count, next < tokens.count, tokens[next].kind == .currency,
            Bytes.scalar(text, Int(tokens[next].lower), tokens[next].range.count) != 0xA2,
            let unit = unit(of: tokens[next], text)
        else { return false }
        if next + 1 < tokens.count, tokens[next + 1].kind == .digits {
            guard tokens[next].isGlued, !tokens[next + 1].isGlued else { return false }
        }
        take(unit, 0, through: next + 1, &mention)
        return true
    }

    /// "33 billion US$": the sign behind the number, and whose dollars it means.
    private func namedDollars(behind mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Unit? {
        let name = mention.tokens.upperBound
        guard mention.unit == .count, name + 1 < tokens.count, tokens[name].kind == .word,
            tokens[name].isCapitalised, tokens[name + 1].kind == .currency, tokens[name + 1].isGlued,
            text[Int(tokens[name + 1].lower)] == 0x24,
            !(name + 2 < tokens.count && tokens[name + 2].kind == .digits && tokens[name + 2].isGlued)
        else { return nil }
        return Self.dollars[String(decoding: text[tokens[name].range].map(Lexicon.lowered), as: UTF8.self)]
    }

    /// "75 USD million": the magnitude behind the currency.
    func attachMagnitudeBehind(_ mention: inout QuantityMention, _ tokens: [Token]) {
        let end = mention.tokens.upperBound
        guard mention.unit.dimension == .money, mention.numeral.magnitude == 0, end < tokens.count,
            let (power, past) = numerals.magnitude(tokens, end), power > 3
        else { return }
        take(mention.unit, power, through: past, &mention)
    }

    private func unit(of sign: Token, _ text: [UInt8]) -> Unit? {
        signs(Bytes.scalar(text, Int(sign.lower), sign.range.count))
    }

    /// "US$", "HK$", "cad$", "US $", "c $": whose dollars a sign means, and where the name starts.
    private func country(_ tokens: [Token], before sign: Int, _ text: [UInt8]) -> (Unit, Int)? {
        if isBehindInitials(tokens, sign, text) { return (.usDollar, sign - 4) }
        guard sign > 0, tokens[sign - 1].kind == .word else { return nil }
        let token = tokens[sign - 1]
        // "awarded us £5 million"
        guard tokens[sign].isGlued || tokens[sign].range.count == 1 && text[Int(tokens[sign].lower)] == 0x24,
            tokens[sign].isGlued || token.isCapitalised || token.range.count != 2
        else { return nil }
        if tokens[sign].isGlued, token.has(.unitStart),
            let (writing, end) = units.behind.match(tokens, at: sign - 1),
            end == sign, writing.unit.dimension == .money
        {
            return (writing.unit, sign - 1)
        }
        let name = String(decoding: text[token.range].map(Lexicon.lowered), as: UTF8.self)
        // A letter of its own before the sign is an article or a label: "a $5 ticket", "Series C $5 million".
        let isLetter = name.count == 1
        let isTied = tokens[sign].isGlued ? !isLetter || token.isCapitalised : name != "a" && name != "s"
        guard isTied, tokens[sign].isGlued || !isLetter || !token.isCapitalised else { return nil }
        if name == "s", sign > 2, tokens[sign - 2].kind == .stop { return (.usDollar, sign - 3) }
        return Self.dollars[name].map { ($0, sign - 1) }
    }

    /// "U.S.$10 billion"
    private func isBehindInitials(_ tokens: [Token], _ sign: Int, _ text: [UInt8]) -> Bool {
        guard sign > 3, tokens[sign].isGlued, text[Int(tokens[sign].lower)] == 0x24,
            tokens[sign - 1].kind == .stop, tokens[sign - 3].kind == .stop
        else { return false }
        return text[tokens[sign - 2].range].elementsEqual("S".utf8)
            && text[tokens[sign - 4].range].elementsEqual("U".utf8)
    }

    /// Whose dollars the letters glued before "$" mean: "HK$", "J$".
    static let dollars: [String: Unit] = [
        "us": .usDollar, "hk": .hongKongDollar, "c": .canadianDollar, "ca": .canadianDollar,
        "a": .australianDollar, "au": .australianDollar, "nz": .newZealandDollar, "s": .singaporeDollar,
        "nt": .taiwanDollar, "r": .real, "mex": .mexicanPeso, "j": .jamaicanDollar, "fj": .fijianDollar,
        "tt": .trinidadAndTobagoDollar, "ec": .eastCaribbeanDollar, "bds": .barbadianDollar,
        "bz": .belizeDollar, "g": .guyaneseDollar, "gy": .guyaneseDollar, "n": .namibianDollar,
        "si": .solomonIslandsDollar, "gh": .cedi, "z": .zimbabweanDollar,
    ]

    /// "$5M", "£2.3bn", "$10k": letters glued behind an amount of money.
    private func attachShortMagnitude(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        guard let power = shortMagnitude(behind: mention, tokens, text) else { return }
        take(mention.unit, power, through: mention.tokens.upperBound + 1, &mention)
    }

    /// The power of ten of a short writing behind a number: "k", "m", "bn".
    func shortMagnitude(behind mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Int? {
        let end = mention.tokens.upperBound
        guard end < tokens.count, tokens[end].isGlued || tokens[end].range.count == 1,
            tokens[end].range.count <= 2,
            mention.numeral.magnitude == 0
        else { return nil }
        switch String(decoding: text[tokens[end].range], as: UTF8.self) {
        case "k", "K": return 3
        case "m", "M", "mn", "MM", "mm": return 6
        case "b", "B", "bn": return 9
        case "tn": return 12
        default: return nil
        }
    }
}

extension QuantityMention {
    /// "5 lakh", "1.5 lakh crore": counted as rupees are.
    func countsInLakhs(_ tokens: [Token], _ text: [UInt8]) -> Bool {
        tokens[numeral.tokens].contains { Self.lakhs.contains($0.range, of: text) }
    }

    private static let lakhs = WordSet("lakh lakhs lac lacs crore crores")
}
