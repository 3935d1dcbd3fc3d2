/// The way through the site, as every page shows it.
enum Navigation {
    /// One entry.
    enum Place: String, CaseIterable {
        case overview = "Overview"
        case documents = "Documents"
        case targets = "Targets"
        case findings = "Findings"
        case indicators = "Indicators"
        case compare = "Compare"
        case measurements = "Measurements"
        case commitments = "Commitments"
        case programmes = "Programmes"
        case review = "Review"

        var address: PageAddress {
            self == .overview ? PageAddress() : PageAddress(path: [rawValue.lowercased()])
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
