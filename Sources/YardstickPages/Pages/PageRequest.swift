import YardstickLedger

/// What a page is made from: the ledger, and what the address asks of it.
struct PageRequest: Sendable {
    let ledger: Ledger
    let knowledge: Knowledge
    let address: PageAddress
    /// The parameters that the address gives, each checked by its route.
    let values: [String: String]
    let visitor: Visitor
    let links: Links

    var census: Kept<Census> { knowledge.census }

    subscript(name: String) -> String? { values[name] }

    func integer(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

    /// The number of the line that a parameter names.
    func lineNumber(_ name: String) -> Int64 {
        values[name].flatMap { LineNumber($0) }?.number ?? 0
    }
}
