/// Walks a sentence once and gathers its named initiatives.
///
/// Quoted: “Phoenix Action”, “Double Eight” Strategy, “1+1+N”, “six stabilities” campaign. Unquoted: Climate
/// Action Plan, Solar for Schools Program, Vision 2030 Framework. It must not take “six stabilities” or “Red
/// Boat” alone, “important window”, the Action Plan (which one?), the 14th Five-Year Plan (a time), or “The
/// City will plan”.
struct EnglishProgrammeScan {
    typealias Found = (tokens: Range<Int>, rule: String)

    private let view: SentenceView
    private var found: [Found] = []
    private var tokens: [Token] { view.tokens }

    /// "Plan", "Fund", or words in quotation marks.
    static let call = Inventory([.programmeHead], .openQuote)

    /// Longest quotation and longest name in tokens.
    private static let longest = 16

    init(_ view: SentenceView) { self.view = view }

    mutating func run() -> [Found] {
        var at = 0
        while at < tokens.count {
            if tokens[at].kind == .openQuote, let close = closing(at) {
                let inner = at + 1..<close
                if let rule = quotedRule(inner, close) { found.append((inner, rule)) }
                at = close + 1
            } else if tokens[at].isCapitalised || startsNumbered(at), let end = name(at) {
                at = end
            } else {
                at += 1
            }
        }
        return found
    }

    // MARK: Quoted

    private func closing(_ open: Int) -> Int? {
        for at in open + 1..<max(open + 1, min(open + Self.longest, tokens.count)) {
            if tokens[at].kind == .closeQuote { return at > open + 1 ? at : nil }
            if tokens[at].kind == .openQuote || tokens[at].kind == .semicolon { return nil }
        }
        return nil
    }

    private func quotedRule(_ inner: Range<Int>, _ close: Int) -> String? {
        guard !isTime(inner) else { return nil }
        if isCode(inner) { return "quoted-code" }
        if holdsHead(inner) { return "quoted-with-head" }
        let isSingular = tokens[inner.lowerBound].kind == .word && !tokens[inner.lowerBound].isCapitalised
        return head(behind: close, singular: isSingular) ? "quoted-before-head" : nil
    }

    /// "1+1+N", "551": not "2025".
    private func isCode(_ inner: Range<Int>) -> Bool {
        guard let first = inner.first, tokens[first].kind == .digits || tokens[first].kind == .name else {
            return false
        }
        if inner.contains(where: { tokens[$0].kind == .plus }) { return inner.count <= 8 }
        guard inner.count == 1, tokens[first].kind == .digits else { return false }
        return tokens[first].range.count == 3 || tokens[first].range.count == 4 && !isYear(tokens[first])
    }

    private func isYear(_ token: Token) -> Bool {
        let digits = view.text[token.range]
        return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }

    /// “Phoenix Action”, “four major campaigns”, “Project No. 1”: not “Action” alone, nor a sentence about plans.
    private func holdsHead(_ inner: Range<Int>) -> Bool {
        guard inner.count > 1, tokens[inner.upperBound - 1].part != .finite else { return false }
        let last = inner.last { tokens[$0].kind == .word } ?? inner.lowerBound
        if tokens[last].has(.programmeHead), !tokens[last].isVerb || tokens[last].isCapitalised {
            return true
        }
        return inner.contains { tokens[$0].has(.programmeHead) && tokens[$0].isCapitalised }
            && isTitle(inner)
    }

    /// “… ” Strategy, “…” planning tasks: a head at most two words behind the quotation.
    private func head(behind close: Int, singular: Bool) -> Bool {
        for at in close + 1..<max(close + 1, min(close + 3, tokens.count)) {
            let token = tokens[at]
            guard token.kind == .word, token.isNominal || token.has(.programmeHead) else { return false }
            if token.has(.programmeHead), !token.isOne(of: .plan) || token.part == .noun {
                return !(singular && token.has(.plural)) && !token.isVerb
            }
        }
        return false
    }

