/// Lines that say when what stands beside them is to be done: "Target date: September 30, 2022".
struct DateLines {
    /// The time of each line that such a line is about, by its number.
    private var times: [Int: Frame.Near] = [:]

    private static let openings: [StaticString] = [
        "target date", "target completion", "completion date", "completion:", "deadline", "due date", "due:",
        "timeline", "timeframe", "time frame", "estimated completion", "expected completion",
        "anticipated completion",
        "milestone date", "timing:", "complete by", "schedule:", "by when", "when:", "date:",
    ]
    /// How many bytes such a line has at most.
    private static let longest = 80
    /// How many lines before or behind it are about the same.
    private static let reach = 6

    /// None.
    init() {}

    /// - Parameter times: The times that a line names.
    init(of lines: [Outline.Line], in text: [UInt8], times: (Range<Int>) -> [Frame.Near]) {
        var last = -1
        var isFirst = false
        for (number, line) in lines.enumerated() where Self.opens(line.range, text) {
            guard let time = times(line.range).last else { continue }
            let before = Self.before(number, after: last, lines, text)
            if before.isEmpty { isFirst = true }
            if !isFirst { for place in before { self.times[place] = time } }
            for place in Self.behind(number, lines, text) { self.times[place] = time }
            last = number
        }
    }

    /// The time that a line nearby gives a line.
    subscript(line: Int) -> Frame.Near? { times.isEmpty ? nil : times[line] }

    /// Whether a line is one of them, by its first words.
    static func opens(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
        guard line.count <= longest, let first = line.first else { return false }
        guard line.count > 1, mayOpen(text[first], text[first + 1]) else { return false }
        return openings.contains { opening in
            guard opening.utf8CodeUnitCount < line.count else { return false }
            return opening.withUTF8Buffer { letters in
                letters.indices.allSatisfy {
                    text[first + $0] == letters[$0] || text[first + $0] | 0x20 == letters[$0]
                }
            }
        }
    }

    /// The second letters that openings have, one bit each, by their first: most lines are told apart by two letters.
    private static let seconds: [UInt32] = openings.reduce(into: Array(repeating: 0, count: 32)) {
        bits, opening in
        opening.withUTF8Buffer { bits[Int($0[0] & 31)] |= 1 << UInt32($0[1] & 31) }
    }

    private static func mayOpen(_ first: UInt8, _ second: UInt8) -> Bool {
        seconds[Int(first & 31)] & 1 << UInt32(second & 31) != 0
    }

    /// The lines of the paragraphs right before, back to a heading, a blank line or the last line with a date.
    private static func before(_ number: Int, after last: Int, _ lines: [Outline.Line], _ text: [UInt8])
        -> [Int]
    {
        var found: [Int] = []
        var place = number - 1
        while place > last, number - place <= reach, !lines[place].isHeading {
            if !found.isEmpty, isParted(lines[place], lines[place + 1], text) { break }
            found.append(place)
            place -= 1
        }
        return found
    }

    private static func behind(_ number: Int, _ lines: [Outline.Line], _ text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var place = number + 1
        while place < lines.count, place - number <= reach, !lines[place].isHeading,
            !isParted(lines[place - 1], lines[place], text)
        {
            found.append(place)
            place += 1
        }
        return found
    }

    private static func isParted(_ left: Outline.Line, _ right: Outline.Line, _ text: [UInt8]) -> Bool {
        guard left.range.upperBound <= right.range.lowerBound else { return false }
        return Bytes.holdsBlankLine(text, left.range.upperBound..<right.range.lowerBound)
    }
}
