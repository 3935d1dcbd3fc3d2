import Testing
import YardstickReading

@testable import YardstickDocuments

@Suite("Sidecars and options")
struct SidecarTests {
    private let text = "Report of Oakton\n\nReleased: 2021-03-01\n\nThe city built roads.\n"

    @Test("a sidecar comes before what was found, and an option before both")
    func precedence() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "report.txt")
        try folder.write(
            "area: Elmshire\nkind: plan\ndate: 2022\ntitle: \"Roads: a plan\"\n", to: "report.yaml")
        let overrides = MetadataOverrides(area: "Norland", date: CalendarDate(year: 2023, month: 4))
        let metadata = try await DocumentLoader(areas: .sample).load(path: path, overrides: overrides)
            .metadata
        #expect(metadata.title == "Roads: a plan")
        #expect(metadata.kind == .plan)
        #expect(metadata.area == "Norland")
        #expect(metadata.date?.description == "2023-04")
        #expect(metadata.language == .english)
        #expect(metadata.sources[.title] == .sidecar)
        #expect(metadata.sources[.date] == .option)
        #expect(metadata.sources[.language] == .letters)
    }

    @Test("the ending .yml is as good, and an empty sidecar says nothing")
    func endings() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "report.txt")
        try folder.write("issuer: Oakton Council # its own words\n", to: "report.yml")
        #expect(try await DocumentLoader(areas: .sample).load(path: path).metadata.issuer == "Oakton Council")
        try folder.write("", to: "report.yaml")
        #expect(try await DocumentLoader(areas: .sample).load(path: path).metadata.issuer == nil)
    }

    @Test(
        "what cannot be used is named with its line",
        arguments: [
            ("area: Oakton\nregion: Elmshire\n", 2, "unknown key `region`"),
            ("date: last year\n", 1, "`last year` is no date"),
            ("title: Roads\nkind: leaflet\n", 2, "`leaflet` is no kind"),
            ("language: klingon\n", 1, "Write one of `en`, `zh`"),
            ("area:\n", 1, "`area` has no value"),
            ("title: [a, b]\n", 1, "`title` has no value"),
            ("- area\n", 1, "expected `key: value` lines"),
            ("title: \"open\n", 2, "is no YAML"),
        ])
    func errors(yaml: String, line: Int, words: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "report.txt")
        let sidecar = try folder.write(yaml, to: "report.yaml")
        let error = try #require(await refusal(ofFile: path))
        #expect(error.path == sidecar)
        #expect(error.description.contains(words))
        #expect(error.description.contains("`, line \(line): "))
    }

    @Test("a key that stands twice, brackets without end and bytes that are no text are refused")
    func hostile() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "report.txt")
        for bytes in [
            Array("area: a\narea: b\n".utf8), [UInt8](repeating: UInt8(ascii: "["), count: 60_000),
            Array(String(repeating: "- ", count: 30_000).utf8), [0xFF, 0x00, 0x41],
            [UInt8](repeating: 0x20, count: 70_000),
        ] {
            let sidecar = try folder.write(bytes, to: "report.yaml")
            #expect(await refusal(ofFile: path)?.path == sidecar)
        }
    }
}
