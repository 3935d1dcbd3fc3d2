/// The unit that the heading of a table gives the bare numbers below: "£m", "(£ thousands)", "in millions of dollars",
/// "Rs crore", "('000)".
struct TableUnit {
    /// Nothing where the heading names a magnitude alone.
    let unit: Unit?
    /// The power of ten by which the numbers are to be multiplied.
    let power: Int

    /// Finds the unit in a line that names a table or its columns; nothing where the line names none.
    init?(in view: SentenceView, by reader: QuantityReader) {
        for place in view.tokens.indices {
            guard let found = Self.money(at: place, view, reader) ?? Self.thousands(at: place, view) else {
                continue
            }
            self = found
            return
        }
        return nil
    }

    private init(_ unit: Unit?, _ power: Int) {
        self.unit = unit
        self.power = power
    }

    /// "£m", "$ thousands", "million yuan", "Rs crore", "millions of dollars".
    private static func money(at place: Int, _ view: SentenceView, _ reader: QuantityReader) -> TableUnit? {
        let token = view.tokens[place]
        if token.kind == .currency {
            guard let unit = reader.signs(Bytes.scalar(view.text, Int(token.lower), token.range.count)) else {
                return nil
            }
            if let power = power(at: place + 1, view, reader) { return TableUnit(unit, power) }
            return isClosing(place + 1, view) ? TableUnit(unit, 0) : nil
        }
        guard token.has(.unitStart), token.kind == .word,
            let (writing, end) = reader.units.behind.match(view.tokens, at: place)
                ?? reader.units.before.match(view.tokens, at: place),
            writing.unit.dimension == .money
        else { return nil }
        if let power = power(at: end, view, reader), isClosing(end + 1, view) {
            return TableUnit(writing.unit, power)
        }
        let isOf = view.token(place - 1)?.word == reader.numerals.small.of
        if let power = power(at: place - (isOf ? 2 : 1), view, reader), isClosing(end, view) {
            return TableUnit(writing.unit, power)
        }
        let opens = view.token(place - 1)?.kind == .openParenthesis
        // "(DOP)" alone is as likely the short name of a department.
        return opens && !writing.isCode && isClosing(end, view) ? TableUnit(writing.unit, 0) : nil
    }

    /// "m", "bn", "000", "'000", "million", "thousands".
    private static func power(at place: Int, _ view: SentenceView, _ reader: QuantityReader) -> Int? {
        guard let token = view.token(place) else { return nil }
        if let thousands = thousands(at: place, view) { return thousands.power }
        if let (power, _) = reader.numerals.magnitude(view.tokens, place) { return power }
        if let vague = reader.numerals.small.vague, vague.contains(token.word) {
            return Int(reader.numerals.lexicon.values[Int(token.word)])
        }
        switch String(decoding: view.text[token.range], as: UTF8.self) {
        case "m", "M", "mn", "mln": return 6
        case "k", "K": return 3
        case "b", "bn", "B": return 9
        default: return nil
        }
    }

    /// "000s", "'000": behind a sign of money, an apostrophe or a bracket.
    private static func thousands(at place: Int, _ view: SentenceView) -> TableUnit? {
        guard let token = view.token(place), token.kind == .digits,
            view.text[token.range].elementsEqual("000".utf8), let before = view.token(place - 1),
            before.kind != .digits, before.kind != .comma
        else { return nil }
        return TableUnit(nil, 3)
    }

    /// A bracket, a bar or the end of the line.
    private static func isClosing(_ place: Int, _ view: SentenceView) -> Bool {
        guard let token = view.token(place) else { return true }
        return token.kind == .closeParenthesis || TableRow.isBar(place, view) || token.kind == .stop
    }
}
