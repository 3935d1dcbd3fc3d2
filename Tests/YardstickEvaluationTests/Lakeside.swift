import YardstickReading

@testable import YardstickEvaluation

/// A document of our own in which every level and every kind of miss occurs once, with its annotation and a
/// reading made by hand, so that its figures stay the same whatever the reader learns.
enum Lakeside {
    static let text = """
        GDP reached 120 billion yuan in 2021, up 8%.
        We opened 14 clinics and 3 libraries.
        By 2025, more than 60% of waste will be sorted.
        The airport handled 2 million passengers.
        Some 40 km of road were renewed.
        Seven towns joined.
        """

    /// Half of it by sentence, half by place.
    static let gold = """
        {"sentence":"GDP reached 120 billion yuan in 2021, up 8%.","surface":"120 billion yuan",\
        "value":120000000000,"unit":"CNY","comparator":"=","form":"level","role":"actual",\
        "indicator":"GDP","start":"2021","end":"2021","area":"Lakeside"}
        {"sentence":"GDP reached 120 billion yuan in 2021, up 8%.","surface":"8%","value":8,"unit":"%",\
        "comparator":"=","form":"growth","role":"actual","indicator":"GDP","start":2021,"end":2021,\
        "area":"Lakeside"}
        {"sentence":"We opened 14 clinics and 3 libraries.","surface":"14","value":14,"unit":"count",\
        "noun":"clinics","comparator":"=","form":"level","role":"actual","indicator":"clinics opened",\
        "area":"Lakeside"}
        {"sentence":"We opened 14 clinics and 3 libraries.","surface":"3","value":3,"unit":"count",\
        "noun":"libraries","comparator":"=","form":"level","role":"actual","indicator":"libraries",\
        "area":"Lakeside"}

        {"at":[102,105],"surface":"60%","value":60,"unit":"%","comparator":">","form":"level",\
        "role":"target","indicator":"share of waste sorted","start":"2025","end":"2025","area":"Lakeside"}
        {"at":[151,160],"surface":"2 million","value":2000000,"unit":"count","noun":"passengers",\
        "comparator":"=","form":"level","role":"actual","indicator":"passengers handled","area":"Lakeside"}
        {"at":[178,183],"surface":"40 km","value":40,"unit":"km","comparator":"~","form":"level",\
        "role":"actual","indicator":"road renewed","area":"Lakeside"}
        {"at":[206,211],"surface":"Seven","value":7,"unit":"count","noun":"towns","comparator":"=",\
        "form":"level","role":"actual","indicator":"towns that joined","area":"Lakeside"}
        """

    static let year2021 = Period(years: 2021, through: 2021)
    static let year2024 = Period(years: 2024, through: 2024)

    /// Right: GDP and, but for the area, the towns. Every other measurement has its own fault.
    static let measurements: [Measurement] = [
        measurement("120 billion yuan", 120e9, .yuan, indicator: "GDP", period: year2021, confidence: 0.97),
        measurement("2021", 2021, .count, indicator: "GDP", confidence: 0.4),
        measurement("8%", 8, .percent, role: .target, indicator: "GDP", period: year2021, confidence: 0.9),
        measurement("3", 30, .count, indicator: "libraries", confidence: 0.8),
        measurement("2025", 2025, .count, indicator: "waste", confidence: 0.59),
        measurement(
            "60%", 60, .percent, .above, role: .target, indicator: "waste sorted", period: year2024,
            confidence: 0.85),
        measurement("2 million", 2e6, .count, indicator: "airport", confidence: 0.7),
        measurement("40 km", 40, .mile, .about, indicator: "road", confidence: 0.6),
        measurement("Seven", 7, .count, indicator: "towns", area: "Hillside", confidence: 1),
    ]

    static var reading: Reading { reading(measurements) }

    static func reading(_ measurements: [Measurement]) -> Reading {
        Reading(sections: [], sentences: [], measurements: measurements, commitments: [], programmes: [])
    }

    static func placed() throws -> [PlacedGold] {
        try GoldFile(path: "lakeside.jsonl", bytes: Array(gold.utf8)).placed(in: Array(text.utf8))
    }

    /// A measurement of the first place of a surface.
    static func measurement(
        _ surface: String, _ value: Double, _ unit: Unit, _ comparator: Comparator = .equal,
        form: Form = .level, role: Role = .actual, indicator: String, period: Period? = nil,
        area: String = "Lakeside", confidence: Double = 0.5
    ) -> Measurement {
        let start = ByteSearch.first(Array(surface.utf8), in: Array(text.utf8)) ?? 0
        return Measurement(
            quantity: Quantity(
                range: start..<start + surface.utf8.count, value: .exact(value), unit: unit, noun: nil,
                comparator: comparator),
            form: form, role: role, indicator: indicator, indicatorCode: nil, area: area, period: period,
            sentence: 0, confidence: confidence, evidence: [])
    }
}
