/// Tells the period of a statement: from its sentence, else from the frame above it, else from the document.
struct PeriodResolver {
    let view: SentenceView
    let frame: Frame
    let date: CalendarDate?
    let kind: DocumentKind?

    struct Resolution {
        let period: Period?
        let evidence: Range<Int>
        let rule: RuleName
        /// Whether the sentence itself names the time.
        var isNamed = false
        /// Whether the sentence names it as the time by which something is to be: "by the end of this year".
        var isDeadline = false

        /// The rule that nothing but the document's day tells when.
        static let ofDocument: RuleName = "document-date"

        /// Nothing says when.
        static let none = Resolution(period: nil, evidence: 0..<0, rule: "no-period")
    }

    func resolve(_ statement: Statement) -> Resolution {
        if let column = statement.column, let period = column.period {
            return Resolution(
                period: period, evidence: column.evidence, rule: "column-of-table",
                isNamed: true)
        }
        let resolution = sinceBase(averaged(resolveOnce(statement), statement), statement)
        guard let years = statement.years ?? yearsOfRecord(statement), let end = lastOfRun(resolution),
            let span = Period(years: end - years + 1, through: end)
        else { return resolution }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "run-of-years")
    }

    /// The last year of a run of years: where only the document's day tells, the last that was over.
    private func lastOfRun(_ resolution: Resolution) -> Int? {
        guard let end = resolution.period?.end.year, resolution.rule == Resolution.ofDocument, let date else {
            return resolution.period?.end.year
        }
        return min(end, PlanCalendar.yearReached(on: date))
    }

    func resolveOnce(_ statement: Statement) -> Resolution {
        let quantity = view.quantities[statement.mention]
        if let now = ofNow(quantity, statement) { return now }
        if statement.role == .baseline {
            if !statement.isFirstEstimate { return baseline(statement, quantity) }
            if let own = besideFirst(quantity, mention(for: quantity)) { return own }
        }
        if let pair = yearsOfPair(beside: quantity, statement) { return pair }
        if let whole = timeOfWhole(statement, quantity) { return whole }
        if let mention = mention(for: quantity, leans: statement.leansOnStated, of: statement)
            .flatMap({ isOverTaken($0, by: statement, quantity) ? timeBehind(quantity) : $0 })
            .map({ upToNamed($0, quantity, isAhead: statement.tense == .future) }),
            !isOnlyTitle(mention, statement)
        {
            return Resolution(
                period: ofEachYear(mention, statement)
                    ?? (mention.isFiscalYear || spends(over: mention, statement)
                        ? mention.period : fitted(mention, statement)),
                evidence: view.bytes(mention.tokens), rule: mention.rule, isNamed: true,
                isDeadline: mention.tie == .deadline)
        }
        if let next = yearBehindFirst(quantity, statement) ?? timeOfPairBefore(quantity, statement) {
            return next
        }
        if let held = timeOfHeld(statement, quantity) ?? timeOfMeasured(statement, quantity) { return held }
        return inherited(statement)
    }

    /// "Since 2006 use has fallen by 15%, reaching 5 million in 2019", "By 2030 it will have grown by 48% since 2010": up to
    /// the year that the sentence names, and not to the document's own.
    private func upToNamed(_ since: PeriodMention, _ quantity: QuantityMention, isAhead: Bool)
        -> PeriodMention
    {
        guard since.rule == "since-year",
            let end = view.periods.first(where: {
                $0.rule == "year" && $0.tie != .comparison && !$0.isOfTitle
                    && $0.period.end.year > since.period.start.year
                    && ($0.tie == .deadline ? isAhead : isReached($0, behind: quantity))
            }), let whole = Period(years: since.period.start.year, through: end.period.end.year)
        else { return since }
        return since.about(whole)
    }

    private func isReached(_ end: PeriodMention, behind quantity: QuantityMention) -> Bool {
        end.tokens.lowerBound > quantity.end
            && view.tokens[quantity.end..<end.tokens.lowerBound].contains {
                $0.has(.reaching) && $0.part == .gerund || $0.is(.to)
            }
    }

    /// The time of a statement whose sentence names none for it.
    private func inherited(_ statement: Statement) -> Resolution {
        let isAhead = looksAhead(statement)
        return ofNeighbours(statement, isAhead) ?? ofHeadings(statement, isAhead)
            ?? ofDocument(statement, isAhead)
    }

    private func looksAhead(_ statement: Statement) -> Bool {
        statement.tense == .future && !frame.isEstimated(statement, kind, date)
            || statement.role == .target && statement.tense == .present
            || (frame.tone == .future || kind == .plan && frame.tone == .none && statement.role == nil)
                && statement.tense == .none
    }

    /// "stood at 22% in 2021, compared with an EU average of 21%": what a value is held against is of the value's own time.
    private func timeOfHeld(_ statement: Statement, _ quantity: QuantityMention) -> Resolution? {
        guard statement.role == .reference, statement.rule == "earlier-value",
            let time = view.periods.last(where: { $0.tokens.upperBound <= quantity.first }),
            time.tie == .during, time.step == nil, time.period.end.year <= date?.year ?? .max,
            quantity.first - time.tokens.upperBound <= 10,
            !view.tokens[time.tokens.upperBound..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return nil }
        return Resolution(time, in: view)
    }

    /// "cut the share who wait longer than 18 weeks to 12% by March", "children under the age of 5 will be 3 million by
    /// 2030": a bound that says whom or what a value is of has the value's time.
    private func timeOfMeasured(_ statement: Statement, _ quantity: QuantityMention) -> Resolution? {
        guard statement.role == .reference, quantity.comparator != .equal,
            let next = view.quantities.first(where: { $0.first >= quantity.end }),
            next.first - quantity.end <= 12,
            !view.tokens[quantity.end..<next.first].contains(where: {
                $0.kind == .comma || $0.kind == .semicolon || $0.kind == .colon
            })
        else { return nil }
        return mention(for: next).map { Resolution($0, in: view) }
    }

    /// "4,000 homes each year until 2030, 30% of them affordable", "17 million or 3% of GDP over the past five years": a
    /// part of what was stated, and the same amount again, are of its time.
    private func timeOfWhole(_ statement: Statement, _ quantity: QuantityMention) -> Resolution? {
        guard let stated = frame.stated, statement.role != .baseline,
            !view.periods.contains(where: { $0.tokens.lowerBound >= quantity.end })
                || view.token(quantity.first - 1)?.is(.or) ?? false,
            statement.rule == "share-of-stated" || isOfThem(quantity)
        else { return nil }
        return Resolution(stated, rule: "period-of-stated")
    }

    /// "30% of them", "half of which"
    private func isOfThem(_ quantity: QuantityMention) -> Bool {
        view.token(quantity.first - 1)?.kind == .comma && view.token(quantity.end)?.is(.of) ?? false
            && view.token(quantity.end + 1).map { $0.part == .pronoun || $0.part == .relative } ?? false
    }

    /// "Roads rise from 53 million this year to 57 million next year; ports from 6 million to 12 million": the time of the
    /// pair that has the verb.
    private func timeOfPairBefore(_ quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard statement.isGapped, statement.role != .baseline else { return nil }
        let clause = clause(of: quantity.first)
        return view.periods.last {
            $0.tokens.upperBound <= clause.lowerBound && $0.tie != .comparison && $0.step == nil
        }.map { Resolution($0, in: view) }
    }

    /// "from 88 million in 2002/03 to 90 million": the second value is of the next fiscal year.
    private func yearBehindFirst(_ quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard statement.tense != .future,
            let first = view.periods.first(where: {
                $0.isFiscalYear && $0.tie == .comparison && view.token($0.tokens.upperBound)?.is(.to) ?? false
            }), abs(first.tokens.upperBound - quantity.first) <= 12,
            // "from 88 million in 2002/03 to 90 million in 2005/06"
            !view.periods.contains(where: {
                $0.isFiscalYear && $0.tokens.lowerBound > first.tokens.upperBound
            }),
            let next = Period(years: first.period.start.year + 1, through: first.period.end.year + 1),
            next.end.year <= date?.year ?? .max
        else { return nil }
        return Resolution(
            period: next, evidence: view.bytes(first.tokens), rule: "year-behind-first")
    }

    /// "40% of the Vision 2040 measures have begun": the year of a name says nothing of what is so now.
    private func isOnlyTitle(_ mention: PeriodMention, _ statement: Statement) -> Bool {
        guard mention.isOfTitle, statement.role != .target, let date else { return false }
        return (statement.tense == .past || statement.tense == .present)
            && mention.period.end.year >= date.year
    }

    /// "investments over the 2016-18 period are 22 million", "From 2001 to 2003 it saw to the paving of 60 km":
    /// what is told for a stretch of years adds up over them, unless it says what was reached.
    func spends(over mention: PeriodMention, _ statement: Statement) -> Bool {
        // "growth of 7% in the medium term": no year of it alone is meant
        if mention.rule == PeriodMention.termOfPlan {
            return statement.form != .level || statement.nature == .flow
                || statement.formRule != "value-reached" && statement.formRule != "value-verb"
        }
        if mention.rule == PeriodMention.yearAndNext || addsUp(over: mention, statement) { return true }
        guard statement.formRule != "value-reached",
            view.token(view.quantities[statement.mention].first - 1)?.isOne(of: .reaching, .reached, .to)
                != true,
            mention.rule == "span-of-years" || statement.unit.dimension == .money && mention.countsYears
        else { return false }
        if statement.unit.dimension == .money, statement.isMeant || statement.nature == .flow { return true }
        var before = mention.tokens.lowerBound - 1
        while let word = view.token(before), word.part == .determiner || word.isOne(of: .period, .years) {
            before -= 1
        }
        let opens = view.tokens[mention.tokens.lowerBound].isOne(of: .from, .between)
        return opens
            || view.token(before)?.isOne(of: .over, .during, .between, .through, .from, .for) ?? false
    }

    /// "Since 2016 grants have totalled 246 million", "From 2016 to 2019 spending amounted to 5 million", "Over the five years
    /// plantings totalled 40,000 hectares": a sum.
    private func addsUp(over mention: PeriodMention, _ statement: Statement) -> Bool {
        guard statement.form == .level,
            mention.rule == "span-of-years" || mention.rule == "since-year" || mention.countsYears
        else { return false }
        let first = view.quantities[statement.mention].first
        let near = max(0, first - 4)..<first
        if near.contains(where: { view.tokens[$0].isOne(of: .totalled, .totaled, .totalling, .totaling) }),
            mention.tie == .during
        {
            return true
        }
        guard statement.unit.dimension == .money else { return false }
        return near.contains {
            let word = view.tokens[$0]
            return word.isOne(of: .total, .totals, .totalled, .totaled, .totalling, .totaling, .amounted)
                || word.isOne(of: .amount, .amounts) && view.token($0 + 1)?.is(.to) ?? false
        }
    }
}

extension PeriodResolver.Resolution {
    /// The time that words nearby name.
    init(_ near: Frame.Near, rule: RuleName) {
        self.init(period: near.period, evidence: near.evidence, rule: rule)
    }

    /// The time that words of the sentence itself name.
    init(_ mention: PeriodMention, in view: SentenceView) {
        self.init(
            period: mention.period, evidence: view.bytes(mention.tokens), rule: mention.rule, isNamed: true)
    }
}
