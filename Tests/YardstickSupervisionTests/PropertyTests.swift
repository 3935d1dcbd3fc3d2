import Testing
import YardstickReading

@testable import YardstickLedger
@testable import YardstickSupervision

/// What must not change how a target stands, over stories drawn by chance from a fixed seed.
@Suite("Properties of tracking")
struct PropertyTests {
    /// A small generator with a fixed order, so that a failure can be seen again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let forms = [
        ("CNY", "level"), ("count", "level"), ("%", "level"), ("%", "growth"), ("km", "change"),
        ("ug/m3", "level"),
    ]

    /// A target of a made-up year and what six reports say of it.
    private static func lines(_ seed: Int) -> String {
        var dice = Dice(state: UInt64(seed) &* 977 &+ 13)
        let (unit, form) = forms[Int.random(in: 0..<forms.count, using: &dice)]
        let comparator = ["=", ">=", ">", "<=", "~"].randomElement(using: &dice) ?? "="
        let words = ["", " reached", " kept", " falls", " yearly"].randomElement(using: &dice) ?? ""
        let due = Int.random(in: 2021...2025, using: &dice)
        let period = Bool.random(using: &dice) ? "\(due)" : "2021/2025"
        var lines = [
            "2021-01-20 target \(Int.random(in: 0...200, using: &dice)) \(unit) \(period) \(form) \(comparator)\(words)"
        ]
        for year in 2020...2025 where Int.random(in: 0..<10, using: &dice) < 8 {
            let value = Double(Int.random(in: -200...2000, using: &dice)) / 10
            lines.append("\(year + 1)-01-20 actual \(value) \(unit) \(year) \(form)")
        }
        if Bool.random(using: &dice) { lines.append("2023-01-20 target 90 \(unit) \(period) \(form)") }
        return lines.joined(separator: "\n")
    }

    private static let seeds = 1...120

    @Test("Shifting all years changes no status", arguments: seeds)
    func shift(seed: Int) throws {
        let lines = Self.lines(seed)
        let (here, there) = (try Story(lines).track(), try Story(lines, yearsLater: 30).track())
        #expect(here.map(\.judgement) == there.map(\.judgement))
        #expect(here.map { $0.life.map(\.kind) } == there.map { $0.life.map(\.kind) })
    }

    @Test("Another unit changes no status", arguments: seeds)
    func scale(seed: Int) throws {
        // A thousand is no power of two: rounding in the machine must not show.
        let lines = Self.lines(seed)
        let (small, large) = (try Story(lines).track(), try Story(lines, scaledBy: 1000).track())
        #expect(small.map(\.status) == large.map(\.status))
        for (left, right) in zip(small, large) {
            let (one, other) = (left.judgement.measured ?? 0, right.judgement.measured ?? 0)
            #expect(abs(one - other) <= 1e-6 * max(1, abs(one)))
        }
    }

    @Test("No later document is ever seen", arguments: seeds)
    func asOf(seed: Int) throws {
        let lines = Self.lines(seed)
        for year in 2021...2026 {
            let kept = lines.split(separator: "\n").filter { $0 < "\(year)-06" }.joined(separator: "\n")
            let (seen, known) = (
                try Story(lines).track(asOf: "\(year)-06-30"), try Story(kept).track(asOf: "\(year)-06-30")
            )
            #expect(seen.map(\.judgement) == known.map(\.judgement))
            #expect(seen.map { $0.latest?.value } == known.map { $0.latest?.value })
        }
    }

    @Test(
        "Hostile numbers and times end no process",
        arguments: [
            "2021-01-20 target 1e308 CNY 2025\n2021-01-20 actual 1e-308 CNY 2020\n2022-01-20 actual -1e308 CNY 2021",
            "2021-01-20 target 0 CNY 2025\n2021-01-20 actual 0 CNY 2020\n2022-01-20 actual 0 CNY 2021",
            "9999-01-20 target 5 CNY 9999\n0001-01-20 actual 4 CNY 0001\n9999-01-20 actual 4 CNY 9998",
            "2021-01-20 target 5 CNY 0001/9999\n2021-01-20 actual 4 CNY 0001",
            "2021-01-20 target 100 % 0001/9999 growth yearly\n2021-01-20 actual -100 % 0001 growth",
            "2021-01-20 target 1e308 times 2021/2025 multiple\n2021-01-20 actual 1e308 CNY 2020",
        ])
    func hostile(lines: String) throws {
        #expect(try Story(lines).track().count == 1)
    }
}
