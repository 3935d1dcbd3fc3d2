import Testing

@testable import YardstickReading

/// When what is said of another value holds: a change between two years, a part of a whole, a bound that tells of whom
/// something is said.
@Suite("Times of pairs, parts and bounds")
struct TimeOfPairTests {
    @Test("A change runs from the year of the first value to that of the second", arguments: changes)
    func readChanges(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let changes: [Sample] = [
        "Jobs at sea rose from [5,900] in 2015 to [6,700] in 2020, an increase of [14%]. => @2015 baseline | @2020 | 14 % growth @2015/2020",
        "Demand is projected to rise by [900 MW], from [5,900 MW] in 2025 to [6,700 MW] in 2030. => 900 MW change @2025/2030 target | @2025 baseline | @2030 target",
        "Moorings have nearly [doubled], from [174] in 2016 to [332] today. => 2 times @2016/2022 | @2016 baseline | @2022",
        "Trade rose from [4 tonnes] in 2020 to [5 tonnes] in 2021, an increase of [25%]. => @2020 baseline | @2021 | 25 % growth @2021",
        "Spending on piers [doubled] from [17 million dollars] to [31 million dollars] over the past three years. => 2 times @2019/2021 | 17000000 USD baseline | 31000000 USD",
    ]

    @Test("A part, and the same amount again, are of the whole's time", arguments: parts)
    func readParts(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let parts: [Sample] = [
        "The port wants [400] new berths each year until 2030, [30%] of them deep. => @2022/2030 target | 30 % @2022/2030 target",
        "Over the past three years tolls brought in [17 million dollars] or [3.5%] of GDP. => @2019/2021 | 3.5 % @2019/2021",
    ]

    @Test("A bound that tells whom a value is of has its time", arguments: bounds)
    func readBounds(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let bounds: [Sample] = [
        "Reduce the share of callers waiting longer than [18 weeks] to [12%] by March 2024. => 126 day > reference @2024-03 | 12 % target @2024-03",
        "The number of divers under the age of [5] is expected to grow by [27%] from 2023 to 2030. => 5 year < reference @2023/2030 | 27 % target @2023/2030",
        "Raise the share of crews that hold at least [one] licence to [41%] by 2030. => 1 count >= reference @2030 | 41 % target @2030",
    ]

    @Test("The time of what a value is like is not its own", arguments: likened)
    func readLikened(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let likened: [Sample] = [
        "Debt was lower at [£61 million] as of June 2021 than [£68 million] a year ago. => @2021-06 | 68000000 GBP baseline @2020-06",
        "Debt, at [£61 million] as of June 2021, grew by [5%] ([£3 million]) over [£58 million] as of June 2020. => @2021-06 | growth | change | 58000000 GBP = baseline @2020-06",
        "Debt at [£61 million] as of June 2021 was higher than [£58 million] as of June 2020. => @2021-06 | 58000000 GBP = baseline @2020-06",
        "The outlay was [£16 million], an increase of [25%] over [£13 million]. => 16000000 GBP = | 25 % growth | 13000000 GBP = baseline",
        "The rate began its decline from [7.2%] in June 2020 to [4.6%] in June 2021. => 7.2 % level baseline <rate> | 4.6 % level actual <rate>",
        "Serious wrecks in 2021 were consistent with 2019, with [14%] of all of them at night. => 14 % @2021",
        "Mooring fees came to [97.9%] of plan, equal to last year's. => 97.9 % @2021",
        "Crews of [18] were similar to those of 2018 in 2021. => 18 count @2021",
    ]

    @Test("How things were then", arguments: then)
    func readThen(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let then: [Sample] = [
        "The share rose to [32%] in 2014, a large increase from 2011, when it was about [23%]. => 32 % @2014 | 23 % ~ baseline @2011",
        "By 2030 losses will be [35 per cent] lower than in 2005, when they stood at [21 tonnes]. => 35 % @2030 target | 21 t baseline @2005",
        "Landings grew by [6.3 per cent], much better than the [1.5 per cent] registered in 2019. => 6.3 % growth | 1.5 % growth baseline @2019",
        "Landings grew by [6.2%], following the [8.3%] recorded a year earlier. => 6.2 % growth | 8.3 % growth baseline @2020",
        "Ridership, which peaked at [9 million] in 2014, is to come down to [7 million]. => 9000000 count baseline @2014 | 7000000 count target",
    ]
}
