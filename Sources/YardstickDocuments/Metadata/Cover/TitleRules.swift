import YardstickReading

/// Finds the title.
struct TitleRules {
    /// What the rules look at.
    let head: DocumentHead
    /// What the format yielded.
    let extracted: ExtractedText
    /// The file's name.
    let name: String

    /// The title and the rule that found it.
    func find() -> (title: String, source: DocumentMetadata.Source) {
        if let title = markedTitle() { return (title, .heading) }
        if let title = extracted.title.flatMap(Self.withoutSite), Self.isPlausible(title) {
            return (title, .fileProperties)
        }
        if let title = coverTitle() { return (title, .firstLine) }
        if let title = stem() { return (title, .fileName) }
        return (Self.shortened(head.lines.first?.text ?? name), .firstLine)
    }

    /// The first heading of the outermost level, where the document starts with it.
    private func markedTitle() -> String? {
        guard let first = extracted.headings.first(where: { $0.level == 1 }) ?? extracted.headings.first,
            first.range.lowerBound < 1_500
        else { return nil }
        let words = String(decoding: extracted.text[first.range], as: UTF8.self)
        let title = Self.cleaned(String(words.drop { $0 == "#" }))
        return first.level == 1 || extracted.title == nil ? Self.nonEmpty(title) : nil
    }

    /// The lines of the cover that read as a title: the first that says what it is ("... Plan"), else the first.
    private func coverTitle() -> String? {
        let lines = head.cover.prefix { !CoverLine.isSalutation($0.text) && !CoverLine.isNumbered($0.text) }
        let titles = TitleGroups(lines).titles
        guard let first = titles.first else { return nil }
        let title = KindWords.kinds(in: first).isEmpty ? titles.first(where: KindWords.end) ?? first : first
        return Optional(title).map(Self.cleaned).flatMap(Self.nonEmpty)
    }

    private func stem() -> String? {
        name == "-" ? nil : Self.nonEmpty(FileName.words(of: name))
    }

    private static func nonEmpty(_ title: String) -> String? { title.isEmpty ? nil : title }

    /// "Work report 2021 | Example City" without what names the site.
    private static func withoutSite(_ title: String) -> String? {
        let tidy = TextBuilder.tidied(title)
        for separator in [" | ", "_", " - ", " – ", " — ", "｜", "－"] {
            let parts = tidy.split(separator: separator).map(String.init)
            guard parts.count > 1 else { continue }
            return cleaned(parts.first { !KindWords.kinds(in: $0).isEmpty } ?? parts[0])
        }
        return nonEmpty(cleaned(tidy))
    }

    /// Programs write names of files and of themselves where a title should stand.
    private static func isPlausible(_ title: String) -> Bool {
        let lower = title.lowercased()
        let isName = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".odt", ".xls", ".ppt"].contains {
            lower.hasSuffix($0)
        }
        let isDefault =
            lower.hasPrefix("microsoft ") || lower.hasPrefix("untitled") || lower.hasPrefix("powerpoint")
        return !isName && !isDefault && title.unicodeScalars.filter(\.properties.isAlphabetic).count >= 4
    }

    private static func cleaned(_ title: String) -> String {
        var words = TextBuilder.tidied(title)[...]
        words = words.drop { "#*_—–-•《".contains($0) || $0 == " " }
        while let last = words.last, "*_:：#》 ".contains(last) { words.removeLast() }
        if words.hasSuffix("-") { words.removeLast() }
        return shortened(String(words))
    }

    /// Cut at a word where it is longer than any title.
    private static func shortened(_ title: String) -> String {
        guard title.count > 200 else { return title }
        let cut = title.prefix(200)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}
