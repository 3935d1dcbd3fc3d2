import Testing

@testable import YardstickReading

/// How things stood, told beside how they stand or came to stand.
@Suite("Then and now")
struct ThenAndNowTests {
    @Test("Then in one sentence, now in the next clause or sentence", arguments: today)
    func readToday(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let today: [Sample] = [
        "All boilers will be checked every year (Currently they are at [91%]). => 91 % level = actual",
        "In 1998, some [30%] of piers had no lamps: today, that is down to [4%]. => 30 % level ~ baseline @1998 | 4 % level = actual",
        "One pilot served [90] ships in 2010; today the figure is [64]. => 90 count level = baseline <ships> @2010 | 64 count level = actual",
        "When the docks opened in 2012, we burned [73%] of our waste. Today that share is [30%]. => 73 % level = baseline @2012 | 30 % level = actual",
        "In 2012, we burned [73%] of our waste. Crews were glad of it. => 73 % level = actual @2012",
        "The crew now stands at [330]; two years ago it was [290]. => 330 count level = actual | 290 count level = baseline",
        "Two years ago, calls averaged [548] a day; the average for last month was [690]. => 548 count level = baseline | 690 count level = actual",
        "Where only [20%] of huts once had lamps, [80%] have one now. => 20 % level = baseline | 80 % level = actual",
        "We will [double] the fleet from its current [40] boats. => 2 times multiple = target | 40 count level = baseline <boats>",
        "Sales are to [triple] from their current value of [$4 million]. => 3 times multiple target <Sales> | 4000000 USD level baseline <Sales>",
        "By 2030 we will connect [75%] of homes to the grid ([43%] in 2021). => 75 % level target @2030 | 43 % level baseline @2021",
        "We installed [38] lamps, so that there are now [112]. => 38 count level = actual <lamps> | 112 count level = actual <lamps>",
        "Dues, which had risen by [9%] in 2019, rose by [3%] in 2020. => 9 % growth = baseline <Dues> @2019 | 3 % growth = actual <Dues> @2020",
        "We sold [90] boats, nearly double last year's [48]. => 90 count level = actual <boats> | 48 count level = baseline <boats>",
        "In 2016, the base year, the harbour emitted [18,000 tonnes]. => 18000 t level = baseline @2016",
        "The share of tugs, which was [34%] in 2018, stood at [57%] last year. => 34 % level baseline @2018 | 57 % level actual @2021",
        "Port debt was [48%] of turnover in 2012. It is now [30%]. => 48 % level = baseline @2012 | 30 % level = actual",
        "Stocks of oil had fallen to [40 tonnes] in 2012. They were back at [70 tonnes] in 2019. => 40 t level = baseline @2012 | 70 t level = actual @2019",
        "Dues, which peaked at [92%] in 2013, had fallen to [71%] by the end of 2017. Crews paid [4%]. => 92 % level = baseline @2013 | 71 % level = actual @2017 | 4 %",
        "By the end of 2012 stocks of oil had fallen to [40 tonnes]. In 2019 crews burned [70 tonnes]. => 40 t level = actual @2012 | 70 t level = actual @2019",
        "In 2012, [2%] of crews had leave; this has risen to [9%] in 2019. => 2 % level = baseline @2012 | 9 % level = actual @2019",
        "By 2025 the fleet of [310] vans will be electric; at present it is [41%]. => 310 count @2025 | 41 % level = actual @2022",
    ]

    @Test("How things stood at a time that no word dates", arguments: undated)
    func readUndated(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let undated: [Sample] = [
        "The 2020 baseline is [110 litres]. => 110 L baseline @2020",
        "Cut use to [90 litres] by 2030 (2020 baseline: [110 litres]). => 90 L target @2030 | 110 L baseline @2020",
        "Plant [10,000] trees by 2026 ([2,400] in 2021). => 10000 count target @2026 | 2400 count baseline @2021",
        "The grant for nets which was [£1,600] earlier was raised to [£2,500]. => 1600 GBP level = baseline @- | 2500 GBP level = actual",
        "The idle rate was [8.4%] when we took office. Crews are glad. => 8.4 % level = baseline @-",
        "Previously, [9%] of claims came online. => 9 % level = baseline @-",
        "The mooring fee was formerly [£20]. => 20 GBP level = baseline @-",
        "We opened [5] piers when I took office. => 5 count level = actual <piers>",
    ]

    @Test("Which of two came first", arguments: order)
    func readOrder(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let order: [Sample] = [
        "We built [96] boats in 2019 compared with [461] in 2020. => 96 count level = baseline <boats> @2019 | 461 count level = actual <boats> @2020",
        "We built [461] boats in 2020 compared with [96] in 2019. => 461 count level = actual <boats> @2020 | 96 count level = baseline <boats> @2019",
        "After shrinking by [12%] in 2019, trade grew by [4%] in 2020. => 12 % = baseline @2019 | 4 % growth = actual @2020",
        "We ran [70] ferries a week, an increase from [60] ferries a week. => 70 count level = actual <ferries> | 60 count level = baseline <ferries>",
    ]
}
