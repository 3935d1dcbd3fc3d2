import Testing

@testable import YardstickReading

/// What rose or fell, and by how much.
@Suite("Changes and growth")
struct ChangeTests {
    @Test("Growth", arguments: growth)
    func readGrowth(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let growth: [Sample] = [
        "GDP grew by [8.1%]. => 8.1 % growth = actual <GDP> @2021",
        "Exports increased [14.4%]. => 14.4 % growth = actual <Exports> @2021",
        "Fiscal revenue rose by more than [12 percent]. => 12 % growth > actual <Fiscal revenue> @2021",
        "Industrial output was up [11.3%]. => 11.3 % growth = actual <Industrial output> @2021",
        "Energy consumption per unit of GDP fell by [3.2%]. => 3.2 % growth = actual <Energy consumption per unit of GDP> @2021",
        "Traffic deaths decreased by [57.4%]. => 57.4 % growth = actual <Traffic deaths> @2021",
        "GDP reached [635.5 billion yuan], an increase of [8.1%]. => 635500000000 CNY level = actual <GDP> @2021 | 8.1 % growth = actual <GDP> @2021",
        "GDP reached [635.5 billion yuan], up [8.1%]. => 635500000000 CNY level = actual <GDP> @2021 | 8.1 % growth = actual <GDP> @2021",
        "GDP reached [635.5 billion yuan], up by [8.1%] year on year. => 635500000000 CNY level = actual <GDP> @2021 | 8.1 % growth = actual <GDP> @2021",
        "Retail sales were [90 billion yuan], down [2.6%]. => 90000000000 CNY level = actual <Retail sales> @2021 | 2.6 % growth = actual <Retail sales> @2021",
        "Exports reached [5 billion yuan], representing a growth of [9%]. => 5000000000 CNY level = actual <Exports> @2021 | 9 % growth = actual <Exports> @2021",
        "Exports reached [5 billion yuan] with a year-on-year growth of [9%]. => 5000000000 CNY level = actual <Exports> @2021 | 9 % growth = actual <Exports> @2021",
        "The growth rate of fixed asset investment was [10.8%]. => 10.8 % growth = actual <fixed asset investment> @2021",
        "Growth in high-tech output reached [17%]. => 17 % growth = actual <high-tech output> @2021",
        "GDP growth stood at [8.1%]. => 8.1 % growth = actual <GDP> @2021",
        "There was a [5%] increase in rural income. => 5 % growth = actual <rural income> @2021",
        "Exports grew by an average of [7%] annually. => 7 % growth = actual <Exports> @2021",
        "The added value of services achieved an average annual growth of [7.5%]. => 7.5 % growth = actual <added value of services> @2021",
        "Prices rose slightly by [1.5%]. => 1.5 % growth = actual <Prices> @2021",
        "We reduced water use by [22%]. => 22 % growth = actual <water use> @2021",
        "Coal use dropped [9%]. => 9 % growth = actual <Coal use> @2021",
    ]

    @Test("Changes", arguments: changes)
    func readChanges(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let changes: [Sample] = [
        "The urbanization rate rose by [8.5 percentage points]. => 8.5 pp change = actual <urbanization rate> @2021",
        "The rate of clean water was up [2.1 percentage points]. => 2.1 pp change = actual <rate of clean water> @2021",
        "Output increased by [1.44 million tons]. => 1440000 t change = actual <Output> @2021",
        "Its income was [210 billion yuan] more than in 2016. => 210000000000 CNY change = actual <income> @2021",
        "The average concentration of PM2.5 fell by [9 micrograms per cubic meter]. => 9 ug/m3 change = actual <average concentration of PM2.5> @2021",
        "The sewage network grew by [120 kilometers]. => 120 km change = actual <sewage network> @2021",
        "Life expectancy increased by [1.2 years]. => 1.2 year change = actual <Life expectancy> @2021",
        "The share of clean energy reached [21%], an increase of [3 percentage points]. => 21 % level = actual <share of clean energy> @2021 | 3 pp change = actual <share of clean energy> @2021",
        "Savings of heat totaled [90 GWh], which is equivalent to [18 tCO2e] reductions. => 90 GWh | 18 tCO2e change = <Savings of heat>",
        "Carbon emissions were cut by [1.3 million tonnes of CO2e]. => 1300000 tCO2e change = actual <Carbon emissions> @2021",
    ]

    @Test("Lists of growth", arguments: lists)
    func readLists(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let lists: [Sample] = [
        "The economy shrank by [6%] with the jobless rate rising to [7%]. => 6 % growth <economy> | 7 % level <jobless rate>",
        "The firm employs [200] more people since 2015. => 200 count change",
        "The coast has [2.4] more days of rain since 1960. => 2.4 day change @1960/2021",
        "We are announcing an additional [£30 million] for piers. => 30000000 GBP change target",
        "My budget includes [£8 million] in additional funding for piers. => 8000000 GBP change target",
        "An additional [9 million yuan] of bonds was issued. => 9000000 CNY level actual",
        "Dues are estimated to be [£85 million] higher. => 85000000 GBP change",
        "We decided to step up the outlay by [£9 million]. => 9000000 GBP change",
        "Dues show an improvement of [£3 million] over the estimates. => 3000000 GBP change",
        "The port took on [345] additional divers compared to 2019. => 345 count change",
        "Some [54%] of crew had a bunk, an increase from [47%] in 2010. => 54 % level | 47 % level baseline <crew with a bunk> @2010",
        "The contract will save [£400,000] a year. => 400000 GBP level target",
        "The scheme brought savings of [£2 million]. => 2000000 GBP level",
        "I will set aside an additional [£5 million]. => 5000000 GBP level target",
        "Exports of goods saw moderate growth by only [4%]. => 4 % growth <Exports of goods>",
        "Exports grew by [5%] and imports by [3%]. => 5 % growth = actual <Exports> @2021 | 3 % growth = actual <imports> @2021",
        "Exports and imports grew by [5%] and [3%] respectively. => 5 % growth = actual <Exports> @2021 | 3 % growth = actual <imports> @2021",
        "Exports rose [5%], imports [3%] and tourism [9%]. => 5 % growth = actual <Exports> @2021 | 3 % growth = actual <imports> @2021 | 9 % growth = actual <tourism> @2021",
        "We reduced sulphur by [22%], ammonia by [3.9%] and dust by [17%]. => 22 % growth = actual <sulphur> @2021 | 3.9 % growth = actual <ammonia> @2021 | 17 % growth = actual <dust> @2021",
        "The income of urban residents grew by [6%] and that of rural residents by [8%]. => 6 % growth = actual <income of urban residents> @2021 | 8 % growth = actual <income of rural residents> @2021",
        "Investment in manufacturing grew by [19.8%], [9 percentage points] faster than total investment. => 19.8 % growth = actual <Investment in manufacturing> @2021 | 9 pp change = actual",
        "GDP grew by [8.1%], [0.4 percentage points] higher than the provincial average. => 8.1 % growth = actual <GDP> @2021 | 0.4 pp change = @2021",
    ]
}
