import Testing

@testable import YardstickReading

/// The document's own day, each of several years, and the years before a plan.
@Suite("Now, each year, before the plan")
struct TimeOfNowTests {
    private static let outline = ReadingContext(
        language: .english, date: CalendarDate(iso: "2021-03"), area: "Northport", kind: .plan)

    @Test("Now", arguments: now)
    func readNow(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let now: [Sample] = [
        "We have now received [£7 million] in pledges. => @2022 actual",
        "A further [180] places are currently on offer. => @2022 actual",
        "Our current yield, [14 tons] a field, is too low. => @2022 actual",
        "Currently [64%] of flats have meters. => @2022 actual",
        "The share of flats with meters now stands at [64%]. => @2022 actual",
        "The reserve covers [9,200 hectares] at present. => @2022 actual",
        "In 2019 the fleet had [80] buses, and it now has [95]. => @2019 | @2022 actual",
        "By 2030 each school will have a cook; [64%] have one today. => @2022 actual",
        "We plan to open [300] kilns by 2026, and [120] are lit now. => @2026 target | @2022 actual <kilns lit>",
        "In 2004 [30%] of farms had wells: today, after [5,000] new bores, [80%] of farms do. => @2004 | @2022 | @2022",
        "By 2030 the share should reach [40%], from [22%] today. => @2030 target | @2022 baseline",
        "By 2030 the share is to rise from [22%] today to [40%]. => @2022 baseline | @2030 target",
    ]

    @Test("Each year", arguments: yearly)
    func readYearly(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let yearly: [Sample] = [
        "Each year [2,000] homes will be built until 2030. => @2020/2030 target",
        "Output will grow by [4%] yearly from 2021 to 2024. => @2021/2024 target",
        "The town will plant [900] trees every year through 2026. => @2020/2026 target",
        "The town will plant [900] trees by 2026. => @2026 target",
    ]

    @Test("Before the plan", arguments: before)
    func readBefore(sample: Sample) {
        Stage.measurements(
            Self.outline,
            under: ["Outline of the 14th Five-Year Plan for Northport", "Chapter 1. Where we stand"]
        ).check(sample)
    }

    private static let before: [Sample] = [
        "Income per head is only [72%] of the average. => @2020 actual",
        "The town built [68] piers. => @2016/2020 actual",
        "In 2018, the town built [8] piers. => @2018 actual",
        "The town will build [40] piers. => @2021/2025 target",
    ]
}
