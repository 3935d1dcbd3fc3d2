/// Times as English names them: years, months, plan periods, and years told from the document's date.
struct EnglishPeriods: PeriodGrammar {
    let numerals: NumeralReader

    func periods(_ tokens: [Token], in text: [UInt8], date: CalendarDate?) -> [PeriodMention] {
        var mentions: [PeriodMention] = []
        var at = 0
        while at < tokens.count {
            let token = tokens[at]
            guard token.kind == .digits || token.has([.timeUnit, .month, .ordinal]) || token.kind == .name
            else {
                at += 1
                continue
            }
            let cursor = Cursor(tokens: tokens, text: text, date: date, numerals: numerals, at: at)
            if var mention = cursor.mention() {
                if mention.tie == .during, cursor.opensPair(mention.tokens) { mention.tie = .comparison }
                mentions.append(mention)
                at = max(mention.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return mentions
    }

    /// One place of a sentence where a time may be named.
    private struct Cursor {
        let tokens: [Token]
        let text: [UInt8]
        let date: CalendarDate?
        let numerals: NumeralReader
        let at: Int

        private func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

        func mention() -> PeriodMention? {
            planPeriod() ?? partOfYear() ?? monthDate() ?? dashedDate() ?? yearSpan() ?? singleYear()
                ?? relativeYears()
                ?? relativeYear()
        }

        // MARK: Plans

        /// "14th Five-Year Plan", "the 13th Five-Year Plan period".
        private func planPeriod() -> PeriodMention? {
            guard let ordinal = ordinal(at) else { return nil }
            var next = ordinal.end
            guard let five = token(next), five.is(.five) else { return nil }
            next += 1
            if token(next)?.kind == .hyphen { next += 1 }
            guard let year = token(next), year.is(.year), let plan = token(next + 1), plan.is(.plan),
                let period = PlanCalendar.fiveYearPlan(ordinal.value)
            else { return nil }
            var end = next + 2
            if token(end)?.kind == .closeQuote { end += 1 }
            if token(end)?.is(.period) ?? false { end += 1 }
            if isEnd(of: at), let last = Period(years: period.end.year, through: period.end.year) {
                return PeriodMention(tokens: at..<end, period: last, tie: tie(at), rule: "plan-period")
            }
            return PeriodMention(tokens: at..<end, period: period, tie: tie(at), rule: "plan-period")
        }

        /// "the end of the 12th Five-Year Plan"
        private func isEnd(of start: Int) -> Bool {
            var back = start - 1
            while token(back)?.isOne(of: .the, .of) ?? false { back -= 1 }
            return back < start - 1 && token(back)?.is(.end) ?? false
        }

        private func ordinal(_ place: Int) -> (value: Int, end: Int)? {
            guard let numeral = numerals.numeral(tokens, at: place, in: text), numeral.isOrdinal,
                case .exact(let value) = numeral.value, value < 100
            else { return nil }
            return (Int(value), numeral.tokens.upperBound)
        }

        // MARK: Years

        private func year(_ place: Int) -> Int? {
            guard let token = token(place), token.kind == .digits, token.range.count == 4,
                case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0), value >= 1900,
                value <= 2100
            else { return nil }
            return Int(value)
        }

        /// "2019-01-28"
        private func dashedDate() -> PeriodMention? {
            guard let year = year(at), isGluedHyphen(at + 1), isGluedHyphen(at + 3), let month = day(at + 2),
                let day = day(at + 4), let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            return PeriodMention(tokens: at..<at + 5, period: Period(date), tie: tie(at), rule: "date")
        }

        private func isGluedHyphen(_ place: Int) -> Bool {
            token(place).map { $0.kind == .hyphen && $0.isGlued } ?? false
        }

        /// "2016-2020", "from 2016 to 2020", "between 2016 and 2020", "2020/21".
        private func yearSpan() -> PeriodMention? {
            guard let first = year(at), let link = token(at + 1) else { return nil }
            let isLink =
                link.kind == .hyphen || link.kind == .dash || link.kind == .slash || link.kind == .tilde
                || link.isOne(of: .to, .through, .and, .until)
            guard isLink else { return nil }
            if link.is(.and), !(token(at - 1)?.is(.between) ?? false) { return nil }
            var last = year(at + 2)
            if last == nil, link.isGlued, let short = token(at + 2), short.isGlued, short.range.count == 2,
                short.kind == .digits,
                case .exact(let value) = WrittenNumber(text, short.range)?.value(scaledBy: 0)
            {
                last = first / 100 * 100 + Int(value)
            }
            if last == nil, let span = spanToMonth(from: first) { return span }
            guard let last, let period = Period(years: first, through: last) else { return nil }
            guard last == first + 1, token(at + 2)?.range.count == 2 || link.kind == .slash || isNamedFiscal
            else {
                return PeriodMention(tokens: at..<at + 3, period: period, tie: .during, rule: "span-of-years")
            }
            if let whole = fiscalSpan(from: first) { return whole }
            return PeriodMention(tokens: at..<at + 3, period: period, tie: .during, rule: "fiscal-year")
        }

        /// "in the financial year 2016-2017"
        private var isNamedFiscal: Bool {
            guard let before = token(at - 1) else { return false }
            let isYear = before.is(.year) && token(at - 2)?.isOne(of: .fiscal, .financial) ?? false
            return isYear || before.isOne(of: .fy, .fiscal)
        }

        /// "2019 to the end of September 2025"
        private func spanToMonth(from first: Int) -> PeriodMention? {
            guard token(at + 1)?.isOne(of: .to, .until, .through) ?? false else { return nil }
            var place = at + 2
            while let word = token(place), word.isOne(of: .the, .end, .of, .early, .late, .mid) { place += 1 }
            if day(place) != nil { place += 1 }
            guard let month = month(place), let year = year(place + 1), let start = CalendarDate(year: first),
                let end = CalendarDate(year: year, month: month),
                let period = Period(from: start, through: end)
            else { return nil }
            return PeriodMention(
                tokens: at..<place + 2, period: period, tie: .during, rule: "span-of-years")
        }

        /// "2016-17 to 2018-19"
        private func fiscalSpan(from first: Int) -> PeriodMention? {
            guard let link = token(at + 3), link.isOne(of: .to, .through, .until) || link.kind == .dash,
                let start = year(at + 4), let joint = token(at + 5), joint.isGlued,
                joint.kind == .hyphen || joint.kind == .slash || joint.kind == .dash,
                let end = token(at + 6), end.isGlued, end.kind == .digits, end.range.count == 2,
                let period = Period(years: first, through: start + 1)
            else { return nil }
            return PeriodMention(tokens: at..<at + 7, period: period, tie: .during, rule: "span-of-years")
        }

        /// "Q2 2021"
        private func shortQuarter() -> PeriodMention? {
            guard let token = token(at), token.kind == .name, token.range.count == 2,
                text[Int(token.lower)] | 0x20 == 0x71
            else { return nil }
            let quarter = Int(text[Int(token.lower) + 1]) - 0x30
            guard (1...4).contains(quarter), let year = year(at + 1),
                let period = PlanCalendar.months(quarter * 3 - 2, quarter * 3, of: year)
            else { return nil }
            return PeriodMention(tokens: at..<at + 2, period: period, tie: tie(at), rule: "part-of-year")
        }

        /// "FY21", "FY2021": the fiscal year by the year that it ends in.
        private func shortFiscalYear() -> PeriodMention? {
            guard let token = token(at), token.kind == .name,
                token.range.count == 4 || token.range.count == 6,
                text[Int(token.lower)] | 0x20 == 0x66, text[Int(token.lower) + 1] | 0x20 == 0x79
            else { return nil }
            let digits = text[Int(token.lower) + 2..<Int(token.upper)]
            guard digits.allSatisfy(Bytes.isDigit) else { return nil }
            let short = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
            let year = short < 100 ? 2000 + short : short
            // "FY2023/24"
            if let joint = self.token(at + 1), joint.isGlued, joint.kind == .slash || joint.kind == .hyphen,
                let last = self.token(at + 2), last.isGlued, last.kind == .digits, last.range.count == 2,
                let span = Period(years: year, through: year + 1)
            {
                return PeriodMention(tokens: at..<at + 3, period: span, tie: tie(at), rule: "fiscal-year")
            }
            guard let period = Period(years: year, through: year) else { return nil }
            return PeriodMention(tokens: at..<at + 1, period: period, tie: tie(at), rule: "year")
        }

        private func singleYear() -> PeriodMention? {
            if let fiscal = shortFiscalYear() { return fiscal }
            guard let value = year(at),
                !(token(at + 1).map { $0.isGlued && ($0.kind == .word || $0.kind == .percent) } ?? false),
                let point = Period(years: value, through: value)
            else { return nil }
            let isDirect = token(at - 1)?.is(.since) ?? false
            if isDirect || opensSince, let date,
                let span = Period(years: value, through: max(value, PlanCalendar.yearReached(on: date)))
            {
                return PeriodMention(
                    tokens: (isDirect ? at - 1 : at)..<at + 1, period: span,
                    tie: isBestSince(at - 1) ? .comparison : .since,
                    rule: "since-year")
            }
            return PeriodMention(
                tokens: at..<at + 1, period: point, tie: isCompared ? .comparison : tie(at),
                rule: "year")
        }

        /// "from 2.5 in 2021 to 2.4": the year of the first value of a pair.
        func opensPair(_ run: Range<Int>) -> Bool {
            guard token(run.upperBound)?.is(.to) ?? false,
                token(run.lowerBound - 1)?.isOne(of: .in, .of, .the) ?? false
            else { return false }
            let start = run.lowerBound
            var back = start - 2
            while let word = token(back), start - back < 12 {
                if word.is(.from) { return back < start - 2 }
                guard
                    word.kind != .comma && word.kind != .semicolon && !word.has([.be, .modal, .have])
                else { return false }
                back -= 1
            }
            return false
        }

        /// "Since adopting the plan in 2012,": the year of the deed since which something is told.
        private var opensSince: Bool {
            guard token(at - 1)?.is(.in) ?? false, token(at + 1)?.kind == .comma else { return false }
            var back = at - 2
            while let word = token(back), at - back < 10, word.kind == .word {
                if word.is(.since) { return true }
                back -= 1
            }
            return false
        }

        /// "relative to 2005 levels", "of 2000 emission levels", "on the 2020 allocation", "in 2009 prices": the year of
        /// what a change is counted from.
        private var isCompared: Bool {
            var before = at - 1
            while let word = token(before), word.has(.determiner) { before -= 1 }
            if token(before - 1)?.is(.relative) ?? false, token(before)?.is(.to) ?? false { return true }
            guard let before = token(before), let after = token(at + 1) else { return false }
            if before.isOne(of: .below, .above), token(at - 1)?.isOne(of: .below, .above) ?? false {
                return true
            }
            if after.is(.prices) { return true }
            guard
                before.isOne(of: .from, .below, .above, .on, .of, .over, .than, .under, .against, .versus)
            else { return false }
            let measured = after.isOne(of: .emission, .emissions) ? token(at + 2) ?? after : after
            return [after, measured].contains {
                $0.isOne(of: .levels, .level, .emissions, .baseline, .allocation, .value, .values)
                    || $0.kind == .possessive && !before.is(.of)
            }
        }

        /// "the fastest since 2012", "for the first time since 2012": what is compared with, and not when.
        private func isBestSince(_ place: Int) -> Bool {
            guard let best = token(place - 1), best.kind == .word else { return false }
            return best.isOne(of: .time, .highest, .largest, .lowest, .best)
                || text[best.range].suffix(3).elementsEqual("est".utf8)
        }

        // MARK: Parts of years

        /// "the first half of 2021", "the first three quarters", "January to November".
        private func partOfYear() -> PeriodMention? {
            if let quarter = shortQuarter() { return quarter }
            if let ordinal = ordinal(at), let unit = token(ordinal.end) {
                var end = ordinal.end + 1
                var months: (Int, Int)?
                if unit.is(.half), ordinal.value <= 2 {
                    months = ordinal.value == 1 ? (1, 6) : (7, 12)
                } else if unit.is(.quarter), ordinal.value <= 4 {
                    months = (ordinal.value * 3 - 2, ordinal.value * 3)
                } else if ordinal.value == 1, let count = numerals.numeral(tokens, at: ordinal.end, in: text),
                    case .exact(let value) = count.value, let name = token(count.tokens.upperBound)
                {
                    end = count.tokens.upperBound + 1
                    if name.is(.quarters), value <= 4 { months = (1, Int(value) * 3) }
                    if name.is(.months), value <= 12, value >= 1 { months = (1, Int(value)) }
                }
                guard let months, let year = yearBehind(end, through: months.1),
                    let period = PlanCalendar.months(months.0, months.1, of: year.value)
                else { return nil }
                return PeriodMention(
                    tokens: at..<year.end, period: period, tie: tie(at), rule: "part-of-year")
            }
            guard let first = month(at), let link = token(at + 1),
                link.is(.to) || link.kind == .dash || link.kind == .hyphen || link.is(.through),
                let last = month(at + 2), first <= last, let year = yearBehind(at + 3, through: last),
                let period = PlanCalendar.months(first, last, of: year.value)
            else { return nil }
            return PeriodMention(tokens: at..<year.end, period: period, tie: .during, rule: "span-of-months")
        }

        /// A year behind a part of it ("of 2021", ", 2021", "2021", "of last year"), else the document's own.
        private func yearBehind(_ place: Int, through month: Int) -> (value: Int, end: Int)? {
            for skip in 0...2 {
                if let value = year(place + skip) { return (value, place + skip + 1) }
                guard let token = token(place + skip), token.is(.of) || token.kind == .comma else { break }
            }
            guard let date else { return nil }
            let last = PlanCalendar.lastFullYear(before: date)
            let at = token(place)?.is(.of) ?? false ? place + 1 : place
            guard let frame = token(at), token(at + 1)?.is(.year) ?? false else {
                return (PlanCalendar.year(ofMonthsThrough: month, before: date), place)
            }
            if frame.isOne(of: .this, .current) { return (date.year, at + 2) }
            if frame.is(.the) { return (PlanCalendar.year(ofMonthsThrough: month, before: date), at + 2) }
            return (last, frame.has(.backward) ? at + 2 : place)
        }

        private func month(_ place: Int) -> Int? {
            guard let token = token(place), token.has(.month), token.isCapitalised else { return nil }
            return Int(numerals.lexicon.values[Int(token.word)])
        }

        /// "January 26, 2021", "26 January 2021", "May 2020", "by February 24".
        private func monthDate() -> PeriodMention? {
            guard let month = month(at) else { return nil }
            let dayBehind = day(at + 1)
            var end = dayBehind == nil ? at + 1 : at + 2
            let start = dayBehind == nil && day(at - 1) != nil ? at - 1 : at
            if dayBehind != nil, token(end)?.kind == .comma, year(end + 1) != nil { end += 1 }
            if token(end)?.is(.of) ?? false, year(end + 1) != nil { end += 1 }
            let day = dayBehind ?? (start < at ? day(start) : nil)
            let named = year(end)
            guard
                let year = named ?? date.map({ unnamedYear(of: month, on: $0, start) }),
                named != nil || day != nil || isTied(start),
                let point = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            if named != nil, let whole = stretch(endingOn: point, start) {
                return PeriodMention(
                    tokens: start..<end + 1, period: whole, tie: .during, rule: "months-to-date")
            }
            return PeriodMention(
                tokens: start..<(named == nil ? end : end + 1), period: Period(point), tie: tie(start),
                rule: "date")
        }

        /// "will be finished by the end of June": a month to come, where the sentence looks ahead.
        private func unnamedYear(of month: Int, on date: CalendarDate, _ start: Int) -> Int {
            let before = PlanCalendar.year(ofMonthsThrough: month, before: date)
            guard tie(start) == .deadline, let now = date.month,
                tokens.contains(where: { $0.has(.pledging) })
            else { return before }
            return month >= now ? date.year : date.year + 1
        }

        private func day(_ place: Int) -> Int? {
            guard let token = token(place), token.kind == .digits, token.range.count <= 2,
                case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0), value >= 1,
                value <= 31
            else { return nil }
            return Int(value)
        }

        private func isTied(_ start: Int) -> Bool {
            let before = token(start - 1)
            if before?.is(.of) ?? false { return token(start - 2)?.has(.timeEdge) ?? false }
            return before?.isOne(of: .in, .by, .since, .until, .end) ?? false
        }

        // MARK: Relative years

        /// "the past five years", "the next three years", "the past decade".
        private func relativeYears() -> PeriodMention? {
            guard let date, let unit = token(at) else { return nil }
            if let decade = pastDecade(on: date) { return decade }
            if let span = thesePeriod(on: date) { return span }
            guard unit.isOne(of: .years, .year) else { return nil }
            var start = at - 1
            while start > 0, at - start < 4,
                token(start)?.part == .number || token(start)?.kind == .digits
                    || token(start)?.has(.numeral) ?? false || token(start)?.kind == .hyphen
            { start -= 1 }
            guard start < at - 1, let frame = token(start),
                let count = numerals.numeral(tokens, at: start + 1, in: text),
                case .exact(let value) = count.value, value >= 1, value <= 50
            else { return nil }
            if frame.has(.backward), let period = PlanCalendar.past(Int(value), before: date) {
                return PeriodMention(
                    tokens: start..<at + 1, period: period, tie: isOfAmount(start) ? .comparison : .during,
                    rule: "past-years")
            }
            if frame.has(.forward), let period = PlanCalendar.next(Int(value), after: date) {
                return PeriodMention(tokens: start..<at + 1, period: period, tie: .during, rule: "next-years")
            }
            return nil
        }

        /// "over these five years", "during the five-year period": the years that a report looks back on, or, where
        /// the sentence looks ahead, those that follow.
        private func thesePeriod(on date: CalendarDate) -> PeriodMention? {
            guard let unit = token(at), unit.isOne(of: .years, .year) else { return nil }
            let joined = token(at - 1)?.kind == .hyphen
            let isPeriod = joined && token(at + 1)?.is(.period) ?? false
            let place = joined ? at - 2 : at - 1
            guard joined ? isPeriod : unit.is(.years), let frame = token(place - 1),
                frame.isOne(of: .these, .those, .this, .the),
                token(place - 2)?.isOne(of: .over, .during, .in, .throughout, .within) ?? false,
                frame.isOne(of: .these, .those) || isPeriod,
                let count = numerals.numeral(tokens, at: place, in: text),
                case .exact(let value) = count.value,
                value >= 2, value <= 50
            else { return nil }
            let isAhead = tokens.contains { $0.has(.pledging) || $0.isOne(of: .needs, .need) }
            let years =
                isAhead
                ? PlanCalendar.next(Int(value), after: date) : PlanCalendar.past(Int(value), before: date)
            return years.map {
                PeriodMention(
                    tokens: place - 1..<(isPeriod ? at + 2 : at + 1), period: $0, tie: .during,
                    rule: "past-years")
            }
        }

        /// "the past decade"
        private func pastDecade(on date: CalendarDate) -> PeriodMention? {
            guard token(at)?.is(.decade) ?? false, let frame = token(at - 1) else { return nil }
            let period: Period? =
                if frame.has(.backward) {
                    PlanCalendar.past(10, before: date)
                } else if frame.has(.forward) {
                    PlanCalendar.next(10, after: date)
                } else { nil }
            return period.map {
                PeriodMention(tokens: at - 1..<at + 1, period: $0, tie: .during, rule: "past-years")
            }
        }

        /// "the sum of the previous two years": whose amount is spoken of, and not when.
        private func isOfAmount(_ start: Int) -> Bool {
            guard token(start)?.is(.previous) ?? false else { return false }
            var back = start - 1
            while token(back)?.has(.determiner) ?? false { back -= 1 }
            return token(back)?.is(.of) ?? false
        }

        /// "this year", "last year", "the previous year", "the past year", "next year", "the year".
        private func relativeYear() -> PeriodMention? {
            guard let date, let unit = token(at), unit.is(.year), let frame = token(at - 1) else {
                return nil
            }
            if frame.isOne(of: .fiscal, .financial) { return relativeFiscalYear(date) }
            let year: Int
            if frame.is(.this) || frame.is(.current) {
                year = date.year
            } else if frame.has(.backward) {
                year =
                    frame.isOne(of: .last, .past)
                    ? PlanCalendar.lastFullYear(before: date) : PlanCalendar.lastFullYear(before: date) - 1
            } else if frame.has(.forward) {
                year = PlanCalendar.lastFullYear(before: date) + 1
            } else {
                return nil
            }
            guard let period = Period(years: year, through: year) else { return nil }
            // "5% over last year", not "over the last year"
            let isCompared =
                frame.isOne(of: .previous)
                || token(at - 2)?.isOne(of: .period, .same) ?? false
                || frame.is(.last) && token(at - 2)?.isOne(of: .over, .from, .on) ?? false
            return PeriodMention(
                tokens: at - 1..<at + 1, period: period, tie: isCompared ? .comparison : tie(at - 1),
                rule: "relative-year")
        }

        /// "this fiscal year", "the ongoing financial year", "the next financial year".
        private func relativeFiscalYear(_ date: CalendarDate) -> PeriodMention? {
            guard let frame = token(at - 2) else { return nil }
            let place: FiscalCalendar.Place
            if frame.isOne(of: .this, .current, .ongoing) {
                place = .running
            } else if frame.has(.backward) {
                place = .last
            } else if frame.has(.forward) || frame.is(.upcoming) {
                place = .next
            } else {
                return nil
            }
            guard let period = Period(years: date.year + place.rawValue, through: date.year + place.rawValue)
            else { return nil }
            let isCompared = token(at - 3)?.isOne(of: .over, .from, .than) ?? false
            return PeriodMention(
                tokens: at - 2..<at + 1, period: period, tie: isCompared ? .comparison : tie(at - 2),
                rule: PeriodMention.relativeFiscal, fiscalPlace: place)
        }

        /// "the quarter ended 31 March 2017", "the year to 30 June 2020": the months up to the day.
        private func stretch(endingOn end: CalendarDate, _ start: Int) -> Period? {
            var link = start - 1
            if token(link)?.is(.on) ?? false { link -= 1 }
            guard let month = end.month, let verb = token(link), let unit = token(link - 1) else {
                return nil
            }
            let ends = verb.isOne(of: .ended, .ending)
            let count: Int
            if unit.is(.year), ends || verb.is(.to) {
                count = 12
            } else if unit.is(.quarter), ends || verb.is(.to) {
                count = 3
            } else if unit.is(.half), ends {
                count = 6
            } else if unit.is(.months), ends || verb.is(.to), let number = token(link - 2),
                number.has(.numeral), numerals.lexicon.values[Int(number.word)] <= 24
            {
                count = Int(numerals.lexicon.values[Int(number.word)])
            } else {
                return nil
            }
            let first = end.year * 12 + month - count
            guard let from = CalendarDate(year: first / 12, month: first % 12 + 1),
                let through = CalendarDate(year: end.year, month: month)
            else { return nil }
            return Period(from: from, through: through)
        }

        // MARK: Ties

        /// "down 0.2 points from the third quarter", "an increase of 5% from the first quarter".
        private func isDifference(before from: Int) -> Bool {
            return (max(0, from - 8)..<from).contains {
                tokens[$0].isOne(of: .up, .down, .increase, .decrease, .rise, .drop, .fall, .decline)
            }
        }

        /// What stands before a time says how it ties.
        private func tie(_ start: Int) -> PeriodMention.Tie {
            var back = start - 1
            var ofEnd = false
            while back >= 0, start - back <= 6 {
                let token = tokens[back]
                if token.isOne(of: .by, .before, .until) { return .deadline }
                // "carried forward to 2011"
                if token.is(.to), self.token(back - 1)?.isOne(of: .forward, .over) ?? false {
                    return .comparison
                }
                if token.is(.as), tokens[back + 1].is(.in) { return .comparison }
                if token.is(.from), isDifference(before: back) { return .comparison }
                if token.isOne(of: .than, .compared, .against, .that, .those, .from, .over, .versus) {
                    return token.isOne(of: .over, .from) && !tokens[start].kindIsYear ? .during : .comparison
                }
                if token.isOne(of: .end, .beginning, .start) { ofEnd = true }
                let passes =
                    token.isOne(
                        of: .the, .end, .of, .for, .figure, .figures, .amount, .in, .beginning, .start, .at,
                        .year, .with, .levels, .to,
                        .fiscal, .fy) || token.kind == .openQuote
                guard passes || ofEnd else { return .during }
                back -= 1
            }
            return .during
        }
    }
}

extension Token {
    fileprivate var kindIsYear: Bool { kind == .digits && range.count == 4 }
}
