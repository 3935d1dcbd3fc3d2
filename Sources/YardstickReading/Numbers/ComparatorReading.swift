/// Comparators around a number: "more than", "or above", ">=".
extension QuantityReader {
    private static let longestComparator = 6
    /// The bytes of "approx".
    private static let longestShortened = 6

    func attachComparator(_ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]) {
        attachComparatorBefore(&mention, tokens, text)
        // "about 500 or more" claims at least 500.
        if mention.comparator == .equal || mention.comparator == .about {
            attachComparatorBehind(&mention, tokens)
        }
    }

    private func attachComparatorBefore(
        _ mention: inout QuantityMention, _ tokens: [Token], _ text: [UInt8]
    ) {
        var start = mention.tokens.lowerBound
        // "nearly **5 million**": marks of emphasis say nothing.
        while start > 0, isAsterisk(tokens[start - 1], text) { start -= 1 }
        if isApart(start, tokens), let bound = bound(endingAt: start - 1, tokens), bound.0 == .about {
            (mention.comparator, mention.comparatorTokens) = (bound.0, bound.1.lowerBound..<start)
            return
        }
        // "within their 10-minute walks", "fewer than a thousand"; "or some 9 tons" has its own.
        if start > 1, tokens[start - 1].has(.determiner), bound(endingAt: start, tokens) == nil,
            tokens[start - 2].has(.comparatorStart) || isMagnitudeWithArticle(tokens, start)
        {
            start -= 1
        }
        if let bound = bound(endingAt: start, tokens) ?? boundBeforeArticle(start, tokens) {
            (mention.comparator, mention.comparatorTokens) = bound
            return
        }
        guard let (comparator, first) = sign(before: start, tokens, text) else { return }
        mention.comparator = comparator
        mention.comparatorTokens = first..<start
    }

    /// "spread over approx. 3,500 buildings", "Approximately, 5%": a mark between the word and the number.
    private func isApart(_ start: Int, _ tokens: [Token]) -> Bool {
        guard start > 1 else { return false }
        let mark = tokens[start - 1]
        return mark.kind == .stop && mark.isGlued && tokens[start - 2].range.count <= Self.longestShortened
            || mark.kind == .comma && start == 2
    }

    /// The longest comparator that ends at a token.
    private func bound(endingAt end: Int, _ tokens: [Token]) -> (Comparator, Range<Int>)? {
        for length in (1...Self.longestComparator).reversed() where length <= end {
            if tokens[end - length].has(.comparatorStart),
                let (comparator, past) = comparatorsBefore.match(tokens, at: end - length), past == end
            {
                return (comparator, end - length..<end)
            }
        }
        return nil
    }

    /// "at least a 20% cut", "no less than a third"
    private func boundBeforeArticle(_ start: Int, _ tokens: [Token]) -> (Comparator, Range<Int>)? {
        guard start > 2, numerals.small.articles.contains(tokens[start - 1].word),
            let bound = bound(endingAt: start - 1, tokens), bound.0 == .atLeast, bound.1.count > 1
        else { return nil }
        return bound
    }

    private func isAsterisk(_ token: Token, _ text: [UInt8]) -> Bool {
        token.kind == .other && token.range.count == 1 && text[Int(token.lower)] == 0x2A
    }

    /// "more than a thousand", "over a half million".
    private func isMagnitudeWithArticle(_ tokens: [Token], _ start: Int) -> Bool {
        (tokens[start].has(.magnitude) || numerals.small.parts.contains(tokens[start].word))
            && numerals.small.articles.contains(tokens[start - 1].word)
    }

    private func attachComparatorBehind(_ mention: inout QuantityMention, _ tokens: [Token]) {
        let end = mention.tokens.upperBound
        guard end < tokens.count else { return }
        if tokens[end].kind == .plus, tokens[end].isGlued {
            // "**250+** firms": marks of emphasis are no second number.
            let isSum =
                end + 1 < tokens.count && tokens[end + 1].isGlued && tokens[end + 1].kind != .other
            if !isSum {
                mention.comparator = .atLeast
                mention.comparatorTokens = end..<end + 1
            }
        } else if tokens[end].has(.comparatorStart),
            let (comparator, past) = comparatorsBehind.match(tokens, at: end), !comparesNext(tokens, past)
        {
            mention.comparator = comparator
            mention.comparatorTokens = end..<past
        }
    }

    /// "5,000 or less than 6,000": the comparator belongs to the number behind it.
    private func comparesNext(_ tokens: [Token], _ place: Int) -> Bool {
        let end = comparatorsBefore.match(tokens, at: place - 1)?.end ?? place
        return [place, end].contains {
            $0 < tokens.count && (tokens[$0].kind == .digits || tokens[$0].has(.numeral))
        }
    }

    /// "> 5", "<= 5", "≥5", "~5", and where the sign starts. A tilde behind another number links a range.
    private func sign(before start: Int, _ tokens: [Token], _ text: [UInt8]) -> (Comparator, Int)? {
        guard start > 0 else { return nil }
        let isEqual = isEqualSign(tokens[start - 1], text)
        let at = isEqual ? start - 2 : start - 1
        guard at >= 0, isEqual || !isArrow(tokens, at, text) else { return nil }
        let orEqual = isEqual || tokens[at].range.count > 1
        switch tokens[at].kind {
        case .tilde where !isEqual && (at == 0 || tokens[at - 1].kind != .digits): return (.about, at)
        case .less: return (orEqual ? .atMost : .below, at)
        case .greater: return (orEqual ? .atLeast : .above, at)
        default: return nil
        }
    }

    /// "=>", "<>", "->": no comparison.
    private func isArrow(_ tokens: [Token], _ at: Int, _ text: [UInt8]) -> Bool {
        guard at > 0, tokens[at].isGlued, tokens[at].kind != .tilde else { return false }
        return [.less, .greater, .hyphen].contains(tokens[at - 1].kind) || isEqualSign(tokens[at - 1], text)
    }

    private func isEqualSign(_ token: Token, _ text: [UInt8]) -> Bool {
        token.kind == .other && token.range.count == 1 && text[Int(token.lower)] == 0x3D
    }
}
