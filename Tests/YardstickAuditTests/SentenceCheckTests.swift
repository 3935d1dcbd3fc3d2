import Testing

@testable import YardstickAudit

@Suite("Checks within a sentence")
struct SentenceCheckTests {
    @Test(
        "Growth between two levels",
        arguments: [
            CheckCase(
                .agrees,
                "Tax revenue rose from 40 billion yuan in 2016 to 62 billion yuan in 2021, an average annual growth of 9.2%."
            ),
            CheckCase(
                .differs,
                "Tax revenue rose from 40 billion yuan in 2016 to 62 billion yuan in 2021, an average annual growth of 12.1%."
            ),
            // 9.16% is not 9%, but 40 and 62 billion may be 40.4 and 61.6.
            CheckCase(
                .agrees,
                "Tax revenue rose from 40 billion yuan in 2016 to 62 billion yuan in 2021, an average annual growth of 9.0%."
            ),
            CheckCase(.agrees, "The number of clinics increased from 124 to 155, an increase of 25%."),
            CheckCase(.differs, "The number of clinics increased from 124 to 155, an increase of 35%."),
            CheckCase(
                .agrees,
                "Express deliveries rose from 3.5 billion to 7.1 billion over the past five years, up 15.2% annually on average."
            ),
            CheckCase(
                .differs,
                "Tax revenue rose from 40.0 billion yuan to 62.0 billion yuan, an average annual growth of 12.1%.",
                under: "Review of the past five years"),
            // A growth of one year beside levels of five.
            CheckCase(
                .silent,
                "Tax revenue rose from 40 billion yuan in 2016 to 62 billion yuan in 2021, up 3.2% year-on-year."
            ),
            // Nobody says over how many years.
            CheckCase(
                .silent,
                "Tax revenue rose from 40 billion yuan to 62 billion yuan, an average annual growth of 5.1%."),
            // Constant prices beside current ones.
            CheckCase(
                .silent,
                "GDP rose from 400 billion yuan in 2016 to 635.5 billion yuan in 2021, an average annual growth of 6.8%."
            ),
            CheckCase(
                .cannotTell,
                "GDP rose from 400 billion yuan in 2016 to 835.5 billion yuan in 2021, an average annual growth of 6.8%."
            ),
            CheckCase(
                .cannotTell,
                "The per capita disposable income of rural residents rose from 29,900 yuan in 2016 to 43,600 yuan in 2021, an average annual growth of 6.1%."
            ),
            // The later level first.
            CheckCase(
                .agrees,
                "Tax revenue jumped to 62 billion yuan in 2021 from 40 billion yuan in 2016, an average annual growth of 9.2%."
            ),
            // Another indicator's growth.
            CheckCase(.silent, "The number of clinics increased from 120 to 150, and exports grew by 35%."),
            CheckCase(.agrees, "Accidents fell from 400 in 2016 to 300 in 2021, down 25%."),
        ])
    func growth(example: CheckCase) async throws { try await example.verify("growth-between-levels") }

    @Test(
        "Difference",
        arguments: [
            CheckCase(
                .agrees,
                "The forest coverage rate rose from 41.2% in 2020 to 43.8% in 2021, up 2.6 percentage points."
            ),
            CheckCase(
                .differs,
                "The forest coverage rate rose from 41.2% in 2020 to 43.8% in 2021, up 3.6 percentage points."
            ),
            CheckCase(
                .agrees,
                "The forest coverage rate rose from 41% in 2020 to 44% in 2021, up 2.6 percentage points."),
            CheckCase(
                .differs,
                "Exports reached 12.0 million yuan, 3.0 million yuan more than the 8.0 million yuan planned."),
            CheckCase(
                .agrees,
                "Exports reached 12 million yuan, 4 million yuan more than the 8 million yuan planned."),
            // "More than" where it is less.
            CheckCase(
                .differs,
                "Exports reached 5.0 million yuan, 3.0 million yuan more than the 8.0 million yuan planned."),
            CheckCase(
                .agrees,
                "Exports reached 5.0 million yuan, 3.0 million yuan less than the 8.0 million yuan planned."
            ),
            // A change over the previous year beside levels of five years.
            CheckCase(
                .silent,
                "The forest coverage rate rose from 41.2% in 2016 to 43.8% in 2021, up 0.3 percentage points over the previous year."
            ),
            // The second level is not there.
            CheckCase(
                .silent,
                "Budget revenue reached 67.5 billion yuan, 7.4 billion yuan more than in 2020, and exports reached 20 billion yuan."
            ),
        ])
    func difference(example: CheckCase) async throws { try await example.verify("difference") }

