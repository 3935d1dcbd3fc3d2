/// Cuts sentences into tokens and looks each word up, in one pass over the bytes.
///
/// It is the same for all languages: alphabets are cut at white space and marks, Chinese by the longest word
/// that the lexicon knows. A class and not a value, because every sentence asks it.
final class Tokenizer: Sendable {
    let lexicon: Lexicon
    /// Suggests classes for a word that the lexicon does not know, by its ending.
    let guess: @Sendable (ArraySlice<UInt8>) -> Tags
    /// Tells what a word of some classes does in every sentence, a mark where its neighbours tell.
    let usual: @Sendable (UInt16, Tags) -> Part

    init(
        lexicon: Lexicon, guess: @escaping @Sendable (ArraySlice<UInt8>) -> Tags,
        usual: @escaping @Sendable (UInt16, Tags) -> Part = { _, _ in .mark }
    ) {
        self.lexicon = lexicon
        self.guess = guess
        self.usual = usual
    }

    /// Replaces `tokens` by those of a range of the text.
    func tokenize(_ text: [UInt8], _ range: Range<Int>, into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        var cursor = Cursor(at: range.lowerBound)
        while cursor.at < range.upperBound {
            // Room for many tokens at once, so that not each asks for its own.
            tokens.append(addingCapacity: max(Self.room, tokens.count)) { room in
                while cursor.at < range.upperBound, !room.isFull {
                    if let token = next(text, range.upperBound, &cursor) { room.append(token) }
                }
            }
        }
        lookUp(&tokens, text)
    }

    /// Asks the lexicon about the words that wait for it, whose spellings stand in the place of their classes.
    ///
    /// Apart from the walk over the bytes, so that the processor looks for several words at once and the walk does not
    /// wait for memory.
    private func lookUp(_ tokens: inout [Token], _ text: [UInt8]) {
        var tokens = tokens.mutableSpan
        for place in tokens.indices {
            var token = tokens[place]
            guard token.cue == .unread else { continue }
            let entry = lexicon.entry(of: token.tags.rawValue)
            (token.word, token.cue) = (entry.number, entry.cue)
            (token.tags, token.usual) = (entry.tags, entry.usual)
            if entry.tags.isEmpty {
                token.tags = guess(text[token.range])
                token.usual = usual(entry.number, token.tags)
            }
            tokens[place] = token
        }
    }

    private static let room = 128

    /// Where a walk over the text stands, and whether a token ends right there.
    private struct Cursor {
        var at: Int
        var isGlued = false
    }

    /// The token at a place, or nothing where only white space stands; goes on to what is behind it.
    @inline(__always)
    private func next(_ text: [UInt8], _ limit: Int, _ cursor: inout Cursor) -> Token? {
        let at = cursor.at
        let byte = text[at]
        if byte <= 0x20 {
            cursor = Cursor(at: at + 1)
            return nil
        }
        guard var token = token(text, at, limit, byte, isGlued: cursor.isGlued) else {
            cursor = Cursor(at: at + Bytes.length(text, at, limit))
            return nil
        }
        if cursor.isGlued { token.shape.insert(.glued) }
        let end = Int(token.upper)
        // Most tokens have one space behind them.
        let isSpaced = end < limit && text[end] == 0x20
        cursor = Cursor(at: isSpaced ? end + 1 : end, isGlued: !isSpaced)
        return token
    }

    /// "&" as web pages write it.
    static let escapedAnd = Array("&amp;".utf8)

    @inline(__always)
    private func token(_ text: [UInt8], _ at: Int, _ limit: Int, _ byte: UInt8, isGlued: Bool) -> Token? {
        if byte == 0x26, at + Self.escapedAnd.count <= limit,
            text[at..<at + Self.escapedAnd.count].elementsEqual(Self.escapedAnd)
        {
            return Token(
                lower: Int32(at), upper: Int32(at + Self.escapedAnd.count), kind: .other,
                shape: isGlued ? .glued : [])
        }
        if Bytes.isLetter(byte) { return plainWord(text, at, limit) ?? word(text, at, limit) }
        if Bytes.isDigit(byte) || !isGlued && isLeadingPoint(text, at, limit) {
            return digits(text, at, limit)
        }
        guard byte < 0x80 else { return wide(text, at, limit, isGlued) }
        var token = Token(lower: Int32(at), upper: Int32(at + 1), kind: Self.mark(byte))
        if token.kind == .other {
            token.cue = .amount
            if byte == 0x27 { token = apostrophe(text, at, 1, limit, isGlued) }
        }
        if byte == 0x22 { token.kind = isGlued ? .closeQuote : .openQuote }
        if byte == 0x60, !isGlued, isLostRupee(text, at, limit) { token.kind = .currency }
        return token
    }

