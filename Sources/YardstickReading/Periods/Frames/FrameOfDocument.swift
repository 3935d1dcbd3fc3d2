/// What a document's first lines say of when all of it is about.
extension FrameReader {
    /// What holds where no heading says anything: in a plan the years of the five-year plan that its first lines
    /// name, of what a budget is to spend its year, and in a report of part of a year those months.
    func root(of lines: some Sequence<Range<Int>>) -> Frame {
        var root = rootTime(of: lines)
        root.isAccount = isAccount(lines)
        return root
    }

    /// Whether the document is the account that a government gives of the year before: "Report on the Work of the
    /// Government", as in China.
    private func isAccount(_ lines: some Sequence<Range<Int>>) -> Bool {
        guard context.kind == .report else { return false }
        if country == "CN" || pack.language == .chinese { return true }
        return lines.prefix(Self.titleAndFirstLines).contains { pack.tones.namesAccount($0, in: text) }
    }

    private func rootTime(of lines: some Sequence<Range<Int>>) -> Frame {
        var root = Frame(period: nil, tone: .none)
        guard let date = context.date else {
            root.aim = aim(of: lines, on: nil)
            return root
        }
        var tokens: [Token] = []
        var namesBudget = false
        var namesTime = false
        var fiscalYears: [Period] = []
        for (number, line) in lines.prefix(Self.openingLines).enumerated() {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let mentions = pack.periods.periods(tokens, in: text, date: date).filter(\.saysWhen)
            let isFirst = number >= Self.leadLines
            if let lead = lead(mentions, on: date, isFirst: isFirst, isBehind: isFirst && namesTime) {
                keepBooks(mentions, lead.period)
                return self.root(lead, "period-of-lead", tokens)
            }
            namesTime = namesTime || mentions.contains { !$0.isDay }
            if number < Self.titleLines, mentions.contains(where: { $0.period.end.year == date.year - 1 }) {
                root.isOnYearBefore = true
            }
            guard number < Self.titleAndFirstLines else { continue }
            // "Implementation of the 2022 budget and draft budget for 2023": of two years.
            if pack.tones.tellsOfFulfilling(tokens, in: text), context.kind != .plan {
                root.isOnBudget = pack.tones.namesBudget(tokens, in: text)
                return root
            }
            let isBudget = pack.tones.namesBudget(tokens, in: text)
            namesBudget = namesBudget || isBudget && number < Self.titleLines
            let plan = mentions.last {
                $0.rule == "plan-period" && $0.tie != .comparison && $0.period.end.year > date.year
                    && context.kind == .plan
            }
            if let plan { return self.root(plan, "period-of-plan", tokens) }
            if context.kind != .plan, let stretch = mentions.first(where: { $0.rule == "months-to-date" }) {
                return self.root(stretch, "period-of-title", tokens)
            }
            if number == 0, let span = mentions.first(where: { isSpanOfReport($0, on: date) }) {
                return self.root(span, "period-of-title", tokens)
            }
            if number < Self.titleLines { fiscalYears += mentions.filter(\.isFiscalYear).map(\.period) }
            if isBudget, let year = yearOfBudget(mentions, tokens, fiscalYears, on: date) {
                return self.root(inBooks(year, on: date), Frame.ofBudget, tokens)
            }
        }
        guard namesBudget else {
            root.aim = aim(of: lines, on: date)
            if context.kind == .report {
                root.fiscalYear = FiscalYearsNamed(in: text, by: date).reported
            }
            return root
        }
        guard let year = fiscal.budget(on: date) else { return fiscalYearNamed(in: lines, date) ?? root }
        root.period = year
        root.budget = year
        root.isOnBudget = true
        root.isFiscalYear = true
        root.rule = Frame.ofBudget
        return root
    }

    /// "Building the Network (2014-2025)": the years that a report looks back on up to its own.
    private func isSpanOfReport(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        context.kind == .report && mention.rule == "span-of-years" && !mention.isFiscalYear
            && mention.tie == .during && mention.period.start.month == nil
            && (date.year - 1...date.year).contains(mention.period.end.year)
            && mention.period.start.year < mention.period.end.year - 1
    }

    private func root(_ mention: PeriodMention, _ rule: RuleName, _ tokens: [Token]) -> Frame {
        var root = Frame(period: mention.period, tone: .none)
        root.isFiscalYear = mention.isFiscalYear
        root.rule = rule
        root.budget = rule == Frame.ofBudget ? mention.period : nil
        root.isOnBudget = root.budget != nil
        root.evidence = bytes(mention, tokens)
        return root
    }

    private func bytes(_ mention: PeriodMention, _ tokens: [Token]) -> Range<Int> {
        Int(tokens[mention.tokens.lowerBound].lower)..<Int(tokens[mention.tokens.upperBound - 1].upper)
    }

