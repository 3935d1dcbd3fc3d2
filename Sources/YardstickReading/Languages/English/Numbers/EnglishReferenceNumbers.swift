/// Numbers to call, to file by, to turn to or to find a house by: they name and do not count.
extension EnglishLookAlikes.Context {
    /// Whether the number refers to something by its number.
    var isReference: Bool {
        guard !isSpelledOut else { return false }
        if isBehindLeaders || isNote || isFileSize || isNaming || isMarkOfSource { return true }
        guard mention.unit == .count else { return false }
        return isListedLabel || isCitation || isChained || isCode || isContact || isAreaCode || isHouseNumber
            || isBesideBar || isItem || isEmergencyNumber || isEndOfYears || isInLocator
    }

    /// "https://example.org:443/12.pdf": part of the address of a page.
    private var isInLocator: Bool {
        let number = tokens[start].range
        var at = number.lowerBound
        while at > 0, text[at - 1] > 0x20, number.lowerBound - at < Self.longestLocator { at -= 1 }
        return (at..<number.lowerBound).contains { text[$0...].starts(with: "://".utf8) }
    }

    private static let longestLocator = 256

    /// "Governance ...... 174", "Water supply . . . . 18": the page that a line of contents leads to.
    private var isBehindLeaders: Bool {
        var at = Int(tokens[start].lower) - 1
        var stops = 0
        while at >= 0, text[at] == 0x2E || text[at] == 0x20 {
            if text[at] == 0x2E { stops += 1 }
            at -= 1
        }
        if at >= 1, text[at] == 0xA6, text[at - 1] == 0x80 { stops += 3 }
        return stops >= 3
    }

    /// "2 The government is", "3 See the annex": a note's or page's number before a sentence of its own.
    private var isNote: Bool {
        guard mention.unit == .count, let after = token(end), after.kind == .word, !after.isGlued else {
            return false
        }
        // "... power. 4 See the plan": a page's note in the middle of its text
        if after.is(.see), after.isCapitalised, tokens[start].range.count <= 2 { return true }
        guard start == 0 else { return false }
        if text[after.range].starts(with: "www".utf8) || text[after.range].starts(with: "http".utf8) {
            return true
        }
        guard after.isCapitalised else { return false }
        return after.has([.determiner, .pronoun, .preposition, .subordinator])
            && !after.has([.noun, .adjective])
            || after.is(.see)
    }

    /// "Annual Review | 12", "12 | Annual Review": the number of a page, parted from its title by the line's only bar.
    private var isBesideBar: Bool {
        let isAfter = isBar(start - 1) && (end == tokens.count || isNewLine(end))
        let isBefore = isBar(end) && (start == 0 || isNewLine(start))
        guard isAfter || isBefore, tokens[start].range.count <= 3, isSetApart(isAfter ? start - 1 : end)
        else {
            return false
        }
        return tokens.indices.count { isBar($0) } == 1
    }

    /// White space on both sides of a bar: one that its author set, and not one that parts the cells of a table.
    private func isSetApart(_ bar: Int) -> Bool {
        let at = Int(tokens[bar].lower)
        return at > 0 && text[at - 1] == 0x20 && at + 1 < text.count && text[at + 1] == 0x20
            && !text[tokens[start].range].contains(0x2E)
    }

    private func isBar(_ place: Int) -> Bool {
        token(place).map { $0.kind == .other && $0.range.count == 1 && text[Int($0.lower)] == 0x7C } ?? false
    }

    private func isNewLine(_ place: Int) -> Bool {
        guard place > 0, let token = token(place) else { return true }
        return text[Int(tokens[place - 1].upper)..<Int(token.lower)].contains(0x0A)
    }

    /// "33 Housing Delivery Action Plan": the number of an item or page before a title.
    private var isItem: Bool {
        guard start == 0, tokens[start].range.count <= 3, end + 3 < tokens.count else { return false }
        return tokens[end..<end + 4].allSatisfy {
            $0.kind == .word && !$0.isGlued && ($0.isCapitalised || $0.isOne(of: .of, .and, .for, .the))
        } && tokens[end].isCapitalised && !tokens[end].has(.plural) && !tokens[end + 1].has(.plural)
    }

