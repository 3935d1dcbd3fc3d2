import Foundation
import Testing

@testable import YardstickAudit

@Suite("Two reports of one city")
struct TargetChangeTests {
    /// What became of each target of the first report in the second.
    private func outcomes() async throws -> [Outcome] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Fixtures")
        let texts = try [("2024", "2024-01-18"), ("2025", "2025-01-16")].map { year, date in
            let text = try String(
                contentsOf: folder.appendingPathComponent("oakham-\(year).txt"), encoding: .utf8)
            return CheckDocumentation.Example(date, area: "Oakham", text)
        }
        return try await AuditedTexts.outcomes(texts, check: "target-changed")
    }

    @Test(
        "Changed, softened, dropped and declared changes are told apart",
        arguments: [
            ("urbanization rate", Verdict.differs, "lowered without a word"),
            ("forest coverage rate", .differsByRevision, "lowered, as the later document declares"),
            ("R&D expenditure", .agrees, "restated"),
            ("unemployment rate", .agrees, "restated"),
            ("life expectancy", .differs, "softened without a word"),
            ("renewable energy", .differs, "put off"),
            ("charging stations", .differs, "softened to words"),
            ("gross enrollment rate", .differs, "dropped without a word"),
        ])
    func tellsApart(indicator: String, verdict: Verdict, words: String) async throws {
        let found = try await outcomes().filter { $0.title.contains(indicator) }
        #expect(found.count == 1, "\(found.map(\.title))")
        #expect(found.first?.verdict == verdict)
        #expect(found.first?.title.contains(words) == true, "\(found.map(\.title))")
    }

    @Test("A target that was reported on is not called dropped")
    func passesOverReported() async throws {
        let titles = try await outcomes().map(\.title)
        #expect(!titles.contains { $0.contains("urban jobs") })
        #expect(titles.count == 8, "\(titles)")
    }
}