    // MARK: Digits

    /// ".25": a point that opens a number.
    private func isLeadingPoint(_ text: [UInt8], _ at: Int, _ limit: Int) -> Bool {
        text[at] == 0x2E && at + 1 < limit && Bytes.isDigit(text[at + 1])
    }

    /// "1,157", "635.5"; a letter glued behind makes a name of it unless the letters are looked at as a unit.
    private func digits(_ text: [UInt8], _ start: Int, _ limit: Int) -> Token {
        var at = DigitSpacing.end(text, start, limit) ?? start
        while at < limit {
            if Bytes.isDigit(text[at]) {
                at += 1
            } else if at + 1 < limit, text[at] == 0x2C || text[at] == 0x2E, Bytes.isDigit(text[at + 1]) {
                at += 2
            } else {
                break
            }
        }
        return Token(lower: Int32(start), upper: Int32(at), kind: .digits, cue: [.time, .amount])
    }

    // MARK: Words

    /// A word of plain letters that no mark or digit joins to what follows: almost all of them. It is looked up by
    /// the spelling that the walk over its letters gives.
    @inline(__always)
    private func plainWord(_ text: [UInt8], _ start: Int, _ limit: Int) -> Token? {
        let bytes = text.span
        var at = start
        var spelling = Lexicon.Spelling()
        let whole = limit - 8
        var letters = 8
        while letters == 8 {
            let eight = at <= whole ? EightBytes(bytes, whole: at) : EightBytes(bytes, at, upTo: limit)
            letters = eight.letters
            if letters > 0 { spelling.add(eight.small(letters), letters) }
            at += letters
        }
        guard
            at == limit
                || (bytes[at] <= 0x20 ? !Subscripts.mayFollow(bytes, at, limit) : !joins(text, at, limit))
        else { return nil }
        var token = Token(lower: Int32(start), upper: Int32(at), kind: .word)
        if bytes[start] & 0x20 == 0 { token.shape = Self.shape(ofCapitalised: bytes, start..<at) }
        if at - start > 9, let end = magnitudeEnd(text, start, at), lexicon.number(of: spelling) == 0 {
            token.upper = Int32(end)
            classify(&token, text, token.range)
        } else if spelling.count > lexicon.longest {
            token.tags = guess(text[start..<at])
        } else {
            token.cue = .unread
            token.tags = Tags(rawValue: spelling.hash)
        }
        return token
    }

    /// The shape of letters of ASCII that start with a capital; one small letter among capitals leaves them capitals.
    private static func shape(ofCapitalised bytes: Span<UInt8>, _ range: Range<Int>) -> Token.Shape {
        var small = 0
        for at in range where bytes[at] & 0x20 != 0 {
            small += 1
            if small > 1 { return .capitalised }
        }
        return range.count - small > 1 ? [.capitalised, .allCapitals] : .capitalised
    }

