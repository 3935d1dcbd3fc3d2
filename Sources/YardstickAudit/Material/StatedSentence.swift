import YardstickLedger
import YardstickReading
import YardstickSeries

/// A sentence with its figures, as the checks within a sentence see it.
struct StatedSentence: Sendable {
    /// The figures in the order of the words.
    let figures: [Figure]
    /// The words, in lower case.
    let words: Words
    /// The headings above, in lower case.
    let headings: [Words]
    /// What the figures' names mean.
    let names: Names

    /// The pairs of a starting value and what came of it: "from 43% to 45%", "to 45% from 43%".
    var risePairs: [RisePair] {
        figures.indices.dropLast().compactMap { index in
            let (one, other) = (figures[index], figures[index + 1])
            let (from, to) = one.role == .baseline ? (one, other) : (other, one)
            guard from.role == .baseline, to.role == .actual || to.role == .target, from.form == to.form,
                from.form == .level || from.form == .ratio, names.isSameThing(from, to),
                from.low == from.high, to.low == to.high, isOneClause(one, other)
            else { return nil }
            return RisePair(from: from, to: to, place: index)
        }
    }

    /// The words between two figures, the first one's own included.
    func between(_ first: Figure, _ second: Figure) -> Words {
        words.part(from: Int(first.start), to: Int(second.start))
    }

    /// The words from a figure to the next one, or to the end.
    func after(_ figure: Figure) -> Words {
        let next = figures.first { $0.start > figure.start }
        return next.map { between(figure, $0) } ?? words.part(from: Int(figure.start))
    }

    /// The words from the figure before to a figure.
    func before(_ figure: Figure) -> Words {
        let previous = figures.last { $0.start < figure.start }
        return words.part(from: previous.map { Int($0.start) } ?? 0, to: Int(figure.start))
    }

    /// Whether no semicolon parts two figures.
    func isOneClause(_ first: Figure, _ second: Figure) -> Bool {
        !(first.start < second.start ? between(first, second) : between(second, first)).has(.clauseEnds)
    }
}

/// A starting value and what came of it.
struct RisePair: Sendable {
    let from: Figure
    let to: Figure
    /// The place of the first of the two among the figures of the sentence.
    let place: Int
}
