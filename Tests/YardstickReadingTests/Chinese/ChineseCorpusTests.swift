import Testing

@testable import YardstickReading

/// Sentences of the kind that Chinese reports hold, each with one number and its reading.
@Suite struct ChineseCorpusTests {
    @Test(arguments: levels + changes + reports + counts + comparators + periods + roles + pairs + words)
    func reads(_ example: ChineseCase) {
        let found = chineseReading(example.sentence).measurements
            .filter { surface($0, in: example.sentence) == example.surface }
            .map(written)
        #expect(found.contains(example.reading), "\(example.surface): \(found)")
    }

    static let levels = [
        ChineseCase("2023年全县粮食产量达到45.6万吨。", "45.6万吨", "456000 t = level actual 2023 粮食产量"),
        ChineseCase("2023年末城镇登记失业率为3.1%。", "3.1%", "3.1 % = level actual 2023 城镇登记失业率"),
        ChineseCase("2024年森林覆盖率61.2％。", "61.2％", "61.2 % = level actual 2024 森林覆盖率"),
        ChineseCase("2023年云河县生产总值完成812亿元。", "812亿元", "81200000000 CNY = level actual 2023 云河县生产总值"),
        ChineseCase("2022年实际使用外资3.4亿美元。", "3.4亿美元", "340000000 USD = level actual 2022 实际使用外资"),
        ChineseCase("2023年集装箱吞吐量实现96万标箱。", "96万标箱", "960000 TEU = level actual 2023 集装箱吞吐量"),
        ChineseCase("2023年PM2.5平均浓度为28微克/立方米。", "28微克/立方米", "28 ug/m3 = level actual 2023 PM2.5平均浓度"),
        ChineseCase("2023年新增建设用地1.2万亩。", "1.2万亩", "12000 mu = level actual 2023 新增建设用地"),
        ChineseCase("2024年完成绿化面积300公顷。", "300公顷", "300 ha = level actual 2024 绿化面积"),
        ChineseCase("2024年全社会用电量为21亿千瓦时。", "21亿千瓦时", "2100000000 kWh = level actual 2024 全社会用电量"),
        ChineseCase("2024年节约能源8万吨标准煤。", "8万吨标准煤", "80000 tce = level actual 2024 节约能源"),
        ChineseCase("2024年城乡收入倍差缩小到1.85。", "1.85", "1.85 ratio = ratio actual 2024 城乡收入倍差"),
        ChineseCase("2024年服务业增加值占生产总值比重达52.3%。", "52.3%", "52.3 % = level actual 2024 服务业增加值占生产总值比重"),
        ChineseCase("2024年高新技术产业占工业的四成以上，民营企业占92%。", "92%", "92 % = level actual 2024 民营企业占比"),
        ChineseCase("2024年平均预期寿命达到81.3岁。", "81.3岁", "81.3 year = level actual 2024 预期寿命"),
    ]

