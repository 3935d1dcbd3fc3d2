/// Units as Chinese writes them behind a number, and the words that count things.
enum ChineseUnits {
    static func make(_ lexicon: inout Lexicon) -> UnitTable {
        var table = UnitTable()
        for (unit, phrases) in behind { table.add(unit, phrases, to: &lexicon) }
        // Hundredths of a yuan, where a price for each unit shows that no score is meant.
        table.add(.yuan, "分 千瓦时, 分 立方米, 分 度, 分钱", power: -2, to: &lexicon)
        for (unit, phrases) in before { table.addBefore(unit, phrases, to: &lexicon) }
        lexicon.add(all: classifiers, .measureNoun)
        return table
    }

    /// Currency signs that are one character.
    @Sendable static func currency(_ scalar: UInt32) -> Unit? {
        switch scalar {
        case 0xA5, 0xFFE5: .yuan
        case 0x24: .usDollar
        case 0x20AC: .euro
        case 0xA3: .poundSterling
        default: nil
        }
    }

    /// Words between a number and what it counts: "个", "家", "项".
    static let classifiers = """
        剂次 剂 桌 个 家 项 件 方面 户 套 支 名 位 所 座 条 台 辆 场 次 人次 例 宗 起 间 栋 幢 处 张 份 篇 本 部 册 颗 株 头 只 艘 架 列 班 \
        人 种 类 款 届 片 块 根 枚 组 轮 段 棵 万次 人份 床 把 副 笔 单 封 首 镇 县 大 趟 台次 架次 \
        起次 户次 家次 件次 村次 车次 标台 标车
        """

    private static let before: [(Unit, String)] = [(.yuan, "人民币"), (.usDollar, "USD")]

    private static let behind: [(Unit, String)] = [
        (.percentagePoint, "个百分点, 百分点"),
        (.yuan, "元, 元人民币, 块钱"), (.usDollar, "美元"), (.euro, "欧元"), (.yen, "日元"),
        (.hongKongDollar, "港元, 港币"), (.poundSterling, "英镑"), (.rouble, "卢布"),
        (.kilometre, "公里, 千米"), (.metre, "米"), (.centimetre, "厘米"), (.millimetre, "毫米"),
        (.nauticalMile, "海里"),
        (.squareKilometre, "平方公里, 平方千米"), (.squareMetre, "平方米, 平米"), (.hectare, "公顷"), (.mu, "亩"),
        (.cubicMetre, "立方米, 方"), (.litre, "升"),
        (.tonne, "吨"), (.kilogram, "公斤, 千克"), (.gram, "克"), (.jin, "斤"),
        (.tonneOfCoalEquivalent, "吨标准煤, 吨标煤"), (.kilowattHour, "千瓦时, 度电"),
        (.watt, "瓦"), (.kilowatt, "千瓦"), (.megawatt, "兆瓦"), (.gigawatt, "吉瓦"), (.kilovolt, "千伏"),
        (.tonneOfCarbonDioxideEquivalent, "吨二氧化碳, 吨二氧化碳当量"),
        (.microgramPerCubicMetre, "微克每立方米, 微克 立方米"),
        (.milligramPerLitre, "毫克每升, 毫克 升"), (.degreeCelsius, "摄氏度"),
        (.twentyFootEquivalentUnit, "标箱, 标准箱, 国际标准箱, TEU"), (.tonneKilometre, "吨公里"),
        (.deadweightTon, "载重吨"),
        (.second, "秒"), (.minute, "分钟"), (.hour, "小时, 个小时"), (.day, "天, 个工作日, 工作日"), (.week, "周, 个星期"),
        (.month, "个月"), (.quarter, "个季度"), (.year, "年, 岁, 周岁"),
        (.kilometrePerHour, "公里每小时, 公里 小时"), (.times, "倍"),
        (.terabyte, "TB"), (.petabyte, "PB"), (.exaflops, "EFLOPS"),
    ]
}
