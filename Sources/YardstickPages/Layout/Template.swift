import Mustache

/// The templates that set the pages, part of the program.
struct Template: Sendable {
    /// Its name, as templates name one another.
    let name: String

    /// Sets what a page holds. Text goes in escaped; only ``Markup`` goes in as it is.
    func render(_ view: [String: Any]) -> Markup {
        Markup.rendered(Self.library.render(view, withTemplate: name) ?? "")
    }

    static let overview = Template(name: "overview")
    static let listing = Template(name: "listing")
    static let plan = Template(name: "plan")
    static let reader = Template(name: "reader")
    static let indicator = Template(name: "indicator")
    static let compare = Template(name: "compare")
    static let ranking = Template(name: "ranking")
    static let measurement = Template(name: "measurement")
    static let search = Template(name: "search")
    static let review = Template(name: "review")
    static let findings = Template(name: "findings")
    static let finding = Template(name: "finding")
    static let problem = Template(name: "problem")
    static let layout = Template(name: "layout")

    /// The templates by their names. Their texts are part of the program and set by its tests; one that does not
    /// parse would be missing.
    private static let library: MustacheLibrary = {
        let parsed = sources.compactMapValues {
            try? MustacheTemplate(string: String(decoding: $0, as: UTF8.self))
        }
        return MustacheLibrary(templates: parsed)
    }()

    static let sources: [String: [UInt8]] = [
        "overview": PackageResources.overview_mustache,
        "listing": PackageResources.listing_mustache,
        "plan": PackageResources.plan_mustache,
        "reader": PackageResources.reader_mustache,
        "indicator": PackageResources.indicator_mustache,
        "compare": PackageResources.compare_mustache,
        "ranking": PackageResources.ranking_mustache,
        "measurement": PackageResources.measurement_mustache,
        "search": PackageResources.search_mustache,
        "review": PackageResources.review_mustache,
        "findings": PackageResources.findings_mustache,
        "finding": PackageResources.finding_mustache,
        "problem": PackageResources.problem_mustache,
        "layout": PackageResources.layout_mustache,
        "facets": PackageResources.facets_mustache,
        "pager": PackageResources.pager_mustache,
        "standing": PackageResources.standing_mustache,
        "ruling": PackageResources.ruling_mustache,
        "explaining": PackageResources.explaining_mustache,
    ]
}
