/// Sums whose sign of money the page lost: "an outlay of 1.5 lakh crore". Lakhs and crores that count nothing, of what is
/// paid or owed, are rupees.
enum EnglishUnsignedSums {
    static func settle(_ statements: inout [Statement], _ view: SentenceView) {
        for place in statements.indices
        where statements[place].unit == .count && statements[place].noun == nil {
            let quantity = view.quantities[statements[place].mention]
            guard quantity.countsInLakhs(view.tokens, view.text), isOfMoney(statements[place]) else {
                continue
            }
            statements[place].unit = .indianRupee
        }
    }

    private static func isOfMoney(_ statement: Statement) -> Bool {
        let words = statement.indicator.utf8.split(separator: 0x20).map { Array($0) }
        return !words.contains { $0.elementsEqual("number".utf8) }
            && words.contains { moneyNouns.contains($0.indices, of: $0) }
    }

    private static let moneyNouns = WordSet(
        """
        allocation allocations appropriation assistance borrowing borrowings budget capital corpus cost costs credit debt deficit
        expenditure expenditures fund funding funds grant grants income incomes interest investment
        investments limit loan loans outlay outlays payment payments premium provision receipts relief revenue revenues
        salaries salary savings spending subsidies subsidy surplus tax taxes turnover wages
        """)
}
