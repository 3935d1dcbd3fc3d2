/// What the words of a line say that looks like a title: one that states something of its own is none.
struct TitleWords {
    let text: [UInt8]
    let pack: LanguagePack

    /// "The city will:": a line with a verb of a clause.
    func isClause(_ range: Range<Int>) -> Bool {
        var tokens: [Token] = []
        pack.tokenizer.tokenize(text, range, into: &tokens)
        pack.statements.tag(&tokens, quantities: [])
        return holdsVerb(tokens)
    }

    /// "Cut water use by 10%": a number of a measure, or one too large to number the items below.
    func statesAmount(_ range: Range<Int>) -> Bool {
        guard pack.language == .english, text[range].contains(where: Bytes.isDigit) else { return false }
        var tokens: [Token] = []
        pack.tokenizer.tokenize(text, range, into: &tokens)
        let quantities = pack.quantities.quantities(tokens, in: text)
        if quantities.count >= 3 || isRow(quantities) { return true }
        let states = quantities.contains { quantity in
            switch quantity.unit {
            case .rank: return false
            case .count:
                guard case .exact(let value) = quantity.value else { return true }
                return value >= 100
            default: return quantity.unit.dimension != .time
            }
        }
        guard !states, quantities.contains(where: { $0.unit == .count && !$0.numeral.isSpelledOut }) else {
            return states
        }
        // "Install 12 chargers at four garages"
        pack.statements.tag(&tokens, quantities: quantities)
        return tokens.first?.part == .base || holdsVerb(tokens) || opensWithDeed(tokens)
    }

    private func holdsVerb(_ tokens: [Token]) -> Bool {
        tokens.contains {
            $0.part == .finite || $0.part == .modal || $0.part == .be || $0.part == .have
        }
    }

    /// "Rides on time 90 84": values side by side, as in a row of a table.
    private func isRow(_ quantities: [QuantityMention]) -> Bool {
        quantities.count == 2 && quantities[0].end == quantities[1].first
            && quantities.allSatisfy { !$0.numeral.isSpelledOut }
    }

    /// "Youth centres: Opened 16 centres": a deed behind the colon of its label.
    private func opensWithDeed(_ tokens: [Token]) -> Bool {
        guard let colon = tokens.firstIndex(where: { $0.kind == .colon }), colon + 1 < tokens.count else {
            return false
        }
        return tokens[colon + 1].part == .participle || tokens[colon + 1].part == .base
    }
}
