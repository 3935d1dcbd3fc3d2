import YardstickLedger
import YardstickReading

/// One line of the ledger as a page for people.
struct Page {
    let terminal: Terminal

    /// So much is left free to the right of a sentence, for the last mark's label.
    private static let labelRoom = 16
    private static let indent = 4

    var paint: Paint { Paint(isOn: terminal.hasColour) }

    /// Where a line comes from: document, bytes, sections.
    func origin(_ kind: String, _ document: String, _ range: Range<Int>, _ section: [String]) -> [String] {
        let place = "\(VisibleText.line(document)), bytes \(range.lowerBound) to \(range.upperBound)"
        let head = paint.bold("\(kind): \(place)".shortened(to: terminal.width))
        let path = VisibleText.line(section.joined(separator: " > ")).shortened(to: terminal.width)
        return [head] + (path.isEmpty ? [] : [path]) + [""]
    }

    /// The sentence with marks under it.
    func sentence(_ text: String, _ range: Range<Int>, _ marks: [MarkedSentence.Mark]) -> [String] {
        let width = max(20, terminal.width - Self.indent - Self.labelRoom)
        let margin = String(repeating: " ", count: Self.indent)
        return MarkedSentence(text, start: range.lowerBound, marks: marks).lines(width: width).flatMap {
            line in
            [margin + line.text]
                + line.marks.map { paint.dim((margin + $0).shortened(to: terminal.width)) }
        } + [""]
    }

    /// Names with their values below each other; those without a value are left out.
    func properties(_ entries: [(name: String, value: String?)]) -> [String] {
        let present = entries.filter { $0.value?.isEmpty == false }
        let width = present.map { $0.name.count }.max() ?? 0
        return present.map { entry in
            (entry.name.padded(to: width) + "  " + VisibleText.line(entry.value ?? ""))
                .shortened(to: terminal.width)
        }
    }
}
