import Foundation
import GRDB
import Testing

@testable import YardstickLedger

@Suite("What a server needs of the ledger")
struct ServingTests {
    @Test("A question that does not end is ended when its time is over, and the next is answered")
    func timeLimit() async throws {
        let temporary = try TemporaryLedger()
        try await temporary.add(Sample.item("quays 9"))
        let ledger = try temporary.open(for: .serving)
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
        #expect(throws: LedgerError(path: ledger.path, reason: .timeOver)) {
            try TimeLimit.within(.milliseconds(30)) {
                try ledger.asking { try Int.fetchOne($0, sql: endless) }
            }
        }
        #expect(try TimeLimit.within(.seconds(60)) { try ledger.documents(PassageQuery()).count } == 1)
        #expect(try ledger.documents(PassageQuery()).count == 1)
    }

    @Test("A watch tells changes, by this process and by others, from their absence")
    func changes() async throws {
        let temporary = try TemporaryLedger()
        try await temporary.add(Sample.item("quays 9"))
        let ledger = try temporary.open(for: .serving)
        let watch = try ChangeWatch(ledger)
        let first = try watch.revision()
        _ = try ledger.measurements(MeasurementQuery())
        #expect(try watch.revision() == first)
        try ledger.rule([.confirmed], on: 1, by: "ada")
        let second = try watch.revision()
        #expect(second != first)
        try temporary.execute("UPDATE documents SET title = 'Another'")
        #expect(try watch.revision() != second)
    }

    @Test("A ledger that may not be written is served all the same")
    func readOnly() async throws {
        let temporary = try TemporaryLedger()
        try await temporary.add(Sample.item("quays 9"))
        let ledger = try temporary.open(for: .serving)
        #expect(!ledger.isReadOnly)
        #expect(throws: LedgerError.self) { try Ledger.open(temporary.path + "x", for: .serving) }
    }
}
