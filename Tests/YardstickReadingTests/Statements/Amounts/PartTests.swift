import Testing

@testable import YardstickReading

/// Numbers that leave their noun or verb to what was said before, and goals that their number stands before.
@Suite("Parts, gaps and goals")
struct PartTests {
    @Test("Counts without a noun", arguments: counts)
    func readCounts(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let counts: [Sample] = [
        "Of this sum, [£400] of the [£900] was spent. => 400 GBP <sum> | 900 GBP",
        "Of the [40] goals, [25] ([63%]) had been met, [9] were delayed and [6] were dropped. => 40 count | 25 count <goals met> | 63 % <goals met> | 9 count <goals delayed> | 6 count <goals dropped>",
        "The town owns [30] shelters, with [12] in parks and [18] along the river. => 30 count <shelters> | 12 count <shelters in parks> | 18 count <shelters along the river>",
        "There are [14] ([20%]) lifts marked amber and [5] ([7%]) marked red. => 14 count <lifts> | 20 % | 5 count <lifts marked red> | 7 % <lifts marked red>",
        "Help was needed in [30%] of cases. => 30 % level <Help needed in cases>",
        "[Forty] of the shire's [60] kilns were rebuilt. => 40 count <kilns> | 60 count <kilns>",
        "The shire has [60] kilns; [24] were rebuilt in 2020. => 60 count <kilns> | 24 count @2020 <kilns rebuilt>",
        "A total of [286] new small and middle-sized mills were licensed. => 286 count <new small and middle-sized mills>",
        "The scheme reached [340] growers. => 340 count level = actual <growers>",
        "Membership reached [340] growers. => 340 count level = actual <Membership>",
        "The museum drew [230] guests, [40] above target. => 230 count <guests> | 40 count change <guests>",
        "Spending was [$4 million] below forecast. => 4000000 USD change <Spending>",
        "Arrivals will reach pre-war levels of [1.5 million] by 2025. => 1500000 count target <Arrivals>",
        "The clinics housed [800] previously homeless people. => 800 count <previously homeless people>",
    ]

    @Test("Gaps of a pair", arguments: gaps)
    func readGaps(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let gaps: [Sample] = [
        "The area of orchards grew from [3 ha] in 1990 to [9 ha] in 2010, and the length of canals from [5 km] in 1990 to [8 km] in 2010. => 3 ha <area of orchards> | 9 ha <area of orchards> | 5 km <length of canals> | 8 km <length of canals>",
        "Exports were up by [9%], and imports by [3%]. => 9 % growth <Exports> | 3 % growth <imports>",
        "Farming is expected to grow by [4%], with mills by [3%]. => 4 % growth <Farming> | 3 % growth <mills>",
        "Wheat, rye and barley, is expected to fall by [5%], [6%] and [7%] respectively. => 5 % growth <Wheat> | 6 % growth <rye> | 7 % growth <barley>",
        "Spending on parks reached [3 million yuan], a [12%] gain and equivalent to [98%] of the target. => 3000000 CNY <Spending on parks> | 12 % growth <Spending on parks> | 98 % level <Spending on parks as a share of target>",
        "Loans to be issued will total [7 billion yuan]. => 7000000000 CNY <Loans to be issued>",
    ]

    @Test("Goals behind their number, and values before their subject", arguments: goals)
    func readGoals(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let goals: [Sample] = [
        "By May spending was [£177 million], with a target output of [£297 million] for 2021. => 177000000 GBP actual | 297000000 GBP target @2021",
        "Towns must speed up to reach the [10%] binding target for transport. => 10 % level = target <transport>",
        "Use of wind power is growing in order to meet the [20%] target. => 20 % level = target <Use of wind power>",
        "At [$40 billion], our output is the highest ever. => 40000000000 USD level <output>",
        "The utility has reached [55 percent] clean generation. => 55 % level <clean generation>",
        "They aim for output to reach [$3 trillion]. => 3000000000000 USD level = target <output>",
        "For the first time grain output exceeded [9 million tons]. => 9000000 t level > <grain output>",
    ]

    @Test("Changes whose thing stands elsewhere", arguments: changes)
    func readChanges(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let changes: [Sample] = [
        "Receipts were above target by [£28 million]. => 28000000 GBP change <Receipts>",
        "The council cut its waste for [three years], for a total reduction of [15%]. => 3 year | 15 % growth <waste>",
        "The scheme has generated savings of more than [$3 million]. => 3000000 USD level > <savings>",
        "Agencies will save by cutting no less than [4%] of their travel costs. => 4 % growth >= <travel costs>",
        "The tax burden on shops will be further cut by [2 billion yuan]. => 2000000000 CNY change <tax burden on shops>",
        "Output in 1990 more than [quadrupled] the 1950 figure. => 4 times multiple > <Output>",
    ]
}
