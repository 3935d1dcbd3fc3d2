/// The unit that the heading of a table gives the bare numbers below: "£m", "(£ thousands)", "in millions of dollars",
/// "Rs crore", "('000)".
struct TableUnit {
    /// Nothing where the heading names a magnitude alone.
    let unit: Unit?
    /// The power of ten by which the numbers are to be multiplied.
    let power: Int

    /// "£", "dollars", "000": what names a unit of money or thousands.
    static let call = Inventory([.unitStart], .currency, .digits)

    /// "Cargo by type, 2021 (million tonnes)", "Population, 2015-2020. Thousands", "(in thousands)": a unit of measure or a
    /// magnitude at the end of a line that names a table.
    init?(closing view: borrowing SentenceView, by reader: borrowing QuantityReader) {
        guard let last = view.tokens.last else { return nil }
        var opening = view.tokens.count - 1
        if last.kind == .closeParenthesis {
            guard let bracket = view.tokens.lastIndex(where: { $0.kind == .openParenthesis }) else {
                return nil
            }
            opening = bracket + 1
            if view.token(opening)?.is(.in) ?? false { opening += 1 }
        } else {
            let before = view.token(opening - 1)?.kind
            guard last.isCapitalised, before == nil || before == .stop || before == .comma else { return nil }
        }
        let end = view.tokens.count - (last.kind == .closeParenthesis ? 1 : 0)
        guard opening < end, let found = Self.opening(opening..<end, view, reader) else { return nil }
        self = found
    }

    /// "(in M.T.)", "(million kWh)": what the first bracket of a run of words holds, where that is a unit and no more.
    init?(inBrackets run: Range<Int>, _ view: SentenceView, _ reader: QuantityReader) {
        guard let open = run.first(where: { view.tokens[$0].kind == .openParenthesis }),
            let close = view.tokens[open...].firstIndex(where: { $0.kind == .closeParenthesis })
        else { return nil }
        let first = open + (view.token(open + 1)?.is(.in) ?? false ? 2 : 1)
        guard first < close, close - first <= 4, let found = Self.opening(first..<close, view, reader) else {
            return nil
        }
        self = found
    }

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

    init(_ unit: Unit?, _ power: Int) {
        self.unit = unit
        self.power = power
    }

    /// "Losses (%)", "Employment rate, %", "Cost ($ million)", "Phones ('000)": a heading without the unit behind it.
    static func behind(_ cell: Range<Int>, _ view: SentenceView, _ reader: QuantityReader) -> (
        Range<Int>, TableUnit?
    ) {
        let (words, unit, power) = TableRow.unit(behind: cell, view, reader.units)
        if unit != nil || power != 0 { return (words, TableUnit(unit, power)) }
        // "£000", "%", "$ million": a heading that is a unit and nothing else
        if cell.count <= 3, let first = cell.first, [.currency, .percent].contains(view.tokens[first].kind),
            let found = opening(cell, view, reader)
        {
            return (cell.lowerBound..<cell.lowerBound, found)
        }
        if let counted = inBrackets(cell, view) { return counted }
        let bracket = cell.last { view.tokens[$0].kind == .openParenthesis }
        let comma = cell.last { view.tokens[$0].kind == .comma }
        for mark in [bracket, comma].compactMap(\.self) where mark + 1 < cell.upperBound {
            if let found = opening(mark + 1..<cell.upperBound, view, reader) {
                return (cell.lowerBound..<max(mark, cell.lowerBound), found)
            }
        }
        return (words, nil)
    }

    /// "Employees (10,000 persons)", "Output (100 million yuan)": a power of ten of what the label counts.
    private static func inBrackets(_ cell: Range<Int>, _ view: SentenceView) -> (Range<Int>, TableUnit)? {
        guard let last = cell.last, view.tokens[last].kind == .closeParenthesis,
            let open = cell.last(where: { view.tokens[$0].kind == .openParenthesis }), open > cell.lowerBound,
            let quantity = view.quantities.first(where: { $0.first == open + 1 }),
            quantity.end >= last - 2, case .exact(let value) = quantity.value,
            let power = (1...15).first(where: { WrittenNumber.power(of: $0) == value })
        else { return nil }
        return (
            cell.lowerBound..<open, TableUnit(quantity.unit == .count ? nil : quantity.unit, power)
        )
    }

    /// "Median days to answer", "Acres", "Miles paved": a label that counts units of measure.
    static func counted(_ label: Range<Int>, _ view: SentenceView, _ reader: QuantityReader) -> TableUnit? {
        for place in label.prefix(3) {
            guard view.tokens[place].has(.unitStart),
                let (writing, end) = reader.units.behind.match(view.tokens, at: place)
            else { continue }
            let dimension = writing.unit.dimension
            let isFirst = place == label.lowerBound
            guard view.tokens[place].has(.plural) || !isFirst || label.count == 1,
                dimension == .time || isFirst && dimension != .money && dimension != .count,
                end >= label.upperBound || view.tokens[end].part == .preposition || view.tokens[end].isVerb
                    || view.tokens[end].has(.preposition)
            else { return nil }
            return TableUnit(writing.unit, writing.power)
        }
        return nil
    }

    /// The unit that opens a run of words: "yuan per person", "million kWh", "$000".
    static func opening(_ run: Range<Int>, _ view: SentenceView, _ reader: QuantityReader) -> TableUnit? {
        guard let first = view.token(run.lowerBound) else { return nil }
        if first.kind == .percent { return TableUnit(.percent, 0) }
        if first.kind == .currency {
            guard let unit = reader.signs(Bytes.scalar(view.text, Int(first.lower), first.range.count)) else {
                return nil
            }
            return TableUnit(unit, power(at: run.lowerBound + 1, view, reader) ?? 0)
        }
        // "M.T.": letters that make a unit together are no magnitude alone.
        if run.count > 2, let (writing, end) = reader.units.behind.match(view.tokens, at: run.lowerBound),
            end >= run.upperBound - 1, end > run.lowerBound + 2, end <= run.upperBound
        {
            return TableUnit(writing.unit, writing.power)
        }
        let power = power(at: run.lowerBound, view, reader)
        var at = run.lowerBound + (power == nil ? 0 : 1)
        if let of = view.token(at), of.word == reader.numerals.small.of, of.word > 0 { at += 1 }
        guard at < min(run.upperBound, view.tokens.count) else { return power.map { TableUnit(nil, $0) } }
        if let (writing, end) = reader.units.behind.match(view.tokens, at: at)
            ?? reader.units.before.match(view.tokens, at: at), end <= run.upperBound
        {
            return TableUnit(writing.unit, writing.power + (power ?? 0))
        }
        return power.map { TableUnit(nil, $0) }
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
    static func power(at place: Int, _ view: SentenceView, _ reader: QuantityReader) -> Int? {
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