    /// "GDP grew in the first half of 2024", "Performance, January to March 2024": a report that opens with part of
    /// its own year, or with a year that is none of the calendar, is about that.
    ///
    /// - Parameters:
    ///   - isFirst: Whether no other time but a day may come before it in the line.
    ///   - isBehind: Whether lines above named a time.
    private func lead(
        _ mentions: [PeriodMention], on date: CalendarDate, isFirst: Bool, isBehind: Bool
    ) -> PeriodMention? {
        guard context.kind == .report || context.kind == .communique else { return nil }
        let times = mentions.lazy.filter { !$0.isDay }.map { self.dated($0, budget: nil, isAhead: false) }
        // "for the period 1 July 2017 to 30 September 2017"
        let written = times.first { $0.rule == "span-of-months" && $0.namesYear && isLead($0, on: date) }
        if let written { return written }
        guard !isBehind else { return nil }
        return isFirst
            ? times.first.flatMap { isLead($0, on: date) ? $0 : nil } : times.first { isLead($0, on: date) }
    }

    private func isLead(_ mention: PeriodMention, on date: CalendarDate) -> Bool {
        guard mention.rule == "part-of-year" || mention.rule == "span-of-months", mention.tie == .during,
            let start = mention.period.start.month, let end = mention.period.end.month
        else { return false }
        // "October to December 2022", told in February 2023
        if mention.period.start.year == date.year - 1, mention.period.end.year == date.year - 1,
            let month = date.month
        {
            return start < end && end - 12 + 6 >= month
        }
        guard mention.period.end.year == date.year, end <= date.month ?? 12 else { return false }
        if mention.period.start.year == date.year { return start < end }
        return mention.period.start.year == date.year - 1 && start == end + 1
    }

    // MARK: Budgets

    /// The year of a budget: the one beside the word, or the only one of its line; the later of two fiscal years that a
    /// title compares.
    private func yearOfBudget(
        _ mentions: [PeriodMention], _ tokens: [Token], _ titled: [Period], on date: CalendarDate
    ) -> PeriodMention? {
        let years = mentions.filter {
            $0.tie != .comparison && ($0.isFiscalYear || isYearOfBudget($0, tokens) || isPairOfYears($0))
        }
        guard let year = years.first, years.count == 1 || isYearOfBudget(year, tokens),
            year.period.end.year >= date.year, year.period.start.year >= date.year - 1
        else { return nil }
        if year.isFiscalYear,
            let later = titled.last(where: {
                $0.start.year > year.period.start.year && $0.start.year <= date.year
            })
        {
            return year.about(later)
        }
        return isPairOfYears(year) ? year.about(year.period, rule: "fiscal-year") : year
    }

    /// "Budget 2014", where the books are not kept by the calendar: the year of the books that it is for.
    private func inBooks(_ year: PeriodMention, on date: CalendarDate) -> PeriodMention {
        guard year.period.start == year.period.end, year.period.start.month == nil,
            !fiscal.isNamedByFirstYear, let books = fiscal.budget(on: date),
            books.start.year == year.period.start.year || books.end.year == year.period.start.year
        else { return year }
        return year.about(books, rule: "fiscal-year")
    }

    /// "2024 to 2025", in a line on a budget.
    private func isPairOfYears(_ mention: PeriodMention) -> Bool {
        mention.rule == "span-of-years" && mention.period.start.month == nil
            && mention.period.end.year == mention.period.start.year + 1
    }

    /// "the 2023 fiscal budget", "Budget 2023", "budgets for fiscal year 2023": the year stands beside the word.
    func isYearOfBudget(_ mention: PeriodMention, _ tokens: [Token]) -> Bool {
        guard mention.period.start.month == nil else { return false }
        // "2024-02-05 The budget": the day that it was given.
        if mention.tokens.upperBound < tokens.count, tokens[mention.tokens.upperBound].kind == .hyphen,
            tokens[mention.tokens.upperBound].isGlued
        {
            return false
        }
        var first = max(0, mention.tokens.lowerBound - 2)
        while first > 0, mention.tokens.lowerBound - first < 6,
            tokens[first].isOne(of: .for, .of, .the, .year, .fiscal, .financial, .fy)
                || tokens[first].kind == .dash || tokens[first].kind == .hyphen
        {
            first -= 1
        }
        let around = first..<min(mention.tokens.upperBound + 2, tokens.count)
        return pack.tones.namesBudget(Array(tokens[around]), in: text)
    }

    /// The first fiscal year ahead that the opening of a budget names, where the country's calendar is not known.
    private func fiscalYearNamed(in lines: some Sequence<Range<Int>>, _ date: CalendarDate) -> Frame? {
        var tokens: [Token] = []
        for line in lines.prefix(Self.budgetLines) {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let year = pack.periods.periods(tokens, in: text, date: date).first {
                $0.rule == "fiscal-year" && $0.period.start.year >= date.year - 1
                    && $0.period.end.year > date.year
            }
            if let year { return root(year, Frame.ofBudget, tokens) }
        }
        return nil
    }

