/// Further numbers that name: what indices and scales are set to, paragraphs, numbers to call, laws and their reporters.
extension EnglishLookAlikes.Context {
    /// Whether the number is one of them.
    var isNaming: Bool {
        isBaseOfIndex || isEndOfScale || isParagraphNumber || isCallNumber || isOfReporter || isBehindAcronym
            || isOfLaw || isPartOfAddress || isNoteBehindYear || isShortYear || isNoteAtEnd
    }

    /// "(2015 = 100)", "base year 2010=100": what an index is set to.
    private var isBaseOfIndex: Bool {
        guard case .exact(let value) = mention.value, value == 100 || value == 1000 || value == 1,
            let sign = token(start - 1), sign.kind == .other, text[Int(sign.lower)] == 0x3D
        else { return false }
        return token(start - 2)?.kind == .digits || token(start - 2)?.isOne(of: .year, .base) ?? false
    }

    /// "on a scale of 1 to 10", "on a scale from 0 - 100": the ends of a scale, and no marks given on it.
    private var isEndOfScale: Bool {
        var at = start - 1
        if let joint = token(at), joint.isOne(of: .to, .and) || joint.kind == .hyphen || joint.kind == .dash,
            token(at - 1)?.kind == .digits || token(at - 1)?.has(.numeral) ?? false
        {
            at -= 2
        }
        guard let link = token(at), link.isOne(of: .of, .from, .between), let scale = token(at - 1) else {
            return false
        }
        return spells(scale, "scale") && !(token(at - 2)?.has([.numeral, .be]) ?? false)
    }

    /// "2.1 64.2% of pupils passed": the number of a paragraph before its first amount.
    private var isParagraphNumber: Bool {
        guard start == 0, mention.unit == .count, let next = token(end), next.kind == .digits, !next.isGlued,
            let behind = token(end + 1), behind.kind == .percent || behind.kind == .word,
            tokens[(end + 1)...].count(where: { $0.kind == .word }) >= 3
        else { return false }
        let digits = text[tokens[start].range]
        return digits.count <= 5 && digits.contains(0x2E) && digits.allSatisfy { $0 != 0x2C }
    }

    /// "028 9052 2526", "1 800 555 0199", "+44 20 7946 0018": three groups of plain digits or more, with a mark of
    /// numbers to call in front.
    private var isCallNumber: Bool {
        guard mention.unit == .count, tokens[start].kind == .digits else { return false }
        var first = start
        while isLinked(first - 1, first) { first -= token(first - 1)?.kind == .digits ? 1 : 2 }
        var (last, groups) = (first, 1)
        while let next = nextGroup(last), next - first <= 12 { (last, groups) = (next, groups + 1) }
        guard groups >= 2, start <= last else { return false }
        let opens = text[tokens[first].range]
        let isTollFree = opens.elementsEqual("1".utf8) && isTollFree(first)
        let isFromAbroad = token(first - 1)?.kind == .plus
        return isTollFree || groups >= 3 && (isFromAbroad || opens.first == 0x30 && opens.count > 1)
    }

    /// "1 800", "1-888": calls that cost nothing in North America.
    private func isTollFree(_ first: Int) -> Bool {
        guard let next = nextGroup(first), tokens[next].range.count == 3 else { return false }
        let code = text[tokens[next].range]
        return code.first == 0x38 && code.dropFirst().first == code.last
    }

    private func nextGroup(_ place: Int) -> Int? {
        if token(place + 1)?.kind == .digits, isPlain(place + 1) { return place + 1 }
        guard let joint = token(place + 1), joint.kind == .hyphen, isPlain(place + 2) else { return nil }
        return place + 2
    }

    private func isLinked(_ before: Int, _ place: Int) -> Bool {
        guard isPlain(place), let token = token(before) else { return false }
        return token.kind == .digits ? isPlain(before) : token.kind == .hyphen && isPlain(before - 1)
    }

    private func isPlain(_ place: Int) -> Bool {
        guard let token = token(place), token.kind == .digits, token.range.count <= 4 else { return false }
        return text[token.range].allSatisfy(Bytes.isDigit)
    }

    /// "84 Fed. Reg. 11,245", "132 Stat. 5529": a volume or page of what publishes laws.
    private var isOfReporter: Bool {
        if let after = token(end), after.isCapitalised, token(end + 1)?.kind == .stop, isReporter(after) {
            return true
        }
        guard token(start - 1)?.kind == .stop, let before = token(start - 2), before.isCapitalised else {
            return false
        }
        return isReporter(before)
    }

