/// Times as Chinese names them: years, months, plan periods, and years told from the document's date.
final class ChinesePeriods: PeriodGrammar {
    let lexicon: Lexicon

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    func periods(_ tokens: [Token], in text: [UInt8], date: CalendarDate?) -> [PeriodMention] {
        var mentions: [PeriodMention] = []
        var at = 0
        while at < tokens.count {
            let cursor = Cursor(tokens: tokens, text: text, date: date, lexicon: lexicon, at: at)
            if let mention = cursor.mention() {
                mentions.append(mention)
                at = max(mention.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return mentions
    }

    /// One place of a sentence where a time may begin.
    private struct Cursor {
        let tokens: [Token]
        let text: [UInt8]
        let date: CalendarDate?
        let lexicon: Lexicon
        let at: Int

        private func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }
        private func value(_ place: Int) -> Int {
            token(place).map { Int(lexicon.values[Int($0.word)]) } ?? 0
        }

        func mention() -> PeriodMention? {
            planPeriod() ?? yearSpan() ?? monthSpan(at, year: nil) ?? namedYear() ?? relativeYear()
                ?? openedYears() ?? closedYears() ?? partOfThisYear()
        }

        private func made(_ end: Int, _ period: Period?, _ rule: RuleName) -> PeriodMention? {
            // "2015年的55.2%": the time reaches to the number that it belongs to.
            let owns = token(end)?.is(.的) ?? false && (token(end + 1)?.kind == .digits)
            return period.map {
                PeriodMention(tokens: at..<(owns ? end + 1 : end), period: $0, tie: tie(end, $0), rule: rule)
            }
        }

        // MARK: Plans

        /// "“十四五”时期", "“十三五”期间", "“十三五”以来", "“十四五”末".
        private func planPeriod() -> PeriodMention? {
            guard let plan = token(at), plan.has(.initiative), plan.has(.timeUnit) else { return nil }
            var end = at + 1
            if token(end)?.kind == .closeQuote { end += 1 }
            guard let behind = token(end), behind.isOne(of: .时期, .期间, .以来, .末, .前, .年) else { return nil }
            guard let period = PlanCalendar.fiveYearPlan(value(at)) else { return nil }
            let start = token(at - 1)?.kind == .openQuote ? at - 1 : at
            return PeriodMention(
                tokens: start..<end + 1, period: period, tie: tie(end, period), rule: "plan-period")
        }

        // MARK: Years

        /// "2025", or "二〇三五" as four tokens; and where it ends.
        private func year(_ place: Int) -> (value: Int, end: Int)? {
            guard let token = token(place) else { return nil }
            if token.kind == .digits, token.range.count == 4,
                case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0), value >= 1900,
                value <= 2100
            {
                return (Int(value), place + 1)
            }
            return hanYear(place)
        }

        private func hanYear(_ place: Int) -> (value: Int, end: Int)? {
            guard token(place)?.has(.numeral) ?? false, token(place + 1)?.is(.〇) ?? false else { return nil }
            var value = 0
            for next in place..<place + 4 {
                guard let digit = hanDigit(next) else { return nil }
                value = value * 10 + digit
            }
            return token(place + 4)?.is(.年) ?? false ? (value, place + 4) : nil
        }

        private func hanDigit(_ place: Int) -> Int? {
            guard let token = token(place) else { return nil }
            if token.is(.〇) { return 0 }
            let value = value(place)
            return token.has(.numeral) && (0...9).contains(value) ? value : nil
        }

        /// "2021—2025年", "2021年至2025年".
        private func yearSpan() -> PeriodMention? {
            guard let first = year(at) else { return nil }
            var link = first.end
            if token(link)?.is(.年) ?? false { link += 1 }
            guard isLink(link), let last = year(link + 1), token(last.end)?.is(.年) ?? false else {
                return nil
            }
            return made(last.end + 1, Period(years: first.value, through: last.value), "span-of-years")
        }

        private func isLink(_ place: Int) -> Bool {
            guard let token = token(place) else { return false }
            return token.isOne(of: .至, .到) || token.kind == .dash || token.kind == .hyphen
                || token.kind == .tilde
        }

        /// "2025年", "2025年上半年", "2024年1—11月", "2024年3月5日", "2020年以来".
        private func namedYear() -> PeriodMention? {
            guard let year = year(at), let word = token(year.end), word.isOne(of: .年, .年底, .年末, .年度, .年来)
            else {
                return nil
            }
            let end = year.end + 1
            if let part = part(of: year.value, end) { return part }
            if let since = since(year.value, end) { return since }
            return made(end, Period(year: year.value), "year")
        }

        private func since(_ year: Int, _ end: Int) -> PeriodMention? {
            guard let date, token(end)?.isOne(of: .以来, .起) ?? false,
                let span = Period(years: year, through: max(year, PlanCalendar.lastFullYear(before: date)))
            else { return nil }
            return PeriodMention(tokens: at..<end + 1, period: span, tie: .since, rule: "since-year")
        }

        // MARK: Parts of years

        private func part(of year: Int, _ place: Int) -> PeriodMention? {
            if let token = token(place), token.has(.month), value(place) > 0 {
                return made(place + 1, months(value(place), of: year), "part-of-year")
            }
            return monthSpan(place, year: year) ?? monthDate(place, year)
        }

        private func months(_ code: Int, of year: Int) -> Period? {
            PlanCalendar.months(code / 100, code % 100, of: year)
        }

        /// "上半年", "前三季度": of the last year in which they were over, unless a year stands before.
        private func partOfThisYear() -> PeriodMention? {
            guard let date, let token = token(at), token.has(.month), value(at) > 0 else { return nil }
            let year = PlanCalendar.year(ofMonthsThrough: value(at) % 100, before: date)
            return made(at + 1, months(value(at), of: year), "part-of-year")
        }

        /// "1—11月", "1至11月".
        private func monthSpan(_ place: Int, year: Int?) -> PeriodMention? {
            guard let first = small(place, 12), isLink(place + 1) || token(place + 1)?.is(.月) ?? false else {
                return nil
            }
            let link = token(place + 1)?.is(.月) ?? false ? place + 2 : place + 1
            guard isLink(link), let last = small(link + 1, 12), token(link + 2)?.is(.月) ?? false,
                let year = year
                    ?? date.map({ PlanCalendar.year(ofMonthsThrough: last, before: $0) })
            else { return nil }
            return made(link + 3, PlanCalendar.months(first, last, of: year), "span-of-months")
        }

        /// "2024年3月", "2024年3月5日".
        private func monthDate(_ place: Int, _ year: Int) -> PeriodMention? {
            guard let month = small(place, 12), token(place + 1)?.is(.月) ?? false else { return nil }
            let day = token(place + 3)?.is(.日) ?? false ? small(place + 2, 31) : nil
            let point = CalendarDate(year: year, month: month, day: day).map { Period($0) }
            return made(day == nil ? place + 2 : place + 4, point, "date")
        }

        private func small(_ place: Int, _ limit: Double) -> Int? {
            guard let token = token(place), token.kind == .digits, token.range.count <= 2,
                case .exact(let value) = WrittenNumber(text, token.range)?.value(scaledBy: 0), value >= 1,
                value <= limit
            else { return nil }
            return Int(value)
        }

        // MARK: Relative years

        /// "今年", "去年上半年", "明年".
        private func relativeYear() -> PeriodMention? {
            guard let date, let token = token(at), token.has(.timeUnit), token.has(.proForm) else {
                return nil
            }
            let year = date.year + value(at)
            let end = self.token(at + 1)?.isOne(of: .末, .底) ?? false ? at + 2 : at + 1
            return part(of: year, at + 1) ?? made(end, Period(year: year), "relative-year")
        }

        /// A count of years, "五年" or "5年", and where it ends.
        private func years(_ place: Int) -> (count: Int, end: Int)? {
            guard let token = token(place) else { return nil }
            let count = token.kind == .digits ? small(place, 50) : token.has(.numeral) ? value(place) : nil
            guard let count, (1...50).contains(count), let unit = self.token(place + 1),
                unit.isOne(of: .年, .年来, .年间)
            else { return nil }
            return (count, place + 2)
        }

        /// "过去五年", "近5年", "今后15年", "未来三年".
        private func openedYears() -> PeriodMention? {
            guard let date, let opener = token(at), opener.has([.backward, .forward]),
                let years = years(at + 1)
            else { return nil }
            let end = token(years.end)?.isOne(of: .来, .间) ?? false ? years.end + 1 : years.end
            if opener.has(.backward) {
                return made(end, PlanCalendar.past(years.count, before: date), "past-years")
            }
            return made(end, PlanCalendar.next(years.count, after: date), "next-years")
        }

        /// "五年来", "5年间".
        private func closedYears() -> PeriodMention? {
            guard let date, let years = years(at) else { return nil }
            let closes = token(years.end - 1)?.isOne(of: .年来, .年间) ?? false
            guard closes || token(years.end)?.is(.来) ?? false else { return nil }
            return made(
                closes ? years.end : years.end + 1, PlanCalendar.past(years.count, before: date), "past-years"
            )
        }

        // MARK: Ties

        /// "到2025年" is a deadline; "比2020年", "是2020年的1.7倍" are comparisons.
        private func tie(_ end: Int, _ period: Period) -> PeriodMention.Tie {
            var back = at - 1
            if token(back)?.kind == .openQuote { back -= 1 }
            guard let before = token(back) else { return .during }
            if before.isOne(of: .到, .至), date.map({ period.end.year >= $0.year }) ?? true { return .deadline }
            if before.isOne(of: .是, .为), token(end)?.is(.的) ?? false { return .comparison }
            if before.isOne(of: .比, .较) || before.has(.comparatorStart) { return .comparison }
            return .during
        }
    }
}
