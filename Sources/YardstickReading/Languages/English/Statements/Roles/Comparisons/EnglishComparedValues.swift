/// Values that others are held against: "compared with 81% in 2016", "as against the estimate of 4%", "what was once a
/// 2 million debt".
extension EnglishStatementReader {
    /// "compared with 81%", "compared to a national average of 4%", "compared with the 2015-2019 average of 412"
    func isComparedWith(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while at >= 0, quantity.first - at <= 8, !view.isQuantity(at) {
            let token = view.tokens[at]
            if token.isOne(of: .compared, .unlike) { return true }
            let isTime = view.periods.contains { $0.tokens.contains(at) }
            guard
                token.isNominal || token.part == .determiner || token.part == .possessive || isTime
                    || token.isOne(of: .with, .to, .of)
            else { return false }
            at -= 1
        }
        return false
    }

    /// "lower than the revised estimate of 6%", "as against 5 million in 2019".
    func isHeldAgainst(_ quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        var hasDeterminer = false
        while at >= 0, quantity.first - at <= 10, !view.isQuantity(at) {
            let token = view.tokens[at]
            if token.is(.against) { return view.token(at - 1)?.is(.as) ?? false }
            // "2% over the budgeted amount of 226 million": not "over 226 million".
            if token.isOne(of: .over, .above), hasDeterminer,
                view.token(quantity.first - 1)?.is(.of) ?? false,
                let last = statements.last
            {
                return view.quantities[last.mention].end >= at - 1
            }
            // "more than the 300 of 2015": not "more than 300", which claims no equality.
            if token.is(.than) {
                if at == quantity.first - 1, isLowerThen(quantity) { return true }
                return hasDeterminer && view.token(at - 1).map(comparesAmounts) ?? false
            }
            if token.isOne(of: .the, .its, .a) { hasDeterminer = true }
            guard
                token.isNominal || token.part == .determiner || token.part == .participle || token.is(.of)
                    || token.kind == .digits
            else { return false }
            at -= 1
        }
        return false
    }

    /// "was lower at 9 million in 2022 than 12 million a year ago": the amount that stands apart from its adjective.
    private func isLowerThen(_ quantity: QuantityMention) -> Bool {
        guard let last = statements.last, last.unit == quantity.unit, namesThen(behind: quantity) else {
            return false
        }
        let end = view.quantities[last.mention].first
        return view.tokens[max(0, end - 4)..<end].contains(where: comparesAmounts)
    }

    private func comparesAmounts(_ token: Token) -> Bool {
        token.isOne(of: .more, .less, .fewer, .higher, .lower, .larger)
    }

    /// "5.5 per 1,000, against 4.1 nationally"
    func isSetAgainst(_ quantity: QuantityMention) -> Bool {
        guard let last = statements.last, last.unit == quantity.unit else { return false }
        var at = quantity.first - 1
        while let token = view.token(at), token.part == .determiner || token.part == .adverb { at -= 1 }
        return view.token(at)?.isOne(of: .against, .versus) ?? false
    }

    /// "compared with 4% in 2016", "than the revised estimate of 6% of GDP in 2022-23": the value of another time, not
    /// of another place.
    func namesThen(behind quantity: QuantityMention) -> Bool {
        // "to serve 400, compared with 1,150 today"
        if let now = view.token(quantity.end), now.isOne(of: .today, .now, .currently, .presently),
            statements.last.map({ $0.role == .target || $0.tense == .future || $0.isOrder }) ?? false
        {
            return true
        }
        guard
            let then = view.periods(touching: quantity.end..<quantity.end + 6).first(where: {
                $0.tokens.lowerBound >= quantity.end
            })
        else { return false }
        return view.tokens[quantity.end..<then.tokens.lowerBound].allSatisfy {
            $0.isNominal || $0.part == .preposition || $0.part == .determiner || $0.part == .participle
                || $0.isOne(of: .before, .until) || $0.kind == .hyphen
        }
    }

