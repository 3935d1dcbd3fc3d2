import Testing

@testable import YardstickReading

/// Times that come from the lines before: of a deed without a number, of an item before in a list, of a figure in brackets.
@Suite("Times of deeds, items and figures before")
struct TimeOfDeedTests {
    private static let plan = ReadingContext(
        language: .english, date: CalendarDate(iso: "2024"), area: "Kenya", kind: .plan)

    @Test("What was done when something else was", arguments: deeds)
    func readDeeds(sample: Sample) { Stage.measurements(Self.plan).check(sample) }

    private static let deeds: [Sample] = [
        "Harbour Plan 2024 :: The first draft was shown to the public in November 2023. [72] comments were made, of which [71] were kind. => @2023-11 actual | @2023-11 actual",
        "The first draft was shown to the public in November 2023. We will add [72] pages. => 72 count target",
        "In 2014 the catch was [187 tonnes]. Small boats landed [124 tonnes]. => @2014 | @2014",
    ]

    @Test("What is there when a plan is written", arguments: standing)
    func readStanding(sample: Sample) { Stage.measurements(Self.plan).check(sample) }

    private static let standing: [Sample] = [
        "In 2019, losses came to [61 tonnes]. Pumps make up [6%] of them. The town owns [412] pumps, of which [57] are new. => @2019 | @2019 | @2024 | @2024",
        "From 2015 to 2017 the bay saw [30] wrecks. Each year the port moves [64 tonnes] of rope. => @2015/2017 | @2024",
        "In 2021 some [2,700] crew were hurt. Of the [2,200] hurt ashore, most came back. => @2021 | @2021",
    ]

    @Test("Items of a list of deeds", arguments: items)
    func readItems(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let items: [Sample] = [
        "Roads :: * Resurfaced [86 km] of lanes in 2020⏎* Replaced [4] bridges⏎* Planted [2,300] trees => @2020 | @2020 | @2020",
        "Roads :: * Resurfaced [86 km] of lanes in 2020⏎* We will replace [4] bridges => @2020 | 4 count target",
    ]

    @Test("A figure told in brackets ends with them")
    func readFigure() {
        let text = "Figure 1 Boats by age, March 2019\n[Bar chart: 63% old]\n\nHomes\n• 212 homes were let\n"
        let read = Reader().read(Array(text.utf8), in: .july).measurements
        #expect(read.map { $0.period?.start.year } == [2019, 2021])
    }
}
