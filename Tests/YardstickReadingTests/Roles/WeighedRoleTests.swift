import Testing

@testable import YardstickReading

/// Roles that all signs around a number tell together, where the rule that fires looks at the verb alone.
@Suite("Weighed roles")
struct WeighedRoleTests {
    @Test("In a plan", arguments: planned)
    func readPlanned(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let planned: [Sample] = [
        "The council will cut waste across the [four] dirtiest sectors. => 4 count level = actual",
        "The roadmap lifts the share of renewable power to [60%]. => 60 % level = target <share of renewable power>",
        "All new buildings use [50%] less energy. => 50 % growth = target <energy>",
        "We employ [1,200] people. => 1200 count level = actual <people>",
        "The job target is [400]. => 400 count level = target",
        "A considerable provision of [£18 million] had to be made this year. => 18000000 GBP level = actual",
    ]

    @Test("In a report", arguments: reported)
    func readReported(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let reported: [Sample] = [
        "The roadmap lifts the share of renewable power to [60%]. => 60 % level = actual <share of renewable power>",
        "All new buildings use [50%] less energy. => 50 % growth = actual <energy>",
    ]

    @Test("A role is weighed another way only where the weights of its traits say so")
    func followsWeights() throws {
        let text = Array(Self.several.utf8)
        let context = ReadingContext(date: CalendarDate(iso: "2020-06"), kind: .plan)
        let reading = Reader().read(text, in: context)
        let weighed = Reader().weighedRoles(of: text, in: context)
        try #require(weighed.count == reading.measurements.count)
        var changed = 0
        for (measurement, role) in zip(reading.measurements, weighed) {
            #expect(measurement.quantity.range == role.amount)
            let odds = role.traits.reduce(0) { $0 + (RoleWeights.traits[$1] ?? 0) }
            guard measurement.role != role.told else { continue }
            changed += 1
            #expect(measurement.role == (odds > 0 ? .target : .actual))
            #expect(measurement.evidence.contains { $0.field == .role && $0.rule == "role-weighed" })
        }
        #expect(changed > 0)
    }

    private static let several = """
        Towards 2030

        The strategy reduces emissions by 40%. A further £3 million goes to lifeboats, and 12 harbours will be dredged.

        In 2019 the town repaired 14 bridges, twice as many as in 2018. We employ 1,200 people.
        """

    @Test("Chinese roles are told by rules alone")
    func weighsEnglishOnly() {
        let text = Array("到2025年，全市森林覆盖率达到60%。".utf8)
        #expect(Reader().weighedRoles(of: text, in: ReadingContext()).isEmpty)
    }
}
