/// Tells who stands before a verb group and whether they can act.
struct EnglishPledgeSubject {
    /// What stands before a verb group.
    struct Subject {
        /// The words of the subject with its article; nothing where the clause leaves it out.
        var run: Range<Int>?
        /// First token of the clause.
        var start: Int
        /// Someone who can act.
        var isActor = false
        /// "Our goal is to".
        var isAim = false
        /// A noun phrase that something can be done to.
        var isThing = false
        /// The clause stands inside another: "which will", "if the city will".
        var isEmbedded = false
        /// "… and will": the subject is the one before.
        var isOmitted = false
    }

    private let view: SentenceView
    private var tokens: [Token] { view.tokens }

    init(_ view: SentenceView) { self.view = view }

    /// Longest subject in tokens.
    private static let reach = 60

    func subject(before carrier: Int) -> Subject {
        var end = carrier
        while end > 0, tokens[end - 1].part == .adverb { end -= 1 }
        if end > 0, tokens[end - 1].part == .conjunction { return Subject(start: end - 1, isOmitted: true) }
        if end > 0, tokens[end - 1].kind == .comma, let open = opening(of: end - 1) { end = open }
        guard let start = start(of: end) else { return Subject(start: carrier, isEmbedded: true) }
        var run = start..<end
        while let first = run.first, isLeading(first) { run = first + 1..<end }
        if let last = run.last, tokens[last].part == .pronoun { run = last..<end }
        run = withoutOpener(run)
        var subject = Subject(run: run.isEmpty ? nil : run, start: start)
        guard !run.isEmpty, let head = head(of: run) else { return subject }
        if let first = run.first, tokens[first].part == .gerund, first != head { return subject }
        subject.isActor = isActor(run) && tokens[end - 1].part != .possessive
        subject.isAim = tokens[head].has(.aim)
        subject.isThing = tokens[head].isNominal || tokens[head].part == .number
        return subject
    }

    /// The comma that opens what the comma at a place closes: "the union, with its members, will".
    private func opening(of close: Int) -> Int? {
        var back = close - 1
        while back > 0, close - back < 30 {
            if tokens[back].kind == .comma { return back }
            if tokens[back].kind == .semicolon { return nil }
            back -= 1
        }
        return nil
    }

    /// Where the clause of a subject starts; nothing inside another clause.
    private func start(of end: Int) -> Int? {
        var at = end - 1
        var joint: Int?
        while at >= 0, end - at < Self.reach {
            let token = tokens[at]
            switch token.part {
            case .relative: return nil
            case .subordinator: return token.is(.so) ? at + 1 : nil
            case .finite where at > 0 && at < end - 1 && tokens[at - 1].part == .relative:
                // "a hub that joins markets and ports will": the clause belongs to the subject.
                at -= 1
                joint = nil
            case .finite, .base, .modal, .be, .have, .infinitiveMarker: return joint.map { $0 + 1 }
            case .conjunction: joint = at
            case .noun where isInterrogative(token): return nil
            case .mark:
                switch token.kind {
                case .semicolon, .colon, .stop, .dash: return at + 1
                case .comma where !isListed(at, joint): return at + 1
                case .closeQuote: at = quote(closedAt: at)
                default: break
                }
            default: break
            }
            at -= 1
        }
        return at < 0 ? 0 : nil
    }

    private func quote(closedAt close: Int) -> Int {
        var at = close - 1
        while at >= 0, close - at < Self.reach {
            if tokens[at].kind == .openQuote { return at }
            at -= 1
        }
        return close
    }

    /// "how the city will": a question inside the sentence.
    private func isInterrogative(_ token: Token) -> Bool {
        guard token.word == 0 || token.range.count == 3, !token.isCapitalised else { return false }
        return EnglishPledgeDeed.isInterrogative(token, view.text)
    }

    /// A comma of "the city, the county and the districts will".
    private func isListed(_ comma: Int, _ joint: Int?) -> Bool {
        guard joint != nil, comma > 0 else { return false }
        var back = comma - 1
        while back >= 0, comma - back <= 8 {
            let token = tokens[back]
            if token.kind == .comma { return true }
            if token.part == .preposition, !token.is(.of) { return false }
            if token.isVerb || token.part == .modal || token.part == .be || token.part == .infinitiveMarker
                || token.part == .number
            {
                return false
            }
            back -= 1
        }
        return back < 0 && tokens[0].part != .adverb
    }

    private func isLeading(_ at: Int) -> Bool {
        let token = tokens[at]
        return token.part == .conjunction || token.part == .adverb
            || token.part == .mark && token.kind != .openQuote
    }

    /// "In 2025 the city": without the time that opens the clause.
    private func withoutOpener(_ run: Range<Int>) -> Range<Int> {
        guard let first = run.first else { return run }
        if let period = view.periods(touching: first..<first + 1).first,
            period.tokens.upperBound < run.upperBound
        {
            return period.tokens.upperBound..<run.upperBound
        }
        guard tokens[first].part == .preposition else { return run }
        guard let period = view.periods(touching: run).first,
            period.tokens.lowerBound <= first + 5, period.tokens.upperBound < run.upperBound
        else { return run.upperBound..<run.upperBound }
        return period.tokens.upperBound..<run.upperBound
    }

    /// The noun that the rest of a phrase hangs on: the last before its first preposition.
    private func head(of run: Range<Int>) -> Int? {
        var end = run.upperBound
        if let place = run.dropFirst().first(where: {
            [.preposition, .participle, .relative].contains(tokens[$0].part)
        }) {
            end = place
        }
        var at = end - 1
        while at >= run.lowerBound {
            let token = tokens[at]
            if token.kind == .closeParenthesis {
                while at >= run.lowerBound, tokens[at].kind != .openParenthesis { at -= 1 }
            } else if token.isNominal || token.part == .pronoun || token.part == .number
                || token.part == .gerund
            {
                return at
            }
            at -= 1
        }
        return nil
    }

    /// "we", "the city", "APU", "Jinhua": not "it", "GDP", "Revenue", "the plan of the city".
    func isActor(_ run: Range<Int>) -> Bool {
        guard !run.isEmpty, let head = head(of: run) else { return false }
        let token = tokens[head]
        if token.part == .pronoun { return isPersonal(token) }
        guard token.part == .noun || token.part == .adjective else { return false }
        if token.has(.agent) { return true }
        guard token.kind == .word, token.word == 0, token.isCapitalised else { return false }
        if token.shape.contains(.allCapitals) || head > run.lowerBound || run.lowerBound > 0 { return true }
        return run.count == 1 && !isAbstract(token)
    }

    private func isPersonal(_ token: Token) -> Bool {
        if token.isOne(of: .we, .they) { return true }
        let first = view.text[Int(token.lower)] | 0x20
        return token.range.count == 1 && first == 0x69
    }

    /// "Implementation", "Revenues", "Housing": a word that opens a sentence and is no name.
    private func isAbstract(_ token: Token) -> Bool {
        if token.has([.plural, .gerund, .adverb, .verbPast]) { return true }
        let word = view.text[token.range]
        return Self.abstract.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }

    private static let abstract = [
        "ion", "ment", "ness", "ity", "ance", "ence", "ship", "age", "ure", "ism", "cy", "logy",
    ]
    .map { Array($0.utf8) }
}
