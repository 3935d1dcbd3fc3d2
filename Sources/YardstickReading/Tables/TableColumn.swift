/// What stands over the values of one column of a table: a time, and whether they are done or meant.
struct TableColumn: Equatable, Sendable {
    let period: Period?
    let role: Role?
    /// Bytes of the column's heading.
    let evidence: Range<Int>
}

/// What the lines over a table say of all its numbers.
struct TableTitle {
    /// The unit of bare numbers.
    var unit: TableUnit?
    /// Whether columns of growth in percent stand behind those of values: "2018 2019 % change".
    var hasGrowth = false
    /// Whether the table tells how something changed: "Changes in the budget".
    var isOfChanges = false
    /// Whether all its values are growth in percent: "Prices by region (change on previous year, %)".
    var isOfGrowth = false

    /// Takes up what one more line over the table says.
    mutating func take(_ view: SentenceView, by reader: QuantityReader) {
        if view.inventory.holdsAny(of: TableUnit.call), let unit = TableUnit(in: view, by: reader) {
            self.unit = unit
        } else if !Self.namesGrowth(view), let unit = TableUnit(closing: view, by: reader) {
            self.unit = unit
        }
        if Self.isGrowth(view) {
            (unit, isOfGrowth) = (TableUnit(.percent, 0), true)
            return
        }
        hasGrowth = hasGrowth || Self.namesGrowth(view)
        // "School | Pupils | Change from 2019": one column of changes, and not all.
        let hasBars =
            view.inventory.holdsAny(of: TableRow.signs)
            && view.tokens.indices.contains { TableRow.isBar($0, view) }
        isOfChanges = isOfChanges || !hasBars && view.tokens.contains(where: Self.isChange)
    }

    private static func isChange(_ token: Token) -> Bool {
        token.isOne(of: .change, .changes) && token.has(.noun)
    }

    /// "(change on previous quarter, %)", "(annual growth, per cent)": a bracket at the end that names both.
    private static func isGrowth(_ view: SentenceView) -> Bool {
        guard view.tokens.last?.kind == .closeParenthesis,
            let open = view.tokens.lastIndex(where: { $0.kind == .openParenthesis })
        else { return false }
        let words = view.tokens[open + 1..<view.tokens.count - 1]
        let unit = words.suffix(2)
        return unit.contains { $0.kind == .percent || $0.isOne(of: .percent, .percentage) }
            && words.contains { isChange($0) || $0.isOne(of: .growth, .increase) }
    }

    private static let shares = Inventory([], .percent)

    /// "Growth Rate (%)", "% change".
    private static func namesGrowth(_ view: SentenceView) -> Bool {
        guard view.inventory.holdsAny(of: shares) else { return false }
        return view.tokens.indices.contains { place in
            guard view.tokens[place].kind == .percent else { return false }
            let around = max(0, place - 3)..<min(place + 2, view.tokens.count)
            return around.contains {
                let token = view.tokens[$0]
                return isChange(token) || view.text[token.range].suffix(6).elementsEqual("Growth".utf8)
                    || token.is(.growth)
            }
        }
    }
}
