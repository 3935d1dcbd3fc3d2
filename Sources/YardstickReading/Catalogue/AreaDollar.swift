extension AreaCatalogue {
    /// The money that "$" alone stands for in the documents of an area: that of its country where the country calls
    /// its money dollar, else the US dollar (ISO 4217 by ISO 3166 country).
    func dollar(of area: String?) -> Unit {
        guard let area, let found = self.area(named: area) else { return .usDollar }
        for holder in [found] + ancestors(of: found) {
            if let unit = Self.dollars[holder.code] { return unit }
        }
        return .usDollar
    }

    private static let dollars: [String: Unit] = [
        "AU": .australianDollar, "CA": .canadianDollar, "HK": .hongKongDollar, "NZ": .newZealandDollar,
        "SG": .singaporeDollar,
    ]
}
