/// The years that a change, an average or a record runs over.
extension PeriodResolver {
    /// "From 2008 to 2011, GDP rose to 6 billion in 2011, an average of 12% a year": a yearly average is one of the years
    /// that the sentence names.
    func averaged(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth, let period = resolution.period, period.start == period.end,
            resolution.isNamed, isAverage(statement),
            let span = view.periods.first(where: {
                $0.isSpan && $0.tie == .during && !$0.isFiscalYear && $0.period.end.year == period.end.year
                    && $0.tokens.upperBound <= view.quantities[statement.mention].first
            })
        else { return resolution }
        return Resolution(span, in: view)
    }

    /// "nearly doubled, from 17 million in 2010 to 31 million in 2020", "rose from 5 million in 2015 to 7 million in 2020, an
    /// increase of 40%": a change told with both values runs from the year of the first to that of the second.
    func yearsOfPair(beside quantity: QuantityMention, _ statement: Statement) -> Resolution? {
        guard statement.form != .level, statement.form != .rank, statement.form != .ratio,
            !isAverage(statement), !isYearly(statement),
            let pair = pairBehind(quantity) ?? pairBefore(quantity)
        else { return nil }
        let last = view.periods.first {
            (0...3).contains($0.tokens.lowerBound - pair.second.end) && $0.tie != .comparison
        }
        let first = view.periods.first {
            pair.first.end <= $0.tokens.lowerBound && $0.tokens.upperBound < pair.second.first
        }
        guard let first else {
            guard pair.second.first > quantity.end, let last, last.isSpan, !last.isFiscalYear else {
                return nil
            }
            return Resolution(last, in: view)
        }
        guard first.rule == "year", let end = last.map(\.period.end.year) ?? yearOfNow(behind: pair.second),
            last?.rule ?? "year" == "year", end > first.period.start.year + 1,
            let span = Period(years: first.period.start.year, through: end)
        else { return nil }
        return Resolution(
            period: span, evidence: view.bytes(first.tokens), rule: "years-of-pair", isNamed: true)
    }

    private typealias Pair = (first: QuantityMention, second: QuantityMention)

    /// "by 2 million, from 5 million to 7 million"
    private func pairBehind(_ quantity: QuantityMention) -> Pair? {
        guard let first = view.quantities.first(where: { $0.first >= quantity.end }),
            first.first - quantity.end <= 4
        else { return nil }
        return pair(from: first)
    }

    /// "from 5 million to 7 million, an increase of 40%"
    private func pairBefore(_ quantity: QuantityMention) -> Pair? {
        guard let last = view.quantities.lastIndex(where: { $0.end <= quantity.first }), last > 0,
            let pair = pair(from: view.quantities[last - 1]), pair.second.end <= quantity.first
        else { return nil }
        let between = view.tokens[pair.second.end..<quantity.first]
        let isAside = between.count <= 10 && between.contains { $0.kind == .comma }
        return isAside && !between.contains { $0.kind == .semicolon || $0.part == .finite } ? pair : nil
    }

    private func pair(from first: QuantityMention) -> Pair? {
        guard view.token(first.first - 1)?.is(.from) ?? false,
            let second = view.quantities.first(where: { $0.first >= first.end }),
            view.token(second.first - 1)?.is(.to) ?? false,
            !view.tokens[first.end..<second.first].contains(where: {
                $0.kind == .comma || $0.kind == .semicolon
            })
        else { return nil }
        return (first, second)
    }

    /// "to 33% today": the document's own year.
    private func yearOfNow(behind quantity: QuantityMention) -> Int? {
        view.token(quantity.end)?.isOne(of: .today, .now) ?? false ? date?.year : nil
    }

    func isAverage(_ statement: Statement) -> Bool {
        let first = view.quantities[statement.mention].first
        return (max(0, first - 6)..<first).contains { view.tokens[$0].is(.average) }
    }

