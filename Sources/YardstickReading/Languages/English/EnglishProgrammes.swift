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
        guard let first = inner.first, tokens[first].kind == .digits || tokens[first].kind == .name else { return false }
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
        if tokens[last].has(.programmeHead), !tokens[last].isVerb || tokens[last].isCapitalised { return true }
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
        view.periods.contains { $0.tokens.overlaps(run) && $0.tokens.upperBound >= run.upperBound && $0.rule == "plan-period" }
    }

    // MARK: Capitalised

    /// "1000 Talents Plan", "100% Solar Programme".
    private func startsNumbered(_ at: Int) -> Bool {
        (tokens[at].kind == .digits || tokens[at].kind == .name) && (view.token(at + 1)?.isCapitalised ?? false)
    }

    /// Reads the run of capitals at a place; adds the names in it and returns where it ends.
    private mutating func name(_ start: Int) -> Int? {
        let end = runEnd(start)
        guard let head = lastHead(start, end) else { return end }
        var lower = start
        while lower < head, isOutside(tokens[lower], isFirst: lower == 0) { lower += 1 }
        lower = behindJoint(lower, head)
        guard lower < head, isSpecific(lower..<head) else { return end }
        let run = lower..<codeEnd(head + 1)
        guard !isTime(run) else { return end }
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

    private func isInner(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .hyphen || token.kind == .possessive || token.kind == .slash || token.kind == .plus { return true }
        if token.kind == .other { return token.range.count == 1 && view.text[Int(token.lower)] == 0x26 }
        if token.kind == .word, at > 0, tokens[at - 1].kind == .hyphen { return true }
        return isSmall(token)
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
        return (start..<end).last { tokens[$0].has(.programmeHead) && tokens[$0].isCapitalised && !tokens[$0].has(.plural) }
    }

    /// Heads that follow a name without a capital: not "the Smith plan", "Fair Work action".
    private func isLowerHead(_ token: Token) -> Bool {
        let word = view.text[token.range]
        return Self.lowerHeads.contains { $0.elementsEqual(word) }
    }

    private static let lowerHeads = ["programme", "program", "initiative", "scheme", "campaign"].map { Array($0.utf8) }

    /// "The", "Our", "In", "Launch the": stand before a name.
    private func isOutside(_ token: Token, isFirst: Bool) -> Bool {
        if token.kind == .digits || token.kind == .name { return false }
        if token.part == .determiner || token.part == .preposition || token.part == .subordinator || token.part == .conjunction { return true }
        return token.isVerb || token.kind != .word || isSmall(token) || isFirst && token.part == .adverb
    }

    /// "City of Leeds and the Green Homes Fund", "Council’s Youth Plan": the name starts behind the joint.
    private func behindJoint(_ start: Int, _ head: Int) -> Int {
        var lower = start
        for at in start..<max(start, head) {
            let token = tokens[at]
            let next = view.token(at + 1)
            if token.kind == .possessive, at - start <= 6 { lower = at + 1 }
            if token.is(.the), at > start, tokens[at - 1].part != .preposition || tokens[at - 1].isOne(of: .in, .to, .by, .with, .on) { lower = at + 1 }
            if token.is(.to) || token.is(.by) { lower = at + 1 }
            if token.has(.programmeHead), !token.has(.generic) || next.map({ $0.isOne(of: .and, .of) }) ?? false, next?.is(.and) ?? false { lower = at + 2 }
        }
        while lower < head, isOutside(tokens[lower], isFirst: false) { lower += 1 }
        return lower
    }

    /// A name says which: "Climate Action Plan", not "Action Plan", "Annual Work Programme".
    private func isSpecific(_ run: Range<Int>) -> Bool {
        run.contains {
            let token = tokens[$0]
            return token.isCapitalised && !token.has([.generic, .agent, .determiner, .modal]) && !isSmall(token)
                && token.kind != .digits
        }
    }

    /// "Plan 2030", "Strategy 2.0", "Project No. 1": the code behind the head.
    private func codeEnd(_ end: Int) -> Int {
        guard let token = view.token(end) else { return end }
        if token.kind == .digits { return view.token(end + 1)?.kind == .percent || view.quantityAt[end] >= 0 ? end : end + 1 }
        guard token.has(.label), token.range.count == 2, view.token(end + 1)?.kind == .stop,
            view.token(end + 2)?.kind == .digits
        else { return end }
        return end + 3
    }
}
