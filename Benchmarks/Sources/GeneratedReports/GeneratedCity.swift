/// The yearly reports of a city that does not exist as such: what was reached last year, what is wanted this
/// year, and every five years what is wanted by the end of the plan.
///
/// The same city and year give the same bytes. A value grows from year to year at the indicator's own pace, and
/// a target stands a little above or below what is reached then, so that series, gaps and missed targets look as
/// they do in earnest.
public struct GeneratedCity {
    /// What a city measures: its name as a report writes it, and what it is counted in.
    public struct Indicator: Sendable {
        /// The phrase.
        public let name: String
        /// The dimension, as the catalogue of indicators names it.
        public let dimension: String

        /// Makes an indicator.
        public init(name: String, dimension: String) {
            self.name = name
            self.dimension = dimension
        }
    }

    private let name: String
    private let indicators: [(indicator: Indicator, start: Double, pace: Double)]
    private let seed: UInt64

    /// Makes a city.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - seed: What sets it apart from others.
    ///   - catalogue: What cities measure; this one takes its own choice of ninety.
    public init(name: String, seed: UInt64, catalogue: [Indicator]) {
        var random = SplitMix(seed: seed)
        self.name = name
        self.seed = seed
        indicators = (0..<90).map { _ in
            let indicator = random.one(of: catalogue)
            let start = Double(random.number(200...900)) / (indicator.dimension == "share" ? 10 : 1)
            return (indicator, start, Double(random.number(-20...120)) / 1000)
        }
    }

    /// The report that the city gives in January of a year.
    public func report(of year: Int) -> String {
        var random = SplitMix(seed: seed &* 31 &+ UInt64(year))
        var text =
            "Report on the Work of the Government of \(name)\n\n(January \(random.number(10...28)), \(year))\n\n"
        text += "1. Review of \(year - 1)\n\n"
        text += paragraphs(indicators.indices.map { review($0, year - 1, &random) }, &random)
        text += "2. Major tasks for \(year)\n\n"
        text += paragraphs(indicators.indices.prefix(40).map { task($0, year, &random) }, &random)
        if year % 5 == 1 {
            text += "3. Goals of the five-year plan\n\n"
            text += paragraphs(indicators.indices.prefix(50).map { goal($0, year + 4, &random) }, &random)
        }
        return text
    }

    private func paragraphs(_ sentences: [String], _ random: inout SplitMix) -> String {
        stride(from: 0, to: sentences.count, by: 6).map { start in
            let own = sentences[start..<min(start + 6, sentences.count)].joined(separator: " ")
            return own + " We will \(random.one(of: Self.deeds)).\n\n"
        }.joined()
    }

    private func review(_ index: Int, _ year: Int, _ random: inout SplitMix) -> String {
        let (phrase, now) = (phrase(index), amount(index, year))
        let growth = "\(random.number(1...9)).\(random.number(0...9)) percent"
        switch random.number(0...3) {
        case 0: return "\(phrase) rose from \(amount(index, year - 1)) to \(now)."
        case 1: return "\(phrase) was \(now)."
        default: return "\(phrase) reached \(now), up \(growth)."
        }
    }

    private func task(_ index: Int, _ year: Int, _ random: inout SplitMix) -> String {
        let aim = amount(index, year, times: Double(random.number(960...1040)) / 1000)
        return random.number(0...1) == 0
            ? "\(phrase(index)) is to reach \(aim) or more."
            : "\(phrase(index)) will be about \(aim) in \(year)."
    }

    private func goal(_ index: Int, _ year: Int, _ random: inout SplitMix) -> String {
        let aim = amount(index, year, times: Double(random.number(900...1100)) / 1000)
        return "By \(year), \(phrase(index)) will exceed \(aim)."
    }

    private func phrase(_ index: Int) -> String { indicators[index].indicator.name }

    private func amount(_ index: Int, _ year: Int, times factor: Double = 1) -> String {
        let (indicator, start, pace) = indicators[index]
        let grown = (0..<max(0, year - 2010)).reduce(start * factor) { value, _ in value * (1 + pace) }
        let tenths = Int(grown * 10)
        let value = indicator.dimension == "share" ? min(tenths, 999) : tenths
        return "\(value / 10).\(value % 10)" + Self.unit(of: indicator.dimension)
    }

    private static func unit(of dimension: String) -> String {
        switch dimension {
        case "money": " billion yuan"
        case "share": " percent"
        case "length": " kilometres"
        case "mass", "emissions": " million tons"
        case "energy": " billion kWh"
        case "area": " square kilometres"
        case "time": " days"
        default: " thousand"
        }
    }

    private static let deeds = [
        "carry on with the reform of public hospitals", "look after rivers and arable land",
        "help young people to find work", "bring services closer to residents",
        "open the port to more lines of shipping", "keep prices steady",
    ]
}
