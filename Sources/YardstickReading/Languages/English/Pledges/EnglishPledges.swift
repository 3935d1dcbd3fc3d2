/// Pledges and programmes in English.
final class EnglishPledges: PledgeGrammar {
    func pledges(of view: SentenceView, tone: Tone) -> [Pledge] {
        guard tone == .future || EnglishPledgeScan.mayOpen(in: view), !Self.isQuestion(view)
        else { return [] }
        var scan = EnglishPledgeScan(view, tone: tone)
        return scan.run()
    }

    func programmes(of view: SentenceView) -> [(tokens: Range<Int>, rule: String)] {
        guard view.inventory.holdsAny(of: EnglishProgrammeScan.call) else { return [] }
        var scan = EnglishProgrammeScan(view)
        return scan.run()
    }

    private static func isQuestion(_ view: SentenceView) -> Bool {
        guard let last = view.tokens.last, last.kind == .stop else { return false }
        return view.text[Int(last.lower)] == 0x3F
    }
}
