/// What the words behind an amount of money say of it: how long it lasts, where it comes from, what is done with it,
/// and what it is for.
///
/// "5 million over three years in state funds, up 7%, has been set aside by the council for bridges" is walked from left
/// to right; each step takes one such phrase.
struct EnglishOutlay {
    private let view: SentenceView
    private let phrases: EnglishPhrases
    private var at: Int
    /// "in special funds": what kind of money it is.
    private(set) var funds: Range<Int>?
    /// "has been spent", "went": what is done with the money, where the verb stands behind it.
    private(set) var verb: Int?
    /// "5 million set aside for": the verb stands behind the amount and makes no clause.
    private(set) var isReduced = false
    /// "by the council"
    private(set) var payer: Range<Int>?
    /// "3 million more for schools"
    private(set) var isMore = false
    /// What the money is for, from the word that leads to it on.
    private(set) var purpose: Range<Int>?
    /// Where the purpose itself starts: behind "for" and "on", at the verb behind "to".
    private(set) var purposeStart = 0

    private static let longest = 28

    /// - Parameters:
    ///   - end: past the amount and its comparator.
    ///   - hasVerb: whether the verb stands before the amount.
    init(_ view: SentenceView, _ phrases: EnglishPhrases, from end: Int, hasVerb: Bool) {
        self.view = view
        self.phrases = phrases
        at = end
        while purpose == nil, let next = step(hasVerb: hasVerb), next > at, next - end < Self.longest {
            at = next
        }
    }

    /// Past one phrase behind the amount, or nothing where none follows.
    private mutating func step(hasVerb: Bool) -> Int? {
        guard let token = view.token(at) else { return nil }
        if let past = pastTime() ?? pastBrackets(token) { return past }
        if token.isOne(of: .more, .less) {
            isMore = true
            return view.token(at + 1)?.is(.than) ?? false ? nil : at + 1
        }
        if let found = purposeBehind(at), !isKindOfMoney(token) {
            if !hasVerb, verb == nil, token.is(.of) { return nil }
            purpose = at..<found.end
            purposeStart = found.start
            return found.end
        }
        switch token.part {
        case .adverb: return at + 1
        case .adjective where token.is(.available): return at + 1
        case .mark where token.kind == .comma: return pastAside()
        case .modal, .be, .have, .finite, .participle: return verb == nil && !hasVerb ? pastVerb() : nil
        case .preposition: return pastPreposition(token)
        default: return nil
        }
    }

    /// "in 2005", "this year", "over three years", "a year".
    private func pastTime() -> Int? {
        for period in view.periods(touching: at..<at + 3) {
            let start = period.tokens.lowerBound
            if start <= at { return period.tokens.upperBound }
            let isLed = (at..<start).allSatisfy {
                view.tokens[$0].part == .preposition || view.tokens[$0].part == .determiner
            }
            if isLed { return period.tokens.upperBound }
        }
        guard let token = view.token(at) else { return nil }
        if token.isOne(of: .per, .a), let unit = view.token(at + 1), unit.has(.timeUnit) { return at + 2 }
        guard token.isOne(of: .over, .for, .within), at + 1 < view.tokens.count else { return nil }
        let number = view.tokens[at + 1].part == .determiner ? at + 2 : at + 1
        guard number < view.tokens.count else { return nil }
        if view.isQuantity(number) {
            let duration = view.quantities[Int(view.quantityAt[number])]
            return duration.unit.dimension == .time ? duration.end : nil
        }
        let isYears = (number + 1...number + 2).contains { view.token($0)?.isOne(of: .years, .year) ?? false }
        let isNumber = view.tokens[number].kind == .digits || view.tokens[number].has(.numeral)
        guard isNumber, isYears else { return nil }
        return view.token(number + 1)?.isOne(of: .years, .year) ?? false ? number + 2 : number + 3
    }

    private func pastBrackets(_ token: Token) -> Int? {
        guard token.kind == .openParenthesis else { return nil }
        return (at + 1..<min(at + 14, view.tokens.count)).first {
            view.tokens[$0].kind == .closeParenthesis
        }.map { $0 + 1 }
    }