    static let changes = [
        ChineseCase("2023年社会消费品零售总额增长6.8%。", "6.8%", "6.8 % = growth actual 2023 社会消费品零售总额"),
        ChineseCase("2023年单位能耗下降2.4%。", "2.4%", "2.4 % = growth actual 2023 单位能耗"),
        ChineseCase("2023年城镇化率提高1.3个百分点。", "1.3个百分点", "1.3 pp = change actual 2023 城镇化率"),
        ChineseCase("2021—2024年财政收入年均增长5.6%。", "5.6%", "5.6 % = growth actual 2021/2024 财政收入"),
        ChineseCase("2024年企业成本降低3亿元。", "3亿元", "300000000 CNY = change actual 2024 企业成本"),
        ChineseCase("2024年降低企业用电成本1.5亿元。", "1.5亿元", "150000000 CNY = change actual 2024 企业用电成本"),
        ChineseCase("2024年居民消费价格涨幅1.1%。", "1.1%", "1.1 % = growth actual 2024 居民消费价格涨幅"),
        ChineseCase("2024年外贸出口达90亿元、增长7.7%。", "7.7%", "7.7 % = growth actual 2024 外贸出口"),
        ChineseCase("2024年旅客和货物吞吐量分别增长8%、9.5%。", "8%", "8 % = growth actual 2024 旅客吞吐量"),
        ChineseCase("2024年旅客和货物吞吐量分别增长8%、9.5%。", "9.5%", "9.5 % = growth actual 2024 货物吞吐量"),
        ChineseCase("2024年城乡居民人均收入分别增长4%和6%。", "6%", "6 % = growth actual 2024 农村居民人均收入"),
        ChineseCase("2024年电子商务交易额是2020年的1.7倍。", "1.7倍", "1.7 times = multiple actual 2024 电子商务交易额"),
        ChineseCase(
            "2024年接待游客50万人次，旅游收入7亿元，分别增长5%和6%。", "5%", "5 % = growth actual 2024 游客"),
        ChineseCase(
            "2024年接待游客50万人次，旅游收入7亿元，分别增长5%和6%。", "6%", "6 % = growth actual 2024 旅游收入"),
        ChineseCase("2024年常住人口比上年末减少0.2万人。", "0.2万", "2000 count = change actual 2024 常住人口"),
        ChineseCase("2024年低保标准提高到每人每月1060元。", "1060元", "1060 CNY = level actual 2024 低保标准"),
        ChineseCase("过去五年数字经济增加值翻一番。", "翻一番", "2 times = multiple actual 2024 数字经济增加值"),
        ChineseCase("2024年出口占全省份额提升至11.2%。", "11.2%", "11.2 % = level actual 2024 出口占全省份额"),
    ]

    /// How reports put a change against the year before, a threshold, and a price.
    static let reports = [
        ChineseCase("2024年生产总值812亿元，按可比价格计算增长6.2%。", "6.2%", "6.2 % = growth actual 2024 生产总值"),
        ChineseCase("2024年投资增长7.5%，高于全省平均水平2.1个百分点。", "2.1个百分点", "2.1 pp = change actual 2024 投资"),
        ChineseCase("2024年城乡居民收入比由1.8缩小到1.74。", "1.74", "1.74 ratio = ratio actual 2024 城乡居民收入"),
        ChineseCase("2024年高新技术企业从320家增加到960家。", "320", "320 count = level baseline 2023 高新技术企业"),
        ChineseCase("2024年全省电价下降1分/千瓦时。", "1分/千瓦时", "0.01 CNY = change actual 2024 电价"),
        ChineseCase("2024年天然气价格下降3-5分/立方米。", "3-5分/立方米", "0.03..0.05 CNY = change actual 2024 天然气价格"),
        ChineseCase("2024年为企业减负超300亿元。", "300亿元", "30000000000 CNY > change actual 2024 企业减负"),
        ChineseCase("2024年为60岁以上老年人接种疫苗。", "60岁", "60 year >= level reference 2024 老年人"),
        ChineseCase("2024年三分之二以上的村庄建成公园。", "三分之二", "66.67 % >= level actual 2024 村庄"),
        ChineseCase("“十四五”时期单位能耗累计下降14%。", "14%", "14 % = growth actual 2021/2025 单位能耗"),
    ]

