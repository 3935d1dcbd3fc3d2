import Testing

@testable import YardstickReading

/// Units, growth and measures that headings, titles and labels give to the bare values of a table.
@Suite("Units of tables")
struct TableUnitTests {
    @Test("Units", arguments: units)
    func readUnits(sample: Sample) { Stage.measurements(.plan, under: []).check(sample) }

    private static let units: [Sample] = [
        "Table 2 Rents by district (change on previous year, %)⏎⏎District | 2018 | 2019⏎Old Town | [1.4] | [2.2]⏎Docks | [3.1] | [2.7] => 1.4 % growth @2018 | 2.2 % growth @2019 | 3.1 % growth @2018 | 2.7 % growth @2019",
        "Aim | Indicator | Baseline 2018 | Target 2025⏎Dry homes | % of homes with a drain | [34] | [60]⏎Fewer leaks | Water lost (%) | [47] | [30]⏎Work | Gardeners (10,000 persons) | [4] | [6] => 34 % = baseline <homes with a drain> @2018 | 60 % = target <homes with a drain> @2025 | 47 % = baseline <Water lost> @2018 | 30 % = target <Water lost> @2025 | 40000 count = baseline <Gardeners> @2018 | 60000 count = target <Gardeners> @2025",
        "Accounts⏎                     2018/19     2019/20    Change⏎                        £000        £000         %⏎Mooring fees          [41,204]      [37,950]      [8.6]⏎Rents                 [19,377]      [18,840]      [2.9] => 41204000 GBP <Mooring fees> | 37950000 GBP <Mooring fees> | 8.6 % growth <Mooring fees> | 19377000 GBP <Rents> | 18840000 GBP <Rents> | 2.9 % growth <Rents>",
        "Why the budget of the parks changes, by cause £m⏎Spending on benches [13.5]⏎Spending on trees [3.2]⏎Seeds [-4.5] => 13500000 GBP | 3200000 GBP | 4500000 GBP",
        "Stage |⏎% of works |⏎Begun |⏎[29.6] |⏎On hold |⏎[3.3] |⏎Done |⏎[67.1] | => 29.6 % <Begun works> | 3.3 % <On hold works> | 67.1 % <Done works>",
        "| Measure | 2018 | 2019 |⏎|---|---|---|⏎| Leaks mended within 2 days (%) | [91] | [95] | => 91 % @2018 | 95 % @2019",
        "Homes with a drain⏎Target:⏎[85%]⏎Result:⏎[92%] => 85 % level = target <Homes with a drain> | 92 % level = actual <Homes with a drain>",
    ]

    @Test("Headings of a second table", arguments: seconds)
    func readSecond(sample: Sample) { Stage.measurements(.plan, under: []).check(sample) }

    private static let seconds: [Sample] = [
        "Ward | 2018 | 2019⏎Hill | [5] | [6]⏎Dale | [7] | [8]⏎⏎Measure | Baseline 2017 | Target 2030⏎Barns | [12] | [40]⏎Wells | [3] | [9] => 5 count @2018 | 6 count @2019 | 7 count @2018 | 8 count @2019 | 12 count = baseline <Barns> @2017 | 40 count = target <Barns> @2030 | 3 count = baseline <Wells> @2017 | 9 count = target <Wells> @2030"
    ]
}
