/// What only looks like a quantity in Chinese. Each case is one rule; the first that holds decides.
final class ChineseLookAlikes: LookAlikes {
    func isLookAlike(_ mention: QuantityMention, _ tokens: [Token], _ text: [UInt8]) -> Bool {
        let context = Context(mention: mention, tokens: tokens, text: text)
        if context.isQuotedName { return true }
        if context.isFraction { return false }
        if context.isPartOfMagnitude { return false }
        if context.isOrdinal { return !context.isStanding }
        return context.isPartOfName || context.isDate || context.isYear || context.isListNumber
            || context.isDenominator || context.isArticle || context.isBareWord || context.isPeriodLength
            || context.isMeeting || context.isSizeOfCategory || context.isKnownList
            || context.isPartOfInitiative
            || context.isRoundTheClock
    }

    /// Chinese shares name both numbers: "三分之一".
    func takesShare(_ tokens: [Token], behind place: Int) -> Bool { false }

    private struct Context: NumberInContext {
        let mention: QuantityMention
        let tokens: [Token]
        let text: [UInt8]

        /// "三分之一", "百分之七".
        var isFraction: Bool { before?.has(.fraction) ?? false }

        /// "1000多万", "20余亿元": the magnitude behind belongs to the number before.
        var isPartOfMagnitude: Bool {
            guard let before, before.isOne(of: .多, .余), tokens[start].has(.magnitude) else { return false }
            return token(start - 2).map { $0.kind == .digits || $0.has([.numeral, .magnitude]) } ?? false
        }

        // MARK: Names

        /// "5G", "4K", "8+4", "7×24", "G60": glued into a name.
        var isPartOfName: Bool {
            if let after, after.isGlued, !hasUnit {
                switch after.kind {
                case .word, .name:
                    if Bytes.isLetter(text[Int(after.lower)]) { return true }
                case .plus, .slash, .other: return token(end + 1)?.isGlued ?? false
                default: break
                }
            }
            guard let before, tokens[start].isGlued else { return false }
            switch before.kind {
            case .plus, .slash, .name: return true
            case .hyphen: return token(start - 2).map { $0.kind == .name || isLatin($0) } ?? false
            case .other: return token(start - 2)?.kind == .digits
            case .word: return isLatin(before)
            default: return false
            }
        }

        private func isLatin(_ token: Token) -> Bool {
            token.kind == .word && Bytes.isLetter(text[Int(token.lower)]) && !token.has(.unitStart)
        }

        /// "“八八战略”", "《关于九项措施的意见》": a number in a short quotation is a slogan or a name.
        var isQuotedName: Bool {
            let mark = quotationMark(within: 24) { $0.kind == .closeQuote || $0.kind == .stop }
            guard let open = mark else { return false }
            var close = end
            while close < tokens.count, close - open <= 48 {
                if tokens[close].kind == .closeQuote { return true }
                if tokens[close].kind == .openQuote { return false }
                close += 1
            }
            return false
        }

        /// "500强", "12345热线", "3号线": lists and lines known by their number.
        var isKnownList: Bool {
            guard let after, !hasUnit else { return false }
            return after.isOne(of: .强, .号, .级, .圈, .型, .版, .热线) && !(before?.is(.前) ?? false)
        }

        /// "三年行动计划", "九年义务教育": how long a programme runs is part of its name.
        var isPartOfInitiative: Bool {
            guard mention.unit.dimension == .time, isSpelledOut || mention.unit == .year else { return false }
            guard let after, after.kind == .word else { return false }
            if isSpelledOut, mention.unit == .year, mention.comparatorTokens.isEmpty, !after.is(.的),
                !after.has(.verbBase) || after.has(.noun)
            {
                return true
            }
            return after.has(.initiative) || token(end + 1)?.has(.initiative) ?? false
        }

        /// "千亿级产业", "30分钟生活圈": the size of a kind of thing.
        var isSizeOfCategory: Bool {
            guard let after, after.kind == .word else { return false }
            if after.isOne(of: .级, .圈, .型) || isSizeFromBound || isSizeOfName(after) { return true }
            guard mention.unit.dimension == .time else { return false }
            return (end..<end + 5).contains { token($0).map(endsWithCircle) ?? false }
        }

        /// "亿元以上项目": the size of what is counted behind it.
        private var isSizeFromBound: Bool {
            guard mention.unit.dimension == .money, mention.comparatorTokens.lowerBound == end else {
                return false
            }
            guard let next = token(mention.comparatorTokens.upperBound), next.kind == .word else {
                return false
            }
            return !next.is(.的) && !next.has([.verbBase, .conjunction, .adverb, .preposition, .measureNoun])
        }

        /// "十亿元企业".
        private func isSizeOfName(_ next: Token) -> Bool {
            mention.unit.dimension == .money && mention.comparatorTokens.isEmpty
                && next.isOne(of: .企业, .项目, .产业, .集群)
        }

        private func endsWithCircle(_ token: Token) -> Bool {
            text[token.range].suffix(3).elementsEqual("圈".utf8)
        }

        // MARK: Dates and times

        private var written: Double? {
            guard case .exact(let value) = mention.numeral.value else { return nil }
            return value
        }

        private func isYear(_ place: Int) -> Bool {
            guard let token = token(place), token.kind == .digits, token.range.count == 4,
                case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0)
            else { return false }
            return value >= 1900 && value <= 2100
        }

        /// "2025年", "2021—2025年", "二〇三五年".
        var isYear: Bool {
            if isYear(start), mention.unit == .year || token(start + 1)?.is(.年度) ?? false { return true }
            if isYear(start), !hasUnit { return linksNumbers(token(end)) && isYear(end + 1) || isBareYear }
            return isHanYear
        }