    /// "PDF 365 KB"
    private var isFileSize: Bool {
        mention.unit.dimension == .data && (token(start - 1)?.shape.contains(.allCapitals) ?? false)
    }

    /// "Actions 1, 2 and 3", "lines 2, 4 and 7", "Tables 4-6", "Vol. 3, No. 2, 45": further numbers behind one label.
    private var isListedLabel: Bool {
        // "Page 1 of 7"
        if token(start - 1)?.is(.of) ?? false, token(start - 2)?.kind == .digits,
            let label = token(start - 3),
            label.has(.label) || label.is(.page), label.isCapitalised
        {
            return true
        }
        var back = start - 1
        var numbers = 0
        while let token = token(back), start - back <= 12 {
            if token.kind == .digits {
                numbers += 1
            } else if token.kind == .stop, let label = self.token(back - 1), label.has(.label) {
                return numbers > 0
            } else if token.kind != .comma, token.kind != .hyphen, token.kind != .dash,
                !token.isOne(of: .and, .or, .to)
            {
                return numbers > 0 && token.has(.label)
                    && (token.isCapitalised || token.range.count <= 2 || token.is(.level)
                        || text[Int(token.upper) - 1] == UInt8(ascii: "s") && tokens[start].range.count <= 2)
            }
            back -= 1
        }
        return false
    }

    /// "81 FR 49689", "42 USC 7401", "see p. 14"
    private var isOfBook: Bool {
        if let book = token(end), book.shape.contains(.allCapitals), token(end + 1)?.kind == .digits {
            let letters = text[book.range]
            return letters.elementsEqual("FR".utf8) || letters.elementsEqual("USC".utf8)
                || letters.elementsEqual("CFR".utf8)
        }
        guard let stop = token(start - 1), stop.kind == .stop, stop.isGlued, let page = token(start - 2)
        else {
            return false
        }
        let letters = text[page.range]
        return letters.elementsEqual("p".utf8) || letters.elementsEqual("pp".utf8)
    }

    /// "decision 1/CP.19": the number that a body's decisions are called by.
    private var isOfDecision: Bool {
        guard let slash = token(end), slash.kind == .slash, slash.isGlued, let body = token(end + 1) else {
            return false
        }
        return body.kind == .word && body.isGlued && body.range.count > 1 && body.shape.contains(.allCapitals)
    }

    /// "44 U.S.C. 3520", "132 Stat. 5529", "P.L. 115-435": numbers of laws.
    private var isCitation: Bool {
        if isOfBook || isOfDecision { return true }
        if let after = token(end), after.isCapitalised, let stop = token(end + 1), stop.kind == .stop,
            stop.isGlued, let next = token(end + 2)
        {
            if after.range.count == 1, next.isGlued, next.isCapitalised { return true }
            if after.range.count <= 4, next.kind == .digits, !after.has(.month) { return true }
        }
        var back = start - 1
        while let token = token(back),
            token.kind == .digits || token.kind == .hyphen || token.kind == .stop
        { back -= 1 }
        guard back < start - 1, let letter = token(back), letter.range.count <= 4, letter.isCapitalised,
            !letter.is(.no)
        else { return false }
        return token(back + 1)?.kind == .stop && (letter.range.count == 1 || letter.has(.label))
    }

    /// "978-1-78655", "B-30-15", "2019-123": a chain of hyphens with three parts, or a number filed by year.
    private var isChained: Bool {
        let (first, last) = (chainEnd(start, step: -1), chainEnd(end - 1, step: 1))
        guard first < last else { return false }
        let digits = stride(from: first, through: last, by: 2).filter { tokens[$0].kind == .digits }
        if last - first >= 4 {
            return digits.count >= 3 || tokens[first].kind != .digits && digits.count >= 2
        }
        return last - first == 2 && digits.count == 2 && isFiledByYear(tokens[first], tokens[last])
    }

    /// The last token that hyphens without spaces join to the one at a place, on one side of it.
    private func chainEnd(_ place: Int, step: Int) -> Int {
        var at = place
        while let hyphen = token(at + step), hyphen.kind == .hyphen, let part = token(at + 2 * step),
            part.kind == .digits || part.kind == .word || part.kind == .name,
            step > 0 ? hyphen.isGlued && part.isGlued : hyphen.isGlued && tokens[at].isGlued,
            abs(at - place) < 12
        { at += 2 * step }
        return at
    }

