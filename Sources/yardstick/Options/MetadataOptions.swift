import ArgumentParser
import YardstickDocuments
import YardstickReading

/// What the user knows better than the documents say.
struct MetadataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The title, in place of the one found.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp("Who issued it, for example \"Jiaxing Municipal Government\".", valueName: "name"))
    var issuer: String?

    @Option(help: ArgumentHelp("Whose plan or report it is, for example Jiaxing.", valueName: "name"))
    var area: String?

    @Option(help: "What sort of document it is.")
    var kind: DocumentKind?

    @Option(help: "The language that it is written in.")
    var language: Language?

    @Option(
        help: ArgumentHelp(
            "The date that \"this year\" is counted from: 2026, 2026-01 or 2026-01-26.", valueName: "date"))
    var date: CalendarDate?

    var overrides: MetadataOverrides {
        var overrides = MetadataOverrides()
        overrides.title = title
        overrides.issuer = issuer
        overrides.area = area
        overrides.kind = kind
        overrides.language = language
        overrides.date = date
        return overrides
    }
}

extension DocumentKind: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}

extension Role: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    /// Reads a date as it is typed: 2026, 2026-01 or 2026-01-26.
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
