import Testing

@testable import YardstickReading

/// Amounts that stand alone in the items of a list: what they measure is said by the line that leads the list in.
@Suite("Amounts of lists")
struct AmountsOfListTests {
    private struct Read: Equatable {
        let value: Value
        let indicator: String
        let year: Int?
    }

    private func read(_ text: String) -> [Read] {
        let context = ReadingContext(date: CalendarDate(iso: "2021-07"), kind: .report)
        return Reader().read(Array(text.utf8), in: context).measurements.map {
            Read(value: $0.quantity.value, indicator: $0.indicator, year: $0.period?.end.year)
        }
    }

    @Test("The leading line names what is measured")
    func ofLead() {
        let text = "Number of homes built:\n\n- 1,200 in 2019\n- over 1,500 in 2020\n"
        #expect(
            read(text) == [
                Read(value: .exact(1_200), indicator: "Number of homes", year: 2019),
                Read(value: .exact(1_500), indicator: "Number of homes", year: 2020),
            ])
    }

    @Test("The item before names what is measured")
    func ofItem() {
        let text = "The board agreed on these goals for clean fuel:\n- 17% of heat by 2028\n- 26% by 2033\n"
        #expect(
            read(text) == [
                Read(value: .exact(17), indicator: "heat", year: 2028),
                Read(value: .exact(26), indicator: "heat", year: 2033),
            ])
    }

    @Test("What is stated in one list is not carried to another")
    func ofOtherList() {
        let text = "Roads built: 12 km in 2019.\n\n# Parks\n\n- 5 million in 2020\n"
        #expect(read(text).map(\.indicator) == ["Roads built"])
    }
}
