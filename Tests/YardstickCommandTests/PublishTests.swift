import Foundation
import Testing

@Suite("Publishing")
struct PublishTests {
    @Test("A site of plain files comes out, and again over itself")
    func publish() throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        _ = try tool.run("add", "plan.txt")
        for _ in 0..<2 {
            let outcome = try tool.run("publish", "site")
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("site: "))
        }
        for name in ["index.html", "index.json", "targets.csv", "documents/d1.html", "plans/d1.html"] {
            #expect(
                FileManager.default.fileExists(
                    atPath: tool.folder.appendingPathComponent("site/" + name).path))
        }
    }

    @Test("Without a ledger, and where nothing may be written, it says what to do")
    func refusals() throws {
        let tool = try Tool()
        let missing = try tool.run("publish", "site")
        #expect(missing.status == 1)
        #expect(missing.messages.contains("yardstick add"))
        try tool.write("plan.txt", SamplePlan.text)
        _ = try tool.run("add", "plan.txt")
        let blocked = try tool.run("publish", "plan.txt/site")
        #expect(blocked.status == 65)
        #expect(blocked.messages.contains("cannot write the site"))
    }
}
