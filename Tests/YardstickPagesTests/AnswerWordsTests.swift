import Testing
import YardstickReading
import YardstickSupervision

@testable import YardstickLedger
@testable import YardstickPages

/// The words in which pages give their answers.
@Suite struct AnswerWordsTests {
    private static func counts(_ statuses: [Status]) -> StatusCounts {
        var counts = StatusCounts([])
        for status in statuses { counts.add(status) }
        return counts
    }

    @Test(
        arguments: [
            ([.met, .met, .missed], 3, "2 met, 1 missed", "2 of 3 targets met, 1 missed"),
            (
                [.met, .behind, .noData], 4, "1 met, 1 behind; 1 cannot be judged yet",
                "1 of 4 targets met, 1 behind"
            ),
            ([.noData, .noData], 2, "none can be judged yet", "2 targets, none judged yet"),
            ([.noData], 1, "it cannot be judged yet", "1 target, not judged yet"),
            ([.onTrack, .missed], 2, "1 missed, 1 on track", "1 of 2 targets on track, 1 missed"),
        ] as [([Status], Int, String, String)])
    func `How targets stand is said in a title`(
        statuses: [Status], targets: Int, overview: String, plan: String
    ) {
        let counts = Self.counts(statuses)
        #expect(counts.answer == overview)
        #expect(counts.answer(of: targets) == plan)
    }

    @Test(arguments: [
        ("Short title", 40, "Short title"),
        ("Report on the work of the town of Linden, 2021", 30, "Report on the work … 2021"),
        ("Report on the work of the town of Linden, 2022", 30, "Report on the work … 2022"),
    ])
    func `A long title keeps its end, which tells the years apart`(
        title: String, length: Int, shown: String
    ) {
        #expect(title.shortenedInside(to: length) == shown)
    }

    @Test(arguments: [
        ("635.5 bn yuan", "635", ".5", "bn yuan"), ("68%", "68", "", "%"),
        ("−2 bn yuan", "−2", "", "bn yuan"),
        ("≈ 253,000", "≈ 253,000", "", ""), ("31 µg/m³", "31", "", "µg/m³"), ("", "", "", ""),
    ])
    func `A number in words is parted where columns align`(
        text: String, whole: String, fraction: String, unit: String
    ) {
        let figure = Figure(text: text, note: nil)
        #expect([figure.whole, figure.fraction, figure.unit] == [whole, fraction, unit])
    }

    @Test(arguments: [
        (
            "a.md states 5 billion CNY, a.md states 7 billion CNY.",
            "The report of 20 Jan 2023 states 5 billion yuan, the report of 20 Jan 2023 states 7 billion yuan."
        ),
        (
            "From 40 billion CNY to 60 billion CNY asks for 8.45% a year.",
            "From 40 billion yuan to 60 billion yuan asks for 8.45% a year."
        ),
        (
            "a.md aims at 5 billion CNY; b.md does not name it.",
            "a.md aims at 5 billion yuan; b.md does not name it."
        ),
    ])
    func `The arithmetic of a finding names documents by their date, and all of them or none`(
        arithmetic: String, shown: String
    ) throws {
        let head = DocumentHead(
            id: 1, name: "a.md", title: "Report", issuer: nil, area: nil, kind: "report", language: "en",
            date: "2023-01-20", addedAt: "2026-01-01T00:00:00Z")
        #expect(FindingWords(documents: [head], units: [.yuan]).text(arithmetic) == shown)
    }
}
