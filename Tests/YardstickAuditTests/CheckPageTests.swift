import Foundation
import Testing

@testable import YardstickAudit

@Suite("Pages of the checks")
struct CheckPageTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Documentation/Checks").standardizedFileURL

    /// With this variable set the pages are written instead of compared.
    private static let isWriting = ProcessInfo.processInfo.environment["YARDSTICK_WRITE_PAGES"] != nil

    @Test("Each page shows what its check finds in its example", arguments: Check.all.map(\.name))
    func pagesAreFresh(name: String) async throws {
        let check = try #require(Check.named(name))
        let outcomes = try await AuditedTexts.outcomes(check.documentation.example, check: name)
        let worked = try #require(CheckPages.Worked(outcomes), "\(outcomes.map(\.arithmetic))")
        try compare(CheckPages.page(of: check, worked: worked), with: "\(name).md")
    }

    @Test("The contents page names every check")
    func contentsAreFresh() throws {
        try compare(CheckPages.contents, with: "README.md")
    }

    private func compare(_ page: String, with name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        if Self.isWriting {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
        }
        let kept = try? String(contentsOf: file, encoding: .utf8)
        #expect(
            kept == page,
            "stale; write it anew with YARDSTICK_WRITE_PAGES=1 swift test --filter CheckPageTests")
    }
}
