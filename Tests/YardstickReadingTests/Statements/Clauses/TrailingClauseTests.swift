import Testing

@testable import YardstickReading

/// Values whose subject stands elsewhere: in the main clause, before a comma, or in the values before.
@Suite("Clauses that trail")
struct TrailingClauseTests {
    @Test("Held against another time", arguments: comparisons)
    func readComparisons(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let comparisons: [Sample] = [
        "Bread prices rose by [4.6%] in May, following the [3.6%] decrease in the previous month. => 4.6 % growth <Bread prices> | 3.6 % growth <Bread prices>",
        "Ferry fares fell by [2%], compared with the [0.8%] increase in the preceding quarter. => 2 % growth <Ferry fares> | 0.8 % growth <Ferry fares>",
        "Enrolment grew at a slower pace of [6.2%]. => 6.2 % growth <Enrolment>",
        "The wages of men and women rose to [500 euros] and [450 euros], with respective increases of [3%] and [4%]. => 500 EUR level <wages of men> | 450 EUR level <wages of women> | 3 % growth <wages of men> | 4 % growth <wages of women>",
        "Port fees came to [48 million dollars] and road tolls [3.2 billion yuan], up [6%] and [9%] respectively. => 48000000 USD <Port fees> | 3200000000 CNY <road tolls> | 6 % growth <Port fees> | 9 % growth <road tolls>",
    ]

    @Test("Marks that are passed", arguments: marks)
    func readMarks(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let marks: [Sample] = [
        "Retail sales came to [98 billion yuan], surpassing [90 billion yuan] for the first time. => 98000000000 CNY <Retail sales> | 90000000000 CNY > <Retail sales>",
        "Port trade reached [2.2 trillion yuan], exceeding the [two trillion yuan] mark and rising [5%]. => 2200000000000 CNY <Port trade> | 2000000000000 CNY > <Port trade> | 5 % growth <Port trade>",
        "The number of champions rose to [31] after [13] more firms were added, ranking [fourth] nationwide. => 31 count <number of champions> | 13 count <firms> | 4 rank <number of champions>",
        "We ranked [fifth] in the 2020 Harbour Index and [ninth] in the Clean Air Survey. => 5 rank <Harbour Index> | 9 rank <Clean Air Survey>",
    ]

    @Test("Relative clauses and participles", arguments: clauses)
    func readClauses(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let clauses: [Sample] = [
        "The road network, which sums to [24,310 km], is managed by [three] agencies. => 24310 km <road network> | 3 count level <agencies>",
        "The county has the longest coastline, totaling [312 km]. => 312 km <coastline>",
        "The backlog, estimated at [£63 million], was cleared. => 63000000 GBP <backlog>",
        "The mines produced [318 million tons] of minerals; iron ore, [44 million tons]; and rock salt, [9 million tons]. => 318000000 t <minerals> | 44000000 t <iron ore> | 9000000 t <rock salt>",
        "Upgrades were made in [380] plants, saving energy equivalent to [1.2 million tons]. => 380 count <plants> | 1200000 t <energy>",
        "A further [286 km] of expressways opened, bringing the total length to [5,940 km]. => 286 km <expressways> | 5940 km <expressways>",
        "There was a marked fall in road deaths from [61] in 2015 to [38] in 2020. => 61 count <road deaths> | 38 count <road deaths>",
        "Officers saw a sharp increase in burglaries ([16%]) and an increase in thefts ([19%]). => 16 % growth <burglaries> | 19 % growth <thefts>",
        "The canal, whose length comes to [118 km], was dug by hand. => 118 km <length of canal>",
    ]

    @Test("What is so of a share", arguments: states)
    func readStates(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let states: [Sample] = [
        "[31 percent] of the bridges were in poor condition while [46 percent] were in good condition. => 31 % <bridges in poor condition> | 46 % <bridges in good condition>",
        "Some [60 percent] of classrooms are without electricity. => 60 % <classrooms without electricity>",
        "[12 percent] of rural households have no access to safe water. => 12 % <rural households with no access to safe water>",
        "About [24 percent] of the region's wells are in bad to poor condition. => 24 % <wells in bad to poor condition>",
    ]
}
