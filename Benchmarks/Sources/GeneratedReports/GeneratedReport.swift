/// Report-like English text of any size, made from a small grammar; the same seed gives the same bytes.
///
/// About a third of its sentences state no number, as in the reports that it imitates.
public struct GeneratedReport {
    /// What the text is made of.
    public enum Mixture: String, CaseIterable, Sendable {
        /// Headings, prose and statements, as in a report.
        case report
        /// Sentences without a number: structure and words are all there is to read.
        case prose
        /// Sentences with one number or several each.
        case statements
        /// Headings and list items of a few words.
        case outline
    }

    private var random: SplitMix
    private let mixture: Mixture
    private var section = 0
    private var text: [UInt8] = []

    private init(_ mixture: Mixture, seed: UInt64) {
        random = SplitMix(seed: seed)
        self.mixture = mixture
    }

    /// Makes a text of at least so many bytes; it ends with the section in which it reaches them.
    public static func text(bytes count: Int, _ mixture: Mixture = .report, seed: UInt64 = 1) -> [UInt8] {
        var report = GeneratedReport(mixture, seed: seed)
        report.text.reserveCapacity(count + 4096)
        report.add("Work Report of the City\n\n(January \(report.random.number(10...28)), 2022)\n\n")
        while report.text.count < count { report.addSection() }
        return report.text
    }

    private mutating func add(_ words: String) { text.append(contentsOf: words.utf8) }

    // MARK: Sections

    private mutating func addSection() {
        section += 1
        add("\(section). \(random.one(of: Self.headings))\n\n")
        for number in 1...random.number(2...4) {
            add("(\(number)) \(random.one(of: Self.topics))\n\n")
            if mixture == .outline {
                for _ in 0...random.number(3...8) { add("- \(random.one(of: Self.deeds))\n") }
            } else {
                for _ in 0...random.number(1...3) { addParagraph() }
            }
            add("\n")
        }
    }

    private mutating func addParagraph() {
        for _ in 0...random.number(2...6) {
            add(sentence())
            add(" ")
        }
        add("\n\n")
    }

    private mutating func sentence() -> String {
        switch mixture {
        case .prose: prose()
        case .statements: statement()
        case .report, .outline: random.number(0...2) == 0 ? prose() : statement()
        }
    }

    // MARK: Sentences

    private mutating func prose() -> String {
        let (first, second) = (random.one(of: Self.deeds), random.one(of: Self.deeds))
        switch random.number(0...2) {
        case 0: return "We will \(first) and \(second), so that \(random.one(of: Self.results))."
        case 1: return "The city went on to \(first), which was praised in the whole province."
        default:
            return "In this way, \(random.one(of: Self.results)), while departments of all levels \(second)."
        }
    }

    private mutating func statement() -> String {
        let indicator = random.one(of: Self.indicators)
        switch random.number(0...7) {
        case 0: return "\(indicator) reached \(amount()), an increase of \(percent()) over the previous year."
        case 1:
            return
                "By 2025, \(indicator) will exceed \(amount()) and account for more than \(percent()) of the total."
        case 2:
            return
                "In the first \(random.one(of: ["half", "three quarters"])) of 2021, \(indicator) grew by \(percent()), "
                + "and that of rural areas by \(percent())."
        case 3: return "Over the past five years \(indicator) rose from \(amount()) to \(amount())."
        case 4:
            return
                "Urban and rural incomes were \(number()) yuan and \(number()) yuan respectively, up \(percent()) "
                + "and \(percent())."
        case 5:
            return
                "We will build \(number()) new schools, \(number()) kilometres of roads and \(random.number(2...9)) parks."
        case 6:
            return
                "\(indicator) was \(decimal(1...4)) times that of 2016 and ranked \(random.number(4...20))th in the province."
        default:
            return
                "Around \(number()) people were given jobs, and the unemployment rate stayed within \(percent())."
        }
    }

    // MARK: Numbers

    private mutating func decimal(_ range: ClosedRange<Int>) -> String {
        "\(random.number(range)).\(random.number(1...9))"
    }

    private mutating func percent() -> String { decimal(1...95) + "%" }

    private mutating func amount() -> String {
        decimal(2...900) + " " + random.one(of: ["million", "billion"]) + " yuan"
    }

    private mutating func number() -> String {
        let tail = String(random.number(0...999))
        return "\(random.number(1...99))," + String(repeating: "0", count: 3 - tail.utf8.count) + tail
    }

    // MARK: Words

    private static let headings = [
        "A review of the past five years", "Work done in 2021", "Major tasks for 2022", "Goals for 2025",
        "The state of the economy", "Plans for the next five years", "Building a better government",
    ]
    private static let topics = [
        "Industry and innovation", "Towns and villages", "People's livelihood", "Opening up",
        "Clean air and water",
        "Transport", "Education and health",
    ]
    private static let indicators = [
        "GDP", "Total retail sales of consumer goods", "General public budget revenue",
        "Fixed-asset investment",
        "The added value of industries above the designated size", "Foreign trade volume", "R&D spending",
        "The per capita disposable income of residents", "The output of high-tech industries", "Grain output",
    ]
    private static let deeds = [
        "speed up the reform of public hospitals", "improve the business environment",
        "protect arable land and restore rivers", "support small and medium-sized enterprises",
        "extend the railway to the northern counties", "carry out the strategy of rural revitalization",
        "help young people to find work", "open the port to more lines of shipping",
        "strengthen the system of social security", "bring services closer to residents",
    ]
    private static let results = [
        "the economy kept growing steadily", "people lived and worked in peace", "the air became cleaner",
        "enterprises had an easier time", "the gap between town and country narrowed",
        "the foundations of agriculture became firmer",
    ]
}
