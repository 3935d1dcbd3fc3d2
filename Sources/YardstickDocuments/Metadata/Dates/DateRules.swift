import YardstickReading

/// Finds the day that "this year" is counted from.
///
/// The day on which the report was given comes before the day on which a page published it, and that before
/// whatever the title, the file name or the years that the text tells of say.
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

    /// What sort of document it is.
    let kind: DocumentKind

    /// The date and the rule that found it.
    func find() -> (date: CalendarDate, source: DocumentMetadata.Source)? {
        let lines = head.lines.map(ScannedLine.init)
        let cover = lines.prefix(head.cover.count)
        if let date = session(lines) ?? heldLater() { return (date, .sessionSentence) }
        if let date = dateLine(cover, precise: true) { return (date, .dateLine) }
        if let date = releaseLine(lines) { return (date, .releaseLine) }
        let headlines = cover.filter { !$0.isProse }.map(\.scanner)
        if let date = CoverDate.find(in: headlines, precise: true) { return (date, .dateLine) }
        if let property { return (property, .fileProperties) }
        if let date = dateLine(cover, precise: false) ?? CoverDate.find(in: headlines, precise: false) {
            return (date, .monthLine)
        }
        return yearNamed(lines.prefix(6))
    }

    /// The year by the title, the file name and the text, with the day of the first line that is a dateline.
    private func yearNamed(_ opening: some Sequence<ScannedLine>) -> (
        date: CalendarDate, source: DocumentMetadata.Source
    )? {
        let stem = FileName.stem(of: FileName.last(of: name))
        let years = YearNamed(title: title, stem: stem, kind: kind, text: text)
        guard let (date, source) = years.find() else { return nil }
        guard date.month == nil,
            let day = opening.lazy.compactMap({ Dateline.day(of: $0.scanner.words, in: date.year) }).first
        else { return (date, source) }
        return (day, .dateLine)
    }

    /// "At the Fifth Session of the People's Congress on January 26, 2021", "delivered on ...", "会议上".
    private func session(_ lines: [ScannedLine]) -> CalendarDate? {
        for line in lines {
            for found in line.scanner.dates where found.date.day != nil {
                if SessionWords.precede(found, in: line.scanner, isProse: line.isProse)
                    || SessionWords.follow(found, in: line.scanner)
                {
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
    private func dateLine(_ cover: some Sequence<ScannedLine>, precise: Bool) -> CalendarDate? {
        for scanner in cover.map(\.scanner) {
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
    private func releaseLine(_ lines: [ScannedLine]) -> CalendarDate? {
        for scanner in lines.filter({ $0.text.utf8.count <= 400 }).map(\.scanner) {
            let found = scanner.dates.first { found in
                found.date.day != nil && ReleaseWords.precede(found, in: scanner)
            }
            if let found { return found.date }
        }
        return nil
    }
}
