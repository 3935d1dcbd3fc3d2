/// Puts together what several mentions say as one number: fractions, ordinals, ranges, "1000多万人".
struct ChineseQuantities {
    let lexicon: Lexicon
    let units: UnitTable

    func joined(_ quantities: [QuantityMention], _ tokens: [Token]) -> [QuantityMention] {
        var result: [QuantityMention] = []
        for found in quantities {
            var quantity = shared(found, tokens)
            quantity = ranked(quantity, tokens)
            attachLateUnit(&quantity, tokens)
            attachLateComparator(&quantity, tokens)
            if let last = result.last,
                let whole = magnified(last, quantity, tokens) ?? range(last, quantity, tokens)
            {
                result[result.count - 1] = whole
                continue
            }
            result.append(quantity)
        }
        lendUnits(&result, tokens)
        return result
    }

    /// "三分之一", "百分之七": a share in percent.
    private func shared(_ found: QuantityMention, _ tokens: [Token]) -> QuantityMention {
        let start = found.tokens.lowerBound
        guard start > 0, tokens[start - 1].has(.fraction), case .exact(let count) = found.value else {
            return found
        }
        let parts = lexicon.values[Int(tokens[start - 1].word)]
        guard parts > 0 else { return found }
        var share = found
        // "百分之七" is seven percent as written; other parts are worked out.
        share.value = .exact(parts == 100 ? count : count / parts * 100)
        share.unit = .percent
        share.tokens = start - 1..<found.numeral.tokens.upperBound
        share.rule = "fraction-in-words"
        attachEarlyComparator(&share, tokens)
        return share
    }

    /// "约三分之一": the comparator stands before the parts.
    private func attachEarlyComparator(_ share: inout QuantityMention, _ tokens: [Token]) {
        let start = share.tokens.lowerBound
        guard share.comparatorTokens.isEmpty, start > 0, tokens[start - 1].has(.comparatorStart),
            let (comparator, _) = ChinesePack.before.match(tokens, at: start - 1)
        else { return }
        share.comparator = comparator
        share.comparatorTokens = start - 1..<start
    }

    /// "第4位": a place in an order; "前十位": at most the tenth.
    private func ranked(_ found: QuantityMention, _ tokens: [Token]) -> QuantityMention {
        let start = found.tokens.lowerBound
        guard start > 0, found.unit == .count else { return found }
        var rank = found
        if tokens[start - 1].is(.第) {
            rank.tokens = start - 1..<found.numeral.tokens.upperBound
        } else if tokens[start - 1].is(.前), found.end < tokens.count, tokens[found.end].isOne(of: .位, .名, .强)
        {
            rank.comparator = .atMost
            rank.comparatorTokens = start - 1..<start
        } else {
            return found
        }
        rank.unit = .rank
        rank.rule = "place-in-order"
        return rank
    }

    /// "20余公里", "300多亿元": the unit behind "more than".
    private func attachLateUnit(_ quantity: inout QuantityMention, _ tokens: [Token]) {
        let end = quantity.comparatorTokens.upperBound
        guard quantity.unit == .count, quantity.comparatorTokens.lowerBound >= quantity.tokens.upperBound,
            end < tokens.count, tokens[end].has(.unitStart),
            let (writing, past) = units.behind.match(tokens, at: end)
        else { return }
        quantity.unit = writing.unit
        quantity.tokens = quantity.tokens.lowerBound..<past
        quantity.comparatorTokens = end - 1..<end
    }

    /// "1000个以上", "25万套（间）左右": the comparator behind the counter.
    private func attachLateComparator(_ quantity: inout QuantityMention, _ tokens: [Token]) {
        var place = quantity.tokens.upperBound
        guard quantity.unit == .count, quantity.comparatorTokens.isEmpty, place < tokens.count,
            tokens[place].has(.measureNoun)
        else { return }
        place += 1
        if place + 2 < tokens.count, tokens[place].kind == .openParenthesis,
            tokens[place + 2].kind == .closeParenthesis
        {
            place += 3
        }
        guard place < tokens.count, tokens[place].has(.comparatorStart),
            let (comparator, end) = ChinesePack.behind.match(tokens, at: place)
        else { return }
        quantity.comparator = comparator
        quantity.comparatorTokens = place..<end
    }

