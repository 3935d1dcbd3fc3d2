import YardstickLedger

/// Why an address has no page, with the way on.
struct PageProblem: Error {
    let status: Int
    let title: String
    let advice: String
    /// Where the way on leads.
    let next: [(text: String, address: PageAddress)]

    init(_ status: Int, _ title: String, _ advice: String, next: [(text: String, address: PageAddress)] = [])
    {
        self.status = status
        self.title = title
        self.advice = advice
        self.next = next
    }
}

extension PageProblem {
    static func noSuchPage(_ address: PageAddress) -> PageProblem {
        PageProblem(
            404, "There is no page at this address",
            "Nothing stands at “\(address.asking(for: .html).link.shortened(to: 200))”. "
                + "Start from the overview, or search for words of a sentence.",
            next: [("Overview", PageAddress()), ("Search", PageAddress(path: ["search"]))])
    }

    static func noSuchLine(_ name: String, _ list: String, _ address: PageAddress) -> PageProblem {
        PageProblem(
            404, "The ledger holds no \(name)",
            "It may have had another number before its document was read anew. The list shows what there is.",
            next: [(list, address)])
    }

    static func notUnderstood(_ name: String, _ value: String, _ parameter: PageParameter) -> PageProblem {
        PageProblem(
            400, "The address asks for something that it cannot have",
            "“\(name)” is “\(value.shortened(to: 100))”; it has to be \(parameter.expectation), "
                + "for example \(name)=\(parameter.example).")
    }

    static func unknownParameter(_ name: String, of route: PageRoute) -> PageProblem {
        let names = route.parameters.filter { $0.place == .query }.map(\.name)
        let known =
            names.isEmpty ? "this page takes no parameters." : "there are: \(names.joined(separator: ", "))."
        return PageProblem(
            400, "The address asks for something that this page does not know",
            "“\(name.shortened(to: 100))” is none of its parameters; \(known)")
    }
}
