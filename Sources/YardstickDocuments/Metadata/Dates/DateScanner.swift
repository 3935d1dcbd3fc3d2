import YardstickReading

/// Finds dates in a short text: "January 26, 2021", "26 January 2021", "2021-01-26", "2021年1月26日",
/// "MAY 2020". A year alone is no date here.
struct DateScanner {
    /// A date and where it stands.
    struct Found: Hashable {
        /// The date, as precise as written.
        let date: CalendarDate
        /// UTF-8 byte range in the text.
        let range: Range<Int>
        /// The range in the text's words.
        let words: Range<Int>
    }

    /// The words of the text.
    let words: [Word]
    /// The dates in the order of the text.
    private(set) var dates: [Found] = []

    /// Scans a text.
    init(_ text: some StringProtocol) {
        words = WordScanner.words(of: text)
        var index = 0
        while index < words.count {
            guard let (date, count) = date(at: index), index + count <= words.count, count > 0 else {
                index += 1
                continue
            }
            let last = index + count - 1
            let range = words[index].range.lowerBound..<words[last].range.upperBound
            dates.append(Found(date: date, range: range, words: index..<(index + count)))
            index += count
        }
    }

    private typealias Match = (date: CalendarDate, count: Int)

    private func date(at index: Int) -> Match? {
        switch words[index].kind {
        case .letters: monthFirst(index)
        case .digits: dayFirst(index) ?? numeric(index) ?? compact(index) ?? chinese(index)
        case .sign: words[index].text.utf8.count > 1 ? chinese(index) : nil
        }
    }

    private func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

    private func isSign(_ index: Int, _ signs: String) -> Bool {
        guard let word = word(index), word.kind == .sign else { return false }
        return signs.contains(word.text)
    }

    private func year(_ index: Int) -> Int? {
        guard let word = word(index), word.text.utf8.count == 4, let year = word.number,
            (1900...2100).contains(year)
        else { return nil }
        return year
    }

    /// "26" and "26th"; the number and how many words it takes.
    private func day(_ index: Int) -> (day: Int, count: Int)? {
        guard let word = word(index), word.text.utf8.count <= 2, let day = word.number, (1...31).contains(day)
        else { return nil }
        let isOrdinal = self.word(index + 1).map { ["st", "nd", "rd", "th"].contains($0.text.lowercased()) }
        return (day, isOrdinal == true ? 2 : 1)
    }

    private func month(_ index: Int) -> (month: Int, count: Int)? {
        guard let word = word(index), let month = MonthNames.number(of: word.text) else { return nil }
        return (month, isSign(index + 1, ".") ? 2 : 1)
    }

    /// "January 26, 2021", "January 26-28, 2021" (its first day) and "January 2021".
    private func monthFirst(_ index: Int) -> Match? {
        guard let (month, length) = month(index) else { return nil }
        var next = index + length
        guard let (day, count) = day(next) else {
            if isSign(next, ",") { next += 1 }
            guard let year = year(next), let date = CalendarDate(year: year, month: month) else { return nil }
            return (date, next + 1 - index)
        }
        next += count
        if isSign(next, "-–—"), let (_, more) = self.day(next + 1) { next += 1 + more }
        if isSign(next, ",，") { next += 1 }
        guard let year = year(next), let date = CalendarDate(year: year, month: month, day: day) else {
            return nil
        }
        return (date, next + 1 - index)
    }

    /// "26 January 2021", "26th of January, 2021".
    private func dayFirst(_ index: Int) -> Match? {
        guard let (day, count) = day(index) else { return nil }
        var next = index + count
        if word(next)?.text == "of" { next += 1 }
        guard let (month, length) = month(next) else { return nil }
        next += length
        if isSign(next, ",") { next += 1 }
        guard let year = year(next), let date = CalendarDate(year: year, month: month, day: day) else {
            return nil
        }
        return (date, next + 1 - index)
    }

    /// "2021-01-26", "2021/1/26", "2021.01.26", and "26/01/2021" where only one reading is possible.
    private func numeric(_ index: Int) -> Match? {
        guard isSign(index + 1, "-/."), word(index + 1)?.text == word(index + 3)?.text,
            let first = word(index)?.number, let second = word(index + 2)?.number,
            let third = word(index + 4)?.number
        else { return nil }
        let date: CalendarDate?
        if year(index) != nil {
            date = CalendarDate(year: first, month: second, day: third)
        } else if year(index + 4) != nil, first > 12 {
            date = CalendarDate(year: third, month: second, day: first)
        } else if year(index + 4) != nil, second > 12 {
            date = CalendarDate(year: third, month: first, day: second)
        } else {
            date = nil
        }
        return date.map { ($0, 5) }
    }

    /// "20210126".
    private func compact(_ index: Int) -> Match? {
        guard let word = word(index), word.text.utf8.count == 8, let number = word.number,
            (1900...2100).contains(number / 10_000),
            let date = CalendarDate(
                year: number / 10_000, month: number / 100 % 100, day: number % 100)
        else { return nil }
        return (date, 1)
    }

    /// "2021年1月26日", "二〇二一年一月" .
    private func chinese(_ index: Int) -> Match? {
        guard let (year, yearWords) = ChineseNumerals.number(in: words, at: index, isYear: true),
            (1900...2100).contains(year), isSign(index + yearWords, "年")
        else { return nil }
        let monthAt = index + yearWords + 1
        guard let (month, monthWords) = ChineseNumerals.number(in: words, at: monthAt, isYear: false),
            isSign(monthAt + monthWords, "月"), let date = CalendarDate(year: year, month: month)
        else { return nil }
        let dayAt = monthAt + monthWords + 1
        guard let (day, dayWords) = ChineseNumerals.number(in: words, at: dayAt, isYear: false),
            isSign(dayAt + dayWords, "日号"), let whole = CalendarDate(year: year, month: month, day: day)
        else { return (date, dayAt - index) }
        return (whole, dayAt + dayWords + 1 - index)
    }
}

extension DateScanner {
    /// The years that stand alone or in a range, dates left out, in the order of the text.
    var years: [CalendarDate] {
        words.indices.compactMap { index in
            guard !dates.contains(where: { $0.words.contains(index) }) else { return nil }
            return year(index).flatMap { CalendarDate(year: $0) }
        }
    }

    /// Words that stand apart from the dates.
    var otherWords: [Word] {
        words.indices.filter { index in !dates.contains { $0.words.contains(index) } }.map { words[$0] }
    }
}
