/// The words that name an indicator, cut from a clause.
struct ChinesePhrases {
    let view: SentenceView

    /// A run of tokens without what does not name: times, adverbs, modals, verbs that open the clause, "其中".
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var (lower, upper) = (run.lowerBound, run.upperBound)
        if let compared = (lower..<upper).last(where: { isComparison($0, run) }) { upper = compared }
        lower = min(pastBasis(lower..<upper), upper)
        var isAddressed = false
        while lower < upper {
            isAddressed = isAddressed || view.tokens[lower].has(.preposition)
            if let period = view.periods.first(where: { $0.tokens.contains(lower) }) {
                lower = min(max(period.tokens.upperBound, lower + 1), upper)
            } else if opensNothing(lower, upper) {
                lower += 1
            } else {
                break
            }
        }
        while upper > lower, closesNothing(upper - 1) { upper -= 1 }
        if isAddressed, let verb = verbInside(lower..<upper) { lower = verb }
        if let behind = behindSuch(lower..<upper) { lower = behind }
        return lower..<upper
    }

    /// Past "按可比价格计算": how the value was worked out.
    private func pastBasis(_ run: Range<Int>) -> Int {
        guard let first = run.first, view.tokens[first].isOne(of: .按, .按照),
            let worked = run.first(where: { view.tokens[$0].is(.计算) })
        else { return run.lowerBound }
        return worked + 1
    }

    /// "增幅高于全省平均": what is compared with names nothing.
    private func isComparison(_ place: Int, _ run: Range<Int>) -> Bool {
        place >= run.lowerBound && view.tokens[place].has(.comparatorStart)
            && !view.tokens[place].has(.verbBase)
            && view.tokens[place].range.count > 3 && ChinesePack.before.match(view.tokens, at: place) != nil
    }

    /// "向老年居民提供上门服务": the object of the verb names, not those whom it reaches.
    private func verbInside(_ run: Range<Int>) -> Int? {
        guard
            let verb = run.dropFirst().first(where: { place in
                let token = view.tokens[place]
                return token.has(.verbBase) && (!token.has(.noun) || token.has(.making))
                    && !token.has(.sharing)
            }), verb + 1 < run.upperBound
        else { return nil }
        return view.tokens[verb].has(.making) ? verb : verb + 1
    }

    /// "A、B等先进制造业集群": the word behind "等" says what the listed things are.
    private func behindSuch(_ run: Range<Int>) -> Int? {
        guard let such = run.last(where: { view.tokens[$0].is(.等) }), such + 2 < run.upperBound else {
            return nil
        }
        guard (run.lowerBound..<such).contains(where: { view.tokens[$0].isListComma(view.text) }) else {
            return nil
        }
        return such + 1
    }

    private func opensNothing(_ place: Int, _ upper: Int) -> Bool {
        let token = view.tokens[place]
        if token.kind == .comma || token.kind == .closeQuote || token.kind == .dash { return true }
        if token.kind == .closeParenthesis || token.kind == .other { return true }
        guard token.kind == .word else { return false }
        if token.isOne(of: .的, .了, .中, .后) || token.is(.到) { return true }
        if token.has([.modal, .adverb, .conjunction, .preposition, .determiner, .be, .comparatorStart]) {
            return true
        }
        if token.has(.relative) { return place + 1 < upper && token.isOne(of: .全国, .全省, .全球, .世界) }
        if token.has(.measureNoun), place == 0 || view.isQuantity(place - 1) { return true }
        if token.has(.adjective), place + 1 < upper { return view.tokens[place + 1].has(.verbBase) }
        return isLeadingVerb(token, place, upper)
    }

    /// "完成", "安排", "推进": the object names, unless the verb is a noun here: "投资完成率".
    private func isLeadingVerb(_ token: Token, _ place: Int, _ upper: Int) -> Bool {
        guard token.has(.verbBase), !token.has([.making, .sharing]), place + 1 < upper else { return false }
        guard token.has(.noun) else { return true }
        return token.has(.gerund) && place + 2 < upper && !view.tokens[place + 1].has(.label)
    }

    private func closesNothing(_ place: Int) -> Bool {
        let token = view.tokens[place]
        if token.kind == .comma || token.kind == .openQuote || token.kind == .dash { return true }
        if token.isOne(of: .的, .了, .为, .到, .至, .在, .由, .从, .是, .第, .前, .和) { return true }
        return token.has(.adverb) || token.has(.preposition) || token.has(.modal)
            || view.periods.contains { $0.tokens.contains(place) }
    }

    /// The noun behind a number, past its counter: "个未来社区" gives "未来社区".
    func counted(_ quantity: QuantityMention) -> Range<Int>? {
        var at = pastComparator(quantity)
        if isCounterBeforeComparator(quantity) { return clean(at) }
        if quantity.unit == .count, let counter = view.token(at), counter.has(.measureNoun) {
            if counter.is(.人) { return nil }
            at += 1
            if view.token(at)?.kind == .openParenthesis, view.token(at + 2)?.kind == .closeParenthesis {
                at += 3
            }
        }
        if let behind = view.token(at), behind.isOne(of: .以上, .以下) || behind.has(.comparatorStart) { at += 1 }
        return clean(at)
    }

    private func clean(_ start: Int) -> Range<Int>? {
        let run = nounPhrase(view.token(start)?.is(.的) ?? false ? start + 1 : start)
        return run.isEmpty ? nil : run
    }

    /// "1000个以上": the counter stands between number and comparator.
    private func isCounterBeforeComparator(_ quantity: QuantityMention) -> Bool {
        quantity.comparatorTokens.lowerBound > quantity.tokens.upperBound
    }

    /// The counter alone, for what is counted in people or households: "人", "户".
    func counter(_ quantity: QuantityMention) -> Range<Int>? {
        let at = isCounterBeforeComparator(quantity) ? quantity.tokens.upperBound : pastComparator(quantity)
        guard quantity.unit == .count, let counter = view.token(at), counter.has(.measureNoun) else {
            return nil
        }
        return at..<at + 1
    }

    private func pastComparator(_ quantity: QuantityMention) -> Int {
        quantity.comparatorTokens.lowerBound >= quantity.tokens.upperBound
            ? quantity.comparatorTokens.upperBound : quantity.tokens.upperBound
    }

    /// A noun phrase from a place on: to a mark, a verb, an adverb or a number.
    private func nounPhrase(_ start: Int) -> Range<Int> {
        var at = start
        var isQuoted = false
        while let token = view.token(at), at - start < 24 {
            if isQuoted {
                isQuoted = token.kind != .closeQuote
            } else if token.kind == .openQuote, at == start || view.token(at - 1)?.is(.的) ?? false {
                isQuoted = true
            } else if !continues(token, at, start) {
                break
            }
            at += 1
        }
        // "17个重点行业增加值增长8%": the name of the next amount, and no part of what is counted.
        if at - start > 1, view.tokens[at - 1].has(.label), view.token(at)?.has(.changing) ?? false {
            at -= 1
        }
        return trimmedTail(start..<at)
    }

    private func continues(_ token: Token, _ at: Int, _ start: Int) -> Bool {
        guard token.kind == .word || token.kind == .name || token.kind == .digits && isName(at),
            !view.isQuantity(at)
        else { return false }
        if token.has([.modal, .adverb, .be, .determiner, .conjunction]) || token.has(.comparatorStart) {
            return false
        }
        if token.has(.preposition) || token.isOne(of: .了, .起, .分别) { return false }
        if token.has(.verbBase), !token.has(.noun) { return false }
        return !view.periods.contains { $0.tokens.contains(at) }
    }

    /// The digits of "5G".
    private func isName(_ at: Int) -> Bool {
        guard let next = view.token(at + 1), next.isGlued, next.kind == .word || next.kind == .name else {
            return false
        }
        return Bytes.isLetter(view.text[Int(next.lower)])
    }

    private func trimmedTail(_ run: Range<Int>) -> Range<Int> {
        var upper = run.upperBound
        while upper > run.lowerBound, closesNothing(upper - 1) { upper -= 1 }
        return run.lowerBound..<upper
    }

    /// The items of a list: "货物和集装箱吞吐量" gives "货物", "集装箱吞吐量".
    func items(_ run: Range<Int>) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var lower = run.lowerBound
        var depth = 0
        for place in run {
            let token = view.tokens[place]
            if token.kind == .openQuote || token.kind == .openParenthesis { depth += 1 }
            if token.kind == .closeQuote || token.kind == .closeParenthesis { depth -= 1 }
            if depth == 0, token.joinsList(view.text) {
                if lower < place { items.append(lower..<place) }
                lower = place + 1
            }
        }
        if lower < run.upperBound { items.append(lower..<run.upperBound) }
        return items
    }
}
