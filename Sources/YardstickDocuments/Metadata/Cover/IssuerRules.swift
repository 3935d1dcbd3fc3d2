import YardstickReading

/// Finds who issued a document: "People's Government of Zhejiang Province".
struct IssuerRules {
    /// What the rules look at.
    let head: DocumentHead
    /// The document's title.
    let title: String
    /// The language that the document is written in.
    let language: Language
    /// The author by the file format's own field.
    let author: String?
    /// Whether a name holds the name of the area that the title or the file name names.
    let namesArea: (String) -> Bool

    /// The issuer and the rule that found it.
    func find() -> (issuer: String, source: DocumentMetadata.Source)? {
        let found = language == .chinese ? ChineseIssuer(head: head, title: title).find() : english()
        if let found { return found }
        guard let author, !author.isEmpty, author.count <= 120 else { return nil }
        return (author, .fileProperties)
    }

    private func english() -> (issuer: String, source: DocumentMetadata.Source)? {
        if let issuer = onBehalf() { return (issuer, .opening) }
        if let issuer = BodyNames.find(in: title).first { return (issuer, .title) }
        let mentioned = head.lines.flatMap { BodyNames.find(in: $0.text) }
        if let own = mentioned.first(where: namesArea) { return (own, .mentions) }
        var counts: [String: Int] = [:]
        for name in mentioned { counts[name, default: 0] += 1 }
        // A body that is mentioned once may be anybody.
        guard let most = counts.values.max(), most > 1 else { return nil }
        return mentioned.first { counts[$0] == most }.map { ($0, .mentions) }
    }

    /// "On behalf of the State Council, I will now report".
    private func onBehalf() -> String? {
        let text = head.text
        let phrase = "n behalf of "
        guard let place = text.utf8.place(of: phrase) else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: place + phrase.utf8.count)
        let rest = text[start...].prefix { $0 != "," && $0 != "." && $0 != "\n" }
        return BodyNames.find(in: String(rest.prefix(200))).first
    }
}

/// The names of public bodies in an English text.
enum BodyNames {
    private static let heads: Set<String> = [
        "Government", "Governments", "Committee", "Council", "Commission", "Ministry", "Department", "Bureau",
        "Office", "Agency", "Administration", "Authority", "Utilities", "Board", "Executive", "City",
        "County",
        "State", "Town", "Borough", "Treasury", "Cabinet",
    ]
    /// Heads that are bodies only with the place that follows them: "City of Knoxville".
    private static let places: Set<String> = ["City", "County", "State", "Town", "Borough"]

    /// The names in the order of the text: "Jiaxing Municipal Government", "Jinhua Committee of the CPC".
    static func find(in text: String) -> [String] {
        let words = WordScanner.words(of: text)
        var names: [String] = []
        var index = 0
        while index < words.count {
            guard heads.contains(words[index].text), let range = name(around: index, in: words) else {
                index += 1
                continue
            }
            names.append(spelled(words[range], of: text))
            index = range.upperBound
        }
        return names
    }

    private static func name(around head: Int, in words: [Word]) -> Range<Int>? {
        let end = tail(after: head, in: words)
        if places.contains(words[head].text) { return end > head + 1 ? head..<end : nil }
        // "Government Work Report" names no body, and "Committee Held" only ends a headline.
        if head + 1 < words.count, words[head + 1].isCapitalised,
            ["Work", "Report"].contains(words[head + 1].text)
        {
            return nil
        }
        var start = head
        while start > 0, joins(words[start - 1], before: start, in: words) { start -= 1 }
        while start < head, ["The", "A", "Our", "Acting", "Mayor", "Governor"].contains(words[start].text) {
            start += 1
        }
        while start < head, words[start].kind != .letters { start += 1 }
        return end - start >= 2 ? start..<end : nil
    }

    /// Capitalised words belong to the name, and so do the parts of "People's" and "Audit & Oversight".
    private static func joins(_ word: Word, before next: Int, in words: [Word]) -> Bool {
        if word.isCapitalised { return word.range.upperBound <= words[next].range.lowerBound }
        if word.text == "s" || word.text == "'" || word.text == "’" || word.text == "&" { return next >= 2 }
        return false
    }

    /// "of the Communist Party of China", "of Knoxville".
    private static func tail(after head: Int, in words: [Word]) -> Int {
        var end = head + 1
        while end < words.count, words[end].text == "of" {
            var next = end + 1
            if next < words.count, words[next].text == "the" { next += 1 }
            guard let run = capitalised(from: next, in: words) else { break }
            end = run
        }
        return end
    }

    /// The end of a run of capitalised words, which "and" may hold together: "Management and Budget".
    private static func capitalised(from start: Int, in words: [Word]) -> Int? {
        var end = start
        while end < words.count {
            let isJoint = end > start && end + 1 < words.count && words[end].text == "and"
            guard words[end].isCapitalised || isJoint && words[end + 1].isCapitalised else { break }
            end += 1
        }
        return end > start ? end : nil
    }

    /// As written, whatever stands between the words.
    private static func spelled(_ words: ArraySlice<Word>, of text: String) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        let bytes = Array(text.utf8)[first.range.lowerBound..<last.range.upperBound]
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Finds who issued a Chinese document.
struct ChineseIssuer {
    /// What the rules look at.
    let head: DocumentHead
    /// The document's title.
    let title: String

    /// The issuer and the rule that found it.
    func find() -> (issuer: String, source: DocumentMetadata.Source)? {
        if let body = onBehalf() { return (whole(body), .opening) }
        if let place = Self.place(in: title) { return (place + "人民政府", .title) }
        return nil
    }

    /// "我代表市政府报告工作".
    private func onBehalf() -> String? {
        let text = head.text
        guard let phrase = text.firstRange(of: "我代表") ?? text.firstRange(of: "受") else { return nil }
        let rest = text[phrase.upperBound...].prefix(24)
        guard let end = rest.firstIndex(where: { "，,向作委".contains($0) }), end > rest.startIndex else {
            return nil
        }
        return String(rest[..<end])
    }

    /// "省人民政府" in a report of Zhejiang's is "浙江省人民政府".
    private func whole(_ body: String) -> String {
        guard let first = body.first, "省市县区州".contains(first) else { return body }
        let places = [title, head.text].compactMap(Self.place)
        guard let place = places.first(where: { $0.last == first }) else { return body }
        return place + body.dropFirst()
    }

    /// "2023年榆州市工作报告" is of the city of Yuzhou: "榆州市".
    private static func place(in text: String) -> String? {
        let signs = Array(text.prefix(400))
        for index in signs.indices where "省市县区州".contains(signs[index]) {
            let name = signs[..<index].reversed().prefix { sign in
                sign.unicodeScalars.first?.isChinese == true && !"在年月日的和于是各全区市省第".contains(sign)
            }
            if (2...6).contains(name.count) { return String(name.reversed()) + String(signs[index]) }
        }
        return nil
    }
}
