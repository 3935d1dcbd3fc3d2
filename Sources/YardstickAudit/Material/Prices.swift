import YardstickSeries

/// How far prices may explain that growth in constant prices and levels in current prices part.
///
/// A real growth rate g and a nominal one n belong together where prices rose by (1 + n) / (1 + g) - 1. China's GDP
/// deflator moved between about -1.3% and 8.1% a year from 1998 to 2023 and by less than 6% a year on average over any
/// five years (World Bank, World Development Indicators, NY.GDP.DEFL.KD.ZG); advanced economies stayed within these
/// bounds. Beyond them prices alone explain nothing; a recount of the levels still may.
enum Prices {
    /// The change of prices in percent a year that may be left unsaid, over so many years.
    static func allowance(years: Int) -> ClosedRange<Double> { years >= 3 ? -2...6 : -3...9 }

    /// The change of prices, in percent a year, that makes a real rate and a nominal rate agree.
    static func implied(real: Interval, nominal: Interval) -> Interval? {
        guard let one = Interval(100), let quotient = (nominal + one) / (real + one) else { return nil }
        return quotient * 100 - one
    }
}
