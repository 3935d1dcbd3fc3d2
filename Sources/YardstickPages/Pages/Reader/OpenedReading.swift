import YardstickLedger
import YardstickReading

/// A reading that is open: its sentence with the words that each field rests on, and the margin beside it.
struct OpenedReading {
    /// A longer sentence is shown around the words that matter.
    private static let context = 600

    private let line: MeasurementLine
    private let sentence: Int
    private let request: PageRequest
    private let reading: ReadingCard

    init(_ line: MeasurementLine, sentence: Int, _ request: PageRequest, _ notes: ReadingNotes) {
        self.line = line
        reading = ReadingCard(line, request, notes)
        self.sentence = sentence
        self.request = request
    }

    /// What takes the place of the sentence while the reading is the target of the address.
    var markup: Markup {
        .element(
            "div", ["class": "opened", "id": line.id.map { "m\($0)" }],
            EvidenceMarks(line).markup(context: Self.context)
                + .element("aside", ["class": "card", "aria-label": "Reading"], card))
    }

    private var card: Markup {
        reading.markup
            + .element(
                "p", ["class": "ways"],
                .joined(
                    [
                        Markup.link("Close", to: "#s\(sentence)"),
                        line.id.flatMap { request.links.page(.measurement($0)) }
                            .map { .link("Confirm or correct", to: $0) },
                    ].compactMap { $0 }, by: Markup(" · ")))
    }
}
