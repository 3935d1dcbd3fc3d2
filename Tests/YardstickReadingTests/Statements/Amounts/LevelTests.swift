import Testing

@testable import YardstickReading

/// Amounts and counts as they stand, by what governs them.
@Suite("Levels")
struct LevelTests {
    @Test("Subject and verb", arguments: subjects)
    func readSubjects(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let subjects: [Sample] = [
        "In 2010 savings of the order of [162 tonnes] were made. => 162 t ~ actual @2010 <savings>",
        "Gaps vary, with a high of [7%] in mines and low of [2%] in shops. => <Gaps> | <Gaps>",
        "The gap between men and women was [7 percentage points], between others it was [35 percentage points]. => 7 pp level | 35 pp level",
        "The guild has estimated the gap to be [£4 million]. => 4000000 GBP <gap>",
        "The guild has forecast 2024 sales to be [£4 million]. => 4000000 GBP <sales>",
        "The bureau expects growth to be [4%] in 2024. => 4 % growth <growth>",
        "GDP reached [635.5 billion yuan]. => 635500000000 CNY level = actual <GDP> @2021",
        "The general public budget revenue totaled [67.48 billion yuan]. => 67480000000 CNY level = actual <general public budget revenue> @2021",
        "The urbanization rate of permanent residents stood at [71.9%]. => 71.9 % level = actual <urbanization rate of permanent residents> @2021",
        "The total volume of imports and exports exceeded [370 billion yuan]. => 370000000000 CNY level > actual <total volume of imports and exports> @2021",
        "Investment in research and development amounted to [21.4 billion yuan]. => 21400000000 CNY level = actual <Investment in research and development> @2021",
        "The number of market entities reached [612,000]. => 612000 count level = actual <number of market entities> @2021",
        "The added value of the digital economy was [58.2 billion yuan]. => 58200000000 CNY level = actual <added value of the digital economy> @2021",
        "Grain output came to [1.2 million tons]. => 1200000 t level = actual <Grain output> @2021",
        "The average concentration of PM2.5 was [26 micrograms per cubic meter]. => 26 ug/m3 level = actual <average concentration of PM2.5> @2021",
        "The surveyed unemployment rate remained below [5%]. => 5 % level < actual <surveyed unemployment rate> @2021",
        "Loans to small businesses hit [89.6 billion yuan]. => 89600000000 CNY level = actual <Loans to small businesses> @2021",
        "The permanent population has reached [5.4 million]. => 5400000 count level = actual <permanent population> @2021",
        "The forest coverage rate remained at [61.2%]. => 61.2 % level = actual <forest coverage rate> @2021",
        "Life expectancy reached [82.3 years]. => 82.3 year level = actual <Life expectancy> @2021",
    ]

    @Test("Counts with their nouns", arguments: counts)
    func readCounts(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let counts: [Sample] = [
        "By 2025 there will be more than [450] registered and newly founded clubs. => 450 count > target <registered and newly founded clubs>",
        "We built [350] elderly care centers. => 350 count {elderly care centers} level = actual <elderly care centers> @2021",
        "[1,157] proposals were handled. => 1157 count {proposals} level = actual <proposals> @2021",
        "A total of [48] rural roads were renovated. => 48 count {rural roads} level = actual <rural roads> @2021",
        "[12] new schools and [3] hospitals were completed. => 12 count level = actual <new schools> @2021 | 3 count level = actual <hospitals> @2021",
        "We created [112,000] new urban jobs. => 112000 count {new urban jobs} level = actual <new urban jobs> @2021",
        "The city has [26] national parks. => 26 count {national parks} level = actual <national parks> @2021",
        "There are [8,400] teachers in public schools. => 8400 count level = actual <teachers in public schools> @2021",
        "[Six] new bases were put into operation. => 6 count {new bases} level = actual <new bases> @2021",
        "The court closed [36,900] cases. => 36900 count {cases} level = actual <cases> @2021",
        "We introduced [46] leading talents. => 46 count {leading talents} level = actual <leading talents> @2021",
        "We sent [2018] medical workers to the front. => 2018 count {medical workers} level = actual <medical workers> @2021",
        "[18] of the [26] counties left poverty behind. => 18 count level = actual <counties> @2021 | 26 count @2021",
    ]

    @Test("Objects and passives", arguments: objects)
    func readObjects(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let objects: [Sample] = [
        "A green belt covering [9.4 square kilometers] was opened. => 9.4 km2 level = actual <green belt> @2021",
        "The city invested [12 billion yuan] in transport. => 12000000000 CNY level = actual @2021",
        "[43 billion yuan] was invested in transport. => 43000000000 CNY level = actual @2021",
        "A total of [1.2 billion yuan] was allocated for relief. => 1200000000 CNY level = actual @2021",
        "We renovated [681 kilometers] of greenways. => 681 km level = actual <greenways> @2021",
        "We attracted foreign investment of [3.1 billion US dollars]. => 3100000000 USD level = actual <foreign investment> @2021",
        "We cut taxes and fees by [30.5 billion yuan]. => 30500000000 CNY change = actual <taxes and fees> @2021",
        "The metro carried [310 million] passengers. => 310000000 count {passengers} level = actual <passengers> @2021",
        "We restored [4,200 hectares] of wetland. => 4200 ha level = actual <wetland> @2021",
        "We completed projects worth [75 billion yuan]. => 75000000000 CNY level = actual <projects> @2021",
        "The deficit, at [4.8%] of GDP, is the largest on record. => 4.8 % level = actual <deficit>",
        "The flock has grown from [240] five years ago to [390]. => 240 count baseline <flock> | 390 count actual <flock>",
        "Fees rose [4.2%] in nominal terms but fell [2.1%] in real terms. => 4.2 % growth <Fees> | 2.1 % growth <Fees>",
        "The fund granted loans of [5.6 billion yuan]. => 5600000000 CNY level = actual <loans> @2021",
    ]

    @Test("Gerunds and relative clauses", arguments: clauses)
    func readClauses(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let clauses: [Sample] = [
        "The port expanded, handling [2.2 million TEUs]. => 2200000 TEU level = actual @2021",
        "The survey, which covered [4,000] households, was completed. => 4000 count level = actual <households> @2021",
        "Trade recovered, with exports reaching [5 billion yuan]. => 5000000000 CNY level = actual <exports> @2021",
        "We renewed the old town, building [14] squares and planting [9,000] trees. => 14 count level = actual <squares> @2021 | 9000 count level = actual <trees> @2021",
        "The number of firms that went public rose to [77]. => 77 count level = actual @2021",
        "The income of residents who live in villages reached [36,000 yuan]. => 36000 CNY level = actual @2021",
    ]
}
