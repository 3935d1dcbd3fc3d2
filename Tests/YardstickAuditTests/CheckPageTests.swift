import Foundation
import Testing
import YardstickLedger

@testable import YardstickAudit

@Suite("Pages of the checks")
struct CheckPageTests {
    @Test("Each worked example shows its check finding something", arguments: Check.all.map(\.name))
    func examplesAreFound(name: String) async throws {
        let check = try #require(Check.named(name))
        let outcomes = try await AuditedTexts.outcomes(check.documentation.example, check: name)
        #expect(outcomes.contains { $0.verdict != .agrees }, "\(outcomes.map(\.arithmetic))")
    }
}
