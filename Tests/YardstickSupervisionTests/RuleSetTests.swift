import Testing

@testable import YardstickSupervision

@Suite("Rule sets")
struct RuleSetTests {
    @Test("The shipped files are read, and name their sources")
    func standard() throws {
        #expect(StandardRuleSets.files.count == RuleSet.standard.count)
        #expect(RuleSet.standard.map(\.name) == ["pace", "lights", "monthly"])
        for rules in RuleSet.standard {
            #expect(rules.sources.count >= 2)
            #expect(rules.bands.last?.limit == nil)
        }
    }

    @Test(
        "A measure falls on its step",
        arguments: [
            ("pace", 0.95, Status.onTrack), ("pace", 0.9499, .behind), ("pace", 0.6, .behind),
            ("pace", 0.59, .farBehind), ("pace", -2, .farBehind),
            ("lights", 0, .onTrack), ("lights", 0.1, .behind), ("lights", 10, .behind),
            ("lights", 30, .behind),
            ("lights", 30.1, .farBehind),
            ("monthly", 0, .onTrack), ("monthly", 1, .behind), ("monthly", 2, .behind),
            ("monthly", 3, .farBehind),
        ] as [(String, Double, Status)])
    func bands(name: String, measured: Double, status: Status) throws {
        let rules = try #require(RuleSet.standard(name))
        #expect(rules.band(for: measured)?.status == status)
    }

    @Test(
        "A file that does not fit is refused with its line and what was expected",
        arguments: [
            ("- a\n", "office.yaml, line 1: expected `name:`, `version:`, `measure:` and `bands:`."),
            ("name: x\ncolour: red\n", "office.yaml, line 2: unknown key `colour`."),
            (Self.office(bands: "[]"), "the last of `bands` takes what is left"),
            (
                Self.office(
                    bands:
                        "[{status: on track, light: green, least: 0.5}, {status: behind, light: red, least: 0.6}]"
                ),
                "cannot follow 0.5."
            ),
            (
                Self.office(bands: "[{status: fine, light: green}]"),
                "`fine` is no status. Write one of `met`, "
            ),
            (Self.office(bands: "[{status: behind, light: pink}]"), "`pink` is no light."),
            (Self.office(bands: "[{status: behind, light: red, least: -1}]"), "a number from 0 up, not `-1`"),
            ("name: [\n", "is no YAML"),
        ])
    func refused(text: String, message: String) {
        let error = #expect(throws: RuleSetError.self) { try RuleSet(yaml: text, file: "office.yaml") }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    @Test("An office's own file is read")
    func own() throws {
        let rules = try RuleSet(
            yaml: Self.office(
                bands: "[{status: on track, light: green, least: 1}, {status: behind, light: red}]"),
            file: "office.yaml")
        #expect(rules.label == "office 3")
        #expect(rules.band(for: 0.99)?.light == .red)
    }

    private static func office(bands: String) -> String {
        """
        name: office
        version: 3
        title: Ours
        measure: pace
        bands: \(bands)
        about: {share: 0.1, points: 2}
        sources: [{title: Order 7, gives: all}]
        """
    }
}
