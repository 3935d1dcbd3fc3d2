import YardstickLedger
import YardstickReading

/// A reading that is open: its sentence with the words that each field rests on, and the margin beside it.
struct OpenedReading {
    /// A longer sentence is shown around the words that matter.
    private static let context = 600

    private let line: MeasurementLine
    private let document: DocumentHead
    private let request: PageRequest
    private let reading: ReadingCard

    init(
        _ line: MeasurementLine, of document: DocumentHead, _ request: PageRequest, _ notes: ReadingNotes
    ) {
        self.line = line
        reading = ReadingCard(line, request, notes)
        self.document = document
        self.request = request
    }

    /// What takes the place of the sentence while the reading is the target of the address.
    var markup: Markup {
        .element(
            "div", ["class": "opened", "id": line.id.map { "m\($0)" }],
            .element("span", ["class": "words"], EvidenceMarks(line).markup(context: Self.context))
                + .element("aside", ["class": "card", "aria-label": "Reading"], card))
    }

    private var more: String {
        line.measurement.role == .target ? "How the target stands" : "Confirm or correct"
    }

    private var card: Markup {
        reading.markup
            + .element(
                "p", ["class": "ways"],
                .joined(
                    [
                        line.id.flatMap { request.links.page(.measurement($0)) }.map { .link(more, to: $0) },
                        line.id.map {
                            .element(
                                "a", ["href": "#m\($0)", "data-cite": document.citation],
                                text: "Copy the citation")
                        },
                        Markup.link("Close", to: "#s\(line.measurement.sentence)"),
                    ].compactMap { $0 }, by: Markup(" · ")))
    }
}
