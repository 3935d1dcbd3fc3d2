import YardstickReading

/// Finds the day that "this year" is counted from.
///
/// The day on which the report was given comes before the day on which a page published it, and that before
/// whatever the title or the file name say.
struct DateRules {
    /// What the rules look at.
    let head: DocumentHead
    /// The document's title.
    let title: String
    /// The date by the file format's own field.
    let property: CalendarDate?
    /// The file's name.
    let name: String
    /// The whole text.
    let text: [UInt8]

    /// The date and the rule that found it.
    func find() -> (date: CalendarDate, source: DocumentMetadata.Source)? {
        let lines = head.lines.map { (text: $0.text, scanner: DateScanner($0.text)) }
        let cover = lines.prefix(head.cover.count).map(\.scanner)
        if let date = session(lines.map(\.scanner)) ?? heldLater() { return (date, .sessionSentence) }
        if let date = dateLine(cover, precise: true) { return (date, .dateLine) }
        if let date = releaseLine(lines.filter { $0.text.utf8.count <= 400 }.map(\.scanner)) {
            return (date, .releaseLine)
        }
        if let property { return (property, .fileProperties) }
        if let date = dateLine(cover, precise: false) { return (date, .monthLine) }
        if let date = titleYear { return (date, .title) }
        if let date = DateScanner(stem).dates.first?.date ?? year(of: stem) { return (date, .fileName) }
        return nil
    }

    private var stem: String { FileName.stem(of: FileName.last(of: name)) }

    private func year(of words: String) -> CalendarDate? { DateScanner(words).years.first }

    /// The year in a title, unless it is one that the document heads for: "Vision 2040", "net zero by 2030", or
    /// "Transport Strategy 2041" in a file that is named for an earlier year.
    private var titleYear: CalendarDate? {
        guard let date = year(of: title) else { return nil }
        let words = WordScanner.words(of: title).filter { $0.kind != .sign }
        guard let place = words.firstIndex(where: { $0.number == date.year }), place > 0 else { return date }
        let before = words[place - 1].text.lowercased()
        if Self.aims.contains(before) { return nil }
        if Self.plans.contains(before), let named = year(of: stem), named.year < date.year { return nil }
        return date
    }

    /// Words before a year that is aimed at.
    private static let aims: Set<String> = [
        "agenda", "by", "goal", "goals", "horizon", "target", "targets", "to", "towards", "until", "vision",
    ]

    /// Words before a year that a plan is named for: when it ends, or when it was made.
    private static let plans: Set<String> = [
        "blueprint", "framework", "plan", "programme", "roadmap", "strategy",
    ]

    /// "At the Fifth Session of the People's Congress on January 26, 2021", "delivered on ...", "会议上".
    private func session(_ lines: [DateScanner]) -> CalendarDate? {
        for scanner in lines {
            for found in scanner.dates where found.date.day != nil {
                if SessionWords.precede(found, in: scanner) || SessionWords.follow(found, in: scanner) {
                    return found.date
                }
            }
        }
        return nil
    }

    /// A day that the text gives further down for the very meeting that the title names.
    private func heldLater() -> CalendarDate? {
        let titleWords = Set(WordScanner.words(of: title).filter(\.isCapitalised).map(\.text))
        guard titleWords.count >= 3 else { return nil }
        for sentence in ByteSentences(text.prefix(Self.reach)) where sentence.contains(word: "held") {
            let scanner = DateScanner(String(decoding: sentence.bytes.prefix(400), as: UTF8.self))
            guard let found = scanner.dates.first(where: { $0.date.day != nil }),
                SessionWords.precede(found, in: scanner)
            else { continue }
            let before = Set(scanner.words[..<found.words.lowerBound].map(\.text))
            if titleWords.intersection(before).count * 3 >= titleWords.count * 2 { return found.date }
        }
        return nil
    }

    /// How many bytes of the text may still name the day of the meeting.
    private static let reach = 16_000

    /// A line of the cover that is a date and nothing else: "(January 26, 2021)", "MAY 2020", "2021".
    private func dateLine(_ cover: [DateScanner], precise: Bool) -> CalendarDate? {
        for scanner in cover {
            guard scanner.otherWords.allSatisfy({ Self.isFiller($0) }) else { continue }
            let date = scanner.dates.first?.date ?? scanner.years.first
            if let date, (date.day != nil) == precise { return date }
        }
        return nil
    }

    /// Signs, weekdays and the year itself say nothing against a line's being a date.
    private static func isFiller(_ word: Word) -> Bool {
        switch word.kind {
        case .sign: !(word.text.unicodeScalars.first?.isChinese ?? false)
        case .digits: word.text.utf8.count == 4
        case .letters: word.text.lowercased().hasSuffix("day")
        }
    }

    /// "Updated : 2020-12-30", "Release date: 2021/02/03", "发布日期：2020-12-25".
    private func releaseLine(_ lines: [DateScanner]) -> CalendarDate? {
        for scanner in lines {
            let found = scanner.dates.first { found in
                found.date.day != nil && ReleaseWords.precede(found, in: scanner)
            }
            if let found { return found.date }
        }
        return nil
    }
}
