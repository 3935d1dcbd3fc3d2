import YardstickReading

/// Finds what is known of a document: each field by its own rules, in the order in which they need each other.
struct MetadataFinder {
    /// The areas that are known by name.
    let areas: AreaLookup

    /// The metadata of a document, as far as its words tell it.
    func find(in extracted: ExtractedText, name: String) -> DocumentMetadata {
        let head = DocumentHead(extracted.text)
        let language = LanguageDetector.language(of: extracted.text)
        let (title, titleSource) = TitleRules(head: head, extracted: extracted, name: name).find()
        let (kind, kindSource) = KindRules(head: head, title: title, name: name).find()
        // What the file name said once it must not say again as the title.
        let words = titleSource == .fileName ? "" : title
        let areaRules = AreaRules(lookup: areas, head: head, title: words, name: name)
        let named = areaRules.named()
        let issuer = IssuerRules(
            head: head, title: title, language: language, author: extracted.author,
            namesArea: { areaRules.isNamed(named, in: $0) }
        ).find()
        let area = named ?? areaRules.find(issuer: issuer?.issuer)
        let date = DateRules(
            head: head, title: words, property: extracted.date, name: name, text: extracted.text, kind: kind
        ).find()
        var metadata = DocumentMetadata(
            title: title, issuer: issuer?.issuer, area: area?.name, kind: kind, language: language,
            date: date?.date, sources: [:])
        metadata.sources = [.title: titleSource, .kind: kindSource, .language: .letters]
        metadata.sources[.issuer] = issuer?.source
        metadata.sources[.area] = area?.source
        metadata.sources[.date] = date?.source
        return metadata
    }
}
