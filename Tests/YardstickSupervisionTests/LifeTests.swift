import Testing

@testable import YardstickSupervision

@Suite("Life of a target")
struct LifeTests {
    @Test(
        "Each later statement is a step",
        arguments: [
            ("2022-01-20 target 200 CNY 2025 >=", "made restated"),
            ("2022-01-20 target 220 CNY 2025 >=", "made raised"),
            ("2022-01-20 target 180 CNY 2025 >=", "made lowered"),
            ("2022-01-20 target 200 CNY 2025 ~", "made softened"),
            ("2022-01-20 target 200 CNY 2026 >=", "made softened"),
            ("2026-01-20 actual 210 CNY 2025", "made settled"),
            (
                "2022-01-20 target 220 CNY 2025 >=\n2023-01-20 target 180 CNY 2025 >=\n2026-01-20 actual 180 CNY 2025",
                "made raised lowered settled"
            ),
        ])
    func steps(later: String, steps: String) throws {
        let tracked = try Story("2021-01-20 target 200 CNY 2025 >=\n" + later).track()
        let first = try #require(tracked.first { $0.life.first?.known?.year == 2021 })
        #expect(first.life.map(\.kind.rawValue).joined(separator: " ") == steps)
    }

    @Test("The statement in force is the last one known")
    func asOf() throws {
        let story = Story(
            """
            2021-01-20 target 200 CNY 2025 >=
            2023 target 150 CNY 2025 >=
            2026-01-20 actual 180 CNY 2025
            2026-03 actual 140 CNY 2025
            """)
        // A document that says only its year is known at the year's end, one that says its month at the month's end.
        #expect(try story.track(asOf: "2023-12-30").first?.number == 200)
        #expect(try story.track(asOf: "2023-12-31").first?.number == 150)
        #expect(try story.status(asOf: "2026-03-30").hasPrefix("met"))
        #expect(try story.status(asOf: "2026-03-31").hasPrefix("missed"))
        #expect(try story.track(asOf: "2020-12-31").isEmpty)
    }

    @Test("A target over several years and the yearly ones under it know each other")
    func family() throws {
        let tracked = try Story(
            """
            2021-01-20 target 200 CNY 2025
            2021-01-20 target 8 % 2021 growth
            2022-01-20 target 9 % 2022 growth
            """
        ).track()
        #expect(tracked.count == 3)
        #expect(tracked[0].annual == [tracked[1].target, tracked[2].target])
        #expect(tracked[1].plan == tracked[0].target)
    }
}
