import ArgumentParser
import YardstickLedger
import YardstickReading

/// Which lines of the ledger a command is about.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only of this area, by name or code.", valueName: "area"))
    var area: String?

    @Option(help: ArgumentHelp("Only about this year, at least in part.", valueName: "year"))
    var year: Int?

    @Option(
        help: ArgumentHelp(
            "Only of this indicator: a code (gdp), a name, or words of it (income).", valueName: "indicator"))
    var indicator: String?

    @Option(
        help: ArgumentHelp("Only from this document: its number (d3), name or path.", valueName: "document"))
    var document: String?

    @Option(help: "Only with this role.")
    var role: Role?

    @Option(
        help: ArgumentHelp(
            "Only where the sentence holds these words; a phrase in double quotes, a start of words with *.",
            valueName: "words"))
    var text: String?

    @Option(help: ArgumentHelp("At most so many lines.", valueName: "count"))
    var limit: Int?

    @Flag(help: "The least sure readings first: what a person should look at.")
    var review = false

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up, not \(limit).") }
        if let year, !(1...9999).contains(year) {
            throw ValidationError("--year takes a year from 1 to 9999, not \(year).")
        }
    }

    var measurements: MeasurementQuery {
        var query = MeasurementQuery(
            role: role, area: area, indicator: indicator, year: year, document: document, text: text,
            limit: limit)
        query.order = review ? .confidence : .place
        return query
    }

    var passages: PassageQuery {
        var query = PassageQuery(area: area, year: year, document: document, text: text, limit: limit)
        query.leastSureFirst = review
        return query
    }

    /// Where to look, where nothing answers to a name.
    static func hint(area: String?, indicator: String?) -> String {
        if indicator != nil { return " `yardstick list indicators` names what is measured." }
        return area == nil ? "" : " `yardstick list documents` names the areas that documents are of."
    }

    /// Makes sure that what is asked for by name is there.
    func check(in ledger: Ledger) throws { try ledger.requireDocument(document) }
}

extension Ledger {
    /// Makes sure that a document that is asked for by name is there, so that a slip of the keyboard does not
    /// pass for an empty answer.
    func requireDocument(_ name: String?) throws {
        guard let name else { return }
        guard try documents(PassageQuery(document: name)).isEmpty else { return }
        throw Problem(
            "\(path): there is no document `\(name)` in this ledger. "
                + "`yardstick list documents` names those that are.", .notFound)
    }
}
