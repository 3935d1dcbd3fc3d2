/// Phrases of English and Chinese that say the same about a number.
struct Cues: Sendable {
    let phrases: [[UInt8]]

    /// Makes cues from phrases parted by "|".
    init(_ phrases: String) {
        self.phrases = phrases.split(separator: "|").map { phrase in
            Array(phrase.drop { $0 == " " }.utf8.reversed().drop { $0 == 0x20 }.reversed())
        }
    }
}

extension Cues {
    /// The rate is a year's average over several.
    static let annual = Cues(
        """
        average annual|annual average|annually|per annum|a year|per year|each year|every year|yearly|on average|\
        compound annual|annual compound|cagr|annual rate|average growth|annual growth|annual increase|年均|每年|平均增长|\
        平均每年
        """)
    /// The rate is one year's, against the year before.
    static let singleYear = Cues(
        """
        year-on-year|year on year|over the previous year|over the year before|from the previous year|\
        than the previous year|than the year before|over last year|than last year|from last year|a year earlier|\
        a year ago|compared with the previous year|同比|比上年|较上年|比去年
        """)
    /// The figure is a sum over the whole period.
    static let cumulative = Cues(
        "cumulative|cumulatively|accumulated|in total|a total of|altogether|over the period|累计|合计|总计")
    /// Prices are held constant.
    static let real = Cues(
        """
        real terms|real growth|real increase|constant prices|comparable prices|constant price|after inflation|\
        after deducting|inflation-adjusted|adjusted for inflation|扣除价格|可比价|不变价|实际增长
        """)
    /// The base was changed, so that this year's figure and last year's do not compare.
    static let comparable = Cues(
        "comparable basis|comparable|same caliber|same basis|like-for-like|on the same scale|同口径|可比口径|剔除")
    /// A figure was stated anew.
    static let revised = Cues(
        "revised|adjusted|verified|final accounting|final verification|restated|修订|核算|调整|最终核实")
    /// More than something.
    static let more = Cues(
        "more than|higher than|greater than|above|in excess of|larger than|longer than|高于|高出|多于|超过|超出")
    /// Less than something.
    static let less = Cues(
        "less than|lower than|fewer than|below|short of|smaller than|shorter than|低于|少于|不到")
    /// A change of the plan is declared, not silent.
    static let declared = Cues(
        """
        revise|revised|adjust|adjusted|adjusting|adjustment|lower the target|raise the target|lowered to|raised to|\
        instead of|rather than|originally|previously|postpone|postponed|extended|extend the deadline|changed from|\
        no longer|cancel|cancelled|canceled|withdrawn|abandoned|dropped|replaced by|调整为|下调|上调|推迟|延期|取消|原定|不再
        """)
    /// A part of something larger, or of a narrower scope than the phrase says.
    static let scope = Cues(
        """
        of which|among them|among which|including|excluding|of these|of them|the first|first half|quarter|\
        half of the year|months|monthly|preliminary|estimated|expected|forecast|respectively|average of|其中|不含|\
        上半年|季度|前三季度|月份|预计|分别
        """)
    /// Parts that make up a whole.
    static let consists = Cues(
        "consisting of|made up of|comprising|composed of|namely|that is|包括|分别为|由")
    /// Parts of a whole that may leave some of it out.
    static let includes = Cues("including|of which|among them|among which|of these|of them|其中")
    /// Parts of clauses that end what a number can be about.
    static let clauseEnds = Cues(";|；|。")
}
