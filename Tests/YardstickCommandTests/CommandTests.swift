import Foundation
import Testing

@Suite("The command")
struct CommandTests {
    private let tool: Tool

    init() throws {
        tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
    }

    @Test("Nothing but results goes to standard output, and the exit code says how it went")
    func streams() throws {
        let read = try tool.run("read", "plan.txt", "--format", "jsonl")
        #expect(read.status == 0)
        #expect(read.messages.isEmpty)
        #expect(
            read.output.split(separator: "\n").allSatisfy {
                $0.hasPrefix(#"{"document":"plan.txt","start":"#)
            })
        #expect(read.output.contains(#""value":12500000000,"unit":"CNY""#))
    }

    @Test("Every line that is read quotes the document at its own place")
    func surfaces() throws {
        let bytes = Array(SamplePlan.text.utf8)
        let lines = try tool.run("read", "plan.txt", "--format", "jsonl").output.split(separator: "\n")
        #expect(lines.count >= 5)
        for line in lines {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let start = try #require(object?["start"] as? Int)
            let end = try #require(object?["end"] as? Int)
            #expect(object?["surface"] as? String == String(decoding: bytes[start..<end], as: UTF8.self))
        }
    }

    @Test("Standard input is read like a file, and the same input gives the same output")
    func standardInput() throws {
        let first = try tool.run("read", "-", "--format", "csv", input: SamplePlan.text)
        let second = try tool.run("read", "-", "--format", "csv", input: SamplePlan.text)
        #expect(first.status == 0)
        #expect(first.output == second.output)
        #expect(first.output.hasPrefix("document,start,end,surface,value,low,high,unit,"))
    }

    @Test("Many documents are read in the order in which they were named")
    func order() throws {
        for number in 0..<12 {
            try tool.write("p\(number).txt", SamplePlan.long(number, paragraphs: 3 * (12 - number)))
        }
        let names = (0..<12).map { "p\($0).txt" }.shuffled()
        let output = try tool.run(["read", "--format", "jsonl"] + names).output
        let seen = output.split(separator: "\n").compactMap { line in
            names.first { line.hasPrefix("{\"document\":\"\($0)\"") }
        }
        #expect(seen.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } } == names)
    }

    @Test("What cannot be read is named, the rest is read, and the exit code is 65")
    func unreadable() throws {
        try tool.write("empty.txt", "")
        let read = try tool.run("read", "missing.txt", "plan.txt", "empty.txt", "--format", "jsonl")
        #expect(read.status == 65)
        #expect(read.messages.contains("missing.txt"))
        #expect(read.messages.contains("empty.txt"))
        #expect(!read.output.isEmpty)
        let add = try tool.run("add", "missing.txt", "plan.txt", "empty.txt")
        #expect(add.status == 65)
        #expect(add.output.contains("1 document added, 1 not readable."))
        #expect(try tool.run("add", "missing.txt", "--ledger", "none.db").status == 65)
        #expect(!FileManager.default.fileExists(atPath: tool.folder.appendingPathComponent("none.db").path))
    }

    @Test("From adding to ruling to exporting")
    func wholeWay() throws {
        #expect(try tool.run("add", "plan.txt").status == 0)
        #expect(try tool.run("add", "plan.txt").output == "yardstick.db: 1 document unchanged.\n")
        let targets = try tool.run("list", "targets")
        #expect(targets.status == 0)
        #expect(targets.output.contains("> 13   bn CNY"))
        let ruled = try tool.run("rule", "1", "--field", "area=Maple", "--note", "by hand")
        #expect(ruled.status == 0)
        #expect(ruled.output.contains("ada: area is Maple, not "))
        let listed = try tool.run("list", "measurements", "--area", "maple", "--format", "jsonl").output
        #expect(listed.hasPrefix(#"{"id":1,"document":"plan.txt""#))
        #expect(listed.contains(#""area":"Maple""#))
        #expect(listed.contains(#""rulings":[{"field":"area","value":"Maple","previous":"#))
        let export = try tool.run("export", "--format", "csv").output
        #expect(export.hasPrefix("id,document,start,"))
        #expect(export.components(separatedBy: "\r\n").count > 5)
        #expect(try tool.run("show", "1").output.contains("^^^"))
        #expect(try tool.run("show", "d1").output.contains("SHA-256"))
    }

    @Test("A ruling whose line a changed text takes away is told of, and kept with the document")
    func strandedRuling() throws {
        try tool.write(
            "report.txt",
            "Exports reached 3 billion yuan in 2020.\n\nImports reached 2 billion yuan in 2020.\n")
        _ = try tool.run("add", "report.txt")
        _ = try tool.run("rule", "1", "--field", "value=4", "--by", "Ann Li")
        _ = try tool.run("rule", "2", "--confirm")
        let unmoved =
            "Rail freight is new here.\n\nExports reached 3 billion yuan in 2020.\n\nImports reached 2 billion yuan in 2020.\n"
        try tool.write("report.txt", unmoved)
        #expect(try !tool.run("add", "report.txt").messages.contains("ruling"))
        try tool.write("report.txt", unmoved.replacingOccurrences(of: "3 billion", with: "3.1 billion"))
        let changed = try tool.run("add", "report.txt")
        #expect(changed.status == 0)
        #expect(changed.messages.contains("1 ruling has no line any more"))
        let ruled =
            "Ann Li: value is 4, not 3000000000, of \"3 billion yuan\" in \"Exports reached 3 billion yuan in 2020.\""
        #expect(changed.messages.contains(ruled))
        #expect(try !tool.run("add", "report.txt", "--again").messages.contains("ruling"))
        #expect(try tool.run("show", "d1").output.contains(ruled))
    }

