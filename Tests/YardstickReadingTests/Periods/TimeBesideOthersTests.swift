import Testing

@testable import YardstickReading

/// Whose time it is, where a sentence has several values: what they share, and what only one of them has.
@Suite("Times beside other values")
struct TimeBesideOthersTests {
    @Test("Changes over one time", arguments: changes)
    func readChanges(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let changes: [Sample] = [
        "The rate peaked at [11%] in May 2020 and has since fallen to [6%]. => @2020-05 | @2022 actual <rate>",
        "Savings of [$4 million] are expected from 2024 onwards. => @2024 target",
        "Since 2006 use has fallen by [15%], reaching [863 MWh] in 2019. => @2006/2019 | @2019",
        "Since 2006 use has fallen by [15%] and in 2019 it came to [863 MWh]. => @2006/2022 | @2019",
        "By 2030 use would grow by [46%] since 2010. => @2010/2030",
        "Use fell to [78%] from the [80%] seen in the same period of 2018/19. => 78 % | @2018/2019 baseline",
        "Smog fell to [28 micrograms] in 2020, while the share of clear days climbed to [91%]. => @2020 | @2020 <share of clear days>",
        "Landings have fallen [22%] since 2005, while the fleet grew by [11%]. => @2005/2022 <Landings> | @2005/2022 <fleet>",
        "Landings have fallen [22%] since 2005 and fuel use by [15%]. => @2005/2022 <Landings> | @2005/2022 <fuel use>",
        "Landings rose [9%] in 2020 as prices fell by [3%]. => @2020 <Landings> | @2020 <prices>",
        "Landings rose [9%] in 2020 even as the fleet shrank by [3%]. => @2020 <Landings> | @2020 <fleet>",
        "The number of cooks has [doubled] since 2018, from [120] to [240]. => @2018/2022 | @2018 baseline | @2022 actual",
        "Theft is down [12%] year on year and [30%] over the past decade. => @2022 | @2012/2021",
        "Trade grew [14%] year on year to reach [4 million yuan] last year. => @2021 | @2021",
        "Spending on research as a share of income rose to [3%]. => @2021 <Spending on research as a share of income>",
    ]

    @Test("Parts of what is told, other deeds, and goals", arguments: parts)
    func readParts(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let parts: [Sample] = [
        "The hostel slept [70] guests a night, peaking at [95] in May 2020. => @2021 | @2020-05",
        "We drew down [3 million yuan] under Article 7 of the Constitution of Norvalia, 2010. => @2021",
        "The town has [8,900] people (as of 31 December 2019) and covers [13 km²]. => @2019-12-31 | @2022",
        "An additional [2,000] lamps, [400] of them new, are needed by 2027. => @2027 | @2027",
        "The dues are waived for [eight months] starting from April 2022. => 8 month @2022-04/2022-11",
        "From July 2022 for [six months], fares will be cut by [20%]. => 6 month @2022-07/2022-12 | 20 % @2022-07/2022-12",
        "Landings held at [900] a year for [eight years] until 2016. => @2009/2016 | 8 year @2009/2016",
        "The locks will be mended within the next [two years]. => 2 year <= target @2022/2023",
        "Trade will grow by [6%] a year and exceed [$5 million] in 2025. => @2022 | @2025",
        "The works are put at [$40 million], [$12 million] of which is already secured. => 40000000 USD | 12000000 USD actual",
        "[Half] of us back the 2030 goal, says a survey of [1,500] people. => 50 % @2022 | 1500 count @2022 actual <people>",
        "We will hire [900] cooks, [300] of them in 2025, and cut waits to [20 days]. => @2022 | @2025 | @2022",
        "[Two] of the [six] harbours will be dredged by 2026. => @2026 | @2026",
        "We will build [46] roads, open the bridge in October, and lay [5 km] of track. => @2022 | @2022",
        "We will open [two] clinics in October. => @2022-10",
    ]

    @Test("What one value is counted from, or an aside tells of", arguments: others)
    func readOthers(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let others: [Sample] = [
        "Some [49 million] people, or [24%] of the people, lived there in 1998, and this fell to [24 million], or [8%] of the people, as of May 2014. => 49000000 count @1998 | 24 % @1998 | 24000000 count @2014-05 | 8 % @2014-05",
        "Landfill has dropped to [2%] of waste, far below the [10%] limit set for 2035. => 2 % actual @2022 | 10 % reference @2035",
        "Storage built in 2015 came to [40 million m3], equal to what was built between 1960 and 1998. => 40000000 m3 actual @2015",
        "The rate has hovered around [35%] since 2014. => 35 % ~ <rate>",
        "The growth of [8%] was due to contracts signed in 2018 and 2019. => @2021",
        "According to the guild's May 2022 forecast, sales will fall by [7%]. => @2022 target",
        "We will build [790] flats within [five years] from 2022. => @2022/2026 target | @2022/2026",
        "In the next three to four years we will plant [500] trees. => @2022/2025 target",
        "Trust in the court was [81%], up [four points] on 2021. => 81 % @2021 <Trust in the court> | 4 pp change @2021 <Trust in the court>",
        "Sales rose [5%] on 2019. => 5 % growth actual <Sales>",
        "The fund, opened in 2020 with [$50 million], has backed [312] choirs. => @2020 | @2022",
        "Output was [$3 billion] in the base year (2015). => @2015",
        "In the base year, 2015, output was [$3 billion]. => @2015 baseline",
        "Output grew by [4%] in constant prices (base year 2011). => @2021",
        "Deaths fell to [60] in 2021 compared with the 2018 average of [84]. => @2021 actual | @2018 baseline",
    ]

    @Test("Stretches told by their length", arguments: stretches)
    func readStretches(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let stretches: [Sample] = [
        "Costs fell by [£3 million], over two years. => 3000000 GBP change @2020/2021",
        "Costs fell by [4%], or [£3 million], over two years. => 4 % growth @2020/2021 | 3000000 GBP change @2020/2021",
        "They had aid of [£200] during November and December 2021. => 200 GBP @2021-11/2021-12",
        "In 2019 to 2020, [22%] of tenants wrote. => 22 % @2019/2020",
        "Between 2010-11 and 2019-20 the share of pay spent on rent fell from [35%] to [31%]. => 35 % baseline @2010/2011 | 31 % @2019/2020",
        "The share rose by [3 percentage points] between 2006-07 and 2017-18 to [34%]. => 3 pp @2006/2018 | 34 % @2017/2018",
        "Sales have grown [fivefold] since 2015. => 5 times @2015/2022",
        "In 2017-20, [40 km] were fenced. => 40 km actual @2017/2020",
        "From 2017 to 2019 plantings totalled [40 ha]. => 40 ha actual @2017/2019",
        "The flock grew by [3,100] over ten years to [54,000]. => 3100 count change @2012/2021 | 54000 count level @2021",
        "The flock grew by [3,100] over a decade. => 3100 count change @2012/2021",
        "The flock grew by [31%] over five years to 2020. => @2016/2020",
        "It was the best harvest in a decade, [5,000 tonnes]. => @2021",
        "Rents rose [5%] in 2021. Two years earlier they had risen by [9%]. => @2021 | @2019",
        "Three months earlier, [40] kilns were lit. => 40 count actual",
        "The bridge opened [two years] earlier than planned. => 2 year change",
    ]
}
