import Testing

@testable import YardstickReading

/// Pieces of tables in plain text: a value is named by its row and dated by its column.
@Suite("Tables")
struct TableTests {
    @Test("Rows and columns", arguments: rows)
    func readRows(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let rows: [Sample] = [
        "Measure 2018 2019 Trees planted [120] [140] Benches mended [9] [12] => 120 count level = actual <Trees planted> @2018 | 140 count level = actual <Trees planted> @2019 | 9 count level = actual <Benches mended> @2018 | 12 count level = actual <Benches mended> @2019",
        "Actual Budget 2018-19 2019-20 Cost of a ride [$4.10] [$4.60] => 4.1 USD level = actual <Cost of a ride> @2018/2019 | 4.6 USD level = target <Cost of a ride> @2019/2020",
        "Measure Target Actual Rides on time (%) [90] [84] => 90 % level = target <Rides on time> | 84 % level = actual <Rides on time>",
        "Measure | 2018 | 2019 |⏎Library loans | [7,300] | [7,900] | => 7300 count level = actual <Library loans> @2018 | 7900 count level = actual <Library loans> @2019",
        "Installed pumps (MW) [24] [31] Wind (MW) [3] [5] => 24 MW level <Installed pumps> | 31 MW level <Installed pumps> | 3 MW level <Wind> | 5 MW level <Wind>",
    ]

    @Test("Titles that give a unit", arguments: titles)
    func readTitles(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let titles: [Sample] = [
        "Spending on services £m⏎Schools and nurseries [13.3]⏎Roads [4.1]⏎Parks and open spaces [0.7] => 13300000 GBP level <Schools and nurseries> | 4100000 GBP level <Roads> | 700000 GBP level <Parks and open spaces>",
        "Measure  2018/19 value  2019/20 target⏎% of calls answered on the day  [22.2%]  [22.3%]⏎Average time taken to reply to a letter  n/a  [2 days]⏎Letters lost in the post  [41]  [30] => 22.2 % level = actual <calls answered on the day> @2018/2019 | 22.3 % level = target <calls answered on the day> @2019/2020 | 2 day level = target @2019/2020 | 41 count level = actual @2018/2019 | 30 count level = target @2019/2020",
        "Results 2018 2019 2020 Target⏎⏎Calls answered⏎⏎[80%]⏎⏎[86%]⏎⏎[90%] => 80 % level <Calls answered> @2018 | 86 % level <Calls answered> @2019 | 90 % level = target <Calls answered> @2020",
    ]

    @Test("Values on lines of their own", arguments: lines)
    func readLines(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let lines: [Sample] = [
        "Results 2018 2019⏎⏎Calls answered in time⏎⏎[80%]⏎⏎[86%]⏎⏎Calls lost⏎⏎[52]⏎⏎[35] => 80 % level = actual <Calls answered in time> @2018 | 86 % level = actual <Calls answered in time> @2019 | 52 count level = actual <Calls lost> @2018 | 35 count level = actual <Calls lost> @2019",
        "The parks are open.⏎⏎12⏎⏎The pools are shut.",
    ]

    @Test("Prose is no table", arguments: prose)
    func readProse(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let prose: [Sample] = [
        "In 2018 and 2019 the city planted [120] and [140] trees. => 120 count level | 140 count level",
        "The Target of 2019 was met with [12] wells. => 12 count level <wells>",
    ]
}