    private func isReporter(_ token: Token) -> Bool {
        ["Fed", "Reg", "Stat", "Cong", "Rec", "Gaz"].contains { spells(token, $0) }
    }

    /// "Technical Advice Note (TAN) 2:": the number belongs to the name that the letters stand for.
    private var isBehindAcronym: Bool {
        guard mention.unit == .count, mention.comparatorTokens.isEmpty,
            token(start - 1)?.kind == .closeParenthesis,
            let name = token(start - 2), name.shape.contains(.allCapitals), name.range.count <= 6,
            !name.has(.unitStart),
            token(start - 3)?.kind == .openParenthesis, tokens[start].range.count <= 3,
            token(start - 4)?.isCapitalised ?? false
        else { return false }
        return token(end).map {
            $0.kind != .word || $0.has([.preposition, .conjunction, .be, .modal, .have])
        } ?? true
    }

    /// "Public Law 115-435", "Resolution 2021-17": numbers that a hyphen joins behind what binds.
    private var isOfLaw: Bool {
        guard mention.unit == .count, tokens[start].kind == .digits else { return false }
        let first = token(start - 1)?.kind == .hyphen && token(start - 2)?.kind == .digits ? start - 2 : start
        guard first < start || token(end)?.kind == .hyphen && token(end)?.isGlued ?? false else {
            return false
        }
        guard let law = token(first - 1), law.isCapitalised else { return false }
        return law.isLaw || law.has(.label)
    }

    /// "files/report_0.pdf", "Article/3488879/us": part of the address of a page or file.
    private var isPartOfAddress: Bool {
        guard tokens[start].isGlued, let before = token(start - 1), before.kind == .other else {
            return false
        }
        let sign = text[Int(before.lower)]
        let name = token(start - 2)?.kind
        return sign == 0x5F
            || before.isGlued && (sign == 0x3D || sign == 0x26) && (name == .word || name == .name)
    }

    /// "by 2025.108 A report": a year, a stop, and the number of a note.
    private var isNoteBehindYear: Bool {
        guard mention.unit == .count, mention.comparatorTokens.isEmpty else { return false }
        let digits = text[tokens[start].range]
        guard (6...8).contains(digits.count), digits.first == 0x31 || digits.first == 0x32,
            digits.dropFirst(4).first == 0x2E, digits.prefix(4).allSatisfy(Bytes.isDigit),
            let century = digits.dropFirst().first, century == 0x39 || century == 0x30
        else { return false }
        return token(end).map { $0.isCapitalised && !$0.has(.magnitude) } ?? true
    }

    /// "fewer than 20 deaths in 2020 10 .": the number of a note between a year and the stop.
    private var isNoteAtEnd: Bool {
        guard mention.unit == .count, tokens[start].kind == .digits, tokens[start].range.count <= 3,
            !tokens[start].isGlued, let year = token(start - 1), EnglishLookAlikes.isYear(year),
            token(start - 2)?.has(.preposition) ?? false
        else { return false }
        return token(end).map { $0.kind == .stop && token(end + 1) == nil } ?? false
    }

    /// "FY ‘24", "Class of '19", "March ’23": a year whose century an apostrophe stands for.
    private var isShortYear: Bool {
        guard tokens[start].kind == .digits, tokens[start].range.count == 2, tokens[start].isGlued,
            let quote = token(start - 1), let before = token(start - 2)
        else { return false }
        switch quote.kind {
        case .openQuote, .closeQuote, .possessive, .other:
            return before.isOne(of: .fy, .sfy, .year) || before.has(.month) || before.is(.of)
        default: return false
        }
    }

    private func spells(_ token: Token, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { text[token.range].elementsEqual($0) }
    }

    /// "the 90% Guarantee Product", "a Special 100% Loan Scheme": a share within a name.
    var isShareInName: Bool {
        guard mention.unit == .percent, mention.comparatorTokens.isEmpty, start > 0,
            let after, isNamed(after), let next = token(end + 1), isNamed(next), let before
        else { return false }
        if before.isOne(of: .the, .this) { return true }
        return isNamed(before) && token(start - 2)?.isOne(of: .the, .a, .an) ?? false
    }

    private func isNamed(_ token: Token) -> Bool {
        token.kind == .word && token.isCapitalised && !token.shape.contains(.allCapitals)
    }
}
