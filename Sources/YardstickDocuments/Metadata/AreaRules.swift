import YardstickReading

/// Finds whose plan or report it is.
struct AreaRules {
    /// The areas that are known by name.
    let lookup: AreaLookup
    /// What the rules look at.
    let head: DocumentHead
    /// The document's title.
    let title: String
    /// Who issued it.
    let issuer: String?
    /// The file's name.
    let name: String

    /// A found area: its name, its index in the catalogue where it is known, and the rule.
    struct Found {
        let name: String
        let index: Int?
        let source: DocumentMetadata.Source
    }

    /// The smallest area that the title or the file name names, else the issuer's, else the most mentioned.
    func find() -> Found? {
        let stem = FileName.stem(of: FileName.last(of: name))
        let inTitle = smallest(lookup.mentions(in: title, ignoringCase: true))
        let inName = smallest(lookup.mentions(in: stem, ignoringCase: true))
        switch (inTitle, inName) {
        case (let area?, let other?) where lookup.depth(other) > lookup.depth(area):
            return known(other, .fileName)
        case (let area?, _): return known(area, .title)
        case (nil, let area?): return known(area, .fileName)
        case (nil, nil): break
        }
        if let issuer, let area = smallest(lookup.mentions(in: issuer)) { return known(area, .issuer) }
        if let place = PlaceGrammar.place(in: title) { return unknown(place, .title) }
        if let place = issuer.flatMap(PlaceGrammar.place) { return unknown(place, .issuer) }
        return mostMentioned().map { known($0, .mentions) }
    }

    private func known(_ area: Int, _ source: DocumentMetadata.Source) -> Found {
        Found(name: lookup.name(area), index: area, source: source)
    }

    private func unknown(_ place: String, _ source: DocumentMetadata.Source) -> Found {
        Found(name: place, index: nil, source: source)
    }

    /// The area that most others hold; of equals the one named first.
    private func smallest(_ mentions: [AreaLookup.Mention]) -> Int? {
        mentions.map(\.area).reduce(nil) { best, area in
            guard let best else { return area }
            return lookup.depth(area) > lookup.depth(best) ? area : best
        }
    }

    /// Of equals the one named first.
    private func mostMentioned() -> Int? {
        let mentions = lookup.mentions(in: String(head.text.prefix(3_000)))
        var counts: [Int: Int] = [:]
        for mention in mentions { counts[mention.area, default: 0] += 1 }
        guard let most = counts.values.max() else { return nil }
        return mentions.first { counts[$0.area] == most }?.area
    }
}

/// Reads the name of a place that no catalogue knows out of the name of a body.
enum PlaceGrammar {
    private static let before: Set<String> = [
        "City", "County", "State", "Town", "Borough", "Province", "Region",
    ]
    private static let after: Set<String> = [
        "City", "County", "Province", "Municipal", "Provincial", "Municipality", "District", "Prefecture",
    ]

    /// "City of Knoxville" and "Knoxville Municipal Council" are Knoxville's.
    static func place(in text: String) -> String? {
        let words = WordScanner.words(of: text)
        for index in words.indices {
            let word = words[index].text
            let rest = words[(index + 1)...]
            if before.contains(word), rest.first?.text == "of" {
                let name = rest.dropFirst().prefix { $0.isCapitalised }
                if !name.isEmpty { return name.prefix(3).map(\.text).joined(separator: " ") }
            }
            if after.contains(word), index > 0, words[index - 1].isCapitalised,
                !["The", "People", "Party", "CPC"].contains(words[index - 1].text)
            {
                return words[index - 1].text
            }
        }
        return nil
    }
}
