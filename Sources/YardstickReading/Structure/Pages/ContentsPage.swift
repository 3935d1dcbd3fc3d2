/// The lines of a table of contents, whose numbers are pages.
enum ContentsPage {
    /// How many entries make a table of contents.
    private static let fewest = 3
    /// How many bytes an entry has at most.
    private static let longest = 120

    static func places(among lines: PageLines, of text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var place = 0
        while place < lines.ranges.count {
            if isTitle(lines.ranges[place], text) {
                let end = end(behind: place, lines, text)
                if end > place { found += place..<end }
                place = max(end, place + 1)
            } else {
                if hasLeader(lines.ranges[place], text) { found.append(place) }
                place += 1
            }
        }
        return found + untitled(lines, text)
    }

    /// How many entries make a table of contents that has lost its title.
    private static let fewestUntitled = 5
    /// How many lines the title of an entry has at most.
    private static let longestEntry = 2

    /// "9 / Introduction / 10 / History / 13": rising numbers on lines of their own, a title behind or before each.
    private static func untitled(_ lines: PageLines, _ text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var run: [Int] = []
        var last = 0
        for (place, line) in lines.ranges.enumerated() where line.count <= 3 {
            guard let number = PageNumber(text, line), number.words.isEmpty, number.value > 0 else {
                continue
            }
            let isNext =
                run.last.map { place - $0 > 1 && place - $0 <= longestEntry + 1 && number.value >= last }
                ?? false
            if !isNext {
                if run.count >= fewestUntitled { found += run[0]...run[run.count - 1] }
                run.removeAll()
            }
            run.append(place)
            last = number.value
        }
        if run.count >= fewestUntitled { found += run[0]...run[run.count - 1] }
        return found
    }

    /// "Contents", "TABLE OF CONTENTS", "List of tables"
    private static func isTitle(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
        guard line.count >= 8, line.count <= 24 else { return false }
        let last = text[line.upperBound - 1] | 0x20
        guard last == 0x73 || last == 0x3A else { return false }
        let words = text[line].lazy.map(Lexicon.lowered)
        return titles.contains { words.elementsEqual($0) }
    }

    private static let titles = [
        "contents", "contents:", "table of contents", "list of tables", "list of figures",
    ].map { Array($0.utf8) }

    /// "Roads and bridges ........ 12", "Roads . . . . . 12", "Roads ______ 12"
    private static func hasLeader(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
        guard line.count >= 8, Bytes.isDigit(text[line.upperBound - 1]) || isRoman(text[line.upperBound - 1])
        else { return false }
        var at = line.upperBound
        while at > line.lowerBound, Bytes.isDigit(text[at - 1]) || isRoman(text[at - 1]) { at -= 1 }
        let number = at
        var dots = 0
        while at > line.lowerBound,
            [0x2E, 0x20, 0x5F, 0x09, 0xA6, 0x80, 0xE2, 0xB7, 0xC2].contains(text[at - 1])
        {
            if text[at - 1] != 0x20, text[at - 1] != 0x09 { dots += 1 }
            at -= 1
        }
        return number < line.upperBound && dots >= 4
    }

    private static func isRoman(_ byte: UInt8) -> Bool { byte == 0x69 || byte == 0x76 || byte == 0x78 }

    /// Past the entries that follow a title: lines that a page ends or opens, or beside a number of one.
    private static func end(behind title: Int, _ lines: PageLines, _ text: [UInt8]) -> Int {
        var (place, end, entries, page) = (title + 1, title, 0, 0)
        var misses = 0
        while place < lines.ranges.count, misses <= 1 {
            let line = lines.ranges[place]
            if PageLines.isPageMark(text, line) {
                place += 1
                continue
            }
            if let number = self.page(of: line, text), number >= page || number == 0 {
                page = max(page, number)
                entries += 1
                end = place + 1
                misses = 0
            } else if line.count <= longest {
                misses += 1
            } else {
                break
            }
            place += 1
        }
        return entries >= fewest ? end : title
    }

    private static func page(of line: Range<Int>, _ text: [UInt8]) -> Int? {
        guard line.count <= longest else { return nil }
        if hasLeader(line, text) { return PageNumber(text, line)?.value ?? 0 }
        if text[line].allSatisfy(isRoman) { return 0 }
        guard Bytes.isDigit(text[line.upperBound - 1]), let number = PageNumber(text, line) else {
            return nil
        }
        let isNumberOnly = number.words.isEmpty
        return isNumberOnly || number.words.lowerBound == line.lowerBound ? number.value : nil
    }
}
