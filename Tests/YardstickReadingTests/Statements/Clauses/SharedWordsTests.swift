import Testing

@testable import YardstickReading

/// Words that several numbers of a sentence share, or that stand between a number and what it is of.
@Suite("Shared words")
struct SharedWordsTests {
    @Test("One unit for a list", arguments: units)
    func readUnits(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let units: [Sample] = [
        "Exports, imports and sales grew by [4.7], [3.9] and [5.4 percent] respectively. => 4.7 % growth <Exports> | 3.9 % growth <imports> | 5.4 % growth <sales>",
        "Farms, mills and inns made up [5], [40] and [55 percent] of output. => 5 % | 40 % | 55 %",
        "Revenue grew from [$3] to [$4 billion]. => 3000000000 USD baseline | 4000000000 USD",
        "Visits rose from [800] to [1.2 million]. => 800 count | 1200000 count",
        "Mills, inns and farms took [$2], [$3] and [$5 million] respectively. => 2000000 USD | 3000000 USD | 5000000 USD",
        "Exports and imports reached [1.2] and [1.5 million tonnes]. => 1200000 t | 1500000 t",
        "Sales rose by [6.8%], with those in mills and hill farms up by [9%] and [15%] respectively. => growth <Sales> | <Sales in mills> | <Sales in hill farms>",
    ]

    @Test("One time for two deeds", arguments: times)
    func readTimes(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let times: [Sample] = [
        "We will raise wages to [3 percent] of output and the number of inns to [5,000] by 2025. => @2025 | @2025",
        "Some [£2 million] will be invested in [34] piers by 2025. => @2025 | @2025",
        "The guild met [87%] of its goals in 2019. => @2019",
        "The fee will go up to [£15] on 1 July 2023. => @2023-07-01 target",
        "The council will plant [900] trees a year until 2025. => @2022/2025 target",
    ]

    @Test("Doubled by more than that", arguments: multiples)
    func readMultiples(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let multiples: [Sample] = [
        "Output has more than [doubled] since 2010. => 2 times > multiple actual <Output>",
        "Output had at least [doubled]. => 2 times >= multiple actual <Output>",
        "The guild saw its output more than [double]. => 2 times > multiple <output>",
    ]

    @Test("Whose it is, and what is done with it", arguments: owners)
    func readOwners(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let owners: [Sample] = [
        "The share of inns with a stove rose to [68%], and [54%] now have gas. => 68 % actual <share of inns with a stove> | 54 % actual <with gas>",
        "We issued [£9 million] of bonds and cut fees by [£2 million]. => <bonds> | 2000000 GBP change <fees>",
        "In 2018, [37%] of cooks were in part-time work. => <cooks in part-time work>",
        "Nearly [60%] of the plan's [250] deeds are done. => 60 % <deeds done> | 250 count <deeds>",
        "We opened [300] new, modern schools. => 300 count <new, modern schools>",
        "We will help [500] parents return to work. => 500 count target <parents>",
        "The fund helped [30] inns and largely ended the queue. => 30 count <inns>",
        "In total, [18] of the [23] targets set for 2020 were met. => 18 count <targets> | 23 count <targets>",
        "Of the debt, [£75 million] were loans. => 75000000 GBP <loans>",
        "Some [£18 million] of these pledges has already flowed into piers. => <pledges flowed into piers>",
        "The desk responded to [93%] of calls. => 93 % <calls>",
        "Grants totalling [£6 million] to [118] towns were paid. => 6000000 GBP | 118 count <towns>",
        "We set a voluntary target of [2 GW] for tidal power. => 2 GW target <tidal power>",
        "Work began, with [95%] of homes to have gas by 2027, up from [62%] now. => <homes> | 62 % baseline <homes>",
    ]

    @Test("How wide a gap is, and what is saved", arguments: gaps)
    func readGaps(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let gaps: [Sample] = [
        "The pay gap stood at [5 percentage points]. => 5 pp level <pay gap>",
        "The pay gap widened by [5 percentage points]. => 5 pp change",
        "Mills' contribution to growth was [57%]. => 57 % level",
        "The lamps saved tenants [£40] a year on bills. => 40 GBP level actual <savings on bills>",
        "Some [400] people, or [5%] of all, work at the port. => 400 count actual | 5 % actual",
        "Assets: [£22 million] ([£6 million] of it in land). This is a rise of [£3 million]. => <Assets> | 6000000 GBP | change <Assets>",
    ]
}
