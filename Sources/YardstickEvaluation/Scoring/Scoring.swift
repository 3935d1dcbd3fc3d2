import YardstickReading

/// A reading held against the annotation of its document.
///
/// ```swift
/// let gold = try GoldFile(path: "report.jsonl").placed(in: document.text)
/// let scoring = Scoring(gold, against: Reader().read(document.text, in: document.context))
/// print(scoring.tally.figures(.full).f1)
/// ```
public struct Scoring: Sendable {
    /// The counts.
    public let tally: Tally
    /// Where the two part, in the order of the text.
    public let misses: [Miss]
    /// What the readings claimed of themselves, and what came of it.
    public let calibration: Calibration
    /// For each measurement, whether it is right in every field; one that the annotation does not have is not.
    public let isRight: [Bool]
    /// For each measurement, what the annotation says of the amount; nothing where it does not have it.
    public let annotated: [GoldItem?]

    /// Scores a reading.
    public init(_ gold: [PlacedGold], against reading: Reading) {
        let read = reading.measurements
        let pairing = Pairing(gold, read)
        let comparisons = pairing.pairs.map { Comparison(gold[$0.gold].item, read[$0.read]) }
        var tally = Tally(gold: gold.count, read: read.count)
        for comparison in comparisons { tally.count(comparison) }
        let wrong = zip(pairing.pairs, comparisons).compactMap { pair, comparison in
            Miss(gold[pair.gold], measurement: pair.read, comparison)
        }
        self.tally = tally
        misses = Self.inOrder(
            pairing.missed.map { Self.missed(gold[$0]) }
                + pairing.spurious.map { Self.spurious($0, read[$0]) } + wrong)
        isRight = Self.right(read, pairing, comparisons)
        annotated = pairing.pairs.reduce(into: read.map { _ in nil }) { $0[$1.read] = gold[$1.gold].item }
        calibration = zip(read, isRight).reduce(into: Calibration()) { calibration, judged in
            calibration.count(claimed: judged.0.confidence, isRight: judged.1)
        }
    }

    private static func missed(_ gold: PlacedGold) -> Miss {
        Miss(kind: .missed, gold: gold, measurement: nil, range: gold.range, fields: [])
    }

    private static func spurious(_ index: Int, _ measurement: Measurement) -> Miss {
        Miss(
            kind: .spurious, gold: nil, measurement: index, range: measurement.quantity.range, fields: [])
    }

    private static func inOrder(_ misses: [Miss]) -> [Miss] {
        misses.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }

    private static func right(
        _ read: [Measurement], _ pairing: Pairing, _ comparisons: [Comparison]
    ) -> [Bool] {
        var isRight = read.map { _ in false }
        for (pair, comparison) in zip(pairing.pairs, comparisons) {
            isRight[pair.read] = comparison.level == .full
        }
        return isRight
    }
}
