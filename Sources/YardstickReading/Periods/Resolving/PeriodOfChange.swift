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

    /// "up 62% from 2011", "increased from 12 in 2001 to 34 in 2010, 11% a year": a change since a year that is named
    /// covers the years behind it.
    func sinceBase(_ resolution: Resolution, _ statement: Statement) -> Resolution {
        guard statement.form == .growth || statement.form == .change || isMultipleIncrease(statement),
            statement.role == nil, statement.tense != .future, let period = resolution.period,
            !resolution.isDeadline, var base = baseYear(of: statement)
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
