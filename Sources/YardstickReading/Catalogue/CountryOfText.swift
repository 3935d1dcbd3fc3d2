/// The country that a text is about, told by the places that it names.
///
/// Towns are too many to be catalogued; what surrounds them seldom goes unnamed: "Western Australia", "Ontario".
struct CountryOfText {
    /// What is looked at; a document says early where it is from.
    private static let reach = 16_384
    /// The most words that a name has.
    private static let longest = 3

    let areas: AreaCatalogue

    /// The code of the country (ISO 3166) most of whose places are named; nothing where two are named as often, or none.
    func code(of text: [UInt8]) -> String? {
        var counts: [String: Int] = [:]
        var at = 0
        let end = min(text.count, Self.reach)
        while at < end {
            guard Bytes.isUpper(text[at]), at == 0 || !Bytes.isLetter(text[at - 1]) else {
                at += 1
                continue
            }
            let (country, past) = place(text, at, end)
            if let country { counts[country, default: 0] += 1 }
            at = past
        }
        let most = counts.values.max()
        let leaders = counts.filter { $0.value == most }
        return leaders.count == 1 ? leaders.first?.key : nil
    }

    /// The country of the longest name that starts at a capital, and where to go on.
    private func place(_ text: [UInt8], _ start: Int, _ end: Int) -> (country: String?, past: Int) {
        var ends: [Int] = []
        var at = start
        while ends.count < Self.longest, at < end, Bytes.isUpper(text[at]) {
            while at < end, Bytes.isLetter(text[at]) { at += 1 }
            ends.append(at)
            guard at < end, text[at] == UInt8(ascii: " ") else { break }
            at += 1
        }
        for past in ends.reversed() where areas.mayName(start..<past, of: text) {
            let name = String(decoding: text[start..<past], as: UTF8.self)
            if let area = areas.area(named: name), let country = areas.country(of: area) {
                return (country, past)
            }
        }
        return (nil, ends.first ?? start + 1)
    }
}
