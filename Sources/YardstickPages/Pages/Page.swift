import YardstickLedger

/// What a page holds, in the three forms in which it can be had.
protocol Page {
    /// What the page answers, as its title.
    var title: String { get }
    /// The place in the navigation that it belongs to.
    var place: Navigation.Place? { get }
    /// The template that sets it.
    var template: Template { get }
    /// What the template takes.
    var view: [String: Any] { get }
    /// Whether it holds what is only for this visitor.
    var isPersonal: Bool { get }
    /// What it shows that the ledger keeps worked out.
    var computations: Set<Computation> { get }

    /// Writes the members of its JSON object behind title and address.
    func write(to json: inout JSONWriter)
    /// Writes its table.
    func write(to csv: inout CSVWriter)
}

extension Page {
    var isPersonal: Bool { false }
    var computations: Set<Computation> { [] }
}
