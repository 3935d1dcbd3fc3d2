import Foundation
import Testing
import YardstickReading

@testable import YardstickExchange
@testable import YardstickLedger

@Suite("Importing tables")
final class TableImportTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func read(_ text: String, published: String? = "2022-03-15") throws -> [ImportedTable] {
        try TableImport(published: published.flatMap { CalendarDate(iso: $0) }).tables(
            Array(text.utf8), path: folder.appendingPathComponent("table.csv").path)
    }

    private func ledger() throws -> Ledger {
        try Ledger.open(folder.appendingPathComponent("yardstick.db").path, for: .adding, patience: 1)
    }

    /// The figures of a table, a line each.
    private func figures(_ table: ImportedTable?) -> [String] {
        (table?.rows ?? []).map { row in
            let measurement = row.measurement
            let value =
                switch measurement.quantity.value {
                case .exact(let value): "\(value)"
                case .range(let low, let high): "\(low)..\(high)"
                case .unrepresentable: "?"
                }
            return [
                measurement.indicatorCode ?? measurement.indicator, measurement.area ?? "-",
                measurement.period?.description ?? "-", value, measurement.quantity.unit.rawValue,
                measurement.form.rawValue, measurement.role.rawValue,
            ].joined(separator: " ")
        }
    }

    @Test(
        "A row says what its cells say",
        arguments: [
            (
                "indicator,area,period,value,unit\nGDP,Jiaxing,2021,635500000000,CNY\n",
                "gdp Jiaxing 2021 635500000000.0 CNY level actual"
            ),
            (
                "indicatorCode,area,periodStart,periodEnd,low,high,unit,role\r\ngdp,Linden,2021,2025,1,2,CNY,target\r\n",
                "gdp Linden 2021/2025 1.0..2.0 CNY level target"
            ),
            (
                "Indicator,AREA,Period,Value,Unit\nGDP,Linden,2021,5,CNY\n",
                "gdp Linden 2021 5.0 CNY level actual"
            ),
            (
                "\u{FEFF}indicator,period,value,form\n\"GDP, real\",2021-Q1,6.5,growth",
                "gdp - 2021-01/2021-03 6.5 % growth actual"
            ),
            (
                #"{"indicator":"gdp","period":"2021/2025","value":5,"form":"growth","role":"target"}"#,
                "gdp - 2021/2025 5.0 % growth target"
            ),
            (
                "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nX:Y(1.0),CN,gdp,2021,114.9,CNY,12\n",
                "gdp China 2021 114900000000000.0 CNY level actual"
            ),
            (
                "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\ndataflow,A:B(1),I,gdp,2021-01-01/P5Y,3,CNY",
                "gdp - 2021/2025 3.0 CNY level actual"
            ),
        ])
    func reads(text: String, figure: String) throws {
        #expect(figures(try read(text).first) == [figure])
    }

    @Test(
        "An error names row and column and says what was expected",
        arguments: [
            ("", "table.csv: is empty; expected titles and rows."),
            (
                "area,period,value\nLinden,2021,1\n",
                "row 1: has no column `indicator` or `indicatorCode`; expected one."
            ),
            (
                "indicator,period,value,unit\nGDP,2021,\"1,000\",CNY",
                "row 2, column value: `1,000` is no number; expected digits"
            ),
            (
                "indicator,period,value,unit\nGDP,2021,1,yuan",
                "row 2, column unit: `yuan` is no unit; expected one such as count,"
            ),
            (
                "indicator;period;value;unit\nGDP;2021;1;CNY",
                "expected one. Its cells are parted by semicolons; save it with commas."
            ),
            ("year,GDP\n2021,1\n", "expected one. It has `year`, `GDP`."),
            (
                "indicator,period,value,unit\nGDP,2021,1,bn CNY",
                "column unit: `bn CNY` is no unit; expected one such as count, %, pp, CNY, USD, km, t, and the number in full"
            ),
            ("Value,period,value\n", "row 1, column value: this title stands here twice"),
            ("indicator,period,value,unit\nGDP,2021,1,", "row 2, column unit: is empty; expected a unit"),
            (
                "indicator,period,value,unit\nGDP,20211,1,CNY",
                "row 2, column period: `20211` is no period; expected a year"
            ),
            ("indicator,period,value,unit\nGDP,2021,1,CNY\nGDP,2021,1", "row 3: has 3 cells; expected 4"),
            ("indicator,period,value,unit\nGDP,2021,nan,CNY", "column value: `nan` is no number"),
            (
                "indicator,period,value,unit,role\nGDP,2021,1,CNY,hope",
                "column role: `hope` is no role; expected one of actual,"
            ),
            (
                "indicator,period,low,high,unit\nGDP,2021,2,1,CNY",
                "column high: 1.0 is below low; expected 2.0 or more."
            ),
            ("indicator,period,value\n\"GDP,2021,1", "row 2: a quotation mark does not end its cell"),
            ("indicator,indicator,value\n", "row 1, column indicator: this title stands here twice"),
            ("{\"indicator\":1", "row 1: is no JSON object"),
            (
                "INDICATOR,TIME_PERIOD,OBS_VALUE,ACTION\ngdp,2021,1,D", "column ACTION: `D` asks to delete"
            ),
        ])
    func refuses(text: String, message: String) {
        let error = #expect(throws: ImportError.self) { try read(text) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.hasSuffix("Nothing was imported.") == true)
    }

    @Test("Without a day of publication nothing is taken")
    func undated() {
        let error = #expect(throws: ImportError.self) {
            try read("indicator,period,value,unit\nGDP,2021,1,CNY", published: nil)
        }
        #expect(error?.description.contains("--published DATE") == true)
    }

    @Test(
        "The same edition again changes nothing, a corrected one takes its place, a later one stands beside it"
    )
    func editions() throws {
        let ledger = try ledger()
        let first = "indicator,area,period,value,unit\nGDP,Linden,2021,100,CNY\n"
        #expect(try ledger.take(try read(first), by: "ada").added == 1)
        #expect(try ledger.take(try read(first), by: "ada").unchanged == 1)
        let second = first.replacingOccurrences(of: "100", with: "101")
        #expect(try ledger.take(try read(second), by: "ada").replaced == 1)
        #expect(try ledger.take(try read(second, published: "2023-03-15"), by: "ada").added == 1)
        let figures = try ledger.figures()
        #expect(figures.all.map(\.value) == [101, 101])
        #expect(figures.sources.map { $0.date?.description } == ["2022-03-15", "2023-03-15"])
        #expect(figures.sources.allSatisfy { $0.kind == "table" })
    }

    @Test("The rows of a table are found by their words", arguments: [("Linden", 1), ("Alder", 0)])
    func search(word: String, count: Int) throws {
        let ledger = try ledger()
        _ = try ledger.take(
            try read("indicator,area,period,value,unit\nGDP,Linden,2021,100,CNY\n"), by: "ada")
        var query = MeasurementQuery()
        query.text = word
        #expect(try ledger.measurements(query).count == count)
    }

    @Test("A line of a table shows its row, and its cells as evidence")
    func line() throws {
        let ledger = try ledger()
        _ = try ledger.take(
            try read("indicator,area,period,value,unit\nGDP,Linden,2021,100,CNY\n"), by: "ada")
        let line = try #require(try ledger.measurements(MeasurementQuery()).first)
        #expect(line.sentence == "GDP,Linden,2021,100,CNY")
        #expect(line.surface == "100")
        #expect(line.documentDate == "2022-03-15")
        #expect(line.measurement.evidence.count == 5)
        let words = line.measurement.evidence.map { piece in
            let start = piece.range.lowerBound - line.sentenceRange.lowerBound
            return String(
                decoding: Array(line.sentence.utf8)[start..<start + piece.range.count], as: UTF8.self)
        }
        #expect(words == ["100", "GDP", "CNY", "Linden", "2021"])
    }

    @Test("What export writes is taken back, in each form", arguments: ["csv", "jsonl", "sdmx-csv"])
    func roundTrip(form: String) throws {
        let ledger = try ledger()
        let table = """
            indicator,area,period,value,unit,form,role,comparator
            GDP,Linden,2021,100,CNY,level,actual,=
            "jobs, new",Linden,2021-01/2021-09,20,count,level,actual,=
            GDP,Linden,2021/2025,6.5,%,growth,target,>=
            """
        _ = try ledger.take(try read(table), by: "ada")
        let lines = try ledger.measurements(MeasurementQuery())
        let exported = Self.exported(lines, as: form)
        // Into the same ledger: nothing is new.
        let again = try ledger.take(
            try TableImport().tables(Array(exported.utf8), path: "export.csv"), by: "ada")
        #expect(again == ImportOutcome(same: 3))
        // Into another one: a source with the same figures, known from the same day.
        let other = try Ledger.open(folder.appendingPathComponent("other.db").path, for: .adding, patience: 1)
        let tables = try TableImport().tables(Array(exported.utf8), path: "export.csv")
        #expect(try other.take(tables, by: "ada").added == 1)
        #expect(try other.take(tables, by: "ada").unchanged == 1)
        let (old, new) = (try ledger.figures(), try other.figures())
        #expect(old.all.map(\.value) == new.all.map(\.value) && old.all.map(\.span) == new.all.map(\.span))
        #expect(
            old.all.map(\.form) == new.all.map(\.form)
                && old.all.map(\.comparator) == new.all.map(\.comparator))
        #expect(new.sources.first?.date == old.sources.first?.date)
    }

    @Test("A changed cell of an export becomes a ruling; a line that is not there stops all")
    func corrections() throws {
        let ledger = try ledger()
        _ = try ledger.take(
            try read("indicator,area,period,value,unit\nGDP,Linden,2021,100,CNY\nGDP,Linden,2022,110,CNY\n"),
            by: "ada")
        let exported = Self.exported(try ledger.measurements(MeasurementQuery()), as: "csv")
        let changed = exported.replacingOccurrences(of: ",110,,,CNY", with: ",112,,,CNY")
        let tables = try TableImport().tables(Array(changed.utf8), path: "export.csv")
        #expect(try ledger.take(tables, by: "bob") == ImportOutcome(corrected: 1, same: 1))
        #expect(try ledger.take(tables, by: "bob") == ImportOutcome(same: 2))
        #expect(try ledger.figures().all.map(\.value) == [100, 112])
        let row = try #require(tables.first?.rows.last)
        let lost = ImportedTable(
            name: "table.csv", path: "lost.csv", title: "lost", issuer: nil,
            published: try #require(CalendarDate(iso: "2022-03-15")), text: tables[0].text,
            rows: tables[0].rows.dropLast()
                + [ImportedTable.Row(number: 3, range: row.range, measurement: row.measurement, place: 1..<2)]
        )
        #expect(throws: ImportMismatch.self) { try ledger.take([lost], by: "bob") }
        #expect(try ledger.figures().all.map(\.value) == [100, 112])
    }

    private static func exported(_ lines: [MeasurementLine], as form: String) -> String {
        if form == "jsonl" {
            var json = JSONWriter()
            for line in lines {
                json.measurement(line)
                json.endLine()
            }
            return json.text
        }
        var csv = CSVWriter()
        csv.line(form == "csv" ? MeasurementCSV.header(numbered: true) : SDMXCSV.header)
        for line in lines {
            csv.line(form == "csv" ? MeasurementCSV.fields(of: line) : SDMXCSV.fields(of: line) ?? [])
        }
        return csv.text
    }
}
