/// A value of many members, which its copies share until one of them is changed.
///
/// What rules hand on to each other, and most of them answer with nothing, costs a word so, and not its whole size.
@dynamicMemberLookup
protocol SharingMembers {
    associatedtype Members

    /// One set of members, never more or fewer.
    var shared: [Members] { get set }
}

extension SharingMembers {
    /// One of the members.
    @inline(__always)
    subscript<Member>(dynamicMember path: KeyPath<Members, Member>) -> Member { shared[0][keyPath: path] }

    /// One of the members, changed in this copy alone.
    @inline(__always)
    subscript<Member>(dynamicMember path: WritableKeyPath<Members, Member>) -> Member {
        get { shared[0][keyPath: path] }
        set { shared[0][keyPath: path] = newValue }
    }
}
