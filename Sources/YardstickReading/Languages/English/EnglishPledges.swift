/// Pledges and programmes in English.
struct EnglishPledges: PledgeGrammar {
    func pledges(of view: SentenceView, tone: Tone) -> [Pledge] { [] }

    func programmes(of view: SentenceView) -> [(tokens: Range<Int>, rule: String)] { [] }
}
