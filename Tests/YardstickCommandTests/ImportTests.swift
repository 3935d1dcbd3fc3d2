import Foundation
import Testing

@Suite("The commands import and export")
struct ImportTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    private static let table = """
        indicator,area,period,value,unit
        GDP,Linden,2021,100,CNY
        GDP,Linden,2022,110,CNY

        """

    @Test("A table that does not fit is refused with its place, and nothing of it is kept")
    func refused() throws {
        try tool.write("bad.csv", Self.table + "GDP,Linden,2023,many,CNY\n")
        let outcome = try tool.run("import", "bad.csv", "--published", "2023-03-15")
        #expect(outcome.status == 65)
        #expect(
            outcome.messages.contains("bad.csv, row 4, column value: `many` is no number; expected digits"))
        #expect(try tool.run("list", "measurements").status == 1)
        #expect(try tool.run("import", "none.csv", "--published", "2023").status == 65)
        #expect(try tool.run("import", "bad.csv", "--published", "soon").status == 64)
    }

    @Test("A table comes in, is shown with its row, and goes out as SDMX-CSV")
    func taken() throws {
        try tool.write("good.csv", Self.table)
        let outcome = try tool.run("import", "good.csv", "--published", "2023-03-15", "--issuer", "Office")
        #expect(outcome.output == "yardstick.db: 1 table added, 2 figures.\n")
        let again = try tool.run("import", "good.csv", "--published", "2023-03-15", "--issuer", "Office")
        #expect(again.output == "yardstick.db: 1 table unchanged.\n")
        #expect(try tool.run("show", "1").output.contains("GDP,Linden,2021,100,CNY"))
        #expect(try tool.run("list", "documents").output.contains("good.csv"))
        let exported = try tool.run("export", "--format", "sdmx-csv").output
        #expect(
            exported.contains(
                "dataflow,YARDSTICK:MEASUREMENTS(1.0),I,A,Linden,GDP,2022,actual,level,110,,,CNY,"))
        try tool.write("again.csv", exported)
        #expect(
            try tool.run("import", "again.csv").output == "yardstick.db: 0 lines corrected, 2 as they were.\n"
        )
    }

    @Test("Cells that were changed in an export become rulings, by name")
    func corrected() throws {
        try tool.write("plan.txt", SamplePlan.text)
        #expect(try tool.run("add", "plan.txt").status == 0)
        let exported = try tool.run("export", "--format", "csv").output
        try tool.write("changed.csv", exported.replacingOccurrences(of: ",14,,,count", with: ",15,,,count"))
        let outcome = try tool.run("import", "changed.csv", "--by", "Ann Li")
        #expect(outcome.output.contains("1 line corrected"))
        let listed = try tool.run("list", "measurements", "--text", "schools", "--format", "jsonl").output
        #expect(listed.contains(#""value":15"#) && listed.contains(#""by":"Ann Li""#))
    }

    @Test("Of documents with one name each keeps to its own rows")
    func sameName() throws {
        for (folder, amount) in [("a", 3), ("b", 5)] {
            try FileManager.default.createDirectory(
                at: tool.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
            try tool.write(folder + "/report.txt", "Exports reached \(amount) billion yuan in 2020.\n")
        }
        _ = try tool.run("add", "a", "b", "--date", "2021")
        try tool.write("all.csv", try tool.run("export", "--format", "csv").output)
        #expect(
            try tool.run("import", "all.csv").output == "yardstick.db: 0 lines corrected, 2 as they were.\n")
        try tool.write("all.sdmx.csv", try tool.run("export", "--format", "sdmx-csv").output)
        let unnumbered = try tool.run("import", "all.sdmx.csv")
        #expect(unnumbered.status == 65)
        #expect(unnumbered.messages.contains("2 documents have the name `report.txt`"))
    }
}
