import Testing

@testable import YardstickReading

/// Values with a sign, and values in brackets behind another.
@Suite("Signs and brackets")
struct SignedValueTests {
    @Test("A sign makes a growth", arguments: signs)
    func readSigns(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let signs: [Sample] = [
        "Barley output: [410,000 tonnes], +[4.2%] on 2020. => 410000 t level = actual | 4.2 % growth = actual <Barley output>",
        "Fares rose +[3%] compared with 2020. => 3 % growth = actual <Fares>",
        "Arrivals were [12,000] (+[8%] on 2020). => 12000 count level = actual <Arrivals> | 8 % growth = actual <Arrivals>",
    ]

    @Test("Brackets say it once more", arguments: brackets)
    func readBrackets(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let brackets: [Sample] = [
        "The workforce shrank by [6%] ([240] people). => 6 % growth = actual <workforce> | 240 count change = actual <workforce>",
        "The debt fell from [£9 million] ([3%] of income) to [£6 million]. => 9000000 GBP level = baseline <debt> | 3 % level = baseline | 6000000 GBP level = actual <debt>",
        "Insurance is expected to rise by about [20%] ([£310,000]) next year. => 20 % growth <Insurance> | 310000 GBP change <Insurance>",
        "The works will lower the town's emissions by [420 tonnes] ([9.5%]). => 420 t change <emissions> | 9.5 % growth <emissions>",
        "Spending shows a [3.2%] increase – nearly [£14 million] – on the year before. => 3.2 % growth <Spending> | 14000000 GBP change ~ <Spending>",
        "Fees rose by [4%] ([£2 million] in total for the [four] parks). => 4 % growth | 2000000 GBP level | 4 count",
    ]
}
