import Foundation
import YardstickLedger

/// Why an address has no page, with the way on.
struct PageProblem: Error {
    let status: Int
    let title: String
    let advice: String
    /// Where the way on leads.
    let next: [(text: String, address: PageAddress)]
    /// The address as it was asked, parted around what is wrong with it; nothing where nothing of it is.
    var fault: (before: String, wrong: String, after: String)?

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
            "Start from the overview, or search for words of a sentence.",
            next: [
                ("Overview", PageAddress()), ("All documents", .listing("documents")),
                ("Search", PageAddress(path: ["search"])),
            ]
        ).marking(address.link, in: address)
    }

    static func noSuchLine(_ name: String, _ list: String, _ address: PageAddress) -> PageProblem {
        PageProblem(
            404, "The ledger holds no \(name)",
            "It may have had another number before its document was read anew. The list shows what there is.",
            next: [(list, address)])
    }

    /// Addresses that would have been understood: every word of a short choice, else the example.
    private static func understood(
        _ parameter: PageParameter, _ address: PageAddress
    ) -> [(text: String, address: PageAddress)] {
        var values = [parameter.example]
        if case .choice(let words) = parameter.kind, words.count <= 12 { values = words }
        return values.map { ("\(parameter.name)=\($0)", address.with(parameter.name, $0)) }
            + [("The page without it", address.with(parameter.name, nil))]
    }

    static func notUnderstood(
        _ name: String, _ value: String, _ parameter: PageParameter, _ address: PageAddress
    ) -> PageProblem {
        PageProblem(
            400, "The address asks for something that it cannot have",
            "“\(name)” is “\(value.shortened(to: 100))”; it has to be \(parameter.expectation).",
            next: understood(parameter, address)
        ).marking(EscapedQuery(items: [PageAddress.Item(name, value)]).text.dropFirst(), in: address)
    }

    /// The problem with the part of an address that is wrong.
    private func marking(_ wrong: some StringProtocol, in address: PageAddress) -> PageProblem {
        var problem = self
        let link = address.link
        if let range = link.range(of: wrong), link.utf8.count <= Self.longestShown {
            problem.fault = (
                String(link[..<range.lowerBound]), String(wrong), String(link[range.upperBound...])
            )
        }
        return problem
    }

    private static let longestShown = 300

    static func unknownParameter(
        _ item: PageAddress.Item, of route: PageRoute, _ address: PageAddress
    ) -> PageProblem {
        let name = item.name
        let names = route.parameters.filter { $0.place == .query }.map(\.name)
        let known =
            names.isEmpty ? "this page takes no parameters." : "there are: \(names.joined(separator: ", "))."
        return PageProblem(
            400, "The address asks for something that this page does not know",
            "“\(name.shortened(to: 100))” is none of its parameters; \(known)",
            next: [("The page without it", address.with(name, nil))]
        ).marking(EscapedQuery(items: [item]).text.dropFirst(), in: address)
    }
}
