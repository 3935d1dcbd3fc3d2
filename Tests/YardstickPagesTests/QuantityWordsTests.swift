import Testing
import YardstickReading

@testable import YardstickPages

@Suite struct QuantityWordsTests {
    @Test(
        arguments: [
            (635_500_000_000, .yuan, .equal, .level, "635.5 billion yuan", "635.5 bn yuan"),
            (3_840_000, .count, .equal, .level, "3.84 million", "3.84 million"),
            (3, .percent, .equal, .level, "3.0%", "3.0%"),
            (3, .percent, .equal, .level, "3 percent", "3%"),
            (7.6, .percent, .equal, .growth, "7.6%", "+7.6%"),
            (-1.25, .percent, .equal, .growth, "1.25%", "−1.25%"),
            (430_000_000_000, .yuan, .above, .level, "430 billion yuan", ">\u{A0}430 bn yuan"),
            (1_000_000_000_000, .yuan, .atLeast, .level, "one trillion yuan", "≥\u{A0}1 tn yuan"),
            (6_461_300_000_000, .yuan, .equal, .level, "6.4613 trillion yuan", "6.4613 tn yuan"),
            (635_000_000_000, .yuan, .equal, .level, "0.635 trillion yuan", "635 bn yuan"),
            (12_500, .count, .about, .level, "12,500", "~\u{A0}12,500"),
            (0, .count, .equal, .level, "0", "0"),
            (0.08, .percentagePoint, .equal, .change, "0.08 percentage points", "+0.08 points"),
            (6, .rank, .equal, .rank, "sixth", "6th"),
            (22, .rank, .equal, .rank, "22nd", "22nd"),
            (11, .rank, .equal, .rank, "11th", "11th"),
            (1.60, .ratio, .equal, .ratio, "1.60:1", "1.60 : 1"),
            (25, .microgramPerCubicMetre, .atMost, .level, "25 µg/m3", "≤\u{A0}25 µg/m³"),
            (0.1 + 0.2, .percent, .equal, .level, "0.3%", "0.3%"),
            (1e300, .yuan, .equal, .level, "1e300 yuan", "1e+300 yuan"),
        ] as [(Double, Unit, Comparator, Form, String, String)])
    func `A number reads as its source wrote it`(
        value: Double, unit: Unit, comparator: Comparator, form: Form, surface: String, expected: String
    ) {
        let quantity = Quantity(
            range: 0..<0, value: .exact(value), unit: unit, noun: nil, comparator: comparator)
        #expect(QuantityWords(quantity, form: form, indicator: "x", surface: surface).text == expected)
    }

    @Test func `A range has one unit`() {
        let quantity = Quantity(
            range: 0..<0, value: .range(7, 8), unit: .percent, noun: nil, comparator: .equal)
        #expect(QuantityWords(quantity, form: .level, indicator: "", surface: "7 to 8%").text == "7–8%")
    }

    @Test func `A thing counted is said once`() {
        let quantity = Quantity(
            range: 0..<0, value: .exact(120_000), unit: .count, noun: "jobs", comparator: .equal)
        #expect(
            QuantityWords(quantity, form: .level, indicator: "new urban jobs", surface: "120,000").text
                == "120,000")
        #expect(
            QuantityWords(quantity, form: .level, indicator: "employment", surface: "120,000").text
                == "120,000 jobs")
    }

    @Test func `What cannot be held exactly keeps its words`() {
        let quantity = Quantity(
            range: 0..<0, value: .unrepresentable, unit: .count, noun: nil, comparator: .equal)
        #expect(QuantityWords(quantity, form: .level, indicator: "", surface: "9e999").text == "9e999")
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func `Thousands are parted`(count: Int, expected: String) {
        #expect(Counted.number(count) == expected)
    }

    @Test(arguments: [
        ("2021", "2021", "2021"), ("2021", "2025", "2021–2025"), ("2021-01", "2021-12", "2021"),
        ("2020-01", "2020-09", "Jan–Sep 2020"), ("2020-09-30", "2020-09-30", "30 Sep 2020"),
    ])
    func `A period reads as people say it`(start: String, end: String, expected: String) throws {
        let first = try #require(CalendarDate(iso: start))
        let last = try #require(CalendarDate(iso: end))
        #expect(Period(from: first, through: last)?.words == expected)
    }
}