    /// "in subsidies", "of state funds": the kind of money stands behind the amount.
    private func isKindOfMoney(_ token: Token) -> Bool {
        guard token.isOne(of: .in, .of), let run = phrases.nounPhrase(from: at + 1, reach: .head) else {
            return false
        }
        return view.tokens[run.upperBound - 1].isMoney
    }

    private mutating func pastPreposition(_ token: Token) -> Int? {
        if isKindOfMoney(token), let run = phrases.nounPhrase(from: at + 1, reach: .modifiers), funds == nil {
            funds = run
            return run.upperBound
        }
        if token.is(.by), verb != nil, let run = phrases.nounPhrase(from: at + 1, reach: .of) {
            payer = run
            return pastLevels(run.upperBound)
        }
        guard token.is(.from), let run = phrases.nounPhrase(from: at + 1, reach: .of) else { return nil }
        return run.upperBound
    }

    /// "by governments at all levels"
    private func pastLevels(_ start: Int) -> Int {
        guard view.token(start)?.is(.at) ?? false, let run = phrases.nounPhrase(from: start + 1, reach: .head)
        else { return start }
        return run.upperBound
    }

    /// "has been set aside", "went", "earmarked": only verbs that pay money out.
    private mutating func pastVerb() -> Int? {
        var place = at
        while let token = view.token(place),
            token.part == .modal || token.part == .be || token.part == .have || token.part == .adverb
                || token.part == .negation
        { place += 1 }
        guard let token = view.token(place) else { return nil }
        let goes =
            token.isOne(of: .go, .goes, .went, .gone, .going)
            && (token.part == .finite || token.part == .base || token.part == .participle)
        guard goes || token.paysOut && token.part == .participle || isFinitePast(token, place) else {
            return nil
        }
        verb = place
        isReduced = place == at && !goes
        var next = place + 1
        if view.token(next)?.is(.aside) ?? false { next += 1 }
        // "set" alone is no outlay: "was set in 2021".
        return token.isOne(of: .set, .setting) && next == place + 1 ? nil : next
    }

    /// "5 million allocated for roads": without an auxiliary a past form reads as a clause's verb.
    private func isFinitePast(_ token: Token, _ place: Int) -> Bool {
        token.part == .finite && token.paysOut && token.has(.verbParticiple) && place == at
            && view.token(place + 1).map {
                $0.part == .preposition || $0.part == .infinitiveMarker || $0.is(.aside)
            }
                ?? false
    }

    /// ", an increase of 3 million or 5%," or ", accounting for half of it,": past the comma that closes what is said
    /// between.
    private func pastAside() -> Int? {
        var opener = at + 1
        while view.token(opener)?.part == .determiner { opener += 1 }
        guard let first = view.token(opener) else { return nil }
        if leadsOn(at + 1) { return at + 1 }
        let isAside =
            first.has(.changing) || first.isOne(of: .up, .down, .or, .equivalent, .equal, .which)
            || first.has(.sharing) || first.part == .number || first.has(.timeUnit)
        guard isAside else { return nil }
        var close = opener
        while let token = view.token(close), close - at < 26, token.kind != .semicolon, token.kind != .stop {
            if token.kind == .comma, leadsOn(close + 1) { return close + 1 }
            close += 1
        }
        return nil
    }

    /// Whether what the money is for, or what is done with it, follows.
    private func leadsOn(_ place: Int) -> Bool {
        guard let token = view.token(place) else { return false }
        return token.part == .infinitiveMarker
            || token.isOne(of: .for, .on, .to, .towards, .toward, .into)
            || (token.part == .modal || token.part == .be || token.part == .have) && verb == nil
    }