    /// Every word but the small ones has a capital.
    private func isTitle(_ run: Range<Int>) -> Bool {
        run.allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapitalised || isSmall(tokens[$0]) }
    }

    private func isTime(_ run: Range<Int>) -> Bool {
        view.periods(touching: run).contains {
            $0.tokens.upperBound >= run.upperBound && $0.rule == "plan-period"
        }
    }

    // MARK: Capitalised

    /// "1000 Talents Plan", "100% Solar Programme".
    private func startsNumbered(_ at: Int) -> Bool {
        (tokens[at].kind == .digits || tokens[at].kind == .name)
            && (view.token(at + 1)?.isCapitalised ?? false)
    }

    /// Reads the run of capitals at a place; adds the names in it and returns where it ends.
    private mutating func name(_ start: Int) -> Int? {
        let end = split(start..<runEnd(start))
        guard let head = lastHead(start, end) else { return end }
        let lower = nameStart(start, head)
        guard lower < head, isSpecific(lower..<head) else { return end }
        let run = lower..<pastCode(head + 1)
        guard !isTime(run), !runsOn(run.upperBound) else { return end }
        found.append((run, tokens[head].isCapitalised ? "capitalised-with-head" : "capitalised-before-head"))
        return max(end, run.upperBound)
    }

    /// Past the last capital of a run; small words and marks inside names are gone through.
    private func runEnd(_ start: Int) -> Int {
        var at = start + 1
        var end = at
        while let token = view.token(at), at - start < Self.longest {
            if token.isCapitalised || token.kind == .digits || token.kind == .name {
                end = at + 1
            } else if !isInner(at) {
                break
            }
            at += 1
        }
        return end
    }

    /// "Osprey Fund and Bold Steps Project": two names. "Climate Action and Resilience Plan" is one.
    private func split(_ run: Range<Int>) -> Int {
        let joint = run.dropFirst(2).first {
            tokens[$0].is(.and) && tokens[$0 - 1].has(.programmeHead) && tokens[$0 - 1].isCapitalised
                && !tokens[$0 - 1].has(.effort)
        }
        return joint ?? run.upperBound
    }

    private func isInner(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .openParenthesis || token.kind == .closeParenthesis { return isAcronym(at) }
        if token.kind == .hyphen { return token.isGlued }
        if token.kind == .possessive || token.kind == .slash || token.kind == .plus { return true }
        if token.kind == .other { return token.range.count == 1 && view.text[Int(token.lower)] == 0x26 }
        if token.kind == .word, at > 0, tokens[at - 1].kind == .hyphen { return true }
        return isSmall(token)
    }

    /// "Greenhouse Gas (GHG) Plan": letters in parentheses do not end a name.
    private func isAcronym(_ at: Int) -> Bool {
        let inner = tokens[at].kind == .openParenthesis ? at + 1 : at - 1
        guard let token = view.token(inner), token.shape.contains(.allCapitals) else { return false }
        return view.token(inner - 1)?.kind == .openParenthesis
            && view.token(inner + 1)?.kind == .closeParenthesis
    }

    private func isSmall(_ token: Token) -> Bool {
        token.isOne(of: .of, .for, .and, .the, .to, .in, .on, .with, .a, .by, .at)
    }

    /// The last head of a run, or "program" behind it: "Better Homes program".
    private func lastHead(_ start: Int, _ end: Int) -> Int? {
        if let token = view.token(end), token.has(.programmeHead), end - start > 1, isLowerHead(token),
            !tokens[end - 1].has([.agent, .verb, .modal]), tokens[end - 1].kind == .word
        {
            return end
        }
        return (start..<end).last {
            tokens[$0].has(.programmeHead) && tokens[$0].isCapitalised && !tokens[$0].has(.plural)
        }
    }

    /// Heads that follow a name without a capital: not "the Smith plan", "Fair Work action".
    private func isLowerHead(_ token: Token) -> Bool {
        let word = view.text[token.range]
        return Self.lowerHeads.contains { $0.elementsEqual(word) }
    }

    private static let lowerHeads = ["programme", "program", "initiative", "scheme", "campaign"].map {
        Array($0.utf8)
    }

    /// Where a name starts: "City of Leeds and the | Green Homes Fund", "Council’s | Youth Plan".
    private func nameStart(_ start: Int, _ head: Int) -> Int {
        var lower = start
        for at in start..<head where isCut(at, start) { lower = at + 1 }
        while lower < head, isOutside(lower) { lower += 1 }
        return lower
    }

    /// Whether a name can only start behind a token.
    private func isCut(_ at: Int, _ start: Int) -> Bool {
        let token = tokens[at]
        guard at > start else { return false }
        if token.kind == .possessive || token.isOne(of: .the, .a, .an, .to, .by) { return true }
        let isHead = token.has(.programmeHead) && token.isCapitalised
        return isHead
            && (token.has(.plural) || token.isOne(of: .plan) && view.token(at + 1)?.isCapitalised ?? false)
    }

    /// "The", "Our", "In", "Launch": stand before a name. A year is part of it, a count is not.
    private func isOutside(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .digits { return !isYear(token) && !(view.token(at - 1)?.is(.the) ?? false) }
        switch token.part {
        case .determiner, .preposition, .subordinator, .conjunction, .mark: return true
        case .adverb: return at == 0
        default: return token.isVerb && token.part != .gerund || isSmall(token)
        }
    }

    /// A name says which: "Climate Action Plan", not "Action Plan", "Annual Work Programme", "Three-year Plan".
    private func isSpecific(_ run: Range<Int>) -> Bool {
        let isSpan = run.contains { tokens[$0].has(.timeUnit) }
        return run.contains {
            let token = tokens[$0]
            return token.isCapitalised && !token.has([.generic, .agent, .determiner, .modal])
                && !isSmall(token)
                && token.kind != .digits && !(isSpan && token.has([.numeral, .timeUnit]))
        }
    }

    /// Past what belongs to a name behind its head: "Plan 2030", "Strategy 2.0", "Project No. 1", "Act of 2018",
    /// "Project of Seawalls". A single digit is a footnote.
    private func pastCode(_ end: Int) -> Int {
        guard let token = view.token(end) else { return end }
        if token.kind == .digits { return isCodeNumber(end) ? end + 1 : end }
        if token.is(.of), let next = view.token(end + 1),
            next.isCapitalised || next.kind == .digits && isYear(next)
        {
            return end + 2
        }
        guard token.has(.label), token.range.count == 2, view.token(end + 1)?.kind == .stop,
            view.token(end + 2)?.kind == .digits
        else { return end }
        return end + 3
    }

    private func isCodeNumber(_ at: Int) -> Bool {
        let digits = view.text[tokens[at].range]
        return isYear(tokens[at]) && !view.isQuantity(at)
            || digits.count <= 4 && digits.suffix(2).elementsEqual(".0".utf8)
    }

    /// "Action Plans", "Strategy Council": the name goes on behind the head and is another thing's.
    private func runsOn(_ end: Int) -> Bool {
        guard let token = view.token(end), token.kind == .word, token.isCapitalised else { return false }
        return token.part == .noun || token.part == .adjective
    }
}
