/// What a verb does to a number, as far as that tells what the number is of.
enum EnglishVerbKind {
    static let names = [
        "be", "reach", "change", "keep", "share", "hold", "make", "grant", "propose", "rank", "state", "pay",
        "have", "other",
    ]

    /// The place of a verb's kind among the names.
    @inline(__always)
    static func place(of verb: Token) -> Int {
        if verb.part == .be { return 0 }
        let isPlain = verb.tags.isDisjoint(with: classes)
        if !isPlain {
            if verb.has(.reaching) { return 1 }
            if verb.has(.changing) { return 2 }
            if verb.has(.keeping) { return 3 }
            if verb.has(.sharing) { return 4 }
            if verb.has(.holding) { return 5 }
            if verb.has(.making) { return 6 }
            if verb.has(.granting) { return 7 }
            if verb.has(.proposing) { return 8 }
            if verb.has(.ranking) { return 9 }
            if verb.has(.stating) { return 10 }
        }
        if verb.paysOut { return 11 }
        return verb.part == .have || verb.has(.have) ? 12 : 13
    }

    private static let classes: Tags = [
        .reaching, .changing, .keeping, .sharing, .holding, .making, .granting, .proposing, .ranking,
        .stating,
    ]
}

/// The word beside a phrase or a number: small words one by one, verbs by what they do, others by their part.
enum EnglishNeighbour {
    static let names: [String] =
        ["start", "end", "number"] + words.map(\.spelling) + EnglishVerbKind.names.map { "verb-" + $0 }
        + parts.map(\.name) + marks.map(\.name) + ["other"]

    /// The place of what stands at a token among the names.
    static func place(at place: Int, in view: SentenceView) -> Int {
        guard let token = view.token(place) else { return place < 0 ? 0 : 1 }
        if token.part == .number || view.isQuantity(place) { return 2 }
        let word = Int(token.word)
        if word > 0, word < ofWord.count, ofWord[word] >= 0, !token.isNominal { return Int(ofWord[word]) }
        if token.isVerb { return firstVerb + EnglishVerbKind.place(of: token) }
        if token.part == .mark { return firstMark + Int(ofMark[Int(token.kind.rawValue)]) }
        return firstPart + Int(ofPart[Int(token.part.rawValue)])
    }

    private static let words: [EnglishWord] = [
        .of, .in, .for, .to, .by, .from, .at, .with, .on, .per, .as, .than, .and, .or, .is, .are, .was, .were,
        .be, .been, .has, .have, .had, .will, .which, .who, .it, .they, .we, .up, .down, .over, .between,
        .under, .among, .into, .through, .after, .around, .within, .about, .against, .towards, .also, .only,
        .now, .more, .including, .less, .above, .below, .across, .during, .since, .where, .while, .but, .not,
    ]
    private static let parts: [(part: Part, name: String)] = [
        (.noun, "noun"), (.adjective, "adjective"), (.adverb, "adverb"), (.determiner, "determiner"),
        (.pronoun, "pronoun"), (.preposition, "preposition"), (.conjunction, "conjunction"),
        (.subordinator, "subordinator"), (.relative, "relative"), (.modal, "modal"),
        (.possessive, "possessive"),
    ]
    private static let marks: [(kind: Token.Kind, name: String)] = [
        (.comma, "comma"), (.semicolon, "semicolon"), (.colon, "colon"), (.stop, "stop"),
        (.hyphen, "hyphen"), (.dash, "dash"), (.slash, "slash"), (.openParenthesis, "open-bracket"),
        (.closeParenthesis, "close-bracket"), (.openQuote, "open-quote"), (.closeQuote, "close-quote"),
    ]

    private static let firstVerb = 3 + words.count
    private static let firstPart = firstVerb + EnglishVerbKind.names.count
    private static let firstMark = firstPart + parts.count
    private static let last = names.count - 1

    private static let ofWord: [Int16] = {
        var places = [Int16](repeating: -1, count: Int(words.map(\.rawValue).max() ?? 0) + 1)
        for (place, word) in words.enumerated() { places[Int(word.rawValue)] = Int16(3 + place) }
        return places
    }()
    private static let ofPart: [UInt8] = {
        var places = [UInt8](repeating: UInt8(last - firstPart), count: Int(Part.participle.rawValue) + 1)
        for (place, part) in parts.enumerated() { places[Int(part.part.rawValue)] = UInt8(place) }
        return places
    }()
    private static let ofMark: [UInt8] = {
        var places = [UInt8](repeating: UInt8(last - firstMark), count: Int(Token.Kind.other.rawValue) + 1)
        for (place, mark) in marks.enumerated() { places[Int(mark.kind.rawValue)] = UInt8(place) }
        return places
    }()
}

/// What may stand between a phrase and a number, as one bit each.
enum EnglishJoint {
    static let names =
        ["number", "verb"] + EnglishVerbKind.names.map { "verb-" + $0 } + [
            "participle", "preposition", "conjunction", "relative", "subordinator", "comma", "semicolon",
            "colon", "dash", "open-bracket", "close-bracket", "mark",
        ]
    private static let behindVerbs = 2 + EnglishVerbKind.names.count

    /// The bits of what stands at a token.
    static func bits(of token: Token, isNumber: Bool, isClauseVerb: Bool) -> UInt64 {
        if isNumber { return 1 }
        if isClauseVerb { return 2 | 1 << UInt64(2 + EnglishVerbKind.place(of: token)) }
        guard let place = place(of: token) else { return 0 }
        return 1 << UInt64(behindVerbs + place)
    }

    private static func place(of token: Token) -> Int? {
        switch token.part {
        case .participle: 0
        case .preposition: 1
        case .conjunction: 2
        case .relative: 3
        case .subordinator: 4
        case .mark:
            switch token.kind {
            case .comma: 5
            case .semicolon: 6
            case .colon: 7
            case .dash: 8
            case .openParenthesis: 9
            case .closeParenthesis: 10
            default: 11
            }
        default: nil
        }
    }
}
