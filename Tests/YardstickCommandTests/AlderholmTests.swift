import Foundation
import Testing

/// The made-up city of `Examples/Alderholm` against the table that was worked out by hand beside it.
@Suite("Alderholm")
struct AlderholmTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/Alderholm")

    private struct Expected {
        let cells: [String]

        var key: String { [cells[1].lowercased(), cells[2], cells[3]].joined(separator: " | ") }
        var status: String { cells[4] }
        var pace: Double? { Double(cells[5]) }
        var rate: Double? { Double(cells[6]) }
        var step: Double? { Double(cells[7]) }
        var life: String { cells[8] }
    }

    private let tool: Tool

    init() throws {
        tool = try Tool()
        #expect(try tool.run("add", Self.folder.path).status == 0)
        #expect(try tool.run("import", Self.folder.appendingPathComponent("yearbook.csv").path).status == 0)
    }

    private static func expectations() throws -> [String: [Expected]] {
        let text = try String(contentsOf: folder.appendingPathComponent("worked-out.csv"), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        // An indicator may have a comma in it.
        let cells = rows.map { row in
            row.count == 9 ? row : [row[0], row[1] + "," + row[2]] + row[3...]
        }
        return Dictionary(grouping: cells.map { Expected(cells: $0) }) { $0.cells[0] }
    }

    private func tracked(asOf day: String) throws -> [String: [String: Any]] {
        let output = try tool.run("track", "--as-of", day, "--format", "jsonl").output
        var found: [String: [String: Any]] = [:]
        for line in output.split(separator: "\n") {
            guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let indicator = object["indicator"] as? String, let form = object["form"] as? String,
                let end = object["periodEnd"] as? String
            else { continue }
            found["\(indicator.lowercased()) | \(form) | \(end.prefix(4))"] = object
        }
        return found
    }

    private static func isClose(_ value: Double?, _ expected: Double?) -> Bool {
        guard let expected else { return true }
        guard let value else { return false }
        return abs(value - expected) <= 0.0006 * max(1, abs(expected))
    }

    @Test("Each target stands as it was worked out")
    func stands() throws {
        let days = try Self.expectations()
        #expect(days.count == 4)
        for (day, expectations) in days { try check(expectations, asOf: day) }
    }

    private func check(_ expectations: [Expected], asOf day: String) throws {
        let found = try tracked(asOf: day)
        #expect(expectations.count >= 2)
        for expected in expectations {
            let object = found[expected.key]
            #expect(object?["status"] as? String == expected.status, "\(day) \(expected.key)")
            #expect(Self.isClose(object?["measured"] as? Double, expected.pace), "\(day) \(expected.key)")
            let pace = object?["requiredPace"] as? [String: Any]
            #expect(Self.isClose(pace?["rate"] as? Double, expected.rate), "\(day) \(expected.key)")
            #expect(Self.isScaled(pace?["perYear"] as? Double, expected.step), "\(day) \(expected.key)")
            let life = (object?["life"] as? [[String: Any]])?.compactMap { $0["step"] as? String } ?? []
            #expect(life.joined(separator: " ") == expected.life, "\(day) \(expected.key)")
        }
    }

    /// The table says billions and millions as the reports do.
    private static func isScaled(_ value: Double?, _ expected: Double?) -> Bool {
        guard let expected else { return true }
        return [1, 1e6, 1e9].contains { scale in isClose(value.map { $0 / scale }, expected) }
    }

    @Test("Every status and every step of a life occurs")
    func complete() throws {
        let all = try Self.expectations().values.flatMap { $0 }
        #expect(Set(all.map(\.status)) == ["met", "missed", "on track", "behind", "far behind", "no data"])
        let steps = Set(all.flatMap { $0.life.split(separator: " ").map(String.init) })
        #expect(
            steps == ["made", "restated", "raised", "lowered", "softened", "tightened", "dropped", "settled"])
    }

    @Test("Importing twice and adding an unrelated document change no status")
    func unrelated() throws {
        let before = try tool.run("track", "--as-of", "2024-12-31", "--format", "csv").output
        let open = try tool.run("track", "--format", "csv").output
        #expect(try tool.run("import", Self.folder.appendingPathComponent("yearbook.csv").path).status == 0)
        try tool.write("linden.txt", SamplePlan.text)
        #expect(try tool.run("add", "linden.txt", "--area", "Linden", "--date", "2029-01-20").status == 0)
        let after = try tool.run("track", "--as-of", "2024-12-31", "--area", "Alderholm", "--format", "csv")
            .output
        #expect(after == before)
        #expect(try tool.run("track", "--area", "Alderholm", "--format", "csv").output == open)
    }

    @Test("An earlier answer is reproduced exactly when later documents are not there at all")
    func earlier() throws {
        let other = try Tool()
        for year in 2021...2023 {
            let path = Self.folder.appendingPathComponent("alderholm-\(year)-report.md").path
            #expect(try other.run("add", path).status == 0)
        }
        let fields = "track --as-of 2023-06-30 --format csv".split(separator: " ").map(String.init)
        let (all, known) = (try tool.run(fields).output, try other.run(fields).output)
        #expect(all == known && all.split(separator: "\r\n").count > 20)
    }

    @Test("Each rule set, and an office's own file, judges by its own measure and says so")
    func rules() throws {
        func judged(_ arguments: String...) throws -> String {
            try tool.run(["track", "--format", "jsonl"] + arguments).output
        }
        // 11, 17, 19 and 24 thousand jobs by March to June, against 12.5, 16.7, 20.8 and 25: two missed in a row.
        let months = try judged(
            "--as-of", "2024-07-31", "--rules", "monthly", "--indicator", "new-urban-jobs", "--year", "2024")
        #expect(
            months.contains(#""status":"behind""#) && months.contains(#""rules":"monthly 1","measured":2,"#))
        // 40 % of the way was due, 15 % is done.
        let lights = try judged("--as-of", "2023-06-30", "--rules", "lights", "--indicator", "pm25")
        #expect(lights.contains(#""light":"yellow","rules":"lights 1","measured":25"#))
        try tool.write(
            "office.yaml",
            """
            {name: office, version: 2, title: Ours, measure: points behind plan, about: {share: 0.05, points: 1},
            bands: [{status: on track, light: green, most: 5}, {status: far behind, light: red}],
            sources: [{title: Order 7, gives: all}]}
            """)
        let own = try judged("--as-of", "2023-06-30", "--rules", "office.yaml", "--indicator", "pm25")
        #expect(own.contains(#""light":"red","rules":"office 2""#))
        try tool.write("bad.yaml", "name: x")
        #expect(try tool.run("track", "--rules", "bad.yaml").status == 65)
    }

    @Test("What is left out of a listing changes nothing in it")
    func filters() throws {
        func lines(_ more: String...) throws -> [Substring] {
            try tool.run(["track", "--format", "csv", "--as-of", "2023-06-30"] + more).output.split(
                separator: "\r\n")
        }
        let all = try lines()
        for line in try lines("--indicator", "hospital") + lines("--year", "2025", "--status", "behind") {
            #expect(all.contains(line))
        }
    }

    @Test("The table, the roll-up, the ranking and a target's page are printed")
    func pages() throws {
        let table = try tool.run("track", "--as-of", "2023-06-30", "--status", "far behind")
        #expect(table.output.contains("average conc"))
        #expect(table.messages.contains("1 target: 1 far behind. Judged by pace 1."))
        let rollUp = try tool.run("track", "--by", "topic").output
        #expect(rollUp.contains("national-accounts") && rollUp.contains("all"))
        let lights = try tool.run("track", "--as-of", "2023-06-30", "--rules", "lights", "--format", "jsonl")
            .output
        #expect(lights.contains(#""light":"red","rules":"lights 1""#))
        let rank = try tool.run("rank", "--indicator", "gdp", "--period", "2022")
        #expect(rank.output.contains("101.4 bn CNY"))
        let early = try tool.run("rank", "--indicator", "gdp", "--period", "1900")
        #expect(early.status == 0)
        #expect(early.messages == "No area has a figure of `gdp` for 1900 to be ordered by.\n")
        #expect(try tool.run("rank", "--indicator", "nothing", "--period", "2022").status == 1)
        #expect(try tool.run("track", "--rules", "none").status == 1)
        #expect(try tool.run("track", "--as-of", "yesterday").status == 64)
        let listed = try tool.run("list", "targets", "--indicator", "gdp", "--format", "csv").output
        let id = try #require(listed.split(separator: "\r\n").dropFirst().first?.split(separator: ",").first)
        let page = try tool.run("show", String(id), "--as-of", "2023-12-31").output
        #expect(page.contains("Life") && page.contains("restated") && page.contains("earlier"))
    }
}
