/// Figures set large over or under what they count: "£84.6m" on one line, "Revenue" on the next.
///
/// A bar parts the two, as in a row of a table.
struct KeyFigures {
    private let text: [UInt8]
    private let lines: [Range<Int>]

    /// How many bytes a label has at most.
    private static let longestLabel = 60

    /// How many lines of a run of labels and values are looked at to tell which comes first.
    private static let longestRun = 60

    static func draw(in text: inout [UInt8], _ lines: [Range<Int>]) {
        // No one looks at the text any more when the first bar is drawn, which would copy it whole.
        let pairs = KeyFigures(text: text, lines: lines).pairs()
        for (value, label) in pairs {
            let (first, second) = value < label ? (value, label) : (label, value)
            TableBars.bar(between: lines[first], and: lines[second], in: &text)
        }
    }

    /// Values with the labels beside them, by the places of their lines.
    private func pairs() -> [(value: Int, label: Int)] {
        var pairs: [(value: Int, label: Int)] = []
        var taken = -1
        for place in lines.indices where place > taken && isFigure(place) {
            let behind = place + 1 < lines.count && isLabel(place + 1) && !isParted(place, place + 1)
            let before = place - 1 > taken && place > 0 && isLabel(place - 1) && !isParted(place - 1, place)
            if behind, !before || !hasLabelsFirst(place) {
                pairs.append((place, place + 1))
                taken = place + 1
            } else if before {
                pairs.append((place, place - 1))
                taken = place
            }
        }
        let isSure = pairs.count >= 2
        return pairs.filter { isSure || !isPlain(lines[$0.value]) }
    }

    /// In a run of labels and values, whether each label comes first: the run ends in a value.
    private func hasLabelsFirst(_ place: Int) -> Bool {
        var at = place
        while at - place < Self.longestRun, at + 2 < lines.count, isLabel(at + 1), isFigure(at + 2),
            !isParted(at, at + 1),
            !isParted(at + 1, at + 2)
        {
            at += 2
        }
        return !(at + 1 < lines.count && isLabel(at + 1) && !isParted(at, at + 1))
    }

    private func isFigure(_ place: Int) -> Bool {
        guard lines[place].count <= 24, case .value = CellShape(text, lines[place]) else { return false }
        return !hasBar(lines[place])
    }

    /// Words that start with a capital, without a number or a stop. Small letters go on with the value as they stand.
    private func isLabel(_ place: Int) -> Bool {
        let line = lines[place]
        guard line.count <= Self.longestLabel, line.count >= 3, Bytes.isUpper(text[line.lowerBound]),
            !hasBar(line)
        else { return false }
        let last = text[line.upperBound - 1]
        return (Bytes.isLetter(last) || last == 0x29) && !text[line].contains(where: Bytes.isDigit)
    }

    /// A bar stands in the line or beside it: it is a cell of another table.
    private func hasBar(_ line: Range<Int>) -> Bool {
        let bar = ByteSearch.first(text.span, line, of: OneByte(0x7C))
        if bar < line.upperBound { return true }
        var (before, behind) = (line.lowerBound, line.upperBound)
        while before > 0, text[before - 1] <= 0x20 { before -= 1 }
        while behind < text.count, text[behind] <= 0x20 { behind += 1 }
        return before > 0 && text[before - 1] == 0x7C || behind < text.count && text[behind] == 0x7C
    }

    /// Blank lines stand between two lines.
    private func isParted(_ left: Int, _ right: Int) -> Bool {
        Bytes.holdsBlankLine(text, lines[left].upperBound..<lines[right].lowerBound)
    }

    /// "12": a number that may be that of a page or a note as well.
    private func isPlain(_ line: Range<Int>) -> Bool {
        line.count <= 3 && text[line].allSatisfy(Bytes.isDigit)
    }
}
