import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Writing lines out")
struct ExchangeTests {
    private func line(
        _ value: Value, unit: YardstickReading.Unit = .yuan, id: Int64? = nil, sentence: String? = nil
    ) -> MeasurementLine {
        let measurement = YardstickReading.Measurement(
            quantity: Quantity(range: 4..<15, value: value, unit: unit, noun: nil, comparator: .atLeast),
            form: .level, role: .target, indicator: "GDP", indicatorCode: "gdp", area: "Linden",
            period: Period(years: 2026, through: 2027), sentence: 0, confidence: 0.1 + 0.2,
            evidence: [Evidence(field: .indicator, range: 0..<3, rule: "subject-of-verb")])
        return MeasurementLine(
            id: id, documentID: nil, document: "plan.txt", measurement: measurement, surface: "2 bn yuan",
            section: ["Aims", "Growth"], sentence: sentence ?? "GDP 2 bn yuan", sentenceRange: 0..<13,
            rulings: [])
    }

    private func json(_ line: MeasurementLine) -> String {
        var writer = JSONWriter()
        writer.measurement(line)
        return writer.text
    }

    @Test("The JSON line has its keys in order and its numbers exact")
    func jsonLine() {
        #expect(
            json(line(.exact(2e9))) == """
                {"document":"plan.txt","start":4,"end":15,"surface":"2 bn yuan","value":2000000000,"unit":"CNY",\
                "noun":null,"comparator":">=","form":"level","role":"target","indicator":"GDP",\
                "indicatorCode":"gdp","area":"Linden","periodStart":"2026","periodEnd":"2027",\
                "section":["Aims","Growth"],"sentence":"GDP 2 bn yuan","confidence":0.3,\
                "evidence":[{"field":"indicator","start":0,"end":3,"rule":"subject-of-verb"}]}
                """)
    }

    @Test("A range has low and high, and what is not held exactly is null")
    func values() {
        #expect(json(line(.range(7, 8.5))).contains(#""surface":"2 bn yuan","low":7,"high":8.5,"unit""#))
        #expect(json(line(.unrepresentable)).contains(#""surface":"2 bn yuan","value":null,"unit""#))
    }

    @Test("A line of a ledger has its number first and its rulings last")
    func numbered() {
        let text = json(line(.exact(1), id: 17))
        #expect(text.hasPrefix(#"{"id":17,"document""#))
        #expect(text.hasSuffix(#""rule":"subject-of-verb"}],"documentDate":null,"rulings":[]}"#))
    }

    @Test(
        "Numbers are written as short as they are exact",
        arguments: [
            (635_500_000_000, "635500000000"), (71.9, "71.9"), (9_007_199_254_740_992, "9007199254740992"),
            (0.1, "0.1"), (-3, "-3"), (1.5e300, "1.5e+300"), (.infinity, "null"), (.nan, "null"), (-0.0, "0"),
        ] as [(Double, String)])
    func numbers(value: Double, text: String) {
        var writer = JSONWriter()
        writer.value(value)
        #expect(writer.text == text)
    }

    @Test("What JSON reserves is escaped and everything else is as it was")
    func escapes() throws {
        let text = "a\"b\\c\n\t\u{1}é湖\u{202E}🙂/\u{7F}"
        var writer = JSONWriter()
        writer.value(text)
        #expect(writer.text == "\"a\\\"b\\\\c\\n\\t\\u0001é湖\u{202E}🙂/\u{7F}\"")
        let read = try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }

    @Test("CSV quotes what has to be quoted and nothing else")
    func csv() {
        var writer = CSVWriter()
        writer.line(["plain", "a,b", "say \"so\"", "two\nlines", nil, "", "=1+1", " x "])
        #expect(writer.text == "plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",,,=1+1, x \r\n")
    }

    @Test("A CSV line has a cell for every title")
    func csvLine() {
        for id in [nil, 17] as [Int64?] {
            let line = line(.range(7, 8), id: id)
            let header = MeasurementCSV.header(numbered: id != nil)
            let cells = Dictionary(uniqueKeysWithValues: zip(header, MeasurementCSV.fields(of: line)))
            #expect(MeasurementCSV.fields(of: line).count == header.count)
            #expect(cells["low"] == "7")
            #expect(cells["value"] == .some(nil))
            #expect(cells["section"] == "Aims > Growth")
        }
    }

    @Test("Evidence comes back from its code, wherever it stands")
    func evidence() {
        let evidence = [
            Evidence(field: .period, range: 3..<9, rule: "a"),
            Evidence(field: .value, range: 500..<512, rule: "b"),
            Evidence(field: .role, range: 0..<0, rule: "a"),
        ]
        var bytes: [UInt8] = []
        EvidenceCode.encode(evidence, from: 500, into: &bytes) { $0.rule == "a" ? 1 : 22 }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text == "[[8,-497,-491,1],[0,0,12,22],[5,-500,-500,1]]")
        #expect(EvidenceCode.decode(text, from: 500, rules: [1: "a", 22: "b"]) == evidence)
        #expect(EvidenceCode.decode("[[1,2", from: 0, rules: [:]).isEmpty)
    }
}
