import Testing

@testable import YardstickReading

/// Money that a law holds or that is allotted: still to come in a plan, there in a report.
@Suite("Allotted money")
struct AllottedMoneyTests {
    @Test("In a plan", arguments: planned)
    func readPlanned(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let planned: [Sample] = [
        "The state has allocated [£62 million] in 2018 for new quays. => 62000000 GBP level = actual @2018",
        "The act provides [£9 million] for ferries. => 9000000 GBP level = target",
        "The act allots [£9 million] to the lifeboats. => 9000000 GBP level = target",
        "The law fixed the fee at [£5]. => 5 GBP level = actual <fee>",
        "The Ministry of Ports was allocated [£300 million]. => 300000000 GBP level = target",
        "The lighthouse fund has been allotted [£7 million]. => 7000000 GBP level = target",
        "Plant [500] hedges. => 500 count level = target <hedges>",
        "- Recruit [1,000] divers. => 1000 count level = target <divers>",
        "The Ministry of Ports was allocated [£300 million] in 2018. => 300000000 GBP level = actual @2018",
    ]

    @Test("In a report", arguments: reported)
    func readReported(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let reported: [Sample] = [
        "The Ministry of Ports was allocated [£300 million]. => 300000000 GBP level = actual @2021",
        "The law, which provides [£9 million] for ferries, is in force. => 9000000 GBP level = actual",
        "Loans of [£9 million] were approved under the scheme. => 9000000 GBP level = actual",
    ]
}
