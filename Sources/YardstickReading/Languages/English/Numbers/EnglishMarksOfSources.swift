/// Numbers that a page sets beside its words: of notes, of sources, of headings and of the scales of charts.
extension EnglishLookAlikes.Context {
    /// Whether the number is one of them.
    var isMarkOfSource: Bool {
        guard mention.unit == .count, tokens[start].kind == .digits, mention.numeral.tokens.count == 1 else {
            return isSubscript
        }
        return isInListOfSources || isNoteBehindBracket || isNoteGluedToYear || isDistantYear
            || isNumberOfHeading || isNumberOfParagraphSpaced || isNumberAlone || isNumberOfSection
            || isNoteBehindSentence || isNoteBehindNoun || isNoteInBrackets || isOnScale || isSubscript
    }

    private var width: Int { tokens[start].range.count }

    private var isPlainNumber: Bool { text[tokens[start].range].allSatisfy(Bytes.isDigit) }

    // MARK: Notes and sources

    /// "rose in 2019 [2, 4, 9]", "[21–22]"
    private var isInListOfSources: Bool {
        guard width <= 3, isPlainNumber, let open = edge(from: start, step: -1),
            let close = edge(from: end - 1, step: 1)
        else { return false }
        return text[Int(tokens[open].lower)] == 0x5B && text[Int(tokens[close].lower)] == 0x5D
    }

    /// The bracket before or behind a list of numbers.
    private func edge(from place: Int, step: Int) -> Int? {
        var at = place + step
        while let token = token(at), abs(at - place) < 24 {
            switch token.kind {
            case .digits, .comma, .hyphen, .dash: at += step
            case .openParenthesis, .closeParenthesis: return at
            default: return text[token.range].elementsEqual(step < 0 ? "[".utf8 : "]".utf8) ? at : nil
            }
        }
        return nil
    }

    /// "has been so since then. 12": a number alone behind the end of a sentence of its line.
    private var isNoteBehindSentence: Bool {
        guard start == 0, end == tokens.count, width <= 3, isPlainNumber else { return false }
        var at = Int(tokens[start].lower) - 1
        while at >= 0, text[at] == 0x20 { at -= 1 }
        return at >= 0 && [0x2E, 0x21, 0x3F, 0x29, 0x22].contains(text[at])
    }

    /// "runs 2,205 projects 14 .": a note's number that lost its height, between a noun and a stop set apart.
    private var isNoteBehindNoun: Bool {
        guard width <= 3, isPlainNumber, !tokens[start].isGlued, end + 1 == tokens.count, let after,
            after.kind == .stop, !after.isGlued, let before
        else { return false }
        return before.kind == .word && before.has(.plural) && !before.has(.verb)
    }

    /// "(Harbour Board, 2018 183 )", "(July 2019 17 )": a note's number that lost its height, behind the year of a source.
    private var isNoteInBrackets: Bool {
        guard width <= 3, isPlainNumber, !tokens[start].isGlued, let year = before,
            EnglishLookAlikes.isYear(year), let after, after.kind == .closeParenthesis
        else { return false }
        return token(start - 2).map { $0.kind == .comma || $0.has(.month) } ?? false
    }

    /// "is irrigated [21, 22]4.", "(Ibid)5": not "(2019)25 schools".
    private var isNoteBehindBracket: Bool {
        guard width <= 2, isPlainNumber, tokens[start].isGlued, let before,
            text[Int(before.upper) - 1] == 0x5D || text[Int(before.upper) - 1] == 0x29
        else { return false }
        return !countsPlural(from: end)
    }

    /// "was updated in 20174 and": the number of a note behind a year, that the page sets higher.
    private var isNoteGluedToYear: Bool {
        guard width == 5 || width == 6, isPlainNumber, let before,
            before.has(.preposition) || before.has(.month)
                || before.kind == .comma && token(start - 3)?.has(.month) ?? false
        else { return false }
        let year = text[tokens[start].range].prefix(2)
        guard year.elementsEqual("19".utf8) || year.elementsEqual("20".utf8) else { return false }
        return after.map {
            $0.kind != .word || $0.has([.conjunction, .be, .have, .modal, .determiner, .relative])
        }
            ?? true
    }

    /// "Founded in 1248, the harbour": a year of the Middle Ages.
    private var isDistantYear: Bool {
        guard width == 4, isPlainNumber, text[Int(tokens[start].lower)] == 0x31, before?.is(.in) ?? false
        else {
            return false
        }
        return after.map { $0.kind != .word && $0.kind != .percent && $0.kind != .hyphen } ?? true
    }

