/// The words that say that a date is the day of a meeting.
enum SessionWords {
    private static let meetings: Set<String> = [
        "session", "congress", "conference", "meeting", "plenary", "assembly",
    ]
    private static let acts: Set<String> = [
        "held", "delivered", "given", "presented", "convened", "opened", "adopted", "approved", "submitted",
        "dated",
    ]
    private static let chineseActs = ["会议上", "大会上", "全会上", "会上", "会议通过", "召开", "举行", "开幕"]

    /// "... Session ... on January 26, 2021", "was held in the city on ...", "dated ...".
    ///
    /// Not "since the outbreak on January 20, 2020": without a meeting or an act before it a date is any day.
    /// In prose an act without a meeting is no more: "the council passed the scheme on May 4, 2017".
    static func precede(_ found: DateScanner.Found, in scanner: DateScanner, isProse: Bool = false) -> Bool {
        if ReleaseWords.precede(found, in: scanner) { return false }
        let before = scanner.words[..<found.words.lowerBound].suffix(24)
        let sentence = before.reversed().prefix { $0.text != "." && $0.text != ";" }.map {
            $0.text.lowercased()
        }
        guard let last = sentence.first else { return false }
        if last == "dated" { return true }
        // The date belongs to the meeting only where a preposition or a bracket ties it.
        guard ["on", "of", ",", "(", "（", "from", "于"].contains(last) else { return false }
        if last == "on" && !isProse && !acts.isDisjoint(with: sentence.prefix(12)) { return true }
        if last == "," || last == "of" { return !meetings.isDisjoint(with: sentence.prefix(3)) }
        return names(sentence.dropFirst())
    }

    /// Whether the words before a date, the last first, reach a meeting before anything that was done.
    private static func names(_ words: some Sequence<String>) -> Bool {
        for word in words {
            if meetings.contains(word) { return true }
            if word == "," || word.hasSuffix("ed") || word.hasSuffix("ing") { return false }
        }
        return false
    }

    /// "——2023年2月6日在榆州市第五届代表会议上".
    static func follow(_ found: DateScanner.Found, in scanner: DateScanner) -> Bool {
        let after = scanner.words[found.words.upperBound...].prefix(48)
        let sentence = after.prefix { !"。；，,".contains($0.text) }.map(\.text).joined()
        guard sentence.unicodeScalars.first?.isChinese == true else { return false }
        return chineseActs.contains { sentence.contains($0) }
    }
}

/// The words that say that a date is the day of publication.
enum ReleaseWords {
    private static let words: Set<String> = [
        "date", "updated", "released", "published", "posted", "issued", "update", "release", "publication",
        "time",
    ]
    /// "Target date: September 30, 2022" is the day of a task.
    private static let tasks: Set<String> = [
        "close", "closing", "completion", "due", "effective", "end", "start", "target",
    ]
    private static let chinese = ["日期", "时间", "发布", "发表", "更新"]

    /// Whether such a word stands right before a date, a colon and a preposition apart.
    static func precede(_ found: DateScanner.Found, in scanner: DateScanner) -> Bool {
        let before = scanner.words[..<found.words.lowerBound].suffix(4).map { $0.text.lowercased() }
        let tied = before.filter { ![":", "：", "on", "at"].contains($0) }
        if !tasks.isDisjoint(with: tied) { return false }
        if let last = tied.last, words.contains(last) { return true }
        return chinese.contains { tied.joined().hasSuffix($0) }
    }
}

extension ReleaseWords {
    /// Whether a line is such a word with nothing after it: "发布日期:".
    static func label(_ line: String) -> Bool {
        let words = WordScanner.words(of: line).filter { $0.text != ":" && $0.text != "：" }
        guard let first = words.first, words.count <= 3 else { return false }
        return Self.words.contains(first.text.lowercased())
    }
}
