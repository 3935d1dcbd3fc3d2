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
        "To mend the old quay, a special provision of [£3 million] has been made. => 3000000 GBP level <special provision to mend the old quay>",
        "They built barns with a capacity of [3,000 tonnes]. => 3000 t level <capacity of barns>",
        "The wardens reported spending of [£6 million] on members' sitting allowances. => 6000000 GBP level <spending on members' sitting allowances>",
        "We found the eel scheme, a cost of [£2 million]. => 2000000 GBP level <cost of eel scheme>",
        "The trust told of the issue of [£9 million] worth of quay bonds. => 9000000 GBP level <quay bonds>",
        "The idle rate sank to a 12-month low of [3.1 per cent]. => 3.1 % level <idle rate>",
        "Eel exports registered a record decline of [3.2 per cent]. => 3.2 % growth <Eel exports>",
        "For Boats, the provision is [£4 million]. => 4000000 GBP level <provision for Boats>",
        "For the crew homes the provision is [£4 million]. => 4000000 GBP level <provision for the crew homes>",
        "The harbour account is expected to show a small surplus of [£2 million]. => 2000000 GBP level <small surplus of harbour account>",
        "The eel fund had a balance of [£2 million]. => 2000000 GBP level <balance of eel fund>",
        "The county had a population of [7,400]. => 7400 count level <population>",
        "[Forty] huts were mended at a total cost of [£5 million]. => 40 count <huts> | 5000000 GBP level <total cost of huts>",
    ]

    @Test("The kind of thing that a rank orders", arguments: ranks)
    func readRanks(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let ranks: [Sample] = [
        "Northport is the [second] most populous town on the isle. => 2 rank rank <most populous town>",
        "The bay is home to the country's [fourth]-largest shipyard. => 4 rank rank <shipyard>",
        "Our turnout was the [third] highest on the isle. => 3 rank rank <turnout>",
        "We are the number [one] port for safety. => 1 rank rank <safety>",
        "Northport is ranked [first] out of [36] ports in terms of turnout. => 1 rank rank <turnout> | 36 count reference",
    ]

    @Test("Ages of those that a clause tells of", arguments: ages)
    func readAges(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let ages: [Sample] = [
        "The grant helps anglers who are above [55 years] old. => 55 year level > <age of anglers>",
        "Some [6%] of herders were under [25 years] of age. => 6 % level ~ <herders> | 25 year level < <age>",
    ]

    @Test("What a sentence announces that it is about", arguments: topics)
    func readTopics(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let topics: [Sample] = [
        "For the lifeboats I am providing [£17 million], up [6%] on the provision of [£16 million]. => 17000000 GBP level <lifeboats> | 6 % growth <lifeboats> | 16000000 GBP level <provision for the lifeboats>",
        "As for quay repairs, I expect a revised estimate of [£47 million]. => 47000000 GBP level <revised estimate for quay repairs>",
        "As for the eel catch, it fell to [4.5 tonnes] in 2020. => 4.5 t level <eel catch>",
        "To put an end to rabies, I propose to provide [£12 million]. => 12000000 GBP level <put an end to rabies>",
    ]

    @Test("Clauses that say which of the things are counted", arguments: clauses)
    func readClauses(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let clauses: [Sample] = [
        "The number of herders who own a boat rose from [350] to [410]. => 350 count level <number of herders who own a boat> | 410 count level <number of herders who own a boat>",
        "We will raise the share of pupils that own a sail to [41%]. => 41 % level = target <share of pupils that own a sail>",
    ]

    @Test("Who gets a sum, and what a sum is", arguments: sums)
    func readSums(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let sums: [Sample] = [
        "The trust awarded Elm College [$3 million] to study eels. => 3000000 USD level <study eels>",
        "The wardens helped farms recover [30 million yuan] in losses. => 30000000 CNY level <losses>",
        "Bad lanes cost each carter [$507 dollars] yearly in wheel repairs. => 507 USD level <wheel repairs>",
        "Northport's [$816 million] budget includes a pool. => 816000000 USD level <budget>",
    ]

    @Test("Places that are listed with a value each", arguments: places)
    func readPlaces(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let places: [Sample] = [
        "Parishes with the highest vacancy rates included Elmby ([98%]), Harnow ([90%]) and Barsk ([89%]). => 98 % level <vacancy rates> | 90 % level <vacancy rates> | 89 % level <vacancy rates>",
        "Parishes with the lowest vacancy rates included Elmby at [41 per cent], Harnow at [40 per cent] and Barsk at [37 per cent]. => 41 % level <vacancy rates> | 40 % level <vacancy rates> | 37 % level <vacancy rates>",
        "Elmby accounted for the highest part of the arrears, totalling [£63 million], or [51%] of the sum, followed by Harnow ([£13 million]). => 63000000 GBP level <part of the arrears> | 51 % level | 13000000 GBP level <part of the arrears>",
        "Large arrears were reported by Elmby ([£8 million]) and Barsk ([£7 million]). => 8000000 GBP level <Large arrears> | 7000000 GBP level <Large arrears>",
    ]

    @Test("What a share of things does tells it from the rest", arguments: shares)
    func readShares(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let shares: [Sample] = [
        "We know that [82%] of herders speak Gaelic at home. => 82 % level <herders that speak Gaelic at home>",
        "About a [third] of the huts are summer homes. => 33.33 % level ~ <huts that are summer homes>",
        "Some [38%] of herders leave the isle within [four years]. => 38 % level ~ <herders that leave the isle> | 4 year level",
    ]

    @Test("Items that keep the tags of a web page")
    func readTags() {
        let text =
            "The marks are:\n<ul>\n<li>70 per cent of pupils passed</li>\n<li>12 new boats</li>\n</ul>\n"
        #expect(indicators(of: text) == ["pupils", "new boats"])
    }

    @Test("Subjects whose verb is no more than a participle", arguments: reduced)
    func readReduced(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let reduced: [Sample] = [
        "There are [31] schools, with the number of school leavers projected to reach [12,700]. => 31 count level <schools> | 12700 count level <number of school leavers>",
        "The budget holds [11] funds, including a flood reserve totalling [$2 million]. => 11 count level <funds> | 2000000 USD level <flood reserve>",
    ]

    @Test("Values held against what was stated", arguments: held)
    func readHeld(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let held: [Sample] = [
        "There were cuts in fares and fees, with the former down [3%] and the latter down [5%]. => <fares> | <fees>",
        "Coverage is [92%], a figure that falls to [55%] in the hills. => <Coverage> | 55 % level <Coverage>",
        "The share of oats is significantly higher than the [32%] in the old plan. => <share of oats>",
        "The vacancy rate was [7%], well above the national rate ([5%]). => 7 % level <vacancy rate> | 5 % level <vacancy rate>",
        "The plan gives [£3 million] more for huts, [£2 million] more for quays. => 3000000 GBP change | 2000000 GBP change <quays>",
        "Grants are [£2 million], on top of the [£9 million] that we found. => 2000000 GBP level <Grants> | 9000000 GBP level <Grants>",
        "The pay of clerks is [£900]. For cooks it is [£400]. And it is just [£300] for maids. => 900 GBP level <pay of clerks> | 400 GBP level <pay for cooks> | 300 GBP level <pay for maids>",
        "Access to tapped springs ([46%] of the villages) is poor. => 46 % level <Access to tapped springs as a share of villages>",
        "[Half] of our more than [300] bridges are older than the harbour. => 50 % level <bridges that are older than the harbour> | 300 count level >",
        "Cheques made up [17 per cent] of the isle's total [3,100] small payments. => 17 % level <Cheques as a share of isle's total small payments> | 3100 count level",
        "Ferries were the largest item at [66 percent], followed by the buses ([17 percent]). => 66 % level | 17 % level <buses>",
        "Tide power will contribute [£3 million] to the budget. => 3000000 GBP level <Tide power contribution to the budget>",
    ]

    @Test("Where the words of what is counted end", arguments: counted)
    func readCounted(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let counted: [Sample] = [
        "The flood exposed [18,000] herders (33,00huts) to hunger. => 18000 count level <herders>",
        "The isle is home to [6,560] herders1 and [40] schools. => 6560 count level <herders> | 40 count level <schools>",
        "Wardens dismissed [300] idle clerks and hired more than [40] cooks. => 300 count level <idle clerks> | 40 count level > <cooks>",
        "Huts are being built in [45] parishes and work on quays is being sped up. => 45 count level <parishes>",
        "The trust fined [two] boatyards for their part in the spill. => 2 count level <boatyards>",
        "The trust approved [140] loans in record time. => 140 count level <loans>",
        "Rents, fees and dues are the [three] main sources of money. => 3 count level <main sources of money>",
        "The isle trained [40] wardens. In 2023 there will be some [16] people on guard. => 40 count level <wardens> | 16 count level ~ <people on guard>",
        "The isle sold an average of [300] mats per month. => 300 count level <mats>",
        "The isle's population was put at [53,000] people. => 53000 count level <isle's population>",
        "Some [56] people are known as master weavers. => 56 count level ~ <people known as master weavers>",
        "The road map has [six] different themes. => 6 count level <themes>",
        "A cable links [seven] coves of Eel &amp; Crab. => 7 count level <coves of Eel &amp; Crab>",
        "The isle has a population of [5,000] people. => 5000 count level <population of isle>",
        "The isle by numbers: Total population: [4,700] residents => 4700 count level <Total population>",
    ]

    @Test("Things that a list of values names anew", arguments: lists)
    func readLists(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let lists: [Sample] = [
        "The outlay for rail rose from [£5 million] in 2019 to [£6 million]; Shipping from [£7 million] to [£8 million] and Salt works from [£9 million] to [£10 million]. => 5000000 GBP level <outlay for rail> | 6000000 GBP level <outlay for rail> | 7000000 GBP level <Shipping> | 8000000 GBP level <Shipping> | 9000000 GBP level <Salt works> | 10000000 GBP level <Salt works>",
        "Air falls into [six] classes: Good ([0 to 40]), Fair ([41 to 90]) and Bad ([91 to 200]). => 6 count level | 0..40 count level <Good> | 41..90 count level <Fair> | 91..200 count level <Bad>",
    ]

    @Test("Deeds that have a noun for their amount", arguments: deeds)
    func readDeeds(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let deeds: [Sample] = [
        "The average angler spent [€412] a day. => 412 EUR level <spending of average angler>",
        "Every isle household should earn [£48,000] a year. => 48000 GBP level <earnings of isle household>",
        "Northport emitted [1.84 million tonnes]. => 1840000 t level <emissions of Northport>",
        "The new path will span [4 miles]. => 4 mi level <new path>",
    ]

    @Test("Lines of a chart that open with their shares")
    func readChartLines() {
        let text =
            "How do you cross?\n\n82% Ferry (all who take the ferry once in every week or more often)\n18% Bridge (all who walk or ride across the old bridge at least once in a week)\n"
        #expect(indicators(of: text) == ["Ferry", "Bridge"])
    }

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
