import Testing

@testable import YardstickReading

/// Who governs whom across passives, participles, relative clauses and appositions.
@Suite("Clauses")
struct ClauseTests {
    @Test("Passives", arguments: passives)
    func readPassives(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let passives: [Sample] = [
        "[36,900] cases were closed. => 36900 count {cases} level = actual <cases> @2021",
        "[4,200 hectares] of wetland were restored. => 4200 ha level = actual <wetland restored> @2021",
        "Taxes of [30 billion yuan] were refunded. => 30000000000 CNY level = actual <Taxes> @2021",
        "Emissions were reduced by [14%]. => 14 % growth = actual <Emissions> @2021",
        "The poverty line was raised to [7,200 yuan]. => 7200 CNY level = actual <poverty line> @2021",
        "Water use per unit of output has been cut by [19%]. => 19 % growth = actual <Water use per unit of output> @2021",
        "The reform of [26] hospitals was completed. => 26 count level = actual <hospitals> @2021",
        "A total of [9] bridges have been repaired and [14] closed. => 9 count level = actual <bridges> @2021 | 14 count level = actual @2021",
    ]

    @Test("Participles behind", arguments: participles)
    func readParticiples(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let participles: [Sample] = [
        "The park attracted [240] firms, creating [18,000] jobs. => 240 count level = actual <firms> @2021 | 18000 count level = actual <jobs> @2021",
        "We issued bonds, raising [4 billion yuan]. => 4000000000 CNY level = actual @2021",
        "The port handled [310 million tons] of cargo, ranking [first] in the world. => 310000000 t level = actual <cargo> @2021 | 1 rank rank = actual @2021",
        "We opened [3] metro lines, extending the network to [206 kilometers]. => 3 count level = actual <metro lines> @2021 | 206 km level = actual <network> @2021",
        "We insulated [5,000] homes, cutting bills by [20%]. => 5000 count level = actual <homes> @2021 | 20 % growth = actual <bills> @2021",
    ]

    @Test("Appositions and brackets", arguments: brackets)
    func readBrackets(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let brackets: [Sample] = [
        "Exports (valued at [5 billion yuan]) recovered. => 5000000000 CNY level = actual @2021",
        "Services, [54%] of GDP, recovered. => 54 % level = actual @2021",
        "The budget ([12 million euros]) was met. => 12000000 EUR level = actual <budget> @2021",
    ]

    @Test("Verbs of keeping", arguments: keeping)
    func readKeeping(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let keeping: [Sample] = [
        "The price index was kept at [101.5]. => 101.5 count level = actual <price index> @2021",
        "Grain output remained stable at [5 million tons]. => 5000000 t level = actual <Grain output> @2021",
        "The green ratio held steady at [42%]. => 42 % level = actual <green ratio> @2021",
        "We kept the deficit within [3%] of GDP. => 3 % level <= actual <deficit> @2021",
    ]
}
