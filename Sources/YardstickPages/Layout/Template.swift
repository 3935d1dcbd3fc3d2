import Mustache

/// The templates that set the pages, part of the program.
struct Template: Sendable {
    /// Its name, as templates name one another.
    let name: String

    /// Sets what a page holds. Text goes in escaped; only ``Markup`` goes in as it is.
    func render(_ view: [String: Any]) -> Markup {
        Markup.rendered(Self.library.render(view, withTemplate: name) ?? "")
    }

    static let layout = Template(name: "layout")
    static let problem = Template(name: "problem")
    static let listing = Template(name: "listing")

    /// The templates by their names. Their texts are part of the program and set by its tests; one that does not
    /// parse would be missing.
    private static let library: MustacheLibrary = {
        let parsed = sources.compactMapValues {
            try? MustacheTemplate(string: String(decoding: $0, as: UTF8.self))
        }
        return MustacheLibrary(templates: parsed)
    }()

    static let sources: [String: [UInt8]] = [
        "layout": PackageResources.layout_mustache,
        "problem": PackageResources.problem_mustache,
        "listing": PackageResources.listing_mustache,
        "facets": PackageResources.facets_mustache,
        "pager": PackageResources.pager_mustache,
    ]
}
