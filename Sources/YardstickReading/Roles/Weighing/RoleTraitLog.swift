/// Keeps what roles are weighed by, for those who learn the weights.
final class RoleTraitLog {
    private(set) var entries: [WeighedRole] = []

    /// Adds a statement.
    func note(_ occasion: RoleOccasion) {
        let view = occasion.view
        var names: [String] = []
        occasion.eachTrait { names.append($0.name(in: view.text)) }
        entries.append(
            WeighedRole(
                amount: view.bytes(view.quantities[occasion.statement.mention].tokens),
                told: occasion.role.role, traits: names))
    }
}

/// What the role of one measurement was weighed by.
public struct WeighedRole: Sendable {
    /// UTF-8 byte range of the amount.
    public let amount: Range<Int>
    /// The role as the rules told it, before it was weighed.
    public let told: Role
    /// The names of its traits.
    public let traits: [String]
}
