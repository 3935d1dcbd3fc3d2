import YardstickReading

/// Tells what sort of document it is.
struct KindRules {
    /// What the rules look at.
    let head: DocumentHead
    /// The document's title.
    let title: String
    /// The file's name.
    let name: String

    /// The kind and the rule that found it.
    func find() -> (kind: DocumentKind, source: DocumentMetadata.Source) {
        let named = KindWords.kinds(in: title)
        if let kind = clearKind(named) { return (kind, .title) }
        if opensWithMeeting { return (.plenary, .opening) }
        if let kind = named.first { return (kind, .title) }
        if addressesDeputies { return (.report, .opening) }
        let inName = KindWords.kinds(in: FileName.words(of: name))
        if let kind = clearKind(inName) ?? inName.first { return (kind, .fileName) }
        return (.report, .assumed)
    }

    /// A report on a plan is a report, and the communique of a plenary session is its decision.
    private func clearKind(_ named: [DocumentKind]) -> DocumentKind? {
        if named.contains(.report) { return .report }
        if named.contains(.plenary) { return .plenary }
        return named.contains(.communique) ? .communique : nil
    }

    /// The first lines under the title tell of a plenary session.
    private var opensWithMeeting: Bool {
        let opening = head.lines.prefix(6).map(\.text).joined(separator: " ").prefix(600).lowercased()
        return ["plenary session of the", "plenary meeting of the", "全体会议审议", "全会听取", "全会审议"].contains {
            opening.holds($0)
        } && !addressesDeputies
    }

    private var addressesDeputies: Bool {
        let text = head.text.lowercased()
        return ["deputies,", "report to you", "各位代表", "向大会报告", "向大会作"].contains { text.holds($0) }
    }
}
