/// The yearly work report of a made-up city, with about 50 measurements: levels that grow from year to year, the growth
/// stated beside them, targets for the year ahead and for the plan's end. The same city and year give the same bytes.
///
/// Most numbers agree with each other and with the report of the year before; one statement in fifty does not.
public struct GeneratedCityReport {
    /// The city's number, from 0.
    public let city: Int
    /// The year that the report looks back on.
    public let year: Int

    /// The years that a city reports on.
    public static let years = 2012...2021

    /// Names what a report says.
    public init(city: Int, year: Int) {
        self.city = city
        self.year = year
    }

    /// The city's name.
    public var area: String { "Borough \(city)" }

    /// The day on which it was given, in ISO 8601.
    public var date: String { "\(year + 1)-01-20" }

    /// Its text.
    public var text: String {
        let parts = [
            "Work Report of \(area)", "(January 20, \(year + 1))", "1. Review of \(year)", review,
            "2. Targets for \(year + 1)", targets, "3. Targets for \(planEnd)", plan,
        ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private struct Series {
        let name: String
        let unit: String
        let base: Double
        let growth: Double
    }

    private static let amounts = [
        Series(name: "General public budget revenue", unit: "billion yuan", base: 30, growth: 7),
        Series(name: "Total retail sales of consumer goods", unit: "billion yuan", base: 90, growth: 8),
        Series(name: "Exports", unit: "billion yuan", base: 70, growth: 6),
        Series(name: "The total import and export volume", unit: "billion yuan", base: 100, growth: 6),
        Series(name: "Fixed-asset investment", unit: "billion yuan", base: 120, growth: 5),
        Series(name: "R&D expenditure", unit: "billion yuan", base: 8, growth: 11),
        Series(name: "Total fiscal revenue", unit: "billion yuan", base: 50, growth: 7),
        Series(name: "The total freight volume", unit: "million tons", base: 200, growth: 3),
        Series(name: "The number of high-tech enterprises", unit: "", base: 1_211, growth: 9),
        Series(
            name: "The per capita disposable income of urban residents", unit: "yuan", base: 41_213, growth: 6
        ),
        Series(
            name: "The per capita disposable income of rural residents", unit: "yuan", base: 23_427, growth: 7
        ),
        Series(name: "Grain output", unit: "tons", base: 1_211_213, growth: 1),
    ]
    private static let shares = [
        Series(name: "The urbanization rate", unit: "%", base: 55, growth: 0.9),
        Series(name: "The forest coverage rate", unit: "%", base: 38, growth: 0.3),
        Series(name: "The gross enrollment rate for higher education", unit: "%", base: 41, growth: 1.1),
        Series(name: "The proportion of days with good air quality", unit: "%", base: 75, growth: 0.8),
    ]

    private var planEnd: Int { (year / 5 + 1) * 5 }

    private func isSlip(_ place: Int) -> Bool { (city * 31 + year * 17 + place * 7) % 50 == 0 }

    private func growth(_ series: Series) -> Double {
        series.growth + Double((city * 7 + series.name.utf8.count) % 5) * 0.3
    }

    private func level(_ series: Series, in year: Int) -> Double {
        let start = series.base * (1 + Double(city % 37) / 40)
        return (Self.years.lowerBound..<max(Self.years.lowerBound, year)).reduce(start) { level, _ in
            level * (1 + growth(series) / 100)
        }
    }

    private func share(_ series: Series, in year: Int) -> Double {
        series.base + Double(city % 13) * 0.4 + series.growth * Double(year - Self.years.lowerBound)
    }

    private var review: String {
        var sentences: [String] = []
        for (place, series) in Self.amounts.enumerated() {
            let rate = growth(series) + (isSlip(place) ? 4 : 0)
            sentences.append(
                "\(series.name) reached \(written(level(series, in: year), series)) in \(year), up \(tenths(rate))% "
                    + "year-on-year.")
        }
        for (place, series) in Self.shares.enumerated() {
            let (before, now) = (share(series, in: year - 1), share(series, in: year))
            let change = now - before + (isSlip(place + 20) ? 1 : 0)
            sentences.append(
                "\(series.name) rose from \(tenths(before))% in \(year - 1) to \(tenths(now))% in \(year), up "
                    + "\(tenths(change)) percentage points.")
        }
        return sentences.joined(separator: " ")
    }

    private var targets: String {
        let growths = Self.amounts.prefix(6).map { series in
            "\(series.name) will grow by \(tenths(growth(series)))% in \(year + 1)."
        }
        let levels = Self.shares.map { series in
            "\(series.name) will reach \(tenths(share(series, in: year + 1)))% in \(year + 1)."
        }
        return (growths + levels).joined(separator: " ")
    }

    private var plan: String {
        Self.shares.map { series in
            "By \(planEnd), \(lowered(series.name)) will reach \(tenths(share(series, in: planEnd)))%."
        }.joined(separator: " ")
    }

    private func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private func written(_ level: Double, _ series: Series) -> String {
        let isWhole = series.base > 1000
        let number = isWhole ? String(Int(level.rounded())) : tenths(level)
        return series.unit.isEmpty ? number : number + " " + series.unit
    }

    private func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
