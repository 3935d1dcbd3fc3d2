import Testing
import YardstickLedger
import YardstickReading

@Suite("Spans")
struct SpanTests {
    @Test(
        "Twelve months that begin in another month than January are a year of the books",
        arguments: [
            ("2022-04", "2023-03", .yearOfBooks(throughMonth: 3)),
            ("2022-07", "2023-06", .yearOfBooks(throughMonth: 6)),
            ("2022-01", "2022-12", .year),
            ("2022-04", "2023-02", .months),
            ("2022-04", "2024-03", .months),
            ("2022", "2023", .years(count: 2)),
        ] as [(String, String, Span.Nature)])
    func tellsNature(first: String, last: String, nature: Span.Nature) throws {
        let start = try #require(CalendarDate(iso: first))
        let end = try #require(CalendarDate(iso: last))
        let period = try #require(Period(from: start, through: end))
        #expect(Span(period).nature == nature)
    }
}
