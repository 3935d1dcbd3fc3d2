import Testing

@testable import YardstickReading

/// How things stand from day to day, in a plan that tells of what is to be done.
@Suite("Habits and plans")
struct HabitTests {
    @Test("Under what is to be done", arguments: ahead)
    func readAhead(sample: Sample) {
        Stage.measurements(.plan, under: ["Actions for 2021-2025"]).check(sample)
    }

    private static let ahead: [Sample] = [
        "The harbour office employs [340] people. => 340 count level = actual <people> @2020",
        "Nurses visit [120] homes per day. => 120 count level = actual @2020",
        "The programme builds [340] homes. => 340 count level = target <homes> @2021/2025",
        "This strategy plants [9,000] trees. => 9000 count level = target <trees> @2021/2025",
    ]

    @Test("In the text of a plan", arguments: plain)
    func readPlain(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let plain: [Sample] = [
        "Some [90] clients are seen each week. => 90 count level ~ actual <clients>",
        "The hospital spends [£4 million] a year on oxygen. => 4000000 GBP level = actual",
        "Facilities are one hospital, [seven] clinics and [29] shops. => 7 count level = actual <clinics> | 29 count level = actual <shops>",
        "The programme will build [340] homes. => 340 count level = target <homes>",
    ]
}
