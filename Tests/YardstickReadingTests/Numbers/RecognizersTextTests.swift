import Foundation
import Testing

@testable import YardstickReading

/// Our quantity stage on the English cases of Recognizers-Text (Microsoft, MIT licence).
///
/// The floor is 0.80 of the cases in scope, the aim 0.95. Out of scope, with the cases of all five sets:
///
/// | reason | cases | reason | cases |
/// | --- | ---: | --- | ---: |
/// | no number at all | 5 | number partly in digits, partly in words | 6 |
/// | unit outside our table | 28 | "one" as a determiner | 1 |
/// | unit attached to a plain number | 5 | "percent of" a whole | 4 |
/// | address, date, name, year | 5 | ordinals that are no rank | 2 |
/// | powers and exponents | 14 | "from X to Y": a change | 2 |
/// | "over" as a division | 12 | comparators that are verbs | 2 |
/// | odd fractions in words | 32 | one amount in two units | 19 |
/// | comma before decimals | 3 | size of a kind of thing | 5 |
/// | ambiguous letters | 4 | marks cut off | 5 |
///
/// `OutOfScope` says why for each, `Documentation/NumberSuite.md` gives the counts per set.
@Suite("Recognizers-Text, English quantities", .enabled(if: RecognizersCase.areThere))
struct RecognizersTextTests {
    @Test("Value and unit right in the cases of our scope", arguments: RecognizersCase.Kind.allCases)
    func floor(kind: RecognizersCase.Kind) {
        var tally = Tally()
        for item in RecognizersCase.all(of: kind) { tally.count(item, kind) }
        print(tally.line(kind))
        if ProcessInfo.processInfo.environment["YARDSTICK_MISSES"] != nil {
            for miss in tally.misses { print("  ", miss) }
        }
        #expect(tally.inScope > 0)
        #expect(tally.share >= 0.80, "\(tally.misses)")
    }

    /// How the cases of one set fare.
    private struct Tally {
        var right = 0
        var misses: [String] = []
        var outside: [OutOfScope: Int] = [:]

        var inScope: Int { right + misses.count }
        var share: Double { inScope == 0 ? 0 : Double(right) / Double(inScope) }

        mutating func count(_ item: RecognizersCase, _ kind: RecognizersCase.Kind) {
            if let reason = OutOfScope.reason(item.name) {
                outside[reason, default: 0] += 1
                return
            }
            let reasons = item.gold.map { OutOfScope.reason($0, kind) }
            if let reason = reasons.first ?? nil, reasons.allSatisfy({ $0 != nil }) {
                outside[reason, default: 0] += 1
                return
            }
            let wanted = zip(item.gold, reasons).filter { $0.1 == nil }.map(\.0)
            let reading = RecognizersReading(item.text, kind: kind)
            let isRight =
                item.gold.isEmpty ? reading.isEmpty : wanted.allSatisfy { reading.has($0, in: item.text) }
            if isRight {
                right += 1
            } else {
                misses.append("\(item.name): \(item.text.prefix(300)) -> \(QuantityStage.written(item.text))")
            }
        }

        func line(_ kind: RecognizersCase.Kind) -> String {
            let reasons = OutOfScope.allCases.compactMap { reason in
                outside[reason].map { "\(reason.rawValue) \($0)" }
            }
            let figures = "\(right) of \(inScope) in scope, \(Int((share * 1000).rounded())) per mille"
            return "\(kind.rawValue): \(figures); out of scope: \(reasons.joined(separator: ", "))"
        }
    }
}
