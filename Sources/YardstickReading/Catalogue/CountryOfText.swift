/// The country that a text is about, told by the places that it names, else by the money that it counts in.
///
/// Towns are too many to be catalogued; what surrounds them seldom goes unnamed: "Western Australia", "Ontario".
struct CountryOfText {
    /// What is looked at; a document says early where it is from.
    private static let reach = 16_384

    let areas: AreaCatalogue

    /// The code of the country (ISO 3166); nothing where neither places nor money tell.
    func code(of text: [UInt8]) -> String? {
        codeOfPlaces(in: text) ?? CountryOfMoney.code(of: text, upTo: min(text.count, Self.reach))
    }

    /// The country most of whose places are named; nothing where two are named as often, or none.
    private func codeOfPlaces(in text: [UInt8]) -> String? {
        var counts: [String: Int] = [:]
        var countries = CountriesOfAreas(areas: areas)
        let bytes = text.span
        let end = min(bytes.count, Self.reach)
        var at = ByteSearch.first(bytes, 0..<end, of: Capitals())
        while at < end {
            var past = at + 1
            if at == 0 || !Bytes.isLetter(bytes[at - 1]) {
                let (country, behind) = place(text, at, end, &countries)
                if let country { counts[country, default: 0] += 1 }
                past = behind
            }
            at = ByteSearch.first(bytes, past..<end, of: Capitals())
        }
        let most = counts.values.max()
        let leaders = counts.filter { $0.value == most }
        return leaders.count == 1 ? leaders.first?.key : nil
    }

    /// The country of the longest name that starts at a capital, and where to go on.
    private func place(
        _ text: [UInt8], _ start: Int, _ end: Int, _ countries: inout CountriesOfAreas
    ) -> (country: String?, past: Int) {
        let first = wordEnd(text, start, end)
        guard areas.mayOpenName(start..<first, of: text) else { return (nil, first) }
        let second = nextWordEnd(text, first, end)
        let third = second.flatMap { nextWordEnd(text, $0, end) }
        if let third, let country = countries.country(named: start..<third, of: text) {
            return (country, third)
        }
        if let second, let country = countries.country(named: start..<second, of: text) {
            return (country, second)
        }
        return (countries.country(named: start..<first, of: text), first)
    }

    private func wordEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, Bytes.isLetter(text[at]) { at += 1 }
        return at
    }

    /// The end of the word with a capital that one space parts from the word before.
    private func nextWordEnd(_ text: [UInt8], _ before: Int, _ end: Int) -> Int? {
        guard before + 1 < end, text[before] == UInt8(ascii: " "), Bytes.isUpper(text[before + 1]) else {
            return nil
        }
        return wordEnd(text, before + 1, end)
    }
}

/// The countries of the areas that a text names, each asked of the catalogue once: a text names few, and again and again.
private struct CountriesOfAreas {
    let areas: AreaCatalogue
    private var known: [Int: String?] = [:]

    init(areas: AreaCatalogue) { self.areas = areas }

    /// The code of the country that the area of a name lies in.
    mutating func country(named range: Range<Int>, of text: [UInt8]) -> String? {
        guard areas.mayName(range, of: text),
            let place = areas.place(named: String(decoding: text[range], as: UTF8.self))
        else { return nil }
        if let country = known[place] { return country }
        let country = areas.country(of: areas.areas[place])
        known[place] = .some(country)
        return country
    }
}
