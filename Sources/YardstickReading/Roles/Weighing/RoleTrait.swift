/// One thing that is so of a statement and tells whether it is an aim or a result.
///
/// Weights are learned by the names of the traits (``RoleWeights``).
enum RoleTrait {
    /// The rule that told the role, and which.
    case told(RuleName, Role)
    /// The rule that told the period, and the role.
    case period(RuleName, Role)
    /// How the period stands to the document's day, in a document of a kind.
    case order(PeriodOrder, DocumentKind?)
    case measure(Measure)
    /// What the verb says about when.
    case tense(Statement.Tense)
    /// Whether the heading looks back or ahead.
    case tone(Tone)
    /// The role of what was stated before, in the same sentence or an earlier one.
    case before(Role?, isInSentence: Bool)
    /// A word or a mark around the number.
    case word(Place, Token)

    /// How a period stands to the day of its document.
    enum PeriodOrder: Int, CaseIterable {
        case before, same, after, unknown

        init(_ period: Period?, against date: CalendarDate?) {
            guard let period, let date else {
                self = .unknown
                return
            }
            self = period.end.year < date.year ? .before : period.end.year == date.year ? .same : .after
        }
    }

    /// What sort of amount it is.
    enum Measure: Int, CaseIterable {
        case count, share, money, other

        init(_ unit: Unit) {
            self =
                switch unit {
                case .count: .count
                case .percent, .percentagePoint: .share
                default: unit.dimension == .money ? .money : .other
                }
        }
    }

    /// Where a word stands to the number.
    enum Place: Int, CaseIterable {
        /// Among the ten words before it.
        case before
        /// Among the four before it.
        case close
        /// Among the eight behind it.
        case behind
        /// Among the three behind it.
        case next

        /// How many words the place takes in.
        var reach: Int {
            switch self {
            case .before: 10
            case .close: 4
            case .behind: 8
            case .next: 3
            }
        }
    }

    /// "kind:value" or "kind:value+other"; weights are kept by it.
    func name(in text: [UInt8]) -> String {
        switch self {
        case .told(let rule, let role): "told:\(rule.text)+\(role.rawValue)"
        case .period(let rule, let role): "period:\(rule.text)+\(role.rawValue)"
        case .order(let order, let kind): "order:\(order)+\(kind?.rawValue ?? "unknown")"
        case .measure(let measure): "measure:\(measure)"
        case .tense(let tense): "tense:\(tense)"
        case .tone(let tone): "tone:\(tone)"
        case .before(let role, let isInSentence):
            "stated:\(role?.rawValue ?? "nothing")+\(isInSentence ? "here" : "earlier")"
        case .word(let place, let token): "\(place):\(Self.spelling(of: token, in: text))"
        }
    }

    /// A word of the lexicon in small letters, or the kind of a mark.
    private static func spelling(of token: Token, in text: [UInt8]) -> String {
        token.word > 0
            ? String(decoding: text[token.range].map(Lexicon.lowered), as: UTF8.self)
            : spelling(of: token.kind)
    }

    /// What stands for words that the lexicon does not know, and for marks: "<digits>".
    static func spelling(of kind: Token.Kind) -> String { "<\(kind)>" }
}
