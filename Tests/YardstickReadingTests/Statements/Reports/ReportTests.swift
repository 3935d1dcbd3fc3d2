import Testing

@testable import YardstickReading

/// Whole sentences as work reports write them, several numbers in each.
@Suite("Sentences of reports")
struct ReportTests {
    @Test("A look back over five years", arguments: lookBack)
    func readLookBack(sample: Sample) {
        Stage.measurements(.january, under: ["A review of the past five years"]).check(sample)
    }

    private static let lookBack: [Sample] = [
        "GDP rose from [397.9 billion yuan] to [635.5 billion yuan], an annual increase of [7%], and per capita GDP exceeded [110,000 yuan]. => 397900000000 CNY level = baseline <GDP> @2016 | 635500000000 CNY level = actual <GDP> @2021 | 7 % growth = actual <GDP> @2017/2021 | 110000 CNY level > actual <per capita GDP> @2021",
        "The city invested [41 billion yuan] in [120] projects, of which [96] have been completed. => 41000000000 CNY = actual @2017/2021 | 120 count = actual <projects> | 96 count = actual <projects completed>",
        "The number of high-tech firms grew from [900] to [3,100], an increase of [2,200]. => 900 count level = baseline <number of high-tech firms> @2016 | 3100 count level = actual <number of high-tech firms> @2021 | 2200 count change = actual <number of high-tech firms> @2017/2021",
        "A total of [1,860 km] of rural roads were built, [98%] of villages were linked by bus, and [26] stations were opened. => 1860 km level = actual @2017/2021 | 98 % level = actual | 26 count level = actual <stations> @2017/2021",
        "The air was good on [330 days], [21 days] more than in 2016. => 330 day = actual @2021 | 21 day change = actual",
        "PM2.5 fell by [41%] and the share of days with good air rose by [9.2 percentage points]. => 41 % growth = actual <PM2.5> @2017/2021 | 9.2 pp change = actual <share of days with good air> @2017/2021",
    ]

    @Test("The year in numbers", arguments: year)
    func readYear(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let year: [Sample] = [
        "Online retail sales increased by [14.5%] to [230 billion yuan]. => 14.5 % growth = actual <Online retail sales> @2021 | 230000000000 CNY level = actual <Online retail sales> @2021",
        "Of the [120] people's livelihood projects, [118] were completed. => 120 count = @2021 | 118 count = actual @2021",
        "We won [37] national awards, [12] of which went to young scientists. => 37 count = actual <national awards> @2021 | 12 count = actual @2021",
        "Green buildings accounted for [97%] of new buildings, and [two] districts became national models. => 97 % level = actual @2021 | 2 count = actual <districts> @2021",
        "The coverage of basic pension insurance reached [98.5%], benefiting [3.2 million] people. => 98.5 % level = actual <coverage of basic pension insurance> @2021 | 3200000 count level = actual <people> @2021",
        "More than [30] countries and [200] firms took part in the fair. => 30 count level > actual <countries> @2021 | 200 count level > actual <firms> @2021",
    ]

    @Test("Tasks ahead", arguments: tasks)
    func readTasks(sample: Sample) {
        Stage.measurements(.january, under: ["Major tasks for 2022"]).check(sample)
    }

    private static let tasks: [Sample] = [
        "We will renovate [220] old neighborhoods, benefiting [65,000] households. => 220 count level = target <old neighborhoods> @2022 | 65000 count level = target <households> @2022",
        "Complete [40 billion yuan] of transport investment and open [85 kilometers] of expressways. => 40000000000 CNY level = target <transport investment> @2022 | 85 km level = target <expressways> @2022",
        "We will extend the subsidy of [2,000 yuan] per person to all counties. => 2000 CNY {per person} level = target <subsidy> @2022",
        "The main expected goals are: GDP growth of [6.5%]; grain output of [5 million tons]; [300,000] new urban jobs. => 6.5 % growth = target <GDP> @2022 | 5000000 t level = target <grain output> @2022 | 300000 count level = target <new urban jobs> @2022",
    ]

    @Test("Halfway through the year", arguments: halfway)
    func readHalfway(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let halfway: [Sample] = [
        "In the first half of 2022, exports grew by [9%] to [2.4 billion yuan]. => 9 % growth = actual <exports> @2022-01/2022-06 | 2400000000 CNY level = actual <exports> @2022-01/2022-06",
        "By the end of June 2022, [61%] of the annual plan had been completed. => 61 % level = actual @2022-06",
    ]
}
