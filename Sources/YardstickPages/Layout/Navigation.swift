/// The way through the site, as every page shows it.
enum Navigation {
    /// One entry.
    enum Place: String, CaseIterable {
        case documents = "Documents"

        var address: PageAddress {
            switch self {
            case .documents: PageAddress(path: ["documents"])
            }
        }
    }

    /// The entries for a template, the current one marked.
    static func view(at place: Place?, _ links: Links) -> [[String: Any]] {
        Place.allCases.compactMap { entry in
            links.page(entry.address).map {
                ["text": entry.rawValue, "href": $0, "isCurrent": entry == place]
            }
        }
    }
}
