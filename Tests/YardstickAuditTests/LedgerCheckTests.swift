import Testing

@testable import YardstickAudit

@Suite("Checks across sentences and documents")
struct LedgerCheckTests {
    @Test(
        "One thing, two values",
        arguments: [
            CheckCase(
                .differs,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate was 79.1% in 2021."),
            CheckCase(
                .agrees,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate was 72% in 2021."),
            CheckCase(
                .agrees,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate was above 70% in 2021."
            ),
            CheckCase(
                .silent,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate was 79.1% in the first half of 2021."
            ),
            CheckCase(
                .silent,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate of Oakham was 79.1% in 2021."
            ),
            CheckCase(
                .silent,
                "The urbanization rate reached 71.9% in 2021.\n\nThe urbanization rate was 79.1% in 2019."),
            CheckCase(.silent, "We invested 3 million yuan in 2021.\n\nWe invested 5 million yuan in 2021."),
            CheckCase(
                .differsByRevision,
                [
                    (2022, "GDP reached 635.5 billion yuan in 2021."),
                    (2023, "GDP reached 651.0 billion yuan in 2021."),
                ]),
            CheckCase(
                .agrees,
                [
                    (2022, "GDP reached 635.5 billion yuan in 2021."),
                    (2023, "GDP reached 636 billion yuan in 2021."),
                ]),
        ])
    func oneThing(example: CheckCase) async throws { try await example.verify("one-thing-two-values") }

    @Test(
        "Level carried on",
        arguments: [
            CheckCase(
                .agrees,
                [
                    (2021, "General public budget revenue reached 60.1 billion yuan in 2020."),
                    (
                        2022,
                        "General public budget revenue reached 67.5 billion yuan in 2021, up 12.3% year-on-year."
                    ),
                ]),
            CheckCase(
                .differs,
                [
                    (2021, "General public budget revenue reached 60.1 billion yuan in 2020."),
                    (
                        2022,
                        "General public budget revenue reached 75.5 billion yuan in 2021, up 12.3% year-on-year."
                    ),
                ]),
            CheckCase(
                .cannotTell,
                [
                    (2021, "General public budget revenue reached 60.1 billion yuan in 2020."),
                    (
                        2022,
                        "General public budget revenue reached 67.9 billion yuan in 2021, up 12.3% year-on-year."
                    ),
                ]),
            CheckCase(
                .silent,
                [
                    (2021, "General public budget revenue reached 60.1 billion yuan in 2020."),
                    (
                        2022,
                        "General public budget revenue reached 75.5 billion yuan in 2021, up 12.3% on a comparable basis."
                    ),
                ]),
            CheckCase(
                .silent,
                [
                    (2021, "GDP reached 600 billion yuan in 2020."),
                    (2022, "GDP reached 680 billion yuan in 2021, up 8.1% year-on-year."),
                ]),
            CheckCase(
                .cannotTell,
                [
                    (2021, "GDP reached 600 billion yuan in 2020."),
                    (2022, "GDP reached 780 billion yuan in 2021, up 8.1% year-on-year."),
                ]),
            CheckCase(
                .silent,
                [
                    (2020, "General public budget revenue reached 60.1 billion yuan in 2019."),
                    (
                        2022,
                        "General public budget revenue reached 75.5 billion yuan in 2021, up 12.3% year-on-year."
                    ),
                ]),
        ])
    func carried(example: CheckCase) async throws { try await example.verify("level-carried-on") }

    @Test(
        "Flow against its years",
        arguments: [
            CheckCase(
                .differs,
                "A total of 460,000 new urban jobs were created in the past five years, 120,000 a year on average.",
                under: "Review of the past five years"),
            CheckCase(
                .agrees,
                "A total of 460,000 new urban jobs were created in the past five years, about 90,000 a year.",
                under: "Review of the past five years"),
            CheckCase(
                .silent,
                "A total of 460,000 new urban jobs were created in the past five years, and 120,000 people were trained a year.",
                under: "Review of the past five years"),
            CheckCase(
                .agrees,
                "There were 80,000 new urban jobs in 2019. There were 90,000 new urban jobs in 2020. There were 90,500 new urban jobs in 2021. A total of 260,000 new urban jobs were created in the past three years."
            ),
            CheckCase(
                .differs,
                "There were 80,000 new urban jobs in 2019. There were 90,000 new urban jobs in 2020. There were 90,500 new urban jobs in 2021. A total of 360,000 new urban jobs were created in the past three years."
            ),
            CheckCase(
                .silent,
                "There were 80,000 new urban jobs in 2019. There were 90,500 new urban jobs in 2021. A total of 360,000 new urban jobs were created in the past three years."
            ),
        ])
    func flow(example: CheckCase) async throws { try await example.verify("flow-and-years") }

    @Test(
        "Share against its parts' growth",
        arguments: [
            CheckCase(
                .differs,
                "R&D expenditure accounted for 3.0% of GDP in 2021. In 2022, GDP will grow by 6.5%, and R&D expenditure will grow by 12% and reach 3.8% of GDP."
            ),
            CheckCase(
                .agrees,
                "R&D expenditure accounted for 3.0% of GDP in 2021. In 2022, GDP will grow by 6.5%, and R&D expenditure will grow by 12% and reach 3.1% of GDP."
            ),
            CheckCase(
                .silent,
                "R&D expenditure accounted for 3.0% of GDP in 2021. In 2022, GDP will grow by 6.5%, and R&D expenditure will reach 3.8% of GDP."
            ),
        ])
    func share(example: CheckCase) async throws { try await example.verify("share-and-growth") }

    @Test(
        "Annual target against the plan",
        arguments: [
            CheckCase(
                .differs,
                "The urbanization rate reached 70.0% in 2021. By 2025, the urbanization rate will reach 78%. The urbanization rate will reach 70.5% in 2022."
            ),
            CheckCase(
                .agrees,
                "The urbanization rate reached 70.0% in 2021. By 2025, the urbanization rate will reach 78%. The urbanization rate will reach 72% in 2022."
            ),
            CheckCase(
                .silent,
                "By 2025, the urbanization rate will reach 78%. The urbanization rate will reach 70.5% in 2022."
            ),
            CheckCase(
                .silent,
                "The urbanization rate reached 70.0% in 2021. The urbanization rate will reach 70.5% in 2022."
            ),
            // A fall of so much in all is a fall of a fifth of it or so a year.
            CheckCase(
                .agrees,
                "During the 14th Five-Year Plan period, energy consumption per unit of GDP will be reduced by 13.5%. In 2021, energy consumption per unit of GDP will be reduced by about 3%.",
                on: "2021-01-20"),
            CheckCase(
                .differs,
                "During the 14th Five-Year Plan period, energy consumption per unit of GDP will be reduced by 13.5%. In 2021, energy consumption per unit of GDP will be reduced by about 1%.",
                on: "2021-01-20"),
            // A ceiling asks nothing of a rate that is below it.
            CheckCase(
                .silent,
                "The surveyed urban unemployment rate was 5.2% in 2021. By 2025, the surveyed urban unemployment rate will be below 5.5%. The surveyed urban unemployment rate will be about 5.3% in 2022."
            ),
            // Totals share out over the years.
            CheckCase(
                .agrees,
                "From 2022 to 2026, we will create 500,000 new urban jobs. In 2022, we will create 100,000 new urban jobs."
            ),
            CheckCase(
                .differs,
                "From 2022 to 2026, we will create 500,000 new urban jobs. In 2022, we will create 70,000 new urban jobs."
            ),
        ])
    func pace(example: CheckCase) async throws { try await example.verify("annual-target-and-plan") }

    @Test(
        "Slip",
        arguments: [
            CheckCase(.differs, "The forest coverage rate reached 438% in 2021."),
            CheckCase(.silent, "The forest coverage rate reached 43.8% in 2021."),
            CheckCase(.silent, "The gross enrollment rate for higher education reached 104% in 2021."),
            CheckCase(
                .differs,
                [
                    (2019, "Grain output reached 1,210,000 tonnes in 2018."),
                    (2020, "Grain output reached 1,230,000 tonnes in 2019."),
                    (2021, "Grain output reached 124,000 tonnes in 2020."),
                    (2022, "Grain output reached 1,250,000 tonnes in 2021."),
                ]),
            CheckCase(
                .agrees,
                [
                    (2019, "Grain output reached 1,210,000 tonnes in 2018."),
                    (2020, "Grain output reached 1,230,000 tonnes in 2019."),
                    (2021, "Grain output reached 1,240,000 tonnes in 2020."),
                    (2022, "Grain output reached 1,250,000 tonnes in 2021."),
                ]),
        ])
    func slip(example: CheckCase) async throws { try await example.verify("slip") }

    @Test(
        "Parts of an area",
        arguments: [
            (CheckCase.Expectation.differs, [6.0, 7, 7.5, 8]), (.agrees, [6, 5.5, 7.5, 8]),
            (.silent, [6, 7, 7.5]),
        ])
    func parts(expectation: CheckCase.Expectation, rates: [Double]) async throws {
        let areas = ["Zhejiang", "Jiaxing", "Jinhua", "Huzhou"]
        let texts = zip(areas, rates).map { area, rate in
            CheckDocumentation.Example(
                "2022-01-20", area: area,
                "Work Plan of \(area)\n\n1. Targets for 2022\n\nGDP will grow by \(rate)% in 2022.")
        }
        let outcomes = try await AuditedTexts.outcomes(texts, check: "parts-of-area")
        #expect(outcomes.first?.verdict == expectation.verdict)
    }
}
