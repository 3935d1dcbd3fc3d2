import Foundation
import GRDB
import Testing

@Suite("Killing add")
struct KillTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    @Test("A killed add leaves a whole ledger, and adding again finishes the job", .timeLimit(.minutes(5)))
    func kill() throws {
        try FileManager.default.createDirectory(
            at: tool.folder.appendingPathComponent("plans"), withIntermediateDirectories: true)
        for number in 10..<40 {
            try tool.write("plans/p\(number).txt", SamplePlan.long(number, paragraphs: 40))
        }
        let started = Date()
        #expect(try tool.run("add", "plans", "--ledger", "whole.db").status == 0)
        let duration = Date().timeIntervalSince(started)
        let whole = try listing("whole.db")
        for round in 0..<10 {
            let ledger = "killed\(round).db"
            try addAndKill(ledger, after: duration * (Double(round) + Double.random(in: 0..<1)) / 10)
            try check(ledger)
            #expect(try tool.run("add", "plans", "--ledger", ledger).status == 0)
            #expect(try listing(ledger) == whole)
            try check(ledger)
        }
    }

    private func addAndKill(_ ledger: String, after seconds: Double) throws {
        let process = tool.process(["add", "plans", "--ledger", ledger])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: seconds)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func listing(_ ledger: String) throws -> String {
        try tool.run("export", "--format", "jsonl", "--ledger", ledger).output
    }

    /// What is there by now is whole; a file may not be there yet.
    private func check(_ ledger: String) throws {
        let path = tool.folder.appendingPathComponent(ledger).path
        guard FileManager.default.fileExists(atPath: path) else { return }
        let queue = try DatabaseQueue(path: path)
        let integrity = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        let broken = try queue.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
        #expect(integrity == ["ok"])
        #expect(broken.isEmpty)
    }
}
