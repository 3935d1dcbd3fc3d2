/// Cuts an indicator to the words that name what is measured: whose it is, how it ranks and that it changed stand in
/// fields of their own.
enum EnglishOwnWords {
    /// "the region's national roads", "the highest proportion of paved roads", "a sharp drop in crimes": without the
    /// region, the superlative, or the change.
    static func run(_ run: Range<Int>, _ view: SentenceView, keepsChange: Bool) -> Range<Int> {
        let own = withoutCounting(withoutOwner(behindMark(beforeBar(run, view), view), view), view)
        let ranked = withoutRanking(own, view)
        return keepsChange ? ranked : withoutChange(ranked, view)
    }

    /// "fewer victims", "other states", "number of people", "jobs per annum": the thing alone.
    private static func withoutCounting(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        var own = run
        if own.count > 1,
            view.tokens[own.lowerBound].isOne(of: .fewer, .more, .less, .further, .other, .different),
            view.tokens[own.lowerBound + 1].isNominal
        {
            own = own.lowerBound + 1..<own.upperBound
        }
        if own.count > 2, view.tokens[own.upperBound - 2].is(.per),
            view.tokens[own.upperBound - 1].isYearWord
                || view.tokens[own.upperBound - 1].isOne(of: .month, .day)
        {
            own = own.lowerBound..<own.upperBound - 2
        }
        if own.count == 3, view.tokens[own.lowerBound].isOne(of: .number, .numbers),
            view.tokens[own.lowerBound + 1].is(.of),
            view.tokens[own.lowerBound + 2].isOne(of: .people, .persons)
        {
            own = own.lowerBound + 2..<own.upperBound
        }
        return own
    }

    /// "'s salary", "-year low": without the mark that ties the words to what stands before them.
    private static func behindMark(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        let isTied =
            view.tokens[run.lowerBound].part == .possessive || view.tokens[run.lowerBound].kind == .hyphen
        return isTied && run.count > 1 ? run.lowerBound + 1..<run.upperBound : run
    }

    /// The words of one cell of a table.
    private static func beforeBar(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        guard let bar = run.first(where: { TableRow.isBar($0, view) }), bar > run.lowerBound else {
            return run
        }
        return run.lowerBound..<bar
    }

    /// "the world's", "the region's": a place of no name.
    private static func withoutOwner(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        guard run.count > 2, view.tokens[run.lowerBound].has(.region),
            view.tokens[run.lowerBound + 1].part == .possessive,
            run.count > 3 || !view.tokens[run.upperBound - 1].has(.measureNoun)
        else { return run }
        return run.lowerBound + 2..<run.upperBound
    }

    /// "third longest", "highest": not "highest earners", which are many and no measure.
    private static func withoutRanking(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        var at = run.lowerBound
        if view.tokens[at].has(.ordinal) { at += 1 }
        guard at + 1 < run.upperBound, view.tokens[at].ranksAmongAll else { return run }
        at += 1
        let head = (at..<run.upperBound).first { view.tokens[$0].part == .preposition } ?? run.upperBound
        guard head > at, view.tokens[at].isNominal, !view.tokens[head - 1].has(.plural),
            !view.tokens[at].isOne(of: .income, .quality)
        else { return run }
        return at..<run.upperBound
    }

    /// "a major decrease in homicides", "increases in robberies": not "savings of energy".
    private static func withoutChange(_ run: Range<Int>, _ view: SentenceView) -> Range<Int> {
        var at = run.lowerBound
        // ", conserving water equal to": the deed stands before the thing.
        if run.count > 1, at > 0, view.tokens[at - 1].kind == .comma, view.tokens[at].part == .gerund,
            !view.tokens[at].has(.noun), view.tokens[at + 1].isNominal
        {
            return at + 1..<run.upperBound
        }
        while at < run.upperBound, view.tokens[at].part == .adjective { at += 1 }
        guard at + 2 < run.upperBound, view.tokens[at].part == .noun, view.tokens[at].has(.changing),
            !view.tokens[at].has(.thing), !view.tokens[at].isOne(of: .savings, .saving),
            view.tokens[at + 1].isOne(of: .in, .of)
        else { return run }
        at += 2
        while at + 1 < run.upperBound, view.tokens[at].part == .determiner { at += 1 }
        return at..<run.upperBound
    }

    /// How many bytes the mark of a footnote takes at the end of a word: "residents12", not "CO2", "km2" or "B12".
    static func footnote(in word: ArraySlice<UInt8>) -> Int {
        let digits = word.reversed().prefix { Bytes.isDigit($0) }.count
        let letters = word.count - digits
        guard (1...2).contains(digits), letters >= 5,
            word.prefix(letters).dropFirst().allSatisfy(Bytes.isLower)
        else { return 0 }
        return digits
    }

    /// Words without the signs that dress a text: "**Figure", "#### Roads", "*[Pie chart".
    static func withoutMarkup(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard words.contains(where: isMarkup) else { return words }
        var plain: [UInt8] = []
        plain.reserveCapacity(words.count)
        for byte in words where !isMarkup(byte) {
            if byte == 0x20, plain.isEmpty || plain.last == 0x20 { continue }
            plain.append(byte)
        }
        while plain.last == 0x20 { plain.removeLast() }
        return plain.isEmpty ? words : plain[...]
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        // * # [ ] `
        case 0x2A, 0x23, 0x5B, 0x5D, 0x60: true
        default: false
        }
    }
}
