import Testing

@testable import YardstickReading

/// Indicators whose nearest words say too little, and what completes them.
@Suite("Completed indicators")
struct IndicatorCompletionTests {
    @Test("Nouns that only say that there is an amount", arguments: emptyNouns)
    func readEmptyNouns(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let emptyNouns: [Sample] = [
        "An additional provision of [£6 million] is being made for the harbour fund. => 6000000 GBP level <additional provision for the harbour fund>",
        "For the lifeboats, the provision has been raised from [£4 million] to [£7 million]. => 4000000 GBP level <provision for the lifeboats> | 7000000 GBP level <provision for the lifeboats>",
        "The ferry plan is paid for to the extent of [£8 million] from harbour dues. => 8000000 GBP level <harbour dues>",
        "The jobless rate dropped to a 20-year low of [2.9 per cent]. => 2.9 % level <jobless rate>",
        "Eel exports registered a record decline of [3.2 per cent]. => 3.2 % growth <Eel exports>",
    ]

    @Test("The kind of thing that a rank orders", arguments: ranks)
    func readRanks(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let ranks: [Sample] = [
        "Northport is the [second] most populous town on the isle. => 2 rank rank <most populous town>",
        "The bay is home to the country's [fourth]-largest shipyard. => 4 rank rank <shipyard>",
        "Our turnout was the [third] highest on the isle. => 3 rank rank <turnout>",
    ]

    @Test("Ages of those that a clause tells of", arguments: ages)
    func readAges(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let ages: [Sample] = [
        "The grant helps anglers who are above [50 years] old. => 50 year level > <age of anglers>",
        "Some [6%] of herders were under [25 years] of age. => 6 % level ~ <herders> | 25 year level < <age>",
    ]

    @Test("A row that a place closes before its amount")
    func readRows() {
        let text =
            "The budget holds:\n\n- Renewal of the Elm Lane footbridge, Harrow £310,000\n- Pond fence, Harrow £20,000\n"
        #expect(
            indicators(of: text) == [
                "Renewal of the Elm Lane footbridge, Harrow", "Pond fence, Harrow",
            ])
    }

    @Test("A list of times takes what its lead names")
    func readTimes() {
        let text =
            "The council's spending on relief for the low-lying farms and lanes of the fen:\n- 2020: £3.0 million\n- 2021: £4.5 million\n"
        #expect(
            indicators(of: text) == ["council's spending", "council's spending"])
    }

    private func indicators(of text: String) -> [String] {
        Reader().read(Array(text.utf8), in: .july).measurements.map(\.indicator)
    }
}