    /// "the best harvest in nearly five years": the years up to its own.
    func yearsOfRecord(_ statement: Statement) -> Int? {
        guard statement.unit == .year, statement.form == .level else { return nil }
        let quantity = view.quantities[statement.mention]
        guard case .exact(let value) = quantity.value, value >= 2, value <= 100 else { return nil }
        var place = quantity.first - 1
        while let word = view.token(place), quantity.first - place < 5,
            word.isOne(of: .nearly, .almost, .about, .the, .more, .than, .past)
        {
            place -= 1
        }
        guard view.token(place)?.is(.in) ?? false else { return nil }
        let isRecord = (max(0, place - 4)..<place).contains {
            view.tokens[$0].isOne(of: .highest, .lowest, .largest, .biggest, .best)
                || view.text[view.tokens[$0].range].suffix(3).elementsEqual("est".utf8)
        }
        return isRecord ? Int(value) : nil
    }

    /// "up 6% a year from 2011", "increased from 12 in 2001 to 34 in 2010, 11% a year", "40% more than five years ago": a
    /// change of each year since one that is named, or of all those that are counted, covers the years behind it.
    func sinceBase(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth || statement.form == .change || isMultipleIncrease(statement),
            statement.role == nil, statement.tense != .future, let period = resolution.period,
            !resolution.isDeadline, var base = baseYear(of: statement),
            // "28 micrograms in 2025, down 59% from 2013" holds one year against another.
            base.isAgo || isYearly(statement) || isAverage(statement) || isMultipleIncrease(statement)
        else { return resolution }
        // The sentence before may say which year the value itself is of.
        let end = resolution.isNamed ? period.end.year : frame.near?.period.end.year ?? period.end.year
        // "compared with five years ago", said of last year: the years up to it
        if base.isAgo, let date { base.year -= date.year - end }
        guard base.year + 1 < end, end <= date?.year ?? .max,
            let span = Period(years: base.year + 1, through: end)
        else {
            return resolution
        }
        return Resolution(
            period: span, evidence: resolution.evidence, rule: "since-base-year",
            isNamed: resolution.isNamed)
    }

    /// "a fourfold increase over 2002"
    func isMultipleIncrease(_ statement: Statement) -> Bool {
        guard statement.form == .multiple, let next = view.token(view.quantities[statement.mention].end)
        else {
            return false
        }
        return next.has(.changing) && next.part == .noun
    }

    func baseYear(of statement: Statement) -> (year: Int, isAgo: Bool)? {
        let quantity = view.quantities[statement.mention]
        if let first = firstOfPair(before: quantity) { return (first, false) }
        let base = view.periods.first {
            $0.tie == .comparison && ($0.rule == "year" || $0.rule == "years-ago")
                && $0.tokens.lowerBound >= quantity.end
                && $0.tokens.lowerBound - quantity.end <= 6
        }
        guard let base, let first = view.token(quantity.end) else { return nil }
        let between = quantity.end..<base.tokens.lowerBound
        let isMeasured =
            view.token(base.tokens.upperBound)?.isOne(of: .levels, .level, .baseline, .prices) ?? false
        guard !isMeasured, first.isOne(of: .over, .from, .on, .compared, .increase, .growth, .respectively),
            !view.tokens[between].contains(where: { $0.kind == .comma || $0.kind == .semicolon }),
            !view.holdsQuantity(between)
        else { return nil }
        return (base.period.end.year, base.rule == "years-ago")
    }

    /// "from 12 in 2001 to 34 in 2010, an average annual growth of 11%": the first year of the pair.
    func firstOfPair(before quantity: QuantityMention) -> Int? {
        guard
            (max(0, quantity.first - 6)..<quantity.first).contains(where: {
                view.tokens[$0].isOne(of: .annual, .annually)
            }),
            let first = view.periods.last(where: {
                $0.tie == .comparison && $0.rule == "year" && $0.tokens.upperBound < quantity.first
                    && (view.token($0.tokens.upperBound)?.is(.to) ?? false || isBase($0))
            }),
            !view.tokens[first.tokens.upperBound..<quantity.first].contains(where: { $0.kind == .semicolon })
        else { return nil }
        return first.period.start.year
    }

    /// "65% over 2002, an average of 10% a year": the year behind an increase.
    private func isBase(_ mention: PeriodMention) -> Bool {
        guard let link = view.token(mention.tokens.lowerBound - 1), link.isOne(of: .over, .from, .than) else {
            return false
        }
        return view.quantities.contains {
            $0.unit == .percent && $0.end <= mention.tokens.lowerBound
                && mention.tokens.lowerBound - $0.end <= 3
        }
    }
}
