import Testing

@testable import YardstickReading

/// Sentences whose numbers are none.
@Suite struct ChineseLookAlikeTests {
    @Test(arguments: names + times + words)
    func readsNoNumber(_ sentence: String) {
        let found = chineseReading(sentence).measurements
        #expect(found.isEmpty, "\(found.map { surface($0, in: sentence) })")
    }

    static let names = [
        "深入实施“八八战略”再出发行动。", "落实《关于促进消费的二十条措施》。", "大力推进5G网络全覆盖。",
        "G60科创走廊建设提速。", "设区市PM2.5浓度稳中有降。", "完善“8+4”政策体系。", "共同参与“一带一路”合作。",
        "积极融入一带一路。", "加快发展第一产业和第三产业。", "支持企业进入世界500强。", "开通12345热线。",
        "“一窗通办”方便群众。", "制定三年行动计划。", "推进九年义务教育均衡发展。", "打造千亿级产业集群。",
        "建设15分钟品质生活圈。", "古镇评上5A级景区。", "推进2.0版改革。",
    ]

    static let times = [
        "2025年是关键之年。", "会议于1月14日召开。", "庆祝建党100周年。", "“十四五”规划顺利实施。", "五年来，我们砥砺前行。",
        "过去的一年，成绩来之不易。", "召开第八届人民代表大会第四次会议。", "学习贯彻党的二十大精神。", "这是20世纪以来最大的洪水。",
        "展望二〇三五年远景目标。",
    ]

    static let words = [
        "一是加强统筹协调。", "二要强化责任落实。", "（三）改善民生福祉。", "进一步统一思想认识。", "实现千家万户的期盼。",
        "这是唯一正确的道路。", "加强两岸交流合作。", "做好三农工作。", "一个地方有一个地方的特色。", "坚持一张蓝图绘到底。",
        "百姓的事是头等大事。", "每万人拥有的床位稳步提高。", "形成一批标志性成果。", "落实第一责任人制度。", "万众一心加油干。",
    ]
}