    /// "trillionyuan", "milliontons": a magnitude that lost the space before its unit ends the word, which has ten
    /// letters or more.
    private func magnitudeEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let first = text[start] == 0x74 && text[start + 1] == 0x72 ? start + 2 : start + 1
        guard text[start] == 0x6D || text[start] == 0x62 || first == start + 2,
            text[first..<first + 6].elementsEqual("illion".utf8)
        else { return nil }
        let unit = lexicon.number(of: first + 6..<end, in: text)
        return unit > 0 && lexicon.tags[Int(unit)].contains(.unitStart) ? first + 6 : nil
    }

    /// Whether what stands behind letters may belong to their word: "R&D", "abil-\nity", "PM2.5", "café", "km²".
    private func joins(_ text: [UInt8], _ at: Int, _ limit: Int) -> Bool {
        switch text[at] {
        case 0x26: true
        case 0x2D: Hyphenation.continuation(text, at, limit) != nil
        case 0x30...0x39: true
        case 0xE2 where at + 1 < limit && text[at + 1] == 0x82: true
        case 0x80...: text[at] == 0xC2 || Bytes.letterLength(text, at, limit) != nil
        default: false
        }
    }

    private func word(_ text: [UInt8], _ start: Int, _ limit: Int) -> Token {
        var at = start
        var capitals = 0
        while at < limit, let length = Bytes.letterLength(text, at, limit) {
            if text[at] >= 0x41, text[at] <= 0x5A { capitals += 1 }
            at += length
        }
        // "R&D", "Q&A": one word.
        if at + 1 < limit, text[at] == 0x26, Bytes.isLetter(text[at + 1]) {
            at += 1
            while at < limit, let length = Bytes.letterLength(text, at, limit) { at += length }
        }
        if let subscripted = Subscripts.joined(text, start..<at, limit) {
            return formula(subscripted, start, isCapitalised: capitals > 0)
        }
        at = exponentEnd(text, start, at, limit)
        var broken = Hyphenation.continuation(text, at, limit)
        // "three-" and "quarters" on the next line are no one word.
        if broken != nil, !lexicon.entry(of: start..<at, in: text).tags.isDisjoint(with: .numeral) {
            broken = nil
        }
        let stem = start..<at
        if let broken { at = broken.upperBound }
        var token = Token(lower: Int32(start), upper: Int32(at), kind: .word)
        if text[start] >= 0x41, text[start] <= 0x5A {
            token.shape.insert(.capitalised)
            if capitals > 1, capitals >= at - start - 1 { token.shape.insert(.allCapitals) }
        }
        if let broken {
            let spelling = Array(text[stem] + text[broken])
            classify(&token, spelling, spelling.indices)
        } else {
            classify(&token, text, token.range)
        }
        let isCurrency =
            token.has(.unitStart) && token.shape.contains(.allCapitals)
            || isShortOfMoney(token, text, at, limit)
        if at < limit, Bytes.isDigit(text[at]), !isCurrency, !isGluedToAmount(token, text, at, limit) {
            extendName(&token, text, limit)
        }
        return token
    }

    /// "was15 billion", "reached9.5%": a small word in front of an amount that lost the space between them.
    private func isGluedToAmount(_ token: Token, _ text: [UInt8], _ start: Int, _ limit: Int) -> Bool {
        let isVerb = token.has(.verbPast) && token.range.count >= 4
        guard isVerb || token.has([.be, .have, .modal, .preposition]), !token.isCapitalised,
            token.range.count >= 2, !token.has(.unitStart)
        else { return false }
        var at = start
        while at < limit, Bytes.isDigit(text[at]) || text[at] == 0x2E || text[at] == 0x2C { at += 1 }
        return at == limit || !Bytes.isLetter(text[at])
    }

    /// "CO 2", "CO₂e", "m 2": a unit, or a name.
    private func formula(_ joined: Subscripts.Joined, _ start: Int, isCapitalised: Bool) -> Token {
        var token = Token(lower: Int32(start), upper: Int32(joined.end), kind: .name)
        if isCapitalised { token.shape.insert(.capitalised) }
        name(&token, joined.spelling, joined.spelling.indices)
        return token
    }

    /// "m²", "km³": the power of a unit, which the note behind a longer word is not.
    private func exponentEnd(_ text: [UInt8], _ start: Int, _ at: Int, _ limit: Int) -> Int {
        let isPower =
            at + 1 < limit && at - start <= 2 && text[at] == 0xC2
            && (text[at + 1] == 0xB2 || text[at + 1] == 0xB3)
        return isPower ? at + 2 : at
    }

    private func classify(_ token: inout Token, _ text: [UInt8], _ range: Range<Int>) {
        let entry = lexicon.entry(of: range, in: text)
        token.word = entry.number
        token.cue = entry.cue
        token.tags = entry.tags.isEmpty ? guess(text[range]) : entry.tags
    }

    /// The same of a name, which is a noun unless the lexicon knows it, and may name a time: "FY23".
    private func name(_ token: inout Token, _ text: [UInt8], _ range: Range<Int>) {
        let entry = lexicon.entry(of: range, in: text)
        token.word = entry.number
        token.cue = entry.cue.union(.time)
        token.tags = token.word > 0 ? entry.tags : [.noun]
    }

    /// "G60", "PM2.5", "H1N1": letters that digits follow are a name to its end.
    private func extendName(_ token: inout Token, _ text: [UInt8], _ limit: Int) {
        var at = Int(token.upper)
        while at < limit {
            if Bytes.isDigit(text[at]) || Bytes.isLetter(text[at]) {
                at += 1
            } else if text[at] == 0x2E, at + 1 < limit, Bytes.isDigit(text[at + 1]) {
                at += 2
            } else {
                break
            }
        }
        token.upper = Int32(at)
        token.kind = .name
        name(&token, text, token.range)
    }

    // MARK: Marks

    private static func mark(_ byte: UInt8) -> Token.Kind {
        switch byte {
        case 0x2C: .comma
        case 0x3B: .semicolon
        case 0x3A: .colon
        case 0x2E, 0x21, 0x3F: .stop
        case 0x2D: .hyphen
        case 0x2F: .slash
        case 0x28, 0x5B: .openParenthesis
        case 0x29, 0x5D: .closeParenthesis
        case 0x25: .percent
        case 0x24: .currency
        case 0x7E: .tilde
        case 0x2B: .plus
        case 0x3C: .less
        case 0x3E: .greater
        default: .other
        }
    }

    /// "'s" behind a word is a possessive; any other apostrophe opens or closes a quotation.
    private func apostrophe(_ text: [UInt8], _ at: Int, _ length: Int, _ limit: Int, _ glued: Bool) -> Token {
        let next = at + length
        if glued, next < limit, text[next] == 0x73, next + 1 >= limit || !Bytes.isLetter(text[next + 1]) {
            return Token(lower: Int32(at), upper: Int32(next + 1), kind: .possessive)
        }
        // "the current year ’s level": a space that the page put between
        if !glued, next + 1 < limit, text[next] == 0x73, text[next + 1] <= 0x20 {
            return Token(lower: Int32(at), upper: Int32(next + 1), kind: .possessive)
        }
        let previousIsPlural = at > 0 && text[at - 1] == 0x73
        let kind: Token.Kind = glued ? (previousIsPlural ? .possessive : .closeQuote) : .openQuote
        return Token(lower: Int32(at), upper: Int32(next), kind: kind)
    }

    // MARK: Past ASCII

    private func wide(_ text: [UInt8], _ at: Int, _ limit: Int, _ glued: Bool) -> Token? {
        let length = Bytes.length(text, at, limit)
        let scalar = Bytes.scalar(text, at, length)
        if Bytes.isHan(scalar) { return han(text, at, limit) }
        if let kind = Self.wideMarks[scalar] {
            if scalar == 0x2019 { return apostrophe(text, at, length, limit, glued) }
            return Token(lower: Int32(at), upper: Int32(at + length), kind: kind)
        }
        if Self.currencySymbols.contains(scalar) {
            return Token(lower: Int32(at), upper: Int32(at + length), kind: .currency)
        }
        if Bytes.letterLength(text, at, limit) != nil { return word(text, at, limit) }
        if Bytes.isSpace(scalar) || scalar == 0xFFFD { return nil }
        return Token(lower: Int32(at), upper: Int32(at + length), kind: .other, cue: .amount)
    }

    private func han(_ text: [UInt8], _ start: Int, _ limit: Int) -> Token {
        var longest = start
        var at = start
        while at < limit, at - start < lexicon.longest {
            let length = Bytes.length(text, at, limit)
            guard Bytes.isHan(Bytes.scalar(text, at, length)) else { break }
            at += length
            if lexicon.number(of: start..<at, in: text) > 0 { longest = at }
        }
        if longest == start { longest = start + Bytes.length(text, start, limit) }
        var token = Token(lower: Int32(start), upper: Int32(longest), kind: .word)
        let entry = lexicon.entry(of: token.range, in: text)
        (token.word, token.tags, token.cue) = (entry.number, entry.tags, entry.cue)
        return token
    }

    /// The block of that name in Unicode; the signs outside it are among the marks.
    private static let currencySymbols: ClosedRange<UInt32> = 0x20A0...0x20CF

    private static let wideMarks: [UInt32: Token.Kind] = [
        0x201C: .openQuote, 0x201D: .closeQuote, 0x2018: .openQuote, 0x2019: .closeQuote,
        0x300C: .openQuote, 0x300D: .closeQuote, 0x300A: .openQuote, 0x300B: .closeQuote,
        0x2013: .dash, 0x2014: .dash, 0x2015: .dash, 0x2212: .hyphen, 0x2010: .hyphen, 0x2011: .hyphen,
        0xFF0D: .hyphen, 0xFF5E: .tilde, 0x223C: .tilde, 0xFF0B: .plus,
        0xFF0C: .comma, 0x3001: .comma, 0xFF1B: .semicolon, 0xFF1A: .colon, 0x2236: .colon,
        0x3002: .stop, 0xFF01: .stop, 0xFF1F: .stop,
        0xFF08: .openParenthesis, 0xFF09: .closeParenthesis, 0x3010: .openParenthesis,
        0x3011: .closeParenthesis,
        0xFF05: .percent, 0x2030: .perMille, 0xFFE5: .currency, 0xA5: .currency, 0xA3: .currency,
        0xA2: .currency,
        0x9F3: .currency, 0xE3F: .currency, 0x17DB: .currency,
        0xB0: .degree, 0x2103: .degree, 0x2044: .slash, 0x2264: .less, 0x2265: .greater,
    ]
}