    /// The purpose that a word at a place leads to: where it starts, and where it ends.
    private func purposeBehind(_ place: Int) -> (start: Int, end: Int)? {
        guard let token = view.token(place) else { return nil }
        if token.part == .infinitiveMarker, let end = deed(place + 1) { return (place + 1, end) }
        if token.part == .gerund, !token.has([.sharing, .reaching, .changing]), !token.is(.including),
            let end = deed(place)
        {
            return (place, end)
        }
        guard token.part == .preposition,
            token.isOne(of: .on, .for, .in, .to, .towards, .toward, .into)
                || token.isOne(of: .through, .under, .as, .via),
            !view.periods.contains(where: { $0.tokens.contains(place + 1) || $0.tokens.contains(place + 2) })
        else { return nil }
        if view.token(place + 1)?.part == .gerund, let end = deed(place + 1) { return (place + 1, end) }
        guard let run = phrase(from: place + 1) else { return nil }
        let name = view.tokens[run.lowerBound]
        let isPlace =
            token.is(.in) && run.count == 1 && name.isCapitalised && name.kind == .word
            && !name.shape.contains(.allCapitals)
        return isPlace ? nil : (run.lowerBound, run.upperBound)
    }

    /// "modernise and extend 12 ports", "accelerating construction of a railway": past a verb, or several, and the object.
    private func deed(_ start: Int) -> Int? {
        var next = start
        var last = start
        while let token = view.token(next), next - start < 8 {
            if token.part == .base || token.part == .gerund {
                next += 1
                last = next
            } else if token.part == .adverb || token.part == .conjunction || token.kind == .comma {
                next += 1
            } else {
                break
            }
        }
        guard last > start else { return nil }
        let end = phrase(from: max(last, next))?.upperBound ?? last
        return deedListed(end, like: view.tokens[start].part).flatMap { $0 - start < Self.longest ? $0 : nil }
            ?? end
    }

    /// "and help 300 children": one more verb of the same form with its object.
    private func deedListed(_ end: Int, like part: Part) -> Int? {
        var next = end
        if view.token(next)?.kind == .comma { next += 1 }
        if view.token(next)?.part == .conjunction { next += 1 }
        guard next > end, let token = view.token(next), token.part == part,
            !token.has([.sharing, .reaching]),
            part == .base || view.token(next - 1)?.part == .conjunction
        else { return nil }
        return deed(next)
    }

    /// A noun phrase that may open with a count and hold more of them: "the pay of 500 nurses and 20 cooks".
    private func phrase(from start: Int) -> Range<Int>? {
        var first = pastQuantity(start)
        if first > start, view.token(first)?.is(.of) ?? false { first += 1 }
        guard let run = phrases.nounPhrase(from: first, reach: .modifiers) else { return nil }
        var end = run.upperBound
        while let joint = view.token(end), joint.isOne(of: .of, .and, .for, .in, .to), end - start < 24 {
            let past = pastQuantity(end + 1)
            // "the system for guaranteeing the costs of schools"
            let isDeed = view.token(end + 1)?.part == .gerund && !joint.is(.and)
            guard isDeed || past > end + 1 && isCount(past - 1),
                let more = phrases.nounPhrase(from: isDeed ? end + 2 : past, reach: .modifiers)
            else { break }
            end = more.upperBound
        }
        // "exempt 300 students from fees"
        if view.token(end)?.is(.from) ?? false, let rest = phrases.nounPhrase(from: end + 1) {
            end = rest.upperBound
        }
        return run.lowerBound..<end
    }

    private func isCount(_ place: Int) -> Bool {
        view.isQuantity(place) && view.quantities[Int(view.quantityAt[place])].unit == .count
    }

    /// Past "the 12", "15 hours a week", or nothing to pass.
    private func pastQuantity(_ start: Int) -> Int {
        let place = view.token(start)?.part == .determiner ? start + 1 : start
        guard
            let quantity = view.quantities.first(where: {
                $0.first == place && $0.unit.dimension != .money && !$0.isCompound
            })
        else { return start }
        var end = quantity.end
        if view.token(end)?.isOne(of: .a, .per) ?? false, view.token(end + 1)?.has(.timeUnit) ?? false {
            end += 2
        }
        return end
    }
}

extension Token {
    /// "subsidies", "special funds": what kind of money an amount is.
    var isMoney: Bool {
        isAmong(.subsidies, .rebates) || isOne(of: .expenditures, .expenditure, .spending)
            || isOne(of: .funding, .assistance, .aid, .investment, .investments, .financing)
            || isOne(of: .allocations, .contributions, .donations, .donation)
    }
}