    // MARK: Headings and paragraphs

    /// "## 5.1 Goals of the plan": the number of a heading that Markdown marks.
    private var isNumberOfHeading: Bool {
        guard start > 0, start <= 6, !tokens[start].isGlued, after?.isCapitalised ?? false else {
            return false
        }
        return tokens[..<start].allSatisfy { text[$0.range].allSatisfy { $0 == 0x23 } }
    }

    /// "2 6 . The yield": the number of a paragraph, as poor recognition spaces it.
    private var isNumberOfParagraphSpaced: Bool {
        guard width == 1, start <= 1, start == 0 || tokens[0].kind == .digits && tokens[0].range.count == 1
        else {
            return false
        }
        let stop = end + (after?.kind == .digits && after?.range.count == 1 && start == 0 ? 1 : 0)
        guard let mark = token(stop), mark.kind == .stop, !mark.isGlued else { return false }
        return token(stop + 1).map { $0.isCapitalised && !$0.isGlued } ?? true
    }

    /// "1.2. About the region" where it stands in running text: the number and its stop are a sentence of their own.
    private var isNumberAlone: Bool {
        guard start == 0, end + 1 == tokens.count, after?.kind == .stop, mention.comparatorTokens.isEmpty
        else {
            return false
        }
        return width <= 2 || width <= 4 && text[tokens[start].range].contains(0x2E)
    }

    /// "2.8 Rivers are dredged every spring": the number of a section at the head of its first sentence, where the page
    /// sets both in one line.
    private var isNumberOfSection: Bool {
        guard start == 0, mention.comparatorTokens.isEmpty, tokens.count > end + 3, let after,
            after.isCapitalised, !after.isGlued
        else { return false }
        let digits = text[tokens[start].range]
        guard let point = digits.firstIndex(of: 0x2E), point - digits.startIndex <= 2,
            digits.endIndex - point <= 4, digits.count(where: Bytes.isDigit) == digits.count - 1
        else { return false }
        return !after.shape.contains(.allCapitals) || token(end + 1)?.isCapitalised ?? false
    }

    // MARK: Charts and formulas

    /// "homes, and million in trade": what columns that ran into each other left of a number.
    var isMagnitudeAlone: Bool {
        guard mention.numeral.tokens.count == 1, tokens[start].has(.magnitude), mention.unit == .count else {
            return false
        }
        // "million;", the end of a line that lost its number
        if start == 0, after.map({ $0.kind != .word }) ?? true { return true }
        guard let before, before.is(.and) || before.is(.or) || before.kind == .comma
        else { return false }
        return text[Int(tokens[start].upper) - 1] != 0x73 && after?.has(.preposition) ?? false
    }

    /// "8,000 7,000 6,000 5,000", "0 10 20 30": four numbers in steps of one width are part of the scale of a chart.
    private var isOnScale: Bool {
        var (first, last) = (start, start)
        while start - first < 3, isBareNumber(first - 1) { first -= 1 }
        while last - start < 3, isBareNumber(last + 1) { last += 1 }
        guard last - first >= 3 else { return false }
        let values = (first...last).map(value(at:))
        return (0...values.count - 4).contains { isScale(values[$0..<$0 + 4]) }
    }

    private func isScale(_ values: ArraySlice<Double?>) -> Bool {
        let steps = zip(values, values.dropFirst()).map { pair in
            pair.0.flatMap { low in pair.1.map { $0 - low } }
        }
        guard let step = steps.first ?? nil, step != 0 else { return false }
        return steps.allSatisfy { $0 == step }
    }

    private func isBareNumber(_ place: Int) -> Bool {
        guard let token = token(place) else { return false }
        return token.kind == .digits && !token.isGlued
    }

    private func value(at place: Int) -> Double? {
        guard let written = WrittenNumber(text, tokens[place].range),
            case .exact(let value) = written.value(scaledBy: 0)
        else { return nil }
        return value
    }

    /// "CO_{2}", "x^{2}": what a formula sets lower or higher; "[^3]": a note, as Markdown has it.
    private var isSubscript: Bool {
        let at = Int(tokens[start].lower)
        guard at > 1 else { return false }
        return text[at - 1] == 0x7B && (text[at - 2] == 0x5F || text[at - 2] == 0x5E)
            || text[at - 1] == 0x5E && text[at - 2] == 0x5B
    }
}
