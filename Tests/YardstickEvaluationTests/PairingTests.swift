import Testing
import YardstickReading

@testable import YardstickEvaluation

/// Who takes whom where several measurements overlap one item, and several items one measurement.
@Suite("Pairing")
struct PairingTests {
    private func gold(_ start: Int, _ end: Int, _ value: Double = 1) -> PlacedGold {
        let item = GoldItem(
            line: 1, place: .at(start..<end), surface: "", value: .exact(value), unit: .count, noun: "",
            comparator: .equal, form: .level, role: .actual, indicator: "x", period: nil, area: nil)
        return PlacedGold(item: item, range: start..<end)
    }

    private func read(_ start: Int, _ end: Int, _ value: Double = 1) -> Measurement {
        Measurement(
            quantity: Quantity(
                range: start..<end, value: .exact(value), unit: .count, noun: nil, comparator: .equal),
            form: .level, role: .actual, indicator: "x", indicatorCode: nil, area: nil, period: nil,
            sentence: 0, confidence: 1, evidence: [])
    }

    private func pairs(_ gold: [PlacedGold], _ read: [Measurement]) -> [[Int]] {
        Pairing(gold, read).pairs.map { [$0.gold, $0.read] }
    }

    @Test("The right number goes before the larger overlap")
    func numberFirst() {
        #expect(pairs([gold(0, 10, 5)], [read(0, 10, 6), read(8, 12, 5)]) == [[0, 1]])
    }

    @Test("The larger overlap goes before the earlier place")
    func overlapNext() {
        #expect(pairs([gold(0, 10)], [read(0, 3), read(3, 9)]) == [[0, 1]])
    }

    @Test("Of equals the first is taken, and of the same place the one that was read first")
    func firstOfEquals() {
        #expect(pairs([gold(0, 10)], [read(5, 8), read(1, 4)]) == [[0, 1]])
        #expect(pairs([gold(0, 10)], [read(1, 4), read(1, 4)]) == [[0, 0]])
    }

    @Test("Items choose in the order of the text, and nothing is taken twice")
    func order() {
        let pairing = Pairing([gold(4, 8), gold(0, 5)], [read(2, 6)])
        #expect(pairing.pairs.map { [$0.gold, $0.read] } == [[1, 0]])
        #expect(pairing.missed == [0])
        #expect(pairing.spurious.isEmpty)
    }

    @Test("Places that only touch do not overlap")
    func touching() {
        let pairing = Pairing([gold(4, 8)], [read(0, 4), read(8, 9)])
        #expect(pairing.pairs.isEmpty)
        #expect(pairing.spurious == [0, 1])
    }

    @Test("A long measurement before short ones stays in reach of later items")
    func longBeforeShort() {
        #expect(pairs([gold(3, 4, 1), gold(6, 9, 2)], [read(0, 9, 2), read(1, 2, 1)]) == [[0, 0]])
        #expect(pairs([gold(6, 9, 2)], [read(0, 9, 2), read(1, 2, 1)]) == [[0, 0]])
    }
}