    @Test(
        "Ratio of two levels",
        arguments: [
            CheckCase(
                .agrees,
                "The per capita disposable income of urban residents rose from 48,900 yuan to 69,800 yuan, and that of rural residents from 29,900 yuan to 43,600 yuan, and the urban-rural income ratio fell from 1.64:1 to 1.60:1."
            ),
            CheckCase(
                .differs,
                "The per capita disposable income of urban residents rose from 48,900 yuan to 69,800 yuan, and that of rural residents from 29,900 yuan to 43,600 yuan, and the urban-rural income ratio fell from 1.64:1 to 1.52:1."
            ),
            CheckCase(
                .differs,
                "The per capita disposable income of urban residents rose from 48,900 yuan to 69,800 yuan, and that of rural residents from 29,900 yuan to 43,600 yuan, and the urban-rural income ratio fell from 1.74:1 to 1.60:1."
            ),
            CheckCase(
                .differs,
                "The per capita disposable income of urban residents reached 69,800 yuan and that of rural residents 43,600 yuan. The income ratio of urban and rural residents was 1.72:1."
            ),
            CheckCase(
                .agrees,
                "The per capita disposable income of urban residents reached 69,800 yuan and that of rural residents 43,600 yuan. The income ratio of urban and rural residents was 1.6:1."
            ),
            CheckCase(
                .agrees,
                "The per capita disposable income of urban residents reached 60,000 yuan and that of rural residents 30,000 yuan. The income gap between urban and rural residents shrank from 2.07 times to 1.96 times."
            ),
            // A ratio between counties, not of the two incomes.
            CheckCase(
                .silent,
                "The per capita disposable income of urban residents reached 69,800 yuan and tax revenue 43,600 yuan. The ratio of teachers to pupils was 1.72:1."
            ),
        ])
    func ratio(example: CheckCase) async throws { try await example.verify("ratio") }

    @Test(
        "Multiple",
        arguments: [
            CheckCase(.agrees, "The number of high-tech enterprises doubled from 1,500 to 3,050."),
            CheckCase(.differs, "The number of high-tech enterprises tripled from 1,500 to 3,100."),
            CheckCase(
                .agrees,
                "The number of high-tech enterprises was 1,280 in 2016. The number of high-tech enterprises reached 3,200, 2.5 times that of 2016."
            ),
            CheckCase(
                .differs,
                "The number of high-tech enterprises was 1,680 in 2016. The number of high-tech enterprises reached 3,200, 2.5 times that of 2016."
            ),
            CheckCase(.silent, "The number of high-tech enterprises reached 3,200, 2.5 times that of 2016."),
        ])
    func multiple(example: CheckCase) async throws { try await example.verify("multiple") }

    @Test(
        "Part of a whole",
        arguments: [
            CheckCase(
                .differs,
                "Exports reached 200 billion yuan, accounting for 52% of the total imports and exports of 320 billion yuan."
            ),
            CheckCase(
                .agrees,
                "Exports reached 200 billion yuan, accounting for 62.5% of the total imports and exports of 320 billion yuan."
            ),
            CheckCase(
                .agrees,
                "Exports reached 200 billion yuan, accounting for 63% of the total imports and exports of 320 billion yuan."
            ),
            CheckCase(.differs, "The city invested 60 billion yuan, including 75 billion yuan in roads."),
            CheckCase(.silent, "The city invested 60 billion yuan, including 25 billion yuan in roads."),
            CheckCase(
                .differs,
                "The city has 96 clinics, consisting of 41 public clinics, 32 private clinics and 35 village clinics."
            ),
            CheckCase(
                .agrees,
                "The city has 96 clinics, consisting of 41 public clinics, 32 private clinics and 23 village clinics."
            ),
            CheckCase(
                .silent, "Exports reached 200 billion yuan, accounting for 52% of the total of the province."),
            CheckCase(
                .differs,
                "GDP reached 500 billion yuan in 2021. R&D expenditure reached 15 billion yuan in 2021. R&D expenditure accounted for 4.1% of GDP in 2021."
            ),
            CheckCase(
                .agrees,
                "GDP reached 500 billion yuan in 2021. R&D expenditure reached 15 billion yuan in 2021. R&D expenditure accounted for 3.0% of GDP in 2021."
            ),
        ])
    func part(example: CheckCase) async throws { try await example.verify("part-of-whole") }

    @Test(
        "Reports in Chinese",
        arguments: [
            ("difference", CheckCase(.differs, han: "森林覆盖率由41.2%提高到43.8%，提高3.6个百分点。")),
            ("difference", CheckCase(.agrees, han: "森林覆盖率由41.2%提高到43.8%，提高2.6个百分点。")),
            ("growth-between-levels", CheckCase(.differs, han: "五年来，税收收入从400亿元增长到620亿元，年均增长12.1%。")),
            ("growth-between-levels", CheckCase(.agrees, han: "五年来，税收收入从400亿元增长到620亿元，年均增长9.2%。")),
            ("growth-between-levels", CheckCase(.silent, han: "税收收入从400亿元增长到620亿元，同比增长3.1%。")),
            ("ratio", CheckCase(.differs, han: "城镇居民人均可支配收入69800元，农村居民人均可支配收入43600元，城乡居民收入比为1.72:1。")),
            ("ratio", CheckCase(.agrees, han: "城镇居民人均可支配收入69800元，农村居民人均可支配收入43600元，城乡居民收入比为1.60:1。")),
        ])
    func chinese(check: String, example: CheckCase) async throws { try await example.verify(check) }
}