    static let counts = [
        ChineseCase("2024年建成5G基站1200个。", "1200", "1200 count = level actual 2024 5G基站"),
        ChineseCase("2024年新建30个未来社区。", "30", "30 count = level actual 2024 未来社区"),
        ChineseCase("2024年新增城镇就业3.2万人。", "3.2万", "32000 count = level actual 2024 新增城镇就业"),
        ChineseCase("2024年培育专精特新企业18家。", "18", "18 count = level actual 2024 专精特新企业"),
        ChineseCase("2024年二十五个重大项目全部开工。", "二十五", "25 count = level actual 2024 重大项目"),
        ChineseCase("2024年两条铁路建成通车。", "两", "2 count = level actual 2024 铁路"),
        ChineseCase("2024年办理代表建议215件、政协提案186件。", "186", "186 count = level actual 2024 政协提案"),
        ChineseCase("2024年惠及12万户家庭。", "12万", "120000 count = level actual 2024 家庭"),
        ChineseCase("2024年新增上市公司3家、累计41家。", "41", "41 count = level actual 2024 上市公司"),
        ChineseCase("2024年筹集保障性租赁住房6000套（间）。", "6000", "6000 count = level actual 2024 保障性租赁住房"),
        ChineseCase("2024年引进亿元以上项目32个。", "32", "32 count = level actual 2024 亿元以上项目"),
        ChineseCase("2024年惠及居民4300户、1.2万人。", "1.2万", "12000 count = level actual 2024 居民"),
        ChineseCase("2024年推出便民举措等16项措施。", "16", "16 count = level actual 2024 措施"),
    ]

    static let comparators = [
        ChineseCase("2024年减税降费超过12亿元。", "12亿元", "1200000000 CNY > level actual 2024 减税降费"),
        ChineseCase("2024年供水保证率不低于95%。", "95%", "95 % >= level actual 2024 供水保证率"),
        ChineseCase("2024年不良贷款率低于1%。", "1%", "1 % < level actual 2024 不良贷款率"),
        ChineseCase("2024年登记失业率控制在4%以内。", "4%", "4 % <= level actual 2024 登记失业率"),
        ChineseCase("2024年游客人数约800万人次。", "800万", "8000000 count ~ level actual 2024 游客人数"),
        ChineseCase("2024年规上工业营收突破2000亿元。", "2000亿元", "200000000000 CNY > level actual 2024 规上工业营收"),
        ChineseCase("2024年开展文化活动500余场。", "500", "500 count > level actual 2024 文化活动"),
        ChineseCase("2024年1000多万游客走进古镇。", "1000多万", "10000000 count > level actual 2024 游客"),
        ChineseCase("2024年修复岸线20余公里。", "20余公里", "20 km > level actual 2024 岸线"),
        ChineseCase("2024年安排技改项目300个以上。", "300", "300 count >= level actual 2024 技改项目"),
        ChineseCase("2024年会议时间不超过3天。", "3天", "3 day <= level actual 2024 会议时间"),
        ChineseCase("2024年贷款余额近900亿元。", "900亿元", "90000000000 CNY ~ level actual 2024 贷款余额"),
    ]

    static let periods = [
        ChineseCase("去年财政总收入为66亿元。", "66亿元", "6600000000 CNY = level actual 2024 财政总收入"),
        ChineseCase("“十三五”期间新建农村公路420公里。", "420公里", "420 km = level actual 2016/2020 新建农村公路"),
        ChineseCase("过去五年新增就业15万人。", "15万", "150000 count = level actual 2020/2024 新增就业"),
        ChineseCase("上半年接待游客70万人。", "70万", "700000 count = level actual 2024-01/2024-06 游客"),
        ChineseCase("2024年上半年出口增长3.5%。", "3.5%", "3.5 % = growth actual 2024-01/2024-06 出口"),
        ChineseCase("2024年前三季度服务业增加值增长5.2%。", "5.2%", "5.2 % = growth actual 2024-01/2024-09 服务业增加值"),
        ChineseCase("2024年1—11月投资增长9%。", "9%", "9 % = growth actual 2024-01/2024-11 投资"),
        ChineseCase("2021年至2023年造林8万亩。", "8万亩", "80000 mu = level actual 2021/2023 造林"),
        ChineseCase("过去五年3万山区群众实现搬迁。", "3万", "30000 count = level actual 2020/2024 山区群众"),
        ChineseCase("过去五年全县公园达到45个。", "45", "45 count = level actual 2024 公园"),
        ChineseCase("明年研发经费增长8%。", "8%", "8 % = growth target 2026 研发经费"),
        ChineseCase("未来五年新建地铁120公里。", "120公里", "120 km = level target 2025/2029 新建地铁"),
        ChineseCase("到二〇三五年常住人口达到300万人。", "300万", "3000000 count = level target 2035 常住人口"),
    ]

