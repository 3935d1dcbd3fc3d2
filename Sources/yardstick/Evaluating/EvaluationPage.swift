import YardstickEvaluation

/// Accuracy of documents as tables for people.
struct EvaluationPage {
    let evaluations: [DocumentEvaluation]
    let terminal: Terminal

    init(_ evaluations: [DocumentEvaluation], terminal: Terminal) {
        (self.evaluations, self.terminal) = (evaluations, terminal)
    }

    /// A block of lines for every document, then, where there are several, one for all.
    private var tallies: [(name: String, tally: Tally)] {
        let each = evaluations.map { ($0.document.name, $0.scoring.tally) }
        return each.count > 1 ? each + [("all", evaluations.tally)] : each
    }

    /// Precision, recall and F1 at every level.
    var levels: [String] {
        let columns = [
            Column(title: "DOCUMENT", minimum: 12),
            Column(title: "GOLD", alignment: .right, expendable: 2),
            Column(title: "READ", alignment: .right, expendable: 3),
            Column(title: "LEVEL"),
            Column(title: "RIGHT", alignment: .right, expendable: 1),
            Column(title: "PRECISION", alignment: .right),
            Column(title: "RECALL", alignment: .right),
            Column(title: "F1", alignment: .right),
        ]
        let rows = tallies.flatMap { name, tally in
            Level.allCases.map { level in
                Self.opening(name, tally, at: level) + Self.cells(of: tally, at: level)
            }
        }
        return Table(columns: columns, rows: rows).lines(for: terminal)
    }

    /// A document is named once, on its first line.
    private static func opening(_ name: String, _ tally: Tally, at level: Level) -> [Cell] {
        guard level == .found else { return [.text(""), .text(""), .text("")] }
        return [.words(name), .integer(tally.gold), .integer(tally.read)]
    }

    private static func cells(of tally: Tally, at level: Level) -> [Cell] {
        let figures = tally.figures(level)
        return [.text(level.rawValue), .integer(tally.count(level))]
            + [figures.precision, figures.recall, figures.f1].map { .text(Share.text($0)) }
    }

    /// The share of each field that is right where the quantity is; value and unit where it is found.
    var fields: [String] {
        let columns =
            [Column(title: "FIELDS RIGHT IN", minimum: 12)]
            + GradedField.allCases.map { Column(title: $0.rawValue.uppercased(), alignment: .right) }
        let rows = tallies.map { name, tally in
            [Cell.words(name)] + GradedField.allCases.map { .text(Share.text(tally.share($0).share)) }
        }
        return Table(columns: columns, rows: rows).lines(for: terminal)
    }

    /// Claimed confidence against the share that is fully right, over all documents.
    var calibration: [String] {
        let columns =
            [Column(title: "CONFIDENCE")]
            + ["MEASUREMENTS", "FULLY RIGHT", "CLAIMED", "OBSERVED"].map {
                Column(title: $0, alignment: .right)
            }
        let calibration = evaluations.calibration
        let bands = ConfidenceBand.allCases.map { ($0.rawValue, calibration[$0]) }
        let sums = [
            ("0.9 or more", calibration.together(ConfidenceBand.sure)),
            ("all", calibration.together(ConfidenceBand.allCases)),
        ]
        let rows = (bands + sums).map { name, claims in
            [
                Cell.text(name), .integer(claims.count), .integer(claims.right),
                .text(Share.text(claims.claimed)), .text(Share.text(claims.observed)),
            ]
        }
        return Table(columns: columns, rows: rows).lines(for: terminal)
    }

    /// Each miss as a block of lines, document by document.
    var misses: [[String]] {
        evaluations.flatMap { evaluation in
            let page = MissPage(evaluation, terminal: terminal)
            return evaluation.scoring.misses.map(page.lines)
        }
    }
}

extension EvaluationPage {
    /// How many misses there are of each kind, the most frequent first.
    var kinds: [String] {
        let kinds = evaluations.flatMap { $0.scoring.misses.map(\.kind.description) }
        let counts = kinds.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { kind, count in
            [Cell.integer(count), .text(kind)]
        }
        let columns = [Column(title: "MISSES", alignment: .right), Column(title: "KIND")]
        return Table(columns: columns, rows: rows).lines(for: terminal)
    }
}

extension [DocumentEvaluation] {
    /// The counts of all documents.
    var tally: Tally { reduce(Tally()) { $0 + $1.scoring.tally } }

    /// The claims of all documents.
    var calibration: Calibration { reduce(Calibration()) { $0 + $1.scoring.calibration } }
}

/// Shares as they are printed for people.
private enum Share {
    /// Three places, as annotators compare them; a dash where there is nothing to share.
    static func text(_ share: Double?) -> String {
        guard let share else { return "–" }
        let thousandths = String(Int((share * 1000).rounded()))
        let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
        return digits.dropLast(3) + "." + digits.suffix(3)
    }
}
