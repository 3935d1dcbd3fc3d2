/// What the tokens of a sentence are, all together.
///
/// Most rules need a word or a mark of one class and find nothing without it. They say so by an ``Inventory`` of what
/// calls for them, and a sentence that has none of it is passed over at once.
struct Inventory: Sendable {
    private var tags: Tags = []
    /// A bit for each kind, at the place of its raw value.
    private var kinds: UInt32 = 0
    /// What may open at any of its tokens.
    private(set) var cues: Token.Cue = []

    /// What all of some tokens are.
    init(of tokens: [Token]) {
        var tags: UInt64 = 0
        var kinds: UInt32 = 0
        var cues: UInt8 = 0
        let tokens = tokens.span
        for place in tokens.indices {
            tags |= tokens[place].tags.rawValue
            kinds |= 1 << UInt32(tokens[place].kind.rawValue)
            cues |= tokens[place].cue.rawValue
        }
        self.tags = Tags(rawValue: tags)
        self.kinds = kinds
        self.cues = Token.Cue(rawValue: cues)
    }

    /// Any of these classes and kinds calls for a rule.
    init(_ tags: Tags, _ kinds: Token.Kind...) {
        self.tags = tags
        for kind in kinds { self.kinds |= 1 << UInt32(kind.rawValue) }
    }

    /// Whether something is there that calls for a rule.
    func holdsAny(of call: Inventory) -> Bool {
        !tags.isDisjoint(with: call.tags) || kinds & call.kinds != 0
    }
}