    /// "1000多" and "万人" are ten million and more.
    private func magnified(_ first: QuantityMention, _ second: QuantityMention, _ tokens: [Token])
        -> QuantityMention?
    {
        guard first.comparator == .above, first.comparatorTokens.lowerBound >= first.tokens.upperBound,
            first.comparatorTokens.upperBound == second.tokens.lowerBound, second.numeral.magnitude > 0,
            tokens[second.tokens.lowerBound].has(.magnitude), case .exact(let value) = first.value
        else { return nil }
        var whole = first
        whole.value = .exact(value * WrittenNumber.power(of: second.numeral.magnitude))
        whole.unit = second.unit
        whole.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        whole.rule = "number-with-more"
        return whole
    }

    // MARK: Ranges

    /// "5%—6%", "3到5个", "5%至6%"; a pair with "由" or "从" before it is a change from one to the other.
    private func range(_ low: QuantityMention, _ high: QuantityMention, _ tokens: [Token]) -> QuantityMention?
    {
        guard low.tokens.upperBound <= high.tokens.lowerBound,
            isRangeLink(low.tokens.upperBound..<high.tokens.lowerBound, tokens), !opensPair(low, tokens),
            low.unit == high.unit || low.unit == .count, high.unit != .rank,
            case .exact(var first) = low.value, case .exact(let last) = high.value
        else { return nil }
        if low.numeral.magnitude == 0, first * WrittenNumber.power(of: high.numeral.magnitude) <= last {
            first *= WrittenNumber.power(of: high.numeral.magnitude)
        }
        // "3-5分": both ends are hundredths.
        if high.unit == .yuan, low.unit == .count, last < first { first /= 100 }
        guard first < last else { return nil }
        var range = low
        range.value = .range(first, last)
        range.unit = high.unit
        range.tokens = low.tokens.lowerBound..<high.tokens.upperBound
        if range.comparator == .equal, high.comparatorTokens.lowerBound >= high.tokens.upperBound {
            range.comparator = high.comparator
            range.comparatorTokens = high.comparatorTokens
        }
        range.rule = "range"
        return range
    }

    private func isRangeLink(_ link: Range<Int>, _ tokens: [Token]) -> Bool {
        guard link.count == 1, let token = tokens[link].first else { return false }
        return token.isOne(of: .至, .到) || token.kind == .dash || token.kind == .tilde || token.kind == .hyphen
    }

    private func opensPair(_ quantity: QuantityMention, _ tokens: [Token]) -> Bool {
        quantity.first > 0 && tokens[quantity.first - 1].isOne(of: .由, .从)
    }

    // MARK: Shared units

    /// "5、6和7个百分点", "增长5、6个百分点": the unit behind the last serves those before it.
    private func lendUnits(_ quantities: inout [QuantityMention], _ tokens: [Token]) {
        for place in quantities.indices.dropLast().reversed() {
            guard quantities[place].tokens.upperBound <= quantities[place + 1].first else { continue }
            let link = quantities[place].tokens.upperBound..<quantities[place + 1].first
            guard quantities[place].unit == .count, link.count == 1, let token = tokens[link].first,
                token.kind == .comma || token.isOne(of: .和, .与, .及), quantities[place + 1].unit != .count
            else { continue }
            guard quantities[place + 1].unit != .rank, quantities[place + 1].unit != .times else { continue }
            quantities[place].unit = quantities[place + 1].unit
            quantities[place].multiply(like: quantities[place + 1])
        }
    }
}
