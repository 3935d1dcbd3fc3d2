/// Words that rules name one by one. Their numbers in the lexicon follow the order here, from 1 on.
enum ChineseWord: UInt16, CaseIterable {
    case 的 = 1
    case 到, 至, 由, 从, 自, 在, 为, 是, 了, 把, 将, 比, 较, 占, 其中, 分别, 和, 与, 及, 以及
    case 年, 月, 日, 号, 第, 前, 后, 大, 届, 中, 位, 名, 强, 级, 圈, 型, 每, 多, 余, 〇, 一, 两, 岁
    case 时期, 期间, 以来, 末, 底, 年底, 年末, 年来, 年间, 过去, 近, 今后, 未来, 个, 人, 户, 以上, 以下, 新增
    case 要, 城乡, 全国, 全省, 全球, 世界, 起, 来, 间, 年度, 世纪, 周年, 次会议, 中全会, 年代, 大报告, 百分之, 城镇, 农村, 版, 经过, 累计, 等, 增加, 减少, 热线,
        企业, 项目, 产业, 集群, 人均, 完成, 按, 按照, 计算, 内, 以内, 之内, 减负

    /// The word as it is written.
    var spelling: String { "\(self)" }
}

extension Token {
    /// Whether the token is this word.
    func `is`(_ word: ChineseWord) -> Bool { self.word == word.rawValue }

    /// Whether the token is one of these words.
    func isOne(of words: ChineseWord...) -> Bool {
        guard self.word > 0 else { return false }
        for candidate in words where candidate.rawValue == word { return true }
        return false
    }

    /// "，", "；", "：", "。": ends a clause. "、" parts the items of a list and does not.
    func endsClause(_ text: [UInt8]) -> Bool {
        switch kind {
        case .semicolon, .colon, .stop: true
        case .comma: !isListComma(text)
        default: false
        }
    }

    /// "、".
    func isListComma(_ text: [UInt8]) -> Bool {
        kind == .comma && text[range].elementsEqual([0xE3, 0x80, 0x81])
    }

    /// Joins the items of a list: "、", "和", "与".
    func joinsList(_ text: [UInt8]) -> Bool { isListComma(text) || isOne(of: .和, .与, .及, .以及) }
}
