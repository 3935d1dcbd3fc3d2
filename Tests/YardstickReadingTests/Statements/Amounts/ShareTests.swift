import Testing

@testable import YardstickReading

/// Parts of a whole, places in an order, amounts per something.
@Suite("Shares and ranks")
struct ShareTests {
    @Test("Shares", arguments: shares)
    func readShares(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let shares: [Sample] = [
        "[31%] of residents work in the docks. => 31 % level = actual <residents that work in the docks>",
        "Nearly [half] ([47%]) of residents drive. => 50 % level ~ actual <residents> | 47 % level = actual <residents>",
        "[31%] of residents walk to work. => 31 % level = actual <residents that walk to work>",
        "Services accounted for [54%] of GDP. => 54 % level = actual @2021",
        "High-tech industry made up [62.7%] of industrial output. => 62.7 % level = actual @2021",
        "The share of renewable energy was [21.3%]. => 21.3 % level = actual <share of renewable energy> @2021",
        "The proportion of clean vehicles reached [80%]. => 80 % level = actual <proportion of clean vehicles> @2021",
        "[95%] of the villages have access to broadband. => 95 % level = actual @2021",
        "R&D spending accounted for [3.1%] of GDP, up [0.4 percentage points]. => 3.1 % level = actual @2021 | 0.4 pp change = actual @2021",
        "The digital economy reached [240 billion yuan], accounting for [47%] of GDP. => 240000000000 CNY level = actual <digital economy> @2021 | 47 % level = actual @2021",
        "[Two thirds] of the firms resumed production. => 66.67 % level = actual @2021",
        "Women held [one in five] seats on boards. => 20 % level = actual @2021",
        "The satisfaction rate of residents was over [98%]. => 98 % level > actual <satisfaction rate of residents> @2021",
    ]

    @Test("Ranks", arguments: ranks)
    func readRanks(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let ranks: [Sample] = [
        "Norham ranks [fifth] in GDP per capita. => 5 rank <GDP per capita>",
        "GDP ranked [fourth] in the province. => 4 rank rank = actual <GDP> @2021",
        "GDP reached [635.5 billion yuan], ranking [second] in the province. => 635500000000 CNY level = actual <GDP> @2021 | 2 rank rank = actual <GDP> @2021",
        "The growth rate ranked [first] among all cities. => 1 rank rank = actual @2021",
        "The port is the [third] largest in the country. => 3 rank rank = actual <port> @2021",
        "Exports ranked in the top [20] nationwide. => 20 rank rank <= actual <Exports> @2021",
        "The city entered the top [ten] in innovation. => 10 rank rank <= actual @2021",
        "The county ranked [22nd] in China. => 22 rank rank = actual @2021",
    ]

    @Test("Per something", arguments: perUnit)
    func readPerUnit(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let perUnit: [Sample] = [
        "Per capita disposable income reached [60,000 yuan]. => 60000 CNY level = actual <Per capita disposable income> @2021",
        "Income reached [60,000 yuan] per capita. => 60000 CNY {per capita} level = actual @2021",
        "Patents reached [32.5] per 10,000 people. => 32.5 count level = actual <Patents> @2021",
        "Output per mu reached [1,100 kilograms]. => 1100 kg level = actual <Output per mu> @2021",
        "Subsidies of [500 yuan] per month were paid. => 500 CNY {per month} level = actual <Subsidies> @2021",
        "There were [4.1] doctors per 1,000 residents. => 4.1 count level = actual <doctors per 1,000 residents> @2021",
    ]

    @Test("Shares in brackets behind what is shared", arguments: bracketed)
    func readBracketed(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let bracketed: [Sample] = [
        "Floods were the cause of the majority ([61%]) of late trains. => 61 % level = actual <late trains>",
        "A large proportion of the waste from markets ([83%]) is burnt. => 83 % level <large proportion of the waste from markets>",
        "The council was told of delays that came of frost ([8%]) and rust ([4%]). => 8 % level <frost> | 4 % level <rust>",
    ]

    @Test("Durations and deadlines of services", arguments: durations)
    func readDurations(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let durations: [Sample] = [
        "Permits were issued within [14 days]. => 14 day level <= actual @2021",
        "Approval time was cut to [two weeks]. => 14 day level = actual <Approval time> @2021",
        "Residents reach a park within a [15-minute] walk. => 15 minute level <= actual @2021",
    ]

    @Test("References", arguments: references)
    func readReferences(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let references: [Sample] = [
        "The rate was [3%], compared with a national average of [4%]. => 3 % level = actual <rate> @2021 | 4 % level = reference @2021",
        "Growth was [2 percentage points] above the national average. => 2 pp change = actual @2021",
    ]
}