    static let roles = [
        ChineseCase("到2027年数字经济增加值达到500亿元。", "500亿元", "50000000000 CNY = level target 2027 数字经济增加值"),
        ChineseCase("今年力争规上工业增加值增长7%以上。", "7%", "7 % >= growth target 2025 规上工业增加值"),
        ChineseCase("今年确保新增就业2万人以上。", "2万", "20000 count >= level target 2025 新增就业"),
        ChineseCase("今年的主要预期目标是：生产总值增长5.5%左右；居民收入增长6%。", "6%", "6 % = growth target 2025 居民收入"),
        ChineseCase("经过努力，2024年工业增加值增长4.2%。", "4.2%", "4.2 % = growth actual 2024 工业增加值"),
        ChineseCase("2024年电价较上年下降2.5%。", "2.5%", "2.5 % = growth actual 2024 电价"),
        ChineseCase("去年累计发放补贴4亿元。", "4亿元", "400000000 CNY = level actual 2024 补贴"),
        ChineseCase("一、2024年工作回顾\n生产总值增长5.1%。", "5.1%", "5.1 % = growth actual 2024 生产总值"),
        ChineseCase("二、2025年重点工作\n新增停车位5000个。", "5000", "5000 count = level target 2025 新增停车位"),
        ChineseCase("今年对年收入低于8000元的家庭发放补助。", "8000元", "8000 CNY < level reference 2025 年收入"),
    ]

    static let pairs = [
        ChineseCase("2024年城镇化率由58.1%提高到60.4%。", "58.1%", "58.1 % = level baseline 2023 城镇化率"),
        ChineseCase("2024年城镇化率由58.1%提高到60.4%。", "60.4%", "60.4 % = level actual 2024 城镇化率"),
        ChineseCase("过去五年财政收入从30亿元增加到52亿元。", "30亿元", "3000000000 CNY = level baseline 2019 财政收入"),
        ChineseCase("过去五年财政收入从30亿元增加到52亿元。", "52亿元", "5200000000 CNY = level actual 2024 财政收入"),
        ChineseCase(
            "城镇化率由2015年的51.3%提高到2020年的57.9%。", "51.3%", "51.3 % = level baseline 2015 城镇化率"),
        ChineseCase(
            "城镇化率由2015年的51.3%提高到2020年的57.9%。", "57.9%", "57.9 % = level actual 2020 城镇化率"),
        ChineseCase("今年价格总水平涨幅保持在2%—3%。", "2%—3%", "2..3 % = growth target 2025 价格总水平涨幅"),
        ChineseCase("今年新建3至5个产业园。", "3至5", "3..5 count = level target 2025 产业园"),
    ]

    static let words = [
        ChineseCase("2024年三分之一的村庄完成改造。", "三分之一", "33.33 % = level actual 2024 村庄"),
        ChineseCase("2024年绿色建筑占百分之七十。", "百分之七十", "70 % = level actual 2024 绿色建筑占比"),
        ChineseCase("2024年综合实力居全省第三位。", "第三", "3 rank = rank actual 2024 综合实力"),
        ChineseCase("2024年营商环境位列全国第8位。", "第8", "8 rank = rank actual 2024 营商环境"),
        ChineseCase("2024年创新指数跻身全国前十位。", "十", "10 rank <= rank actual 2024 创新指数"),
        ChineseCase("2024年水质优良率全省第一。", "第一", "1 rank = rank actual 2024 水质优良率"),
        ChineseCase("2024年发放消费券三千万元。", "三千万元", "30000000 CNY = level actual 2024 消费券"),
    ]
}
