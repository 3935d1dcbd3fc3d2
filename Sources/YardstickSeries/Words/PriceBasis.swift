import YardstickLedger
import YardstickReading

/// In which prices growth in an indicator is told.
///
/// Growth of gross domestic product and of value added is told in constant prices, their levels in current prices
/// (System of National Accounts 2008, chapter 15; China's yearly statistical communiques say so in their notes). To lay
/// one over the other would turn a rise of prices into a rise of output, so that growth is joined to levels only where
/// both are in the same prices.
public enum PriceBasis: Hashable, Sendable {
    /// The indicator is no amount of money: prices have no part in it.
    case none
    /// Growth and levels are both in the prices of their time.
    case current
    /// Growth is in constant prices.
    case constant
    /// Nothing tells.
    case unknown

    /// Whether growth may be laid over a level.
    public var joinsGrowthToLevels: Bool { self == .none || self == .current }

    /// The basis of an indicator whose levels are in a unit.
    public init(of indicator: Figures.Indicator, in unit: Unit) {
        guard unit.dimension == .money else {
            self = .none
            return
        }
        if Self.speaksOfOutput(indicator) {
            self = .constant
        } else {
            self = indicator.code == nil ? .unknown : .current
        }
    }

    private static let outputWords = ["value added", "added value", "gdp", "gross domestic", "productivity"]
    private static let realWords = ["real ", "constant price", "comparable price", "增加值", "生产总值", "可比价"]

    private static func speaksOfOutput(_ indicator: Figures.Indicator) -> Bool {
        let code = indicator.code ?? ""
        if code.hasSuffix("value-added") || code == "gdp" || code.hasPrefix("gdp-") || code.hasPrefix("gni") {
            return true
        }
        let phrase = indicator.phrase.lowercased() + " " + indicator.name.lowercased()
        return (outputWords + realWords).contains { phrase.contains($0) }
    }
}