    /// "the existing 372 dollar rebate", "the lives of its 2 million residents": there already, whatever is to be done
    /// with it.
    func isExisting(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.first - 1)?.is(.existing) ?? false { return true }
        if quantity.unit == .count, view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.isOne(of: .shortage, .backlog, .shortfall, .lack) ?? false
        {
            return true
        }
        if isAcrossAll(quantity) || isDoneAlready(quantity) || isKnown(quantity) || isStrength(quantity)
            || isCurrent(quantity)
            || isPopulation(quantity) || isSurveyed(quantity)
        {
            return true
        }
        guard quantity.unit == .count, let noun = countedNoun(quantity),
            view.tokens[noun].contains(where: { $0.isAmong(.people, .pensioners) })
        else { return false }
        var of = quantity.first - 1
        while let token = view.token(of), token.part == .determiner { of -= 1 }
        guard of < quantity.first - 1, view.token(of)?.is(.of) ?? false, let head = view.token(of - 1),
            head.part == .noun
        else {
            return false
        }
        return head.isAmong(.lives, .nutrition)
    }

    /// "cut waste across the four most polluting sectors": what is there, wherever something is to be done.
    private func isAcrossAll(_ quantity: QuantityMention) -> Bool {
        quantity.unit == .count && view.token(quantity.first - 1)?.isOne(of: .the, .all) ?? false
            && view.token(quantity.first - 2)?.isOne(of: .across, .among, .throughout) ?? false
    }

    /// "the 40,000 people who live there", "the 40 parks opened last year": the article says that they are there.
    private func isKnown(_ quantity: QuantityMention) -> Bool {
        guard
            [quantity.tokens.lowerBound, quantity.first].contains(where: {
                view.token($0 - 1)?.is(.the) ?? false
            }), let noun = countedNoun(quantity), let behind = view.token(noun.upperBound)
        else { return false }
        if behind.part == .relative, let verb = view.token(noun.upperBound + 1) {
            return view.tokens[noun].contains { $0.namesPersons }
                && (verb.part == .finite || verb.part == .be || verb.part == .base || verb.part == .have)
        }
        return behind.has(.verbParticiple) && view.token(noun.upperBound + 1)?.has(.backward) ?? false
    }

    /// "our team of 40 engineers", "its portfolio of 300 buildings": how many there are.
    private func isStrength(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, view.token(quantity.first - 1)?.is(.of) ?? false,
            let body = view.token(quantity.first - 2),
            body.isOne(of: .team, .network, .workforce, .community, .population, .group, .portfolio, .fleet),
            let whose = view.token(quantity.first - 3)
        else { return false }
        return whose.isOne(of: .the, .our, .its, .their) || whose.part == .possessive
    }

    /// "a survey of 1,500 people": how many were asked.
    private func isSurveyed(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, view.token(quantity.first - 1)?.is(.of) ?? false,
            view.token(quantity.first - 2)?.is(.survey) ?? false, let noun = countedNoun(quantity)
        else { return false }
        return view.tokens[noun].contains { $0.namesPersons }
    }

    /// "home to 400,000 people", "with 9,000 inhabitants": how many live there.
    private func isPopulation(_ quantity: QuantityMention) -> Bool {
        guard quantity.unit == .count, let noun = countedNoun(quantity),
            view.tokens[noun].contains(where: { $0.namesPersons })
        else { return false }
        let start = min(quantity.first, quantity.comparatorTokens.first ?? quantity.first)
        return view.tokens[noun].contains { $0.isOne(of: .inhabitants, .residents) }
            && view.token(start - 1)?.is(.with) ?? false
            || view.token(start - 1)?.is(.to) ?? false && view.token(start - 2)?.is(.home) ?? false
    }

    /// "The current fee of 5 dollars will stay": not "the current limit of 5 tons", which binds.
    private func isCurrent(_ quantity: QuantityMention) -> Bool {
        guard view.token(quantity.first - 1)?.is(.of) ?? false, !isBoundInForce(quantity) else {
            return false
        }
        var at = quantity.first - 2
        while let token = view.token(at), token.isNominal, quantity.first - at <= 5 {
            if token.isOne(of: .current, .existing) { return view.token(at - 1)?.part == .determiner }
            at -= 1
        }
        return false
    }

    /// "the 2018/19 baseline of 6,210 tonnes", "a 22% baseline".
    func isNamedBaseline(_ quantity: QuantityMention) -> Bool {
        if view.token(quantity.end)?.is(.baseline) ?? false { return true }
        // "Baseline: 62%", "Baseline - 300", "from a baseline rank of 59th", "baseline in 2020: 110"
        var at = quantity.first - 1
        if view.token(at)?.kind == .colon,
            let time = view.periods.first(where: { $0.tokens.upperBound == at })
        {
            at = time.tokens.lowerBound - 1
            if view.token(at)?.part == .preposition { at -= 1 }
            return view.token(at)?.is(.baseline) ?? false
        }
        // "The 2020 baseline is 110"
        if view.token(at)?.part == .be, view.token(at - 1)?.is(.baseline) ?? false { return true }
        while let token = view.token(at), quantity.first - at <= 3 {
            if token.is(.baseline) { return true }
            guard token.is(.of) || token.part == .mark && token.kind != .comma || token.part == .noun else {
                return false
            }
            at -= 1
        }
        return false
    }

    /// "unchanged on, or similar to, the year before (7%)": in brackets behind words for the time before.
    func isSimilarThen(_ quantity: QuantityMention) -> Bool {
        guard
            let open = view.tokens[max(0, quantity.first - 8)..<max(0, quantity.first)].lastIndex(where: {
                $0.kind == .openParenthesis || $0.kind == .closeParenthesis
            }), view.tokens[open].kind == .openParenthesis
        else { return false }
        var at = open - 1
        var isThen = false
        while let token = view.token(at), open - at <= 12, token.kind != .comma, token.kind != .semicolon {
            if token.is(.similar) { return isThen }
            if view.isQuantity(at) { return false }
            isThen =
                isThen || token.has(.backward) || token.isOne(of: .before, .earlier)
                || !view.periods(touching: at..<at + 1).isEmpty
            at -= 1
        }
        return false
    }

    /// "a large increase from 2011, when it was about 23%", "lower than in 2005, when they stood at 21 tonnes": how things
    /// were at the time that a value is held against.
    func isOfThen(_ quantity: QuantityMention) -> Bool {
        guard let time = view.timeThen(of: quantity), time.tie == .comparison || time.isOfReference else {
            return false
        }
        let clause = time.tokens.upperBound + 1..<quantity.first
        return !view.holdsQuantity(clause)
            && !view.tokens[clause].contains { $0.kind == .comma || $0.has(.changing) }
    }

    /// "What was once a 2 million debt is now", "the 2 million deficit we inherited": how things stood before.
    func isFormer(_ quantity: QuantityMention) -> Bool {
        let ahead = quantity.end..<min(quantity.end + 6, view.tokens.count)
        for place in ahead {
            let token = view.tokens[place]
            if token.is(.inherited) { return true }
            guard token.isNominal || token.part == .relative || token.part == .pronoun else { break }
        }
        var at = quantity.first - 1
        while let token = view.token(at), quantity.first - at < 8, !view.isQuantity(at) {
            // "lifted what was a yield of 3 tonnes"
            if token.is(.was), view.token(at - 1)?.is(.what) ?? false { return true }
            if token.saysFormerly {
                let around = [view.token(at - 1), view.token(at + 1)]
                return around.contains { $0?.isOne(of: .was, .were) ?? false }
            }
            if token.is(.used), view.token(at + 1)?.part == .infinitiveMarker {
                return view.token(at - 1)?.part != .be
            }
            guard
                token.isNominal || token.part == .determiner || token.isOne(of: .of, .at, .by)
                    || token.part == .be || token.part == .base || token.part == .infinitiveMarker
            else { return false }
            at -= 1
        }
        return false
    }

    /// "No village should be more than an hour from a clinic": what none may exceed.
    func isOfNone(_ group: EnglishVerbGroup) -> Bool {
        guard view.tokens[group.start].part == .modal,
            let none = view.tokens[..<group.start].lastIndex(where: { $0.is(.no) }), group.start - none <= 8,
            none == 0 || isBehindTime(none)
        else { return false }
        return view.tokens[none..<group.start].allSatisfy { !$0.isVerb && $0.part != .mark }
    }

    /// "By the end of 2024 no household", "In 2024, no household": nothing but a time stands before.
    private func isBehindTime(_ place: Int) -> Bool {
        let end = view.tokens[place - 1].kind == .comma ? place - 1 : place
        guard let time = view.periods.first, time.tokens.upperBound == end else { return false }
        return view.tokens[..<time.tokens.lowerBound].allSatisfy {
            $0.part == .preposition || $0.part == .determiner || $0.has([.timeUnit, .timeEdge])
        }
    }

    /// "below the 8% targeted for 2025", "above the 5.2% recorded last year": held against an amount, and no bound.
    func comparesWithKnown(_ quantity: QuantityMention) -> Bool {
        isHeldToKnown(quantity) || isStepped(from: quantity) || isPassed(quantity) || isNamedBehind(quantity)
    }

    /// "grew by 5% (12 million) over 240 million", "a step of 25 per cent over 13 crore": where the change set out from.
    func isStepped(from quantity: QuantityMention) -> Bool {
        let way = quantity.comparatorTokens.first ?? quantity.first - 1
        guard view.token(way)?.is(.over) ?? false, let last = statements.last,
            statements.suffix(2).contains(where: { $0.form == .growth || $0.form == .change }),
            quantity.unit.dimension == .money
                || quantity.unit.dimension != .time && namesThen(behind: quantity)
        else { return false }
        let between = view.quantities[last.mention].end..<way
        guard between.count == 1 else { return between.isEmpty && last.form != .level }
        return view.tokens[between.lowerBound].kind == .closeParenthesis
    }

    /// "Debt at 9 million in 2022 was higher than 7 million in 2021": the same measure at another time, and no bound.
    func isPassed(_ quantity: QuantityMention) -> Bool {
        guard quantity.comparator == .above || quantity.comparator == .below,
            let than = quantity.comparatorTokens.last, view.tokens[than].is(.than),
            quantity.unit.dimension != .time, let last = statements.last, last.unit == quantity.unit,
            last.form == .level, view.isTimed(between: last.mention, and: quantity)
        else { return false }
        return namesThen(behind: quantity)
    }

    private func isNamedBehind(_ quantity: QuantityMention) -> Bool {
        view.token(quantity.tokens.lowerBound - 1)?.isOne(of: .the, .its, .our, .their) ?? false
            && view.token(quantity.end).map {
                $0.part == .participle || $0.part == .finite && $0.has(.verbPast)
                    || $0.isOne(of: .target, .average, .forecast)
            } ?? false
    }
}

extension SentenceView {
    /// Whether a time stands between two quantities of one clause.
    fileprivate func isTimed(between mention: Int, and quantity: QuantityMention) -> Bool {
        let between = quantities[mention].end..<max(quantities[mention].end, quantity.first)
        return !periods(touching: between).isEmpty
            && !tokens[between].contains { $0.kind == .semicolon || $0.kind == .comma }
    }

    /// "from 2011, when it was about 23%": the time right before the "when" that a value stands behind.
    func timeThen(of quantity: QuantityMention) -> PeriodMention? {
        let reach = max(0, quantity.first - 10)..<quantity.first
        guard let when = tokens[reach].lastIndex(where: { $0.isOne(of: .when, .where) }), when > 0 else {
            return nil
        }
        let end = tokens[when - 1].kind == .comma ? when - 1 : when
        return periods.last { $0.tokens.upperBound == end }
    }
}
