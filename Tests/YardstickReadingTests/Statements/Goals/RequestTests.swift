import Testing

@testable import YardstickReading

/// Addresses, lists and captions: what is meant without "will", and what tells how things are.
@Suite("Requests, lists and captions")
struct RequestTests {
    private static let address = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-01-10"), area: "Northport", kind: .report)

    @Test("What those who speak ask for", arguments: requests)
    func readRequests(sample: Sample) { Stage.measurements(Self.address, under: []).check(sample) }

    private static let requests: [Sample] = [
        "I am recommending increased funding to serve an additional [2,400] pupils. => 2400 count target",
        "I am asking you to approve a [3 percent] raise for nurses. => 3 % growth target",
        "We also include a [3%] pay rise for nurses. => 3 % growth target",
        "I have included [$69 million] for school safety. => 69000000 USD target",
        "My budget funds [18] new posts and cuts the wait to [60 days]. => 18 count target | 60 day target",
        "Included in my budget is [$25 million] for child care. => 25000000 USD target",
        "Under my proposal, every teacher receives a [$1,000] bonus. => 1000 USD target",
        "I propose a [$40 million] ferry fund. It pays for [12] boats. => 40000000 USD target | 12 count target",
        "[Three] of our [eight] targets were met. => 3 count actual | 8 count actual",
    ]

    @Test("Goals in the present", arguments: goals)
    func readGoals(sample: Sample) { Stage.measurements(Self.address, under: []).check(sample) }

    private static let goals: [Sample] = [
        "The charter sets [three] targets: [85%] of calls are answered; complaints are cut by [10%]. => 3 count actual | 85 % target | 10 % growth target",
        "Our vision for 2030: [95%] of homes are heated without gas. => 95 % target @2030",
        "[Two] districts exceeded their targets: Westend at [178%] and Eastend at [133%]. => 2 count actual | 178 % actual | 133 % actual",
    ]

    @Test("Lists and captions in plans", arguments: captions)
    func readCaptions(sample: Sample) { Stage.measurements(.plan, under: []).check(sample) }

    private static let captions: [Sample] = [
        "Figure 3.2 Percent Distribution of roads⏎⏎(Pie chart: Good - [31%], Poor - [15%]) => 31 % actual | 15 % actual",
        "Table 2 Million tonnes",
        "Area | Pavement ratio |⏎|---|---|⏎| Norland | [40%] | => 40 % <Pavement ratio>",
        "School | Pupils | Change from 2011⏎Birchfield | [412] | [9] => 412 count level <Pupils> | 9 count change",
    ]

    @Test("Criteria and thresholds", arguments: criteria)
    func readCriteria(sample: Sample) { Stage.measurements(Self.address, under: []).check(sample) }

    private static let criteria: [Sample] = [
        "Some [31%] of nurses quit the service in less than [four years]. => 31 % actual | 4 year < reference",
        "More than [40%] of people lived on less than [2 dollars] a day. => 40 % actual | 2 USD < reference",
        "Firms employing more than [250] people account for [3%] of sales. => 250 count > reference | 3 % actual",
    ]

    @Test("Numbers that were missed or misread", arguments: numbers)
    func readNumbers(sample: Sample) { Stage.measurements(Self.address, under: []).check(sample) }

    private static let numbers: [Sample] = [
        "The [148]-page report is out. => 148 count",
        "The cost was[12 million dollars] in 2022. => 12000000 USD",
        "Sales came to [2.4 billiondollars]. => 2400000000 USD",
        "Some [12.500] visitors came. => 12500 count ~ <visitors>",
        "In the second quarter [310] firms closed. => 310 count <firms>",
        "Northport climbed from [11th] position in 2015 to [8th] in 2019. => 11 rank baseline | 8 rank actual",
        "The survey puts us [21st] in the nation. => 21 rank",
        "The port is the world's [second] busiest. => 2 rank",
        "We are the #[1] grower of rice. => 1 rank",
        "The town ranks [fifth] in the trade index, and [ninth] in exports. => 5 rank | 9 rank",
        "Arrivals totalled [612,000], [14.5%] more than in 2021. => 612000 count | 14.5 % growth",
        "The council awarded us [£5 million] in 2022. => 5000000 GBP",
    ]
}
