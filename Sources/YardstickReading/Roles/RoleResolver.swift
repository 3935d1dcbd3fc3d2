/// Tells the role of a statement: from its verb, else from the frame that it stands in.
struct RoleResolver {
    let frame: Frame
    let kind: DocumentKind?
    let date: CalendarDate?

    struct Resolution {
        let role: Role
        let rule: String
        let weight: Double
    }

    func resolve(_ statement: Statement, period: Period?, isDeadline: Bool = false) -> Resolution {
        if let role = statement.role { return Resolution(role: role, rule: "role-of-pair", weight: 0.95) }
        if let date, let period, period.start.year > date.year {
            return Resolution(role: .target, rule: "period-ahead", weight: 0.97)
        }
        if isDeadline, let date, let period, period.end.year >= date.year, statement.tense == .none {
            return Resolution(role: .target, rule: "deadline-ahead", weight: 0.85)
        }
        switch statement.tense {
        case .future: return Resolution(role: .target, rule: "verb-ahead", weight: 0.97)
        case .past: return Resolution(role: .actual, rule: "verb-past", weight: 0.96)
        case .present:
            if frame.isAhead, !statement.isState {
                return Resolution(role: .target, rule: "heading-ahead", weight: 0.85)
            }
            return Resolution(role: .actual, rule: "verb-present", weight: 0.9)
        case .none:
            if frame.tone == .future { return Resolution(role: .target, rule: "heading-ahead", weight: 0.9) }
            if frame.tone == .past { return Resolution(role: .actual, rule: "heading-past", weight: 0.92) }
            return Resolution(role: kind == .plan ? .target : .actual, rule: "kind-of-document", weight: 0.7)
        }
    }
}
