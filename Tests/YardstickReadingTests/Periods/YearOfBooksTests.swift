import Testing

@testable import YardstickReading

/// A year of the books by its months, where the country's calendar is known.
@Suite("Years of the books")
struct YearOfBooksTests {
    private static let kenya = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-09-12"), area: "Kenya", kind: .report)
    private static let india = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-09-12"), area: "India", kind: .report)

    @Test("Known calendars begin in their own month", arguments: kenyan)
    func readKenyan(sample: Sample) { Stage.measurements(Self.kenya).check(sample) }

    private static let kenyan: [Sample] = [
        "Exports reached [5 million tonnes] in 2022/23. => @2022-07/2023-06 actual",
        "In the 2021/22 financial year, [400] wells were dug. => @2021-07/2022-06 actual",
        "Exports reached [5 million tonnes] in 2022. => @2022 actual",
    ]

    @Test("April to March", arguments: indian)
    func readIndian(sample: Sample) { Stage.measurements(Self.india).check(sample) }

    private static let indian: [Sample] = [
        "During 2021-22 (up to November 2021), the port landed [97 tonnes], as against [90 tonnes] during the corresponding period in 2020-21. => @2021-04/2021-11 | @2020-04/2020-11 baseline",
        "Dues came to [Rs. 5 crore] for the period ended 30 September 2021. => @2021-04/2021-09-30",
        "Exports reached [5 million tonnes] in 2022-23. => @2022-04/2023-03 actual",
        "Output rose from [4 million tonnes] in 2020-21 to [5 million tonnes] in 2021-22. => @2020-04/2021-03 baseline | @2021-04/2022-03 actual",
        "The fund ran from 2021 to 2022 and paid [5 million rupees]. => @2021/2022 actual",
    ]

    @Test("Other calendars stay years", arguments: unknown)
    func readUnknown(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let unknown: [Sample] = [
        "Exports reached [5 million tonnes] in 2020/21. => @2020/2021 actual"
    ]
}
