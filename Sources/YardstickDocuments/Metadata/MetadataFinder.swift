import YardstickReading

/// Finds what is known of a document: each field by its own rules, in the order in which they need each other.
struct MetadataFinder {
    /// The areas that are known by name.
    let areas: AreaLookup

    /// The metadata of a document, as far as its words tell it.
    func find(in extracted: ExtractedText, name: String) -> DocumentMetadata {
        let head = DocumentHead(extracted.text)
        let language = LanguageRules.find(in: extracted.text)
        let (title, titleSource) = TitleRules(head: head, extracted: extracted, name: name).find()
        let (kind, kindSource) = KindRules(head: head, title: title, name: name).find()
        let issuer = IssuerRules(head: head, title: title, language: language, author: extracted.author)
            .find()
        let date = DateRules(
            head: head, title: title, property: extracted.date, name: name, text: extracted.text
        ).find()
        let area = AreaRules(
            lookup: areas, head: head, title: title, issuer: issuer?.issuer, name: name
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
