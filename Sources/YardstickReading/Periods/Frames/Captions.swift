/// The times that captions of figures and tables name: "Figure 4. Local roads, paved and unpaved, 2022".
///
/// They hold for what is drawn or set under the caption, and say of when the undated figures around it are.
struct Captions {
    /// The caption that each line stands under as a part of its figure, by the line's number.
    private var figures: [Int: Frame.Near] = [:]
    /// The captions with a time, in the order of the text.
    private var named: [Caption] = []

    private struct Caption {
        let line: Int
        let section: Int?
        let time: Frame.Near
    }

    /// No captions.
    init() {}

    /// How many bytes a caption has at most; what is longer is prose that opens with "Table 3".
    private static let longest = 240

    /// - Parameter times: The times that a line names.
    init(
        of lines: [Outline.Line], in text: [UInt8],
        times: (Range<Int>) -> [Frame.Near]
    ) {
        var above: Int?
        var open: (first: Int, time: Frame.Near?)?
        for (number, line) in lines.enumerated() {
            switch Self.mark(of: line.range, in: text) {
            case .caption:
                let time = line.range.count <= Self.longest ? times(line.range).last : nil
                open = (number + 1, time)
                // A caption that is a heading heads its own figure; what it tells of stands in the section above.
                if let time {
                    named.append(
                        Caption(line: number, section: line.isHeading ? above : line.section, time: time))
                }
            case .source:
                guard let figure = open, figure.time == nil, let time = times(line.range).last else {
                    continue
                }
                for inside in figure.first..<max(figure.first, number) { figures[inside] = time }
                named.append(Caption(line: figure.first - 1, section: above, time: time))
                open = nil
            case .none:
                guard let figure = open else {
                    above = line.section
                    continue
                }
                guard Self.isOfFigure(line, in: text) else {
                    open = nil
                    above = line.section
                    continue
                }
                if let time = figure.time { figures[number] = time }
            }
        }
    }

    /// The time of the figure that a line is a part of.
    func ofFigure(_ line: Int) -> Frame.Near? { figures.isEmpty ? nil : figures[line] }

    /// The time of the figures that a line of prose speaks of: the next caption of its section, else the last before it
    /// there, else the one that the sections before and behind agree on.
    func besides(_ line: Int, section: Int?) -> Frame.Near? {
        guard !named.isEmpty else { return nil }
        var (lower, upper) = (0, named.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if named[middle].line <= line { lower = middle + 1 } else { upper = middle }
        }
        if lower < named.count, named[lower].section == section { return named[lower].time }
        guard lower > 0 else { return nil }
        let last = named[lower - 1]
        if last.section == section { return last.time }
        guard lower < named.count, named[lower].time.period == last.time.period, let section,
            last.section == section - 1, named[lower].section == section + 1
        else { return nil }
        return last.time
    }

    // MARK: Lines

    private enum Mark { case caption, source, none }

    private static let labels: [StaticString] = [
        "figure", "fig", "table", "chart", "graph", "map", "exhibit", "diagram", "box", "infographic",
    ]

    /// Whether a line is a caption or says where a figure comes from, told by its first word.
    private static func mark(of line: Range<Int>, in text: [UInt8]) -> Mark {
        var at = line.lowerBound
        while at < line.upperBound, Self.isOpening(text[at]) { at += 1 }
        guard at < line.upperBound, Bytes.isUpper(text[at]) else { return .none }
        var end = at
        while end < line.upperBound, Bytes.isLetter(text[end]) { end += 1 }
        if matches("source", text, at..<end) || matches("sources", text, at..<end) {
            return end < line.upperBound && text[end] == 0x3A ? .source : .none
        }
        guard labels.contains(where: { matches($0, text, at..<end) }) else { return .none }
        return opensTitle(text, end, line.upperBound) ? .caption : .none
    }

    /// "**", "#", "[": marks before a caption's words.
    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x5F || byte == 0x23 || byte == 0x5B || byte == 0x3E || byte == 0x20
    }

    private static func matches(_ word: StaticString, _ text: [UInt8], _ run: Range<Int>) -> Bool {
        guard word.utf8CodeUnitCount == run.count else { return false }
        return word.withUTF8Buffer { letters in
            for (place, at) in run.enumerated() where text[at] | 0x20 != letters[place] { return false }
            return true
        }
    }

    /// " 3.2 Growth", " IV-1: Roads", ": Roads": a number, and a title behind it that starts anew; not "Table 3 shows".
    private static func opensTitle(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start
        var hasNumber = false
        if at < end, text[at] == 0x2E { at += 1 }
        while at < end, text[at] == 0x20 || text[at] == 0xC2 || text[at] == 0xA0 { at += 1 }
        while at < end, isOfNumber(text[at]) {
            hasNumber = true
            at += 1
        }
        let number = at
        while at < end, !Bytes.isLetter(text[at]), !Bytes.isDigit(text[at]) { at += 1 }
        guard at < end else { return false }
        let isParted = text[number..<at].contains { $0 == 0x3A || $0 == 0x2E || $0 == 0x2D || $0 >= 0x80 }
        return (hasNumber || isParted) && (Bytes.isUpper(text[at]) || Bytes.isDigit(text[at]) || isParted)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        Bytes.isDigit(byte) || byte == 0x2E || byte == 0x2D || byte == 0x49 || byte == 0x56 || byte == 0x58
    }

    /// A row, a line in brackets, a note, or words that are no sentence: what stands in a figure.
    private static func isOfFigure(_ line: Outline.Line, in text: [UInt8]) -> Bool {
        guard !line.isHeading || text[line.range].contains(0x7C) else { return false }
        if line.isRow || text[line.range].contains(0x7C) { return true }
        let first = line.range.lowerBound
        let opens = text[line.range].first { !isOpening($0) || $0 == 0x5B } ?? 0
        if opens == 0x5B || opens == 0x28 { return true }
        guard let last = text[first..<line.range.upperBound].last else { return false }
        return last != 0x2E && last != 0x3A && last != 0x3B && line.range.count <= longest
    }
}
