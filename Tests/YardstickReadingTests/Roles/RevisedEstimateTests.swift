import Testing

@testable import YardstickReading

/// Estimates that stand for results: revised at the end of a year, made of what is done, or of how things are now.
@Suite("Revised estimates")
struct RevisedEstimateTests {
    @Test("Under revised estimates", arguments: revised)
    func readRevised(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let revised: [Sample] = [
        "Revised Estimates for 2020-21 :: The deficit of the port is estimated at [£9 million]. => 9000000 GBP level = actual <deficit of the port>",
        "Revised Estimates for 2020-21 :: A further provision of [£2 million] has to be made for dredging. => 2000000 GBP level = actual",
        "Revised Estimates for 2020-21 :: Dues will come to [£3 million]. => 3000000 GBP level = target <Dues>",
        "Estimates for 2021-22 :: The deficit of the port is estimated at [£9 million]. => 9000000 GBP level = target",
    ]

    @Test("Reckoned to be done", arguments: reckoned)
    func readReckoned(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let reckoned: [Sample] = [
        "Trade is estimated to have shrunk by [4%]. => 4 % growth = actual <Trade>",
        "The fleet aims to have built [30] ferries. => 30 count level = target <ferries>",
        "The fiscal deficit is now estimated at [2.4%]. => 2.4 % level = actual <fiscal deficit>",
        "The fiscal deficit is estimated at [2.4%]. => 2.4 % level = target <fiscal deficit>",
    ]
}
