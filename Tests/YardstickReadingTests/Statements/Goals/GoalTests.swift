import Testing

@testable import YardstickReading

/// Targets as work reports and plans set them.
@Suite("Goals")
struct GoalTests {
    @Test("Goals for the year", arguments: yearly)
    func readYearly(sample: Sample) {
        Stage.measurements(.january, under: ["Major tasks for 2022"]).check(sample)
    }

    private static let yearly: [Sample] = [
        "The grant came to [2%] of GDP. About [60%] is the target for the recycling rate of homes. => 2 % | 60 % level ~ target <recycling rate of homes>",
        "GDP growth of around [6%]. => 6 % growth ~ target <GDP> @2022",
        "The GDP will grow by more than [6.5%]. => 6.5 % growth > target <GDP> @2022",
        "We will create [110,000] new urban jobs. => 110000 count level = target <new urban jobs> @2022",
        "We will keep the surveyed unemployment rate within [5.5%]. => 5.5 % level <= target <surveyed unemployment rate> @2022",
        "The consumer price index should be kept at about [3%]. => 3 % level ~ target <consumer price index> @2022",
        "Grain output will be kept above [1.2 million tons]. => 1200000 t level > target <Grain output> @2022",
        "R&D investment intensity will reach [3.4%] or above. => 3.4 % level >= target <R&D investment intensity> @2022",
        "General public budget revenue is expected to grow by [5%]. => 5 % growth = target <General public budget revenue> @2022",
        "We aim to build [30] green factories. => 30 count level = target <green factories> @2022",
        "We strive to attract [50] key projects. => 50 count level = target <key projects> @2022",
        "Build [12] rural clinics and renovate [40] schools. => 12 count level = target <rural clinics> @2022 | 40 count level = target <schools> @2022",
        "Strengthen the grid and add [500 MW] of solar power. => 500 MW level = target <solar power> @2022",
        "The income of residents will grow in step with the economy, and [6,000] flats will be built. => 6000 count level = target <flats> @2022",
        "Energy consumption per unit of GDP will be cut by [3%]. => 3 % growth = target <Energy consumption per unit of GDP> @2022",
        "The PM2.5 concentration must not exceed [28 micrograms per cubic meter]. => 28 ug/m3 level <= target <PM2.5 concentration> @2022",
        "No less than [80%] of waste shall be recycled. => 80 % level >= target @2022",
        "We will complete an investment of [90 billion yuan] in transport. => 90000000000 CNY level = target @2022",
        "We will ensure that grain output stays at [5 million tons]. => 5000000 t level = target <grain output> @2022",
    ]

    @Test("Goals for the years of a plan", arguments: planned)
    func readPlanned(sample: Sample) {
        Stage.measurements(.january, under: ["Goals for the 14th Five-Year Plan period"]).check(sample)
    }

    private static let planned: [Sample] = [
        "GDP will exceed [1 trillion yuan]. => 1000000000000 CNY level > target <GDP> @2025",
        "The urbanization rate is to reach [75%]. => 75 % level = target <urbanization rate> @2025",
        "GDP will grow by [6%] annually on average. => 6 % growth = target <GDP> @2021/2025",
        "We will create [500,000] new urban jobs. => 500000 count level = target <new urban jobs> @2021/2025",
        "By 2023, [90%] of buses will be electric. => 90 % level = target @2023",
        "Per capita income will [double]. => 2 times multiple = target <Per capita income>",
    ]

    @Test("Goals with a deadline", arguments: deadlines)
    func readDeadlines(sample: Sample) {
        Stage.measurements(.july, under: []).check(sample)
    }

    private static let deadlines: [Sample] = [
        "By 2025, GDP will reach [1 trillion yuan]. => 1000000000000 CNY level = target <GDP> @2025",
        "By the end of 2025, we will have built [300] charging stations. => 300 count level = target <charging stations> @2025",
        "By 2030, emissions will fall by [40%] from 2005 levels. => 40 % growth = target <emissions> @2030",
        "The goal is to plant [1 million] trees by 2030. => 1000000 count level = target <trees> @2030",
        "In 2021 GDP was [635.5 billion yuan], and by 2025 it will reach [1 trillion yuan]. => 635500000000 CNY level = actual <GDP> @2021 | 1000000000000 CNY level = target <GDP> @2025",
    ]

    @Test("Achievements inside plans", arguments: achieved)
    func readAchieved(sample: Sample) {
        Stage.measurements(.january, under: ["Major tasks for 2022"]).check(sample)
    }

    private static let achieved: [Sample] = [
        "In 2021, exports reached [5 billion yuan]. => 5000000000 CNY level = actual <exports> @2021",
        "Last year we built [30] parks. => 30 count level = actual <parks> @2021",
    ]
}
