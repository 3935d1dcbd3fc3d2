/// How English writes masses of greenhouse gas: a mass, then the gas that it is counted in.
enum EnglishCarbon {
    static func add(to units: inout UnitTable, _ lexicon: inout Lexicon) {
        for mass in masses {
            for phrase in writings(of: mass) { units.add(mass.unit, phrase, power: mass.power, to: &lexicon) }
        }
    }

    private struct Mass {
        let unit: Unit
        let power: Int
        /// Written without a space too: "tCO2e".
        let symbols: [String]
        let words: [String]
    }

    private static let masses = [
        Mass(
            unit: .tonneOfCarbonDioxideEquivalent, power: 0, symbols: ["t", "MT"],
            words: ["tonne", "tonnes", "ton", "tons", "metric tonnes", "metric ton", "metric tons"]),
        Mass(
            unit: .tonneOfCarbonDioxideEquivalent, power: 3, symbols: ["kt", "Gg"],
            words: ["kilotonnes", "kilotons"]),
        Mass(
            unit: .tonneOfCarbonDioxideEquivalent, power: 6, symbols: ["MMT", "Tg"],
            words: ["megatonnes", "megatons"]),
        Mass(
            unit: .tonneOfCarbonDioxideEquivalent, power: 9, symbols: ["Gt"],
            words: ["gigatonnes", "gigatons"]),
        Mass(
            unit: .kilogramOfCarbonDioxideEquivalent, power: 0, symbols: ["kg"],
            words: ["kilograms", "kilogrammes"]),
    ]

    private static let gases = [
        "CO2", "CO2e", "CO2eq", "CO2 e", "CO2 eq", "CO2 equivalent", "CO2 equivalents", "carbon dioxide",
        "carbon dioxide equivalent", "carbon dioxide equivalents", "carbon",
    ]

    private static func writings(of mass: Mass) -> [String] {
        gases.flatMap { gas in
            let formula = gas.hasPrefix("CO2")
            let glued = formula && !gas.contains(" ") ? mass.symbols.map { $0 + gas } : []
            let apart = formula ? (mass.symbols + mass.words).map { "\($0) \(gas)" } : []
            return glued + apart + (mass.symbols + mass.words).map { "\($0) of \(gas)" }
        }
    }
}
