/// Lines that name what is measured under a label of their own, and lines whose label only says which value follows:
/// "Measure: share of calls answered. Result: 81%. Target: 85%".
enum EnglishMeasureLabels {
    /// The words behind "Measure:", "Indicator 3:", "KPI -".
    static func measure(of view: SentenceView) -> SentenceView.Indicator? {
        measure(in: view, before: view.tokens.count).map {
            SentenceView.Indicator(words: view.words($0), range: view.bytes($0))
        }
    }

    /// The same words, where other labels may follow them in one sentence.
    static func measure(in view: SentenceView, before end: Int) -> Range<Int>? {
        guard let opener = view.tokens.prefix(3).firstIndex(where: namesMeasure),
            let mark = (opener + 1..<min(opener + 5, max(opener + 1, end))).first(where: {
                view.tokens[$0].kind == .colon || view.tokens[$0].kind == .dash
            }), mark + 1 < end, let run = EnglishPhrases(view).trimmed(mark + 1..<end), run.count <= 30
        else { return nil }
        return run
    }

    private static func namesMeasure(_ token: Token) -> Bool {
        token.isOne(of: .measure, .indicator, .metric, .kpi, .outcome, .objective)
    }

    /// "2019/20 result", "Target", "Current status": a label that says which value follows, and not of what.
    static func saysWhichValue(_ run: Range<Int>, _ view: SentenceView) -> Bool {
        let words = run.filter { view.tokens[$0].kind == .word }
        return !words.isEmpty
            && words.allSatisfy { place in
                let token = view.tokens[place]
                return token.isOne(
                    of: .result, .results, .actual, .achieved, .target, .targets, .goal, .goals, .baseline,
                    .status, .progress, .current, .latest, .previous, .performance, .outcome, .outturn)
                    || token.isOne(of: .annual, .fy, .sfy, .of, .year, .to, .our, .revised, .forecast, .value)
                    || token.has([.month, .determiner])
                    || view.periods.contains { $0.tokens.contains(place) }
            }
            && words.contains {
                !view.tokens[$0].isOne(of: .annual, .fy, .sfy, .of, .year, .to, .our, .value)
                    && !view.tokens[$0].has([.month, .determiner])
            }
    }
}
