import Testing

@testable import YardstickReading

/// What a statement owes to the sentences and words around it: whether it is meant, done, in force or long past.
@Suite("Stretches of text")
struct StretchTests {
    @Test("Meant by those around", arguments: ahead)
    func readAhead(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let ahead: [Sample] = [
        "The targets for 2022 were set as follows. Revenue totals [9 billion yuan], a rise of [4%]. => 9000000000 CNY level = target <Revenue> @2022 | 4 % growth = target <Revenue> @2022",
        "A total of [8 million yuan] has been earmarked for wells. We will also dig ponds. => 8000000 CNY level = target",
        "A total of [8 million yuan] was earmarked for wells in 2021. => 8000000 CNY level = actual @2021",
        "We will spend [8 million yuan] on wells. The remainder comes to [2 million yuan]. => 8000000 CNY level = target | 2000000 CNY level = target",
        "Hilltown set its growth target this year at [6%]. => 6 % growth = target",
        "The job target has been put at [400]. => 400 count level = target",
        "The deficit has been pegged at [3%] of output for 2022. => 3 % level = target @2022",
        "We are introducing [four] bills to the council. => 4 count level = target <bills>",
        "We are now feeding [400] families. => 400 count level = actual <families>",
        "The utility believes that it can cut losses by [7%]. => 7 % growth = target <losses>",
        "The hall can seat [700] guests. => 700 count level = actual <guests>",
        "I support a [$300] raise for nurses. => 300 USD = target",
        "A goal was set to lift the quota to [43%]. => 43 % level = target <quota>",
        "The council set targets for 2022, such as [9%] growth for trade. => 9 % growth = target <trade> @2022",
        "A [$4 million] surplus expected in 2022 will pay for it. => 4000000 USD level = target @2022",
    ]

    @Test("Done, though goals are spoken of", arguments: done)
    func readDone(sample: Sample) {
        Stage.measurements(.january, under: ["Goals for 2022"]).check(sample)
    }

    private static let done: [Sample] = [
        "Out of the [40] targets, [31] had been met. => 40 count level = actual <targets> | 31 count level = actual",
        "A total of [90] mills have been shut down. => 90 count level = actual <mills>",
        "We will raise the health of our [3,000] residents. => 3000 count level = actual <residents>",
    ]

    @Test("Then and now", arguments: then)
    func readThen(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let then: [Sample] = [
        "Losses, which were [9%] in 2015, fell to [5%] in 2021. => 9 % level = baseline <Losses> @2015 | 5 % level = actual <Losses> @2021",
        "Sales were [9 million yuan] in 2021, while they were only [3 million yuan] in 2010. => 9000000 CNY level = actual @2021 | 3000000 CNY level = baseline @2010",
        "What was once a [$9 million] debt is gone. => 9000000 USD level = baseline",
        "Costs were lower than the revised estimate of [$7 million] in 2020. => 7000000 USD level = baseline @2020",
        "More than [300] homes were built, more than the [200] of 2019. => 300 count level > actual | 200 count level = baseline",
    ]

    @Test("In force", arguments: inForce)
    func readInForce(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let inForce: [Sample] = [
        "Families earning less than [$40,000] ride free. => 40000 USD level < reference",
        "The bus is free for people under the age of [18]. => 18 year level < reference",
        "Firms whose yearly turnover is above [3 million yuan] pay more. => 3000000 CNY level > reference",
    ]
}