    // MARK: Aims

    /// "Plan for 2026", "2025 targets", "Vision 2040", "the third Plan, for the period 2018-2022", "five-year plan": what a
    /// plan's opening says that it is for.
    private func aim(of lines: some Sequence<Range<Int>>, on date: CalendarDate?) -> Frame.Near? {
        guard context.kind == .plan else { return nil }
        var tokens: [Token] = []
        var year: Frame.Near?
        var counted: Frame.Near?
        var named: [Frame.Near] = []
        for (number, line) in lines.prefix(Self.aimLines).enumerated() {
            pack.tokenizer.tokenize(text, line, into: &tokens)
            let mentions = pack.periods.periods(tokens, in: text, date: date)
            named += mentions.filter { !$0.isSpan && $0.tie != .comparison && $0.saysWhen && !$0.isDay }.map {
                Frame.Near(period: $0.period, evidence: bytes($0, tokens))
            }
            let aims = mentions.filter { isAim($0, tokens, on: date) }
            // "the third Plan, 2018-2022, towards Vision 2030"
            if counted == nil, let span = aims.first(where: { $0.isSpan && !$0.isFiscalYear }) {
                let span = (Frame.Near(period: span.period, evidence: bytes(span, tokens)), span.rule)
                guard span.1 == "next-years" else { return span.0 }
                counted = span.0
            }
            if year == nil, let aim = aims.first(where: { !$0.isSpan || $0.isFiscalYear }) {
                year = Frame.Near(
                    period: aim.period, evidence: bytes(aim, tokens), isWhole: aim.isFiscalYear)
            }
            guard year == nil, counted == nil, number < Self.titleLines, let date,
                let years = lengthOfPlan(tokens),
                let period = Period(years: date.year, through: date.year + years.count - 1)
            else { continue }
            counted = Frame.Near(period: period, evidence: years.evidence)
        }
        return counted.map { endNamed(of: $0, among: named) ?? $0 } ?? year
    }

    /// "a ten-year plan", given in 2020, whose opening says "targets for 2030": the year that it is to be so by.
    private func endNamed(of counted: Frame.Near, among named: [Frame.Near]) -> Frame.Near? {
        named.first { (1...2).contains($0.period.end.year - counted.period.end.year) }
    }

    private func isAim(_ mention: PeriodMention, _ tokens: [Token], on date: CalendarDate?) -> Bool {
        guard mention.tie != .comparison, !mention.isDay, mention.rule != "relative-year", mention.saysWhen
        else { return false }
        if let date {
            // "June 2023", on the title page
            if mention.period.start.month != nil, !mention.isSpan { return false }

            guard mention.period.end.year >= date.year,
                mention.period.start.year >= date.year - (mention.isSpan ? 1 : 0)
            else { return false }
        } else if !mention.isSpan {
            return false
        }
        // "2021 to 2026", alone on the title page
        if mention.isSpan, !mention.isFiscalYear, mention.tokens.count == tokens.count { return true }
        let reach = mention.isSpan ? 8 : 4
        let around =
            max(0, mention.tokens.lowerBound - reach)..<min(mention.tokens.upperBound + 4, tokens.count)
        return tokens[around].contains {
            $0.has([.goalNoun, .initiative, .programmeHead])
                || $0.isOne(of: .target, .targets, .goal, .vision, .agenda, .roadmap)
                || mention.isSpan && $0.isOne(of: .timeframe, .horizon)
        }
    }

    /// "five-year development plan"
    private func lengthOfPlan(_ tokens: [Token]) -> (count: Int, evidence: Range<Int>)? {
        for (place, token) in tokens.enumerated() where token.is(.year) && place > 1 {
            guard tokens[place - 1].kind == .hyphen,
                tokens[place - 2].has(.numeral) || tokens[place - 2].kind == .digits,
                let plan = tokens[(place + 1)...].prefix(5).first(where: {
                    $0.has([.initiative, .programmeHead])
                }),
                case .exact(let value) = pack.quantities.numerals.numeral(tokens, at: place - 2, in: text)?
                    .value,
                value >= 2, value <= 30
            else { continue }
            return (Int(value), Int(tokens[place - 2].lower)..<Int(plan.upper))
        }
        return nil
    }

    /// How far the title and the first words of a document reach.
    private static let titleAndFirstLines = 6
    /// How far a document's title and lead reach, with who gave it and when.
    private static let openingLines = 8
    /// How far a report's title and lead reach.
    private static let leadLines = 3
    /// How far a document that opens with a budget is searched for its year.
    private static let budgetLines = 14
    /// How far its title and first sentence reach, which say that it is about a budget.
    private static let titleLines = 3
    /// How far a plan is searched for the years that it is for.
    private static let aimLines = 10
}