    /// "2019-123": the second number is no year and no short one that ends a span.
    private func isFiledByYear(_ year: Token, _ number: Token) -> Bool {
        guard year.range.count == 4, text[Int(year.lower)] == 0x31 || text[Int(year.lower)] == 0x32 else {
            return false
        }
        return number.range.count == 3 || number.range.count > 4 || text[Int(number.lower)] == 0x30
    }

    /// "020 7946 0958": a nought in front is written in codes only, and what stands beside one belongs to it. Not
    /// "007 agents".
    private var isCode: Bool {
        if startsWithNought(start), token(start - 1)?.kind == .hyphen { return true }
        guard token(end)?.kind != .word else { return false }
        return startsWithNought(start) || startsWithNought(start - 1) || startsWithNought(end)
            || startsWithNought(start - 2) && token(start - 1)?.kind == .digits
    }

    private func startsWithNought(_ place: Int) -> Bool {
        guard let digits = token(place), digits.kind == .digits, digits.range.count > 1,
            text[Int(digits.lower)] == 0x30
        else { return false }
        return Bytes.isDigit(text[Int(digits.lower) + 1])
    }

    /// "Tel: (62 21) 724-3372", "call 1-800-926": nothing but digits and marks since the word that says so.
    private var isContact: Bool {
        var back = start - 1
        while let token = token(back), start - back <= 14 {
            switch token.kind {
            case .digits, .hyphen, .openParenthesis, .closeParenthesis, .plus, .stop, .colon, .comma, .slash:
                back -= 1
            default:
                return token.isOne(of: .tel, .phone, .telephone, .fax, .isbn, .issn, .doi)
            }
        }
        return false
    }

    /// "911 calls", "dial 999", "the 112 hotline": a number to call for help.
    private var isEmergencyNumber: Bool {
        guard case .exact(let value) = mention.value, [911, 999, 112, 110, 119, 101, 111].contains(value),
            tokens[start].range.count == 3, mention.comparatorTokens.isEmpty
        else { return false }
        let around = max(0, start - 4)..<min(end + 4, tokens.count)
        return tokens[around].contains { token in
            token.isOne(of: .call, .calls, .dial)
                || token.kind == .word && text[token.range].starts(with: "emergenc".utf8)
        }
    }

    /// "2021 -22", "2022\\23", "2022- 23": the end of a year that two calendar years share.
    private var isEndOfYears: Bool {
        guard tokens[start].range.count == 2 || tokens[end - 1].range.count == 2, let joint = token(end - 2),
            case .exact(let value) = mention.value
        else { return false }
        let isJoint =
            joint.kind == .hyphen || joint.kind == .slash || joint.kind == .dash
            || joint.kind == .other && text[Int(joint.lower)] == 0x5C
        guard isJoint, let year = token(end - 3), EnglishLookAlikes.isYear(year),
            let last = WrittenNumber(text, year.range), case .exact(let first) = last.value(scaledBy: 0)
        else { return false }
        let step = (abs(value) + 100 - first.truncatingRemainder(dividingBy: 100))
            .truncatingRemainder(dividingBy: 100)
        if step == 1 { return true }
        // "the 2015–18 Corporate Plan"
        guard step > 0, step <= 15, joint.isGlued, tokens[end - 1].isGlued else { return false }
        return after?.isCapitalised ?? true || !countsPlural(from: end)
    }

    /// "(714) 555-0137"
    private var isAreaCode: Bool {
        token(start - 1)?.kind == .closeParenthesis && token(start - 2)?.kind == .digits
            && token(start - 3)?.kind == .openParenthesis
    }

    /// "45 High Street", "200 S. Main Blvd.": a house in a street.
    private var isHouseNumber: Bool {
        guard mention.comparatorTokens.isEmpty, tokens[start].kind == .digits, tokens[start].range.count <= 5
        else { return false }
        var place = end
        var names = 0
        while let token = token(place), place - end < 6 {
            if token.kind == .stop {
                place += 1
                continue
            }
            guard token.kind == .word, token.isCapitalised else { return false }
            if names > 0, token.has(.street) { return true }
            names += 1
            place += 1
        }
        return false
    }
}
