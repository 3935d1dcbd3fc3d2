/// What sort of document it is, which colours how its verbs are read.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    /// A plan: what is written is intended unless it says otherwise.
    case plan
    /// A report on work done, often with the tasks ahead in its second half.
    case report
    /// A statistical communique: what is written has happened.
    case communique
    /// The decision of a plenary session or a conference.
    case plenary
}

extension DocumentKind {
    /// Whether such a document tells of what was done.
    public var looksBack: Bool { self == .report || self == .communique }
}

extension DocumentKind? {
    /// Whether the document is known to tell of what was done.
    var looksBack: Bool { self?.looksBack == true }
}
