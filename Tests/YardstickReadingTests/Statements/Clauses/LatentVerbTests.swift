import Testing

@testable import YardstickReading

/// Verbs that the lexicon holds for nouns: what stands around them tells.
@Suite("Nouns used as verbs")
struct LatentVerbTests {
    @Test("From what stands before", arguments: before)
    func readBefore(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let before: [Sample] = [
        "The charity will kennel [340] stray dogs. => 340 count level = target <stray dogs>",
        "They skipper [14] boats. => 14 count level = actual <boats>",
        "The co-op hopes to onboard [40] growers by 2025. => 40 count level = target <growers> @2025",
        "The tug, which ferries [90] pilots a week, is new. => 90 count level = actual <pilots>",
        "We shepherd [60] start-ups through their first year. => 60 count level = actual <start-ups>",
    ]

    @Test("From agreement in number", arguments: agreement)
    func readAgreement(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let agreement: [Sample] = [
        "The trial ran on [three] ferries and drew [900] riders. => 3 count actual <ferries> | 900 count actual <riders>",
        "Fines are the largest item of income and account for [$5 million]. => 5000000 USD level = actual",
        "Some [$7 million] has been set aside for road building in 2024. => 7000000 USD level <road building> @2024",
        "Exports of goods saw moderate growth of [4%] in real terms. => 4 % growth = actual <Exports of goods>",
        "Our depots warehouse [340 tonnes] of seed. => 340 t level = actual <seed>",
        "The agency warehouses and kennels [40] dogs. => 40 count actual <dogs>",
        "The rate has since risen by [6%]. => 6 % growth actual <rate>",
        "The council has since built [40] homes. => 40 count actual <homes>",
        "The depot warehouses [340 tonnes] of seed. => 340 t level = actual <seed>",
        "The network also pilots [12] night buses. => 12 count level = actual <night buses>",
        "In all, [120] boats run on sails. => 120 count level = actual <boats>",
        "About [40] depots lack clean water. => 40 count level ~ actual <depots>",
        "Another [60] farms export fruit. => 60 count level = actual <farms>",
        "The shire has [30] farm export hubs. => 30 count level = actual <farm export hubs>",
        "Of the shire's [120] boats, [80] run on sails. => 120 count <boats> | 80 count <boats run on sails>",
        "Some [43%] of pupils use the tram and [12%] walk. => 43 % level ~ actual <pupils that use the tram> | 12 % level = actual",
    ]
}
