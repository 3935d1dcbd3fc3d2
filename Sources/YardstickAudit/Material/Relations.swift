import YardstickLedger

/// Indicators of the catalogue that are made of two others: what is divided by what.
///
/// The definitions are those of the statistical offices: China's National Bureau of Statistics, "China Statistical
/// Yearbook", explanatory notes on main statistical indicators; for R&D intensity OECD, "Frascati Manual" (2015).
struct Relation: Sendable {
    /// The code of the share or ratio.
    let quotient: String
    /// The code of what is divided.
    let numerator: String
    /// The code of what it is divided by.
    let denominator: String

    static let all = [
        Relation(
            quotient: "income-ratio-urban-rural", numerator: "income-urban", denominator: "income-rural"),
        Relation(quotient: "rd-intensity", numerator: "rd-expenditure", denominator: "gdp"),
        Relation(quotient: "service-share", numerator: "service-value-added", denominator: "gdp"),
        Relation(quotient: "manufacturing-share", numerator: "manufacturing-value-added", denominator: "gdp"),
        Relation(
            quotient: "private-economy-share", numerator: "private-economy-value-added", denominator: "gdp"),
        Relation(quotient: "digital-core-share", numerator: "digital-core-value-added", denominator: "gdp"),
        Relation(quotient: "digital-economy-share", numerator: "digital-economy", denominator: "gdp"),
        Relation(quotient: "cultural-industry-share", numerator: "cultural-value-added", denominator: "gdp"),
        Relation(
            quotient: "hightech-share", numerator: "hightech-value-added",
            denominator: "industrial-value-added-above-size"),
        Relation(
            quotient: "strategic-share", numerator: "strategic-value-added",
            denominator: "industrial-value-added-above-size"),
        Relation(quotient: "deficit-ratio", numerator: "deficit", denominator: "gdp"),
        Relation(quotient: "tax-share", numerator: "tax-revenue", denominator: "budget-revenue"),
        Relation(
            quotient: "private-investment-share", numerator: "private-investment",
            denominator: "fixed-asset-investment"),
        Relation(quotient: "trade-dependence", numerator: "trade-total", denominator: "gdp"),
        Relation(
            quotient: "education-expenditure-share", numerator: "education-expenditure",
            denominator: "budget-expenditure"),
        Relation(
            quotient: "renewable-capacity-share", numerator: "renewable-capacity",
            denominator: "power-capacity"),
        Relation(quotient: "urbanization-rate", numerator: "urban-population", denominator: "population"),
    ]

    /// The relation that a code is the quotient of.
    static func of(quotient code: String) -> Relation? { byQuotient[code] }

    /// The relation of a code to gross domestic product.
    static func ofGDP(numerator code: String) -> Relation? { byNumerator[code] }

    private static let byNumerator = Dictionary(
        all.filter { $0.denominator == "gdp" }.map { ($0.numerator, $0) }
    ) { first, _ in first }
    private static let byQuotient = Dictionary(all.map { ($0.quotient, $0) }) { first, _ in first }
}

extension Material {
    /// What a share in percent is the quotient of: by its own name, or "3.3% of GDP" said of the numerator.
    func relation(ofShare figure: Figure) throws -> Relation? {
        guard let code = names.code(figure) else { return nil }
        if let relation = Relation.of(quotient: code) { return relation }
        guard let relation = Relation.ofGDP(numerator: code),
            let words = try sentence(of: figure)?.part(from: Int(figure.start))
        else { return nil }
        return words.list.prefix(5).contains("gdp") ? relation : nil
    }
}
