import Testing

@testable import YardstickReading

/// Years to come in a sentence that tells of what is there already.
@Suite("Time of something else")
struct TimeOfOtherTests {
    @Test("Beside a year to come", arguments: beside)
    func readBeside(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let beside: [Sample] = [
        "The 2030 plan was signed by [40] firms. => 40 count level = actual",
        "Because [40%] of piers are dark, we will light them by 2030. => 40 % level = actual",
        "Although only [40] boats are clean, the whole fleet will be by 2030. => 40 count level = actual <boats>",
        "There are [40] kiosks, which will all be moved by 2030. => 40 count level = actual <kiosks>",
        "The port, home to [9,000] people, aims to be carbon neutral by 2030. => 9000 count level = actual <people>",
        "By 2030, all of the [40] boats bought last year will be clean. => 40 count level = actual <boats>",
        "By 2030 we will light [40] piers. => 40 count level = target <piers> @2030",
        "The number of clean boats rises to [40] by 2030. => 40 count level = target @2030",
    ]
}
