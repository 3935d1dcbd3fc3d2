/// Sums whose sign of money the page lost: "an outlay of 1.5 lakh crore". Lakhs and crores that count nothing, of what is
/// paid or owed, are rupees.
enum EnglishUnsignedSums {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices
        where statements[place].unit == .count && statements[place].noun == nil {
            let quantity = view.quantities[statements[place].mention]
            guard countsInCrores(quantity, view), isOfMoney(statements[place], view) else { continue }
            statements[place].unit = .indianRupee
        }
    }

    private static func countsInCrores(_ quantity: QuantityMention, _ view: SentenceView) -> Bool {
        quantity.numeral.magnitude >= 5
            && view.tokens[quantity.numeral.tokens].contains { magnitudes.contains($0.range, of: view.text) }
    }

    private static func isOfMoney(_ statement: Statement, _ view: SentenceView) -> Bool {
        let words = statement.indicator.utf8.split(separator: 0x20).map { Array($0) }
        return !words.contains { $0.elementsEqual("number".utf8) }
            && words.contains { moneyNouns.contains($0.indices, of: $0) }
    }

    private static let magnitudes = WordSet("lakh lakhs crore crores")

    private static let moneyNouns = WordSet(
        """
        allocation allocations appropriation assistance borrowing borrowings budget capital corpus cost costs credit debt deficit
        expenditure expenditures fund funding funds grant grants income incomes interest investment
        investments limit loan loans outlay outlays payment payments premium provision receipts relief revenue revenues
        salaries salary savings spending subsidies subsidy surplus tax taxes turnover wages
        """)
}