        /// "2024中国企业": a year that stands before a name.
        private var isBareYear: Bool {
            guard mention.comparatorTokens.isEmpty, let after, after.kind == .word else {
                return before == nil
            }
            return !after.has(.measureNoun)
                && (before == nil || before?.kind == .comma || before?.kind == .openQuote)
        }

        private var isHanYear: Bool {
            token(end)?.is(.〇) ?? false
                || (1...3).contains { back in
                    token(start - back)?.is(.〇) ?? false
                        && (start - back..<start).allSatisfy { tokens[$0].is(.〇) || tokens[$0].has(.numeral) }
                }
        }

        private func linksNumbers(_ token: Token?) -> Bool {
            guard let token else { return false }
            return token.kind == .dash || token.kind == .hyphen || token.kind == .tilde
                || token.isOne(of: .至, .到, .年)
        }

        /// "1月14日", "1—11月", "14时30分".
        var isDate: Bool {
            if let after, after.isOne(of: .月, .日), !hasUnit { return true }
            if linksNumbers(after), token(end + 1)?.kind == .digits, token(end + 2)?.is(.月) ?? false {
                return !hasUnit
            }
            if before?.kind == .colon, tokens[start].isGlued, token(start - 2)?.kind == .digits {
                return true
            }
            if after?.kind == .colon, token(end + 1)?.kind == .digits, token(end + 1)?.isGlued ?? false {
                return true
            }
            return false
        }

        /// "过去五年", "五年来", "今后15年", "一年来": says when, not how much.
        var isPeriodLength: Bool {
            guard mention.unit == .year || mention.unit == .month || mention.unit == .quarter else {
                return isSpelledOut && after?.has(.timeUnit) ?? false && mention.unit == .count
            }
            if let before, before.has([.backward, .forward]) || before.isOne(of: .个, .经过) { return true }
            if mention.comparatorTokens.count == 1, let opener = token(mention.comparatorTokens.lowerBound),
                opener.is(.近), mention.comparatorTokens.lowerBound < start
            {
                return true
            }
            return after?.isOne(of: .来, .间, .以来, .后, .前, .中) ?? false || isOneYear
        }

        /// "新的一年", "这一年", "五年一届".
        private var isOneYear: Bool {
            isSpelledOut && written == 1 && mention.comparatorTokens.isEmpty
        }

        /// "24小时便民站点": open all day.
        var isRoundTheClock: Bool {
            guard mention.unit == .hour, written == 24, mention.comparatorTokens.isEmpty, let after else {
                return false
            }
            return after.kind == .word && !after.isOne(of: .内, .以内, .之内, .的)
        }

        // MARK: Small numbers

        /// "一是", "（一）", "二要", "2、": counts the points of a speech.
        var isListNumber: Bool {
            guard !hasUnit, mention.comparatorTokens.isEmpty else { return false }
            if before?.kind == .openParenthesis, after?.kind == .closeParenthesis { return true }
            guard isSpelledOut, let after else { return isSpelledOut && after == nil && before == nil }
            return after.isOne(of: .是, .要) || (before == nil && after.isListComma(text))
        }

        /// "每万人", "每千人口", "每10万人": what something is counted against.
        var isDenominator: Bool { before?.is(.每) ?? false }

        /// "一个", "一项": the article; "一" counts only under a comparator.
        var isArticle: Bool {
            isSpelledOut && written == 1 && mention.numeral.tokens.count == 1 && !hasUnit
                && tokens[start].is(.一)
        }

        /// "两岸", "三农", "万卡", "百城": number words that stand in a word, with nothing that counts behind them.
        var isBareWord: Bool {
            guard isSpelledOut else { return false }
            if tokens[start].has(.magnitude), mention.comparatorTokens.isEmpty { return true }
            guard !hasUnit else { return false }
            if before?.is(.前) ?? false { return false }
            let next = mention.comparatorTokens.lowerBound >= end ? mention.comparatorTokens.upperBound : end
            guard let counter = token(next) else { return true }
            return !counter.has(.measureNoun) && !isRangeOfWords(next)
        }

        /// "三到五个", "三至五年".
        private func isRangeOfWords(_ next: Int) -> Bool {
            linksNumbers(token(next)) && token(next + 1)?.has(.numeral) ?? false
        }

        /// "二十大", "十四届", "20世纪", "100周年", "三次会议".
        var isMeeting: Bool {
            guard let after, after.kind == .word, !hasUnit else { return false }
            if after.is(.届) || after.isOne(of: .世纪, .周年, .次会议, .中全会, .年代, .大报告) { return true }
            return after.is(.大) && isSpelledOut && (written ?? 0) >= 15
        }

        // MARK: Orders

        var isOrdinal: Bool { before?.is(.第) ?? false }

        /// An ordinal is an amount only as a place in an order: "第4位", "居全国第二".
        var isStanding: Bool {
            guard let after else { return isRankedBefore }
            if after.isOne(of: .位, .名) || after.is(.大) && isSpelledOut {
                return isRankedBefore || after.isOne(of: .位, .名)
            }
            let isOpen =
                after.kind == .word && !after.has([.conjunction, .relative, .preposition]) && !after.is(.的)
            return !isOpen && isRankedBefore
        }

        private var isRankedBefore: Bool {
            for back in 2...6 {
                guard let token = token(start - back) else { return false }
                if token.has([.ranking, .relative]) { return true }
                guard token.isOne(of: .到, .至, .为) || token.has([.adverb, .keeping, .changing]) else {
                    return false
                }
            }
            return false
        }
    }
}
