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
