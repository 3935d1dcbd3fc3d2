/// What the role of one measurement was weighed by.
public struct WeighedRole: Sendable {
    /// UTF-8 byte range of the amount.
    public let amount: Range<Int>
    /// The role as the rules told it, before it was weighed.
    public let told: Role
    /// The names of its traits.
    public let traits: [String]
}

extension WeighedRole {
    init(_ occasion: RoleOccasion) {
        let view = occasion.view
        var names: [String] = []
        occasion.eachTrait { names.append($0.name(in: view.text)) }
        self.init(
            amount: view.bytes(view.quantities[occasion.statement.mention].tokens),
            told: occasion.role.role, traits: names)
    }
}

extension Reader {
    /// What the roles of a text's measurements were weighed by, for those who learn the weights.
    ///
    /// - Parameters:
    ///   - text: The document's text as UTF-8.
    ///   - context: What is known of the document.
    /// - Returns: A role for each measurement; nothing for languages whose roles are not weighed.
    public func weighedRoles(of text: [UInt8], in context: ReadingContext) -> [WeighedRole] {
        var roles: [WeighedRole] = []
        read(text, in: context, noting: WeighingNotes(role: { roles.append(WeighedRole($0)) }))
        return roles
    }
}
