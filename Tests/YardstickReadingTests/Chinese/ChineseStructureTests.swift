import Testing

@testable import YardstickReading

/// Headings, evidence and codes of Chinese readings.
@Suite struct ChineseStructureTests {
    @Test func headingsSetToneAndPeriod() {
        let text = """
            一、2024年工作回顾
            　　全年粮食产量52万吨。
            二、2025年主要目标和重点工作
            　　粮食产量53万吨以上。
            """
        let found = chineseReading(text).measurements
        #expect(found.map(\.role) == [.actual, .target])
        #expect(found.map { $0.period?.description } == ["2024", "2025"])
    }

    @Test func partsOfAYearBelongToTheYearOfTheHeading() {
        let text = """
            一、2024年工作回顾
            　　利润由上年的21亿元增加到26亿元。
            二、2025年主要目标
            　　一季度完成投资4亿元。
            """
        let found = chineseReading(text).measurements
        #expect(found.map { $0.period?.description } == ["2023", "2024", "2025-01/2025-03"])
    }

    /// A paragraph that opens with a year and leads in a list leaves the year to what stands behind the items.
    @Test func yearOfParagraphHoldsPastItems() {
        let text = """
            2025年发展主要目标是：粮食产量53万吨。

            （一）交通。新建公路12公里。

            　　新建桥梁5座。
            """
        let found = chineseReading(text).measurements
        #expect(found.map { $0.period?.description } == ["2025", "2025", "2025"])
        #expect(found.map(\.role) == [.target, .target, .target])
    }

    @Test func indentsPartParagraphs() {
        let text = "　　（一）发挥政策引导和保障支撑作用，最大程度释放改革红利和发展动力\n　　新建公路12公里。"
        let reading = chineseReading(text)
        #expect(reading.sections.count == 1)
        #expect(reading.measurements.map(\.indicator) == ["新建公路"])
    }

    @Test func knowsCodesOfTheCatalogue() {
        let found = chineseReading("2024年地区生产总值增长5%，城镇新增就业3万人。").measurements
        #expect(found.map(\.indicatorCode) == ["gdp", "new-urban-jobs"])
    }

    @Test func everyFieldHasEvidence() throws {
        let text = "2024年财政收入增长5%以上。"
        let measurement = try #require(chineseReading(text).measurements.first)
        let fields = Set(measurement.evidence.map(\.field))
        #expect(fields.isSuperset(of: [.value, .indicator, .form, .role, .period, .comparator]))
        #expect(measurement.confidence > 0.5 && measurement.confidence <= 1)
    }

    @Test(arguments: ["第", "十分之", "2025年", "（", "“", "三分之", "占", "万亿", "—3%", "1000多", "前十"])
    func survivesFragments(_ text: String) {
        for text in [text, text + "。" + text] {
            expectInside(chineseReading(text), bytes: text.utf8.count)
        }
    }

    @Test func survivesBrokenBytes() {
        let bytes = Array("2024年财政收入增长5%，其中税收占三分之二以上。".utf8)
        for end in bytes.indices {
            expectInside(
                Reader().read(Array(bytes[..<end]), in: ReadingContext(language: .chinese)), bytes: end)
        }
    }

    private func expectInside(_ reading: Reading, bytes: Int) {
        for measurement in reading.measurements {
            #expect(measurement.quantity.range.upperBound <= bytes)
        }
    }

    /// Sentences put together at random from words that rules look at.
    @Test func survivesWordSalad() {
        let words = """
            第 十 三 百 万 亿 2025 年 月 5 3.5 % 元 个 项目 （ ） “ ” ， 、 ； 。 ： 以上 多 余 约 超过 到 至 由 从 占 的 比重 分别 增长 提高 \\
            达到 为 新增 三分之 一 两 个百分点 倍 翻一番 — - ～ 十四五 时期 过去 年来 上半年 要 力争 了 人 家 前 位 居 全国 收入 和 等 套 5G : / + 每
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        var state: UInt64 = 7
        for _ in 0..<1000 {
            var text = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count]
            }
            expectInside(chineseReading(text), bytes: text.utf8.count)
        }
    }

    @Test func findsPledgesAndProgrammes() {
        let pack = LanguagePack.chinese
        let text = Array("我们要加快推进铁路建设，深入实施“清风行动”。".utf8)
        var tokens: [Token] = []
        pack.tokenizer.tokenize(text, text.indices, into: &tokens)
        pack.statements.tag(&tokens, quantities: [])
        let view = SentenceView(text: text, tokens: tokens, quantities: [], periods: [])
        #expect(pack.pledges.pledges(of: view, tone: .none).map { view.words($0.object) } == ["铁路建设"])
        #expect(pack.pledges.programmes(of: view).map { view.words($0.tokens) } == ["清风行动"])
    }
}
