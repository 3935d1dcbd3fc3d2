import Testing

@testable import YardstickReading

/// Tables, charts and sentences that hold places against each other: the measure is the heading or the caption.
@Suite("Places side by side")
struct PlaceTableTests {
    @Test("Rows are places", arguments: tables)
    func readTables(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let tables: [Sample] = [
        "| Ward | Adults who cycle | Length of lanes (km) |⏎|---|---|---|⏎| Abbotsley | [14%] | [6.2] |⏎| Castle Hill | [22%] | [11.8] | => 14 % level <Adults who cycle> | 6.2 km level <Length of lanes> | 22 % level <Adults who cycle> | 11.8 km level <Length of lanes>",
        "Table 3: Graduation rate by school, 2020⏎⏎| School | Rate | Change |⏎|---|---|---|⏎| Northgate | [86%] | [4%] |⏎| Eastgate | [91%] | [2%] | => 86 % level <Graduation rate> | 4 % growth <Graduation rate> | 91 % level <Graduation rate> | 2 % growth <Graduation rate>",
    ]

    @Test("Charts under a caption", arguments: charts)
    func readCharts(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let charts: [Sample] = [
        "**Figure 11 Distribution by Bridge Condition, 2020**⏎⏎(Pie chart showing: Good - [31%], Fair - [48%]) => 31 % <Bridge Condition Good> | 48 % <Bridge Condition Fair>",
        "(Bar chart showing condition of clinics: Good – [34%], Poor – [25%]) => 34 % <condition of clinics Good> | 25 % <condition of clinics Poor>",
    ]

    @Test("The area of a row")
    func readArea() {
        let text =
            "| Province | Pavement ratio |\n|---|---|\n| Harbour Province | 40% |\n| Hill Province | 39% |\n"
        let reading = Reader().read(
            Array(text.utf8),
            in: ReadingContext(language: .english, date: nil, area: "Testland", kind: .report))
        #expect(reading.measurements.map(\.area) == ["Harbour Province", "Hill Province"])
        #expect(reading.measurements.map(\.indicator) == ["Pavement ratio", "Pavement ratio"])
    }

    @Test("Places in one sentence", arguments: sentences)
    func readSentences(sample: Sample) {
        Stage.measurements(.january, under: []).check(sample)
    }

    private static let sentences: [Sample] = [
        "Basmar registers the highest proportion of paved roads at [61%]. This is followed by Lanor at [40%] and Sulbe and Tavi at [39%] and [38%], respectively. => 61 % <proportion of paved roads> | 40 % <proportion of paved roads> | 39 % <proportion of paved roads> | 38 % <proportion of paved roads>",
        "Harrow has the lowest smoking rate at [8.1%], while Brent recorded the highest at [14.6%]. => 8.1 % <smoking rate> | 14.6 % <smoking rate>",
    ]
}
