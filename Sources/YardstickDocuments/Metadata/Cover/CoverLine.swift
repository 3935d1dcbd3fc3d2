/// Tells what a line before the first paragraph is.
enum CoverLine {
    /// "Fellow Deputies," and "各位代表：", after which the text begins.
    static func isSalutation(_ line: String) -> Bool {
        let lower = line.lowercased()
        return ["fellow ", "dear ", "ladies and", "esteemed "].contains { lower.hasPrefix($0) }
            || line.hasPrefix("各位")
    }

    /// "I. A review of our work", "1. The meeting", "一、2020年工作回顾": the text's own first heading.
    static func isNumbered(_ line: String) -> Bool {
        let words = WordScanner.words(of: line)
        guard words.count > 2, words[0].text.count <= 4, [".", "、", ")"].contains(words[1].text) else {
            return false
        }
        return words[0].kind == .digits || words[0].text.allSatisfy { "IVX一二三四五六七八九十".contains($0) }
    }

    /// Whether a line may be a title or a part of one.
    static func mayBeTitle(_ line: String) -> Bool {
        !isFurniture(line) && !isByline(line) && !isSentence(line) && !isDate(line)
    }

    /// What a page puts around its text: breadcrumbs, addresses, labelled fields.
    private static func isFurniture(_ line: String) -> Bool {
        let lower = line.lowercased()
        if lower == "home" || line.hasPrefix(">") || line.holds(" > ") || line.holds(" » ") {
            return true
        }
        if lower.hasPrefix("www.") || lower.hasPrefix("http") { return true }
        if line.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) && line.holds(".") { return true }
        return ["source:", "source :", "author:", "来源", "作者", "字号", "浏览", "索引号"].contains {
            lower.hasPrefix($0)
        }
    }

    /// "By Zheng Shanjie, Governor", "——2021年3月5日在...会议上", "国务院总理 ...".
    private static func isByline(_ line: String) -> Bool {
        line.hasPrefix("By ") || line.hasPrefix("——") || line.hasPrefix("(") || line.hasPrefix("（")
            || line.hasPrefix("At the ") || line.hasPrefix("On behalf of")
    }

    private static func isSentence(_ line: String) -> Bool {
        if line.utf8.count > 250 { return true }
        let words = line.split(separator: " ").count
        return (line.hasSuffix(".") && words > 6) || line.hasSuffix("。") || line.hasSuffix("，") || words > 30
    }

    /// A line that is a date, or that says when the page was published; a bare year may begin a title.
    private static func isDate(_ line: String) -> Bool {
        let scanner = DateScanner(line)
        guard let found = scanner.dates.first else {
            return ReleaseWords.label(line)
        }
        let others = scanner.otherWords.filter {
            $0.kind == .letters || $0.text.unicodeScalars.contains { $0.isChinese }
        }
        return others.count <= 1 || ReleaseWords.precede(found, in: scanner)
    }
}

/// Joins the lines that one title was broken into.
struct TitleGroups {
    /// The titles in the order of the cover.
    private(set) var titles: [String] = []

    /// Joins lines until a word such as "Plan" ends the title; a title without such a word is one line.
    init(_ lines: some Sequence<DocumentHead.Line>) {
        var group: [String] = []
        for line in lines {
            let mayBeTitle = CoverLine.mayBeTitle(line.text)
            if line.followsBlank || !mayBeTitle { close(&group) }
            guard mayBeTitle else { continue }
            group.append(line.text)
            if KindWords.end(line.text) || KindWords.end(Self.joined(group)) { close(&group) }
            if group.count >= 4 { close(&group) }
        }
        close(&group)
        joinGeneric()
    }

    private mutating func close(_ group: inout [String]) {
        defer { group = [] }
        let whole = Self.joined(group)
        if KindWords.end(whole) {
            titles.append(whole)
        } else {
            titles += group.filter { !Self.isBareNumber($0) }
        }
    }

    /// "2021 Action Plan" says too little; the line under it ("Federal Data Strategy") says of what.
    private mutating func joinGeneric() {
        guard titles.count > 1, KindWords.end(titles[0]), KindWords.end(titles[1]) else { return }
        let words = WordScanner.words(of: titles[0]).filter { $0.kind == .letters }
        let isLatin = titles[0].allSatisfy { !($0.unicodeScalars.first?.isChinese ?? false) }
        if isLatin && words.count <= 2 { titles[0] += " " + titles.remove(at: 1) }
    }

    /// Chinese joins without a space.
    private static func joined(_ lines: [String]) -> String {
        lines.reduce("") { text, line in
            guard let last = text.unicodeScalars.last else { return line }
            return last.isChinese && line.unicodeScalars.first?.isChinese == true
                ? text + line : text + " " + line
        }
    }

    private static func isBareNumber(_ line: String) -> Bool {
        line.allSatisfy { $0.isNumber || $0.isPunctuation || $0 == " " }
    }
}
