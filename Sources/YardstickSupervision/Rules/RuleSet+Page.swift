extension RuleSet {
    /// The rule set as a section of a Markdown page, from its file alone.
    public var page: String {
        let steps = bands.map { band in
            "| \(band.status.rawValue) | \(band.light.rawValue) | \(limitWords(band)) | \(band.choice ?? "") |"
        }
        let origins = sources.map { source in
            "- \(source.title): \(source.gives)." + (source.address.map { " <\($0)>" } ?? "")
        }
        return """
            ### \(label): \(title)

            Measures: \(measure.rawValue). "About" leaves \(Self.text(about.share * 100)) % of the value open on either \
            side, for shares and rates \(Self.text(about.points)) percentage \(about.points == 1 ? "point" : "points") \
            at most.

            | status | light | from | to choose |
            | --- | --- | --- | --- |
            \(steps.joined(separator: "\n"))

            Sources:

            \(origins.joined(separator: "\n"))
            """
    }

    private func limitWords(_ band: Band) -> String {
        guard let limit = band.limit else { return "what is left" }
        return measure == .pace ? "\(Self.text(limit)) up" : "\(Self.text(limit)) down"
    }

    private static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : number.description
    }
}
