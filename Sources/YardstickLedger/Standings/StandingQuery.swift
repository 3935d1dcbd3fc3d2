import GRDB

/// Which standings are leafed through, and in what order; what is left out asks nothing.
public struct StandingQuery: Hashable, Sendable {
    /// The order of the answers.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// By document and place of the statement in force.
        case place
        /// The best first.
        case status
        /// The next deadline first.
        case deadline
        /// By the words for what is measured.
        case indicator
    }

    /// The status's place among all, the best first.
    public var statusOrder: Int?
    /// The area.
    public var area: String?
    /// The topic.
    public var topic: String?
    /// The outermost section.
    public var section: String?
    /// The document of the statement in force.
    public var document: Int64?
    /// The year of the deadline.
    public var deadline: Int?
    /// The order.
    public var order = Order.place
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?

    /// Asks for all.
    public init() {}

    /// Whether only a few can fit, because they are of one document, area or section.
    public var isNarrow: Bool { area != nil || document != nil || section != nil }
}

extension StandingQuery {
    /// The WHERE clause over `standings s`. One index finds the rows: that of the narrowest choice or, where there
    /// is none, the one that has them in order; a sign keeps the others from being taken.
    var conditions: Conditions {
        var conditions = Conditions()
        var isFound = false
        func sign(_ isChoice: Bool = true) -> String {
            defer { isFound = isFound || isChoice }
            return isFound || !isChoice ? "+" : ""
        }
        if let document { conditions.add("\(sign())s.document_id = ?", document) }
        if let area { conditions.add("\(sign())s.area = ?", area) }
        if let section { conditions.add("\(sign())s.section = ?", section) }
        if let topic { conditions.add("\(sign(order == .place))s.topic = ?", topic) }
        if let statusOrder {
            conditions.add("\(sign(order == .place || order == .status))s.status_order = ?", statusOrder)
        }
        if let deadline {
            let isFinding = !isFound && (order == .place || order == .deadline)
            conditions.add("\(isFinding ? "" : "+")\(Self.deadlineColumn) = ?", deadline)
        }
        return conditions
    }

    /// A missing deadline comes last.
    private static let deadlineColumn = "COALESCE(s.deadline, 9999)"

    var orderColumns: String {
        switch order {
        case .place: "s.document_id, s.start, s.id"
        case .status: "s.status_order, s.document_id, s.start, s.id"
        case .deadline: "\(Self.deadlineColumn), s.document_id, s.start, s.id"
        case .indicator: "s.indicator, s.id"
        }
    }
}
