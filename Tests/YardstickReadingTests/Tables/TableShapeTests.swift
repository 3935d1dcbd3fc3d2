import Testing

@testable import YardstickReading

/// Tables of every shape that plain text leaves: behind tabs, in columns of spaces, one cell a line.
@Suite("Shapes of tables")
struct TableShapeTests {
    @Test("Shapes", arguments: shapes)
    func readShapes(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let shapes: [Sample] = [
        "\t2018\t2019⏎Wells dug\t[12]\t[15]⏎Wells shut (%)\t[3.5]\t[2.5] => 12 count <Wells dug> @2018 | 15 count <Wells dug> @2019 | 3.5 % <Wells shut> @2018 | 2.5 % <Wells shut> @2019",
        "Measure⏎Baseline (2018)⏎Target (2025)⏎Homes with a heat pump⏎[3%]⏎[20%]⏎Median days to answer⏎[34]⏎[15] => 3 % level = baseline <Homes with a heat pump> @2018 | 20 % level = target <Homes with a heat pump> @2025 | 34 day level = baseline <Median days to answer> @2018 | 15 day level = target <Median days to answer> @2025",
        "Work              Cost          Acres⏎Mill Pond         [$120,000]      [12]⏎Long Meadow       [$90,000]       [3.5] => 120000 USD <Mill Pond Cost> | 12 ac <Mill Pond Acres> | 90000 USD <Long Meadow Cost> | 3.5 ac <Long Meadow Acres>",
        "(in thousands of dollars)⏎Source        2018      2019      2020⏎Grants        [350]                 [120]⏎Fees          [80]        [90]        [95] => 350000 USD <Grants> @2018 | 120000 USD <Grants> @2020 | 80000 USD <Fees> @2018 | 90000 USD <Fees> @2019 | 95000 USD <Fees> @2020",
        "| Action | Deadline | Measure |⏎|---|---|---|⏎| Mend the wells | June 2021 | At least [40] wells mended | => 40 count >= target <wells> @2021-06",
        "Wells mended⏎Target: [80%]⏎Actual: [74%] => 80 % level = target <Wells mended> | 74 % level = actual <Wells mended>",
        "Milestone: plant [400] trees⏎Target date: June 30, 2021 => 400 count target <trees> @2021-06-30",
    ]

    @Test("Plans of indicators", arguments: indicators)
    func readIndicators(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let indicators: [Sample] = [
        "No.⏎Indicator⏎Unit⏎2018⏎2025⏎Average annual growth (%)⏎Kind⏎I. Economy⏎1⏎Trade⏎100 million yuan⏎[41]⏎[60]⏎>[6.5]⏎Expected⏎2⏎Forest cover⏎%⏎[31]⏎[33]⏎—⏎Binding => 4100000000 CNY level = actual <Trade> @2018 | 6000000000 CNY level = target <Trade> @2025 | 6.5 % growth > target <Trade> @2019/2025 | 31 % level <Forest cover> @2018 | 33 % level <Forest cover> @2025"
    ]

    @Test("Key figures", arguments: figures)
    func readFigures(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let figures: [Sample] = [
        "[£84.6m]⏎Turnover⏎⏎[312]⏎Gardeners => 84600000 GBP level <Turnover> | 312 count level <Gardeners>",
        "NORLAND GARDENS⏎YEARLY REPORT⏎for the year ended 31 March 2020⏎⏎AT A GLANCE⏎⏎[£84.6m]⏎Turnover⏎after tax⏎⏎[11.8m tonnes]⏎Soil moved⏎⏎Visitors⏎[1.4 million]⏎⏎[312]⏎Gardeners => 84600000 GBP <Turnover after tax> | 11800000 t <Soil moved> | 1400000 count <Visitors> | 312 count <Gardeners>",
        "Visitors⏎[1.4 million]⏎Seedlings sold⏎[25,000] => 1400000 count level <Visitors> | 25000 count level <Seedlings sold>",
    ]
}
