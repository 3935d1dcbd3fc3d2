import Foundation
import Testing

@testable import YardstickReading

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
