/// The times that sentences leave to those behind them.
extension ReadingPass {
    /// The month of a document, for an event whose day it does not name.
    static func month(of date: CalendarDate) -> Frame.Near? {
        CalendarDate(year: date.year, month: date.month).map {
            Frame.Near(period: Period($0), evidence: 0..<0)
        }
    }

    /// Keeps the document's own year, where a plan says that it is for it: "work in 2020", "this year".
    func keepOwnYear(of view: SentenceView) {
        guard context.kind == .plan, let date = context.date else { return }
        let own = view.periods.last {
            $0.tie != .comparison && $0.step == nil && !$0.isDay && $0.period.start.month == nil
                && $0.period.start.year == date.year && $0.period.end.year == date.year
        }
        if let own { ownYear = Frame.Near(own, in: view) }
    }

    /// Keeps the year that a sentence with numbers names, where it names one alone: "In 2019 trade grew".
    func keepTime(of view: SentenceView, _ line: Outline.Line) {
        let named = view.periods.filter { $0.tie != .comparison && $0.step == nil && !$0.isOfReference }
        if let quarter = named.last(where: { $0.rule == "relative-quarter" }) {
            told = Frame.Near(quarter, in: view)
        } else if let date = context.date,
            let last = named.last(where: {
                $0.tie == .during && (!$0.isSpan || $0.isFiscalYear || isNews($0, on: date))
                    && $0.period.start.year <= date.year && $0.period.end.year >= date.year - 1
                    && $0.rule != "relative-year"
            })
        {
            told = Frame.Near(
                period: last.isFiscalYear || isNews(last, on: date)
                    ? last.period
                    : Period(year: last.period.end.year) ?? last.period,
                evidence: view.bytes(last.tokens))
        }
        if let date = context.date,
            let coming = named.last(where: { $0.period.end.year > date.year && $0.period.start.month == nil })
        {
            ahead = Frame.Near(
                coming, in: view, isSpan: coming.isSpan, isWhole: coming.isFiscalYear)
        }
        // "Press release of 17 May: In March 900 were permitted": the day of the text is not that of what it tells.
        let undated = named.filter { !$0.isDay }
        keepNear(undated.isEmpty ? named : undated, view, line)
    }

    /// Keeps the time that a sentence leaves to the next of its paragraph, where it names one alone.
    private func keepNear(_ named: [PeriodMention], _ view: SentenceView, _ line: Outline.Line) {
        guard let first = named.first else { return }
        if first.rule == "past-years", named.count == 1 {
            near = (Frame.Near(first, in: view, isSpan: true, isTold: true), line.block)
            return
        }
        guard first.tie == .during, !first.isSpan || first.isFiscalYear,
            named.allSatisfy({ $0.period == first.period })
        else {
            near = nil
            return
        }
        near = (Frame.Near(first, in: view, isTold: first.isTold), line.block)
    }

    /// "By 2025, we will:", "Targets for 2030:": the time to come that a line with a colon at its end names last.
    func timeLedIn(_ view: SentenceView) -> Frame.Near? {
        guard view.tokens.last?.kind == .colon, let date = context.date,
            let mention = view.periods.last(where: { $0.tie != .comparison && !$0.isDuration }),
            mention.period.end.year > date.year
                || mention.tie == .deadline && mention.period.end.year == date.year
        else { return nil }
        return Frame.Near(mention, in: view, isSpan: mention.isSpan)
    }
}