    @Test(
        "A document is taken out by its number or name, and with rulings on it only where that is asked for")
    func removing() throws {
        try tool.write("b.txt", "Exports reached 3 billion yuan in 2020.\n")
        _ = try tool.run("add", "plan.txt", "b.txt")
        let removed = try tool.run("remove", "b.txt")
        #expect(
            removed.output
                == "yardstick.db: d1 (b.txt) is taken out, with 1 measurement, 0 commitments and 0 rulings.\n"
        )
        #expect(try tool.run("remove", "b.txt").status == 1)
        _ = try tool.run("rule", "2", "--confirm")
        let refused = try tool.run("remove", "d2")
        #expect(refused.status == 64)
        #expect(
            refused.messages.contains(
                "1 ruling of people would go with d2 (plan.txt); nothing was taken out."))
        #expect(try tool.run("list", "documents", "--format", "csv").output.contains("plan.txt"))
        #expect(try tool.run("remove", "d2", "--with-rulings").status == 0)
        #expect(try tool.run("list", "documents").messages == "No documents match.\n")
        #expect(try tool.run("add", "plan.txt").output.contains("1 document added."))
    }

    @Test("Where nothing could be read no next step is named")
    func nothingAdded() throws {
        try tool.write("empty.txt", "")
        let outcome = try tool.run("add", "empty.txt")
        #expect(outcome.output == "yardstick.db: 1 document not readable.\n")
        #expect(!outcome.messages.contains("Next"))
    }

    @Test("A ledger that cannot be made says why")
    func ledgerFolder() throws {
        let missing = try tool.run("add", "plan.txt", "--ledger", "none/city.db")
        #expect(missing.status == 65)
        #expect(missing.messages.contains("none/city.db: cannot open the ledger: its folder is not there."))
        #expect(
            try tool.run("add", "plan.txt", "--ledger", ".").messages.contains(
                "name another file with --ledger"))
    }

    @Test("The ledger is where the option, else the environment, says")
    func ledgerPlace() throws {
        _ = try tool.run("add", "plan.txt", environment: ["YARDSTICK_LEDGER": "city.db"])
        #expect(try tool.run("list", "documents", "--ledger", "city.db", "--format", "csv").status == 0)
        #expect(try tool.run("list", "documents").status == 1)
        let other = try tool.run(
            "list", "documents", "--ledger", "city.db", environment: ["YARDSTICK_LEDGER": "none.db"])
        #expect(other.status == 0)
    }

    @Test(
        "Exit codes",
        arguments: [
            (["show", "9999"], 1), (["list", "targets", "--document", "nobody.txt"], 1),
            (["list", "targets", "--area", "Nowhere"], 0), (["show", "x"], 64), (["list", "plans"], 64),
            (["list", "targets", "--role", "actual"], 64), (["list", "targets", "--limit", "-1"], 64),
            (["rule", "1"], 64), (["rule", "1", "--field", "role=goal"], 64), (["add", "-"], 64),
            (["read"], 64),
            (["read", "plan.txt", "--date", "soon"], 64), (["list", "targets", "--ledger", "plan.txt"], 65),
            (["--help"], 0), (["--version"], 0), (["help", "rule"], 0),
        ] as [([String], Int32)])
    func exitCodes(arguments: [String], status: Int32) throws {
        _ = try tool.run("add", "plan.txt")
        let outcome = try tool.run(arguments)
        #expect(outcome.status == status)
        #expect(status == 0 || !outcome.messages.isEmpty)
    }

    @Test("A reader that has seen enough ends the command quietly")
    func brokenPipe() throws {
        try tool.write("long.txt", SamplePlan.long(1, paragraphs: 400))
        let process = tool.process(["read", "long.txt", "--format", "jsonl"])
        let (outlet, errors) = (Pipe(), Pipe())
        process.standardOutput = outlet
        process.standardError = errors
        try process.run()
        _ = try outlet.fileHandleForReading.read(upToCount: 10)
        try outlet.fileHandleForReading.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(process.terminationReason == .exit)
        let said = try errors.fileHandleForReading.readToEnd() ?? Data()
        #expect(said.isEmpty)
    }

    @Test("Where nothing answers to a name, the command that lists the names is told")
    func noMatch() throws {
        _ = try tool.run("add", "plan.txt")
        #expect(
            try tool.run("list", "targets", "--indicator", "gpd").messages
                == "No targets match. `yardstick list indicators` names what is measured.\n")
        #expect(try tool.run("track", "--area", "Nowhere").messages.contains("`yardstick list documents`"))
    }

    @Test("A command whose messages nobody can read ends as it would otherwise")
    func unheardMessages() throws {
        _ = try tool.run("add", "plan.txt")
        for (arguments, status) in [(["list", "targets"], 0), (["read", "missing.txt"], 65)]
            as [([String], Int32)]
        {
            let process = tool.process(arguments)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle(forWritingAtPath: "/dev/full")
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == status)
        }
    }

    @Test("The help names each command once")
    func commandsOnce() throws {
        let lines = try tool.run("--help").output.split(separator: "\n")
        let commands = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first }
        #expect(commands.contains("list"))
        #expect(Set(commands).count == commands.count)
    }

    @Test("A table fits the columns that there are")
    func narrow() throws {
        _ = try tool.run("add", "plan.txt")
        for width in [20, 40, 60, 80, 200] {
            let table = try tool.run("list", "measurements", environment: ["COLUMNS": "\(width)"]).output
            #expect(table.split(separator: "\n").allSatisfy { $0.count <= width })
            #expect(!table.contains("\u{1B}"))
        }
    }
}
