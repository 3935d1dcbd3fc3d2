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
        #expect(blocked.messages.contains("cannot write the site (not a directory). Check the path"))
    }

    @Test("A page that somebody else made is not written over")
    func foreignFolder() throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        _ = try tool.run("add", "plan.txt")
        for name in ["index.html", "targets.csv"] {
            let folder = tool.folder.appendingPathComponent("own")
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try tool.write("own/" + name, "mine")
            let outcome = try tool.run("publish", "own")
            #expect(outcome.status == 65)
            #expect(outcome.messages.contains("`own` holds `\(name)`"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
        }
        try tool.write("own/targets.csv", "mine")
        try FileManager.default.moveItem(
            at: tool.folder.appendingPathComponent("own/targets.csv"),
            to: tool.folder.appendingPathComponent("own/CNAME"))
        #expect(try tool.run("publish", "own").status == 0)
    }
}
