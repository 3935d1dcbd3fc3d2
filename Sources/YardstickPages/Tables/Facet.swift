/// A choice of one value of a parameter, each with how many rows it leaves.
struct Facet {
    /// One value.
    struct Option {
        let text: String
        let value: String
        let count: Int
    }

    let title: String
    let parameter: String
    let options: [Option]

    /// The facet for a template; nothing where there is nothing to choose.
    func view(_ request: PageRequest) -> [String: Any]? {
        let chosen = request[parameter]
        guard options.count > 1 || chosen != nil else { return nil }
        let everything = request.links.page(request.address.with(parameter, nil))
        let entries = options.compactMap { option -> [String: Any]? in
            let isChosen = option.value == chosen
            let address = request.address.with(parameter, isChosen ? nil : option.value)
            guard let href = request.links.page(address) else { return nil }
            return [
                "text": option.text, "count": Counted.number(option.count), "href": href,
                "isChosen": isChosen,
            ]
        }
        guard !entries.isEmpty else { return nil }
        var view: [String: Any] = ["title": title, "options": entries]
        view["everything"] = chosen == nil ? nil : everything
        return view
    }
}
