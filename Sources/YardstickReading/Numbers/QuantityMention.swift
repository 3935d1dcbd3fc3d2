/// A number with its unit and comparator, as tokens of its sentence, before anything is known of its meaning.
struct QuantityMention {
    /// The tokens of number and unit.
    var tokens: Range<Int>
    var value: Value
    var unit: Unit
    var comparator: Comparator = .equal
    /// The tokens of the comparator's words, empty without one.
    var comparatorTokens: Range<Int> = 0..<0
    /// The number alone.
    let numeral: Numeral
    /// A compound that stands before its noun: "681-kilometer", "30-billion-yuan".
    var isCompound = false
    /// What its unit multiplied its number by: 7 where weeks are kept in days, a thousand where kilotonnes are in tonnes.
    private(set) var unitFactor = 1.0
    /// The unit stands in a later number and serves this one too: "200,000 to 600,000 yuan".
    var borrowsUnit = false
    /// One word that says a multiple: "doubled", "twice".
    var isMultiplier = false
    /// Its unit tells by a code or a country's name whose money it is.
    var namesCountry = false
    /// Which rule read the number.
    var rule: RuleName = "number-with-unit"
    /// The rule of an amount that nobody counted: "thousands of homes".
    static let vague: RuleName = "vague-amount"
    /// The rule of a unit that stands apart from its number: "48 million fewer gallons".
    static let unitApart: RuleName = "unit-apart"

    /// Multiplies its number by what its unit says.
    mutating func multiply(by factor: Double) {
        guard factor != 1, factor > 0, case .exact(let value) = value else { return }
        unitFactor *= factor
        // 4.1 times a million is no whole number in binary digits; divided by a hundred, it has no more of them.
        self.value = .exact(
            factor > 1 ? (value * factor * 100).rounded() / 100 : value / (1 / factor).rounded())
    }

    /// Multiplies its number as the unit of another, which it shares, did that one's: "from 9 to 14 weeks".
    mutating func multiply(like lender: QuantityMention) {
        guard lender.unitFactor != 1, case .exact(let value) = value, case .exact(let other) = lender.value,
            value * lender.unitFactor <= other * 100
        else { return }
        multiply(by: lender.unitFactor)
    }

    /// First token of number, unit and comparator.
    var first: Int {
        comparatorTokens.isEmpty ? tokens.lowerBound : min(comparatorTokens.lowerBound, tokens.lowerBound)
    }
    /// Leaves a comparator to the quantity before that took its words: "40 rmb or more".
    mutating func dropComparator(before taken: Int) {
        guard !comparatorTokens.isEmpty, comparatorTokens.lowerBound < taken else { return }
        comparator = .equal
        comparatorTokens = 0..<0
    }

    /// Past the last token of number, unit and comparator.
    var end: Int { max(tokens.upperBound, comparatorTokens.upperBound) }
}
