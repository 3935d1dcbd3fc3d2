import YardstickLedger
import YardstickReading
import YardstickSeries

/// What to make of a rate and levels that part, where the rate may be in constant prices.
struct PriceGap {
    /// The verdict; nothing where the check should be silent.
    let verdict: Verdict?
    /// The guess that goes with it.
    let guess: String?

    /// - Parameters:
    ///   - real: The stated rate.
    ///   - nominal: The rate that the levels show.
    ///   - years: How many years both cover; both are a year's averages.
    ///   - figure: A level, which says what is measured.
    ///   - words: The sentence of the rate.
    init(real: Interval, nominal: Interval, years: Int, figure: Figure, names: Names, words: Words) {
        let isMoney = figure.unit.dimension == .money
        let saysReal = words.has(.real)
        let isConstant = isMoney && (saysReal || names.isPricedConstant(figure))
        let mayBe = isMoney && names.mayBePricedConstant(figure)
        guard isConstant || mayBe, let prices = Prices.implied(real: real, nominal: nominal) else {
            (verdict, guess) = (.differs, nil)
            return
        }
        let allowed = Prices.allowance(years: years)
        let isExplained = prices.high >= allowed.lowerBound && prices.low <= allowed.upperBound
        let sentence = """
            the rate is in constant prices and the levels are in current ones; prices would have risen by \
            \(Say.interval(prices, .percent)) a year
            """
        switch (isConstant, isExplained) {
        case (true, true): (verdict, guess) = (nil, nil)
        case (true, false): (verdict, guess) = (.cannotTell, sentence)
        case (false, true): (verdict, guess) = (.cannotTell, sentence)
        case (false, false): (verdict, guess) = (.differs, nil)
        }
    }
}
