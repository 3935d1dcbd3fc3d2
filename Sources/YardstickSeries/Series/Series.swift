import YardstickLedger
import YardstickReading

/// All that was observed of one subject in one measure: one unit, one form, each period once with its vintages.
///
/// Periods keep their nature: a year, a year to date and a total over years are three points that no arithmetic mixes.
/// Targets and references are no observations; starting values ("from 16 in 2020") are.
public struct Series: Sendable {
    /// The form and the unit of its values.
    public let measure: Measure
    /// The periods in their order: by the end, then by the start.
    public let points: [SeriesPoint]

    /// Makes a series from its points.
    public init(measure: Measure, points: [SeriesPoint]) {
        self.measure = measure
        self.points = points.sorted { $0.span < $1.span }
    }

    /// Gathers the observations of a subject in a measure.
    ///
    /// - Parameters:
    ///   - subject: The subject.
    ///   - measure: The form and the unit; figures in units that convert are converted.
    ///   - index: Where its figures are.
    ///   - day: What became known later is left out; without a day nothing is.
    public init(
        of subject: Subject, in measure: Measure, from index: SubjectIndex, knownOn day: KnownDay? = nil
    ) {
        self.init(ofMembers: index.members(of: subject, knownOn: day), in: measure, from: index)
    }

    /// Gathers the observations among some figures.
    public init(ofMembers members: [Int], in measure: Measure, from index: SubjectIndex) {
        var bySpan: [Span: [Observation]] = [:]
        for member in members {
            let figure = index.figures.all[member]
            guard figure.role == .actual || figure.role == .baseline, let span = figure.span?.calendar,
                let factor = measure.factor(from: index.measure(of: figure))
            else { continue }
            let (value, stated) = index.signed(member)
            bySpan[span, default: []].append(
                Observation(
                    value: value * factor, stated: stated * factor, figure: member,
                    known: index.knownDays[Int(figure.source)]))
        }
        self.init(
            measure: measure,
            points: bySpan.compactMap { span, said in Self.point(span, said, index.figures) })
    }

    /// The point of a period.
    public func point(at span: Span) -> SeriesPoint? { points.first { $0.span == span } }

    /// The point of a calendar year.
    public func point(ofYear year: Int) -> SeriesPoint? {
        points.first { $0.span.nature == .year && $0.span.lastYear == year }
    }

    /// The calendar years that have a number that counts, in order.
    public var years: [(year: Int, observation: Observation)] {
        points.filter { $0.span.nature == .year && !$0.isDisputed }.map { ($0.span.lastYear, $0.latest) }
    }
}

// MARK: Vintages

extension Series {
    private static func point(_ span: Span, _ said: [Observation], _ figures: Figures) -> SeriesPoint? {
        let byDocument = Dictionary(grouping: said) { figures.all[$0.figure].source }
        // What has no date comes first, so that nothing dated gives way to it.
        let documents = byDocument.sorted { left, right in
            (left.value[0].known?.digits ?? 0, left.key) < (right.value[0].known?.digits ?? 0, right.key)
        }
        var vintages: [Observation] = []
        var isDisputed = false
        for (_, said) in documents {
            let choice = agreed(said)
            isDisputed = choice == nil
            if let choice = choice ?? said.first { vintages.append(choice) }
        }
        return SeriesPoint(span: span, vintages: vintages, isDisputed: isDisputed)
    }

    /// Of numbers that rounding reconciles the most exact; nothing where two cannot both be right.
    private static func agreed(_ said: [Observation]) -> Observation? {
        let exact = said.min { left, right in
            (left.stated.high - left.stated.low, left.figure) < (
                right.stated.high - right.stated.low, right.figure
            )
        }
        guard let exact, said.allSatisfy({ $0.stated.meets(exact.stated) }) else { return nil }
        return exact
    }
}
