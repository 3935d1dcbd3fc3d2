import YardstickReading

extension Unit {
    /// The unit as people write it behind a number; nothing for a bare count.
    var words: String? {
        Self.written[self] ?? rawValue
    }

    /// Whether the unit stands right behind the number, without a space.
    var isAttached: Bool { self == .percent || self == .degreeCelsius || self == .degreeFahrenheit }

    /// The units whose symbol in the ledger is not what people write.
    private static let written: [Unit: String?] = [
        .count: nil, .rank: nil, .percentagePoint: "points", .ratio: ": 1", .yuan: "yuan",
        .usDollar: "US dollars", .euro: "euros", .poundSterling: "pounds", .yen: "yen",
        .hongKongDollar: "HK dollars", .canadianDollar: "Canadian dollars",
        .australianDollar: "Australian dollars", .squareKilometre: "km²", .squareMetre: "m²",
        .squareFoot: "sq ft", .squareMile: "sq mi", .cubicMetre: "m³", .cubicFoot: "cu ft",
        .acreFoot: "acre-feet", .tonneOfCarbonDioxideEquivalent: "t CO₂e",
        .microgramPerCubicMetre: "µg/m³", .degreeCelsius: "°C", .degreeFahrenheit: "°F", .tonne: "tonnes",
        .hectare: "hectares", .acre: "acres", .mile: "miles", .pound: "lb", .tonHour: "ton-hours",
        .second: "seconds", .minute: "minutes", .hour: "hours", .day: "days", .week: "weeks",
        .month: "months", .quarter: "quarters", .year: "years", .decade: "decades",
    ]
}
