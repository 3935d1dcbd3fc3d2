import Testing

@testable import YardstickReading

/// Short names of money, which stand right before their sum.
@Suite("Short names of money")
struct ShortMoneyTests {
    private static let kenya = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-09-12"), area: "Kenya", kind: .report)
    private static let india = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-09-12"), area: "India", kind: .report)

    @Test("Shillings", arguments: shillings)
    func readShillings(sample: Sample) { Stage.measurements(Self.kenya).check(sample) }

    private static let shillings: [Sample] = [
        "The port fund grew to [Sh628.6 billion]. => 628600000000 KES level =",
        "A seat costs [Sh150]. => 150 KES level =",
        "Traders pay [KSh2,500] for a stall. => 2500 KES level =",
    ]

    @Test("Rupees", arguments: rupees)
    func readRupees(sample: Sample) { Stage.measurements(Self.india).check(sample) }

    private static let rupees: [Sample] = [
        "It was raised from [Rs.17 crore] in RE 2017-18. => 170000000 INR",
        "The levy is [Rs500]. => 500 INR level =",
        "The toll is [Rs.75]. => 75 INR level =",
        "The bridge cost [`12.5 crore]. => 125000000 INR level =",
        "The board spent [`4,200 crore] on dykes. => 42000000000 INR level =",
        "The grant was [`900]. => 900 INR level =",
    ]
}
