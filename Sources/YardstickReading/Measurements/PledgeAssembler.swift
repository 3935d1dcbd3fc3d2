/// Puts commitments and programmes together from what a grammar found.
struct PledgeAssembler {
    let text: [UInt8]
    let context: ReadingContext

    /// Adds the commitments of a sentence.
    func add(
        _ pledges: [Pledge], of view: SentenceView, _ frame: Frame, sentence: Int,
        to commitments: inout [Commitment]
    ) {
        guard let first = pledges.first else { return }
        let start = extent(of: first).lowerBound
        let opening =
            view.periods.isEmpty
            ? nil
            : view.periods(touching: 0..<start).last { $0.tokens.upperBound <= start && isPledged($0) }
        for pledge in pledges {
            let extent = extent(of: pledge)
            let time = time(of: extent, view) ?? opening
            commitments.append(
                Commitment(
                    range: view.bytes(extent), actor: pledge.actor.map { view.words($0) },
                    action: view.words(pledge.action),
                    object: view.words(pledge.object), period: time?.period ?? ahead(frame.period),
                    hasDeadline: time?.tie == .deadline,
                    isMeasurable: !view.quantities.isEmpty && view.holdsQuantity(extent),
                    sentence: sentence, rule: pledge.rule, confidence: confidence(pledge, time, frame)))
        }
    }

    private func extent(of pledge: Pledge) -> Range<Int> {
        if let extent = pledge.extent { return extent }
        let lower = min(pledge.actor?.lowerBound ?? .max, pledge.action.lowerBound)
        return lower..<max(lower, pledge.action.upperBound, pledge.object.upperBound)
    }

    /// The time within a pledge's own words, a deadline first.
    private func time(of extent: Range<Int>, _ view: SentenceView) -> PeriodMention? {
        guard !view.periods.isEmpty else { return nil }
        let own = view.periods(touching: extent)
        return own.first { $0.tie == .deadline && isPledged($0) } ?? own.first(where: isPledged)
    }

    private func isPledged(_ mention: PeriodMention) -> Bool {
        (mention.tie == .during || mention.tie == .deadline) && ahead(mention.period) != nil
    }

    /// A pledge is not about a time that is over.
    private func ahead(_ period: Period?) -> Period? {
        guard let period, let date = context.date else { return period }
        return period.end.year < date.year ? nil : period
    }

    private func confidence(_ pledge: Pledge, _ time: PeriodMention?, _ frame: Frame) -> Double {
        let tone = frame.tone == .past ? 0.8 : 1
        let period = time != nil || frame.period != nil ? 1 : 0.97
        return (pledge.weight * tone * period * 100).rounded() / 100
    }

    // MARK: Programmes

    /// The programme of a run of tokens.
    func programme(_ tokens: Range<Int>, rule: String, _ view: SentenceView, sentence: Int) -> Programme {
        Programme(
            range: view.bytes(tokens), name: view.words(tokens),
            code: code(in: tokens, view).map { view.words($0) },
            sentence: sentence, rule: rule)
    }

    /// The first number of a name with what is glued to it, and the label before it: "1+1+N", "2.0", "No. 1".
    private func code(in run: Range<Int>, _ view: SentenceView) -> Range<Int>? {
        guard let first = run.first(where: { isNumbered(view.tokens[$0]) }) else { return nil }
        var upper = first + 1
        while upper < run.upperBound, joinsCode(upper, run, view) { upper += 1 }
        let isLabelled =
            first >= run.lowerBound + 2 && view.tokens[first - 1].kind == .stop
            && view.tokens[first - 2].has(.label)
        return (isLabelled ? first - 2 : first)..<upper
    }

    private func isNumbered(_ token: Token) -> Bool {
        token.kind == .digits || token.kind == .name && text[token.range].contains(where: Bytes.isDigit)
    }

    /// A plus with what it adds, spaced or not: "1+1+N", "10 + N".
    private func joinsCode(_ at: Int, _ run: Range<Int>, _ view: SentenceView) -> Bool {
        let token = view.tokens[at]
        return token.kind == .plus && at + 1 < run.upperBound || view.tokens[at - 1].kind == .plus
    }
}
