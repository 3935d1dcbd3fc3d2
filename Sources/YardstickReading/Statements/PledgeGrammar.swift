/// Finds pledges of action and named initiatives. A language pack brings one.
protocol PledgeGrammar: AnyObject, Sendable {
    /// The pledges of a sentence, as runs of tokens.
    func pledges(of view: SentenceView, tone: Tone) -> [Pledge]

    /// The named initiatives of a sentence.
    func programmes(of view: SentenceView) -> [(tokens: Range<Int>, rule: String)]
}

/// A pledge as runs of tokens.
struct Pledge {
    let actor: Range<Int>?
    let action: Range<Int>
    let object: Range<Int>
    let rule: String
    let weight: Double
    /// From its first word to the end of its clause; nothing stands for no more than the three runs above.
    var extent: Range<Int>?
}
