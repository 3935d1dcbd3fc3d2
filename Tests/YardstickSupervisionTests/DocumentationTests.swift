import Foundation
import Testing
import YardstickSupervision

@Suite("The page on tracking")
struct DocumentationTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "Documentation/Tracking.md")

    @Test("Each rule set stands there as its file has it")
    func rules() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let parts = text.components(
            separatedBy: "<!-- from the files: a test fails when this is stale -->\n\n")
        try #require(parts.count == 2)
        let expected = RuleSet.standard.map(\.page).joined(separator: "\n\n") + "\n"
        #expect(parts[1] == expected, "put this there:\n\(expected)")
    }

    @Test("Every status and every step of a life is explained")
    func words() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        for word in Status.allCases.map(\.rawValue) + LifeStep.Kind.allCases.map(\.rawValue) {
            #expect(text.contains(word))
        }
    }
}
