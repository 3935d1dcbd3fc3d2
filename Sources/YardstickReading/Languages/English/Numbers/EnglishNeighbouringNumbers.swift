/// Goes through the numbers of a sentence and joins each with the next, where the words between say how.
struct EnglishNeighbouringNumbers {
    private let tokens: [Token]
    private var quantities: [QuantityMention]
    private var index = 0
    /// Where the last pair of "from 5 to 7" ended; -1 before the first.
    private var pairEnd = -1
    private var joined: [QuantityMention] = []

    static func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        var numbers = EnglishNeighbouringNumbers(quantities, tokens)
        while numbers.index < numbers.quantities.count { numbers.takeNext() }
        return numbers.joined
    }

    private init(_ quantities: [QuantityMention], _ tokens: [Token]) {
        self.quantities = quantities
        self.tokens = tokens
    }

    private mutating func takeNext() {
        let quantity = quantities[index]
        guard index + 1 < quantities.count else { return keep(quantity) }
        let next = quantities[index + 1]
        let link = quantity.tokens.upperBound..<max(next.first, quantity.tokens.upperBound)
        if let share = EnglishRanges.share(quantity, next, link, tokens) { return keep(share, of: 2) }
        if EnglishRanges.isRangeLink(link, tokens, before: quantity)
            || EnglishRanges.isEither(quantity, next, link, tokens)
        {
            return takeEnds(quantity, next)
        }
        keep(lentByList(quantity, link))
    }

    /// "4.7, 43.9 and 51.4 percent", "$2, $3 and $5 million": with the unit and the magnitude of a number behind it.
    private func lentByList(_ quantity: QuantityMention, _ link: Range<Int>) -> QuantityMention {
        let ofUnit = firstOfList(from: index + 1) { $0.unit != .count }
        if takesUnitOfList(quantity, ofUnit, link) { return lent(quantity, by: ofUnit) }
        let ofMagnitude = firstOfList(from: index) { $0.numeral.magnitude > 0 }
        if EnglishRanges.hasParts(quantity), ofMagnitude.numeral.magnitude > 0 {
            return lent(quantity, by: ofMagnitude)
        }
        var quantity = quantity
        EnglishRanges.lendMagnitude(of: ofMagnitude, to: &quantity)
        return quantity
    }

    /// The first number of a list that lends what others lack, or its last.
    private func firstOfList(from place: Int, where lends: (QuantityMention) -> Bool) -> QuantityMention {
        var place = place
        for _ in 0..<Self.longestList where !lends(quantities[place]) && place + 1 < quantities.count {
            let end = quantities[place].tokens.upperBound
            guard EnglishRanges.isListLink(end..<max(quantities[place + 1].first, end), tokens) else { break }
            place += 1
        }
        return quantities[place]
    }

    /// No list of more numbers shares one unit.
    private static let longestList = 24

    /// - Parameter count: How many of the numbers are done with it.
    private mutating func keep(_ quantity: QuantityMention, of count: Int = 1) {
        joined.append(quantity)
        index += count
    }

    private func lent(_ quantity: QuantityMention, by lender: QuantityMention) -> QuantityMention {
        var quantity = quantity
        EnglishRanges.lendUnit(of: lender, to: &quantity)
        EnglishRanges.lendMagnitude(of: lender, to: &quantity)
        return quantity
    }

    /// Two numbers with a dash or "to" between them: a change from one to the other, a change and the level that it led
    /// to, or a range.
    private mutating func takeEnds(_ low: QuantityMention, _ high: QuantityMention) {
        if EnglishRanges.opensPair(low, tokens, pairEnd) {
            let first = lent(low, by: high)
            lendBack(from: first, to: high)
            pairEnd = high.tokens.upperBound
            return keep(first)
        }
        guard !EnglishRanges.isChangeAndLevel(low, high, tokens), !isDashBetween(low, high),
            let range = EnglishRanges.range(low, high)
        else { return keep(low) }
        if EnglishRanges.isFramed(range, tokens) { index += 2 } else { keep(range, of: 2) }
    }

    /// "children under six – 2.7 million a year": a dash that parts a number in words from one in digits.
    private func isDashBetween(_ low: QuantityMention, _ high: QuantityMention) -> Bool {
        tokens[low.tokens.upperBound].kind == .dash && low.numeral.isSpelledOut
            && !high.numeral.isSpelledOut
    }

    /// "from 20 days to five", "from 39 percent to zero": the unit stands with the first number alone.
    private mutating func lendBack(from first: QuantityMention, to second: QuantityMention) {
        guard second.unit == .count else { return }
        if first.unit.dimension == .time,
            tokens[second.tokens.upperBound...].first.map({ !$0.has([.noun, .adjective]) }) ?? true
        {
            quantities[index + 1].unit = first.unit
            quantities[index + 1].multiply(like: first)
        }
        if second.value == .exact(0), first.unit == .percent { quantities[index + 1].unit = .percent }
    }

    /// "younger than the age of four, and 9% over 70"
    private func isAge(_ quantity: QuantityMention) -> Bool {
        quantity.first > 1 && tokens[quantity.first - 1].is(.of)
            && tokens[quantity.first - 2].isOne(of: .age, .ages)
    }

    /// "5, 6 and 7 percent", "38,256 and 17,329 yuan": the unit stands behind the last of a list.
    private func takesUnitOfList(
        _ quantity: QuantityMention, _ next: QuantityMention, _ link: Range<Int>
    ) -> Bool {
        guard EnglishRanges.isListLink(link, tokens), quantity.unit == .count, !isAge(quantity),
            next.unit != .percent || EnglishRanges.mayBeShare(quantity, beside: next),
            next.unit.dimension != .time
        else { return false }
        return EnglishRanges.sharesUnit(tokens, after: index + 1, quantities)
            || EnglishRanges.isPairOfMoney(quantity, next)
    }
}
