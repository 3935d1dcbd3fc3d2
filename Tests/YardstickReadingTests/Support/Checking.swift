import Testing

@testable import YardstickReading

extension ReadingContext {
    /// A report given in January 2022, which looks back on 2021.
    static let january = report(on: "2022-01-18")
    /// A report given in the middle of 2022.
    static let july = report(on: "2022-07-06")
    /// A report of which no more than the year is known.
    static let year2019 = report(on: "2019")
    /// A plan adopted in May 2020.
    static let plan = ReadingContext(
        language: .english, date: CalendarDate(iso: "2020-05"), area: "Northport", kind: .plan)
    /// A text of which nothing is known.
    static let undated = ReadingContext(language: .english)

    private static func report(on day: String) -> ReadingContext {
        ReadingContext(language: .english, date: CalendarDate(iso: day), area: "Northport", kind: .report)
    }
}

/// What reads a sample: one stage of the pipeline or all of it.
enum Stage {
    /// Numbers with their units and comparators.
    case quantities
    /// Words for times.
    case periods(ReadingContext)
    /// The whole pipeline, under headings that all samples of a table share.
    case measurements(ReadingContext, under: [String] = [])

    func read(_ sample: Sample) -> [Finding] {
        let pack = LanguagePack.english
        var tokens: [Token] = []
        pack.tokenizer.tokenize(sample.text, sample.text.indices, into: &tokens)
        switch self {
        case .quantities:
            let found = pack.quantities.quantities(tokens, in: sample.text)
            return pack.statements.joined(found, tokens).map { Finding($0, tokens) }
        case .periods(let context):
            return pack.periods.periods(tokens, in: sample.text, date: context.date).map {
                Finding($0, tokens)
            }
        case .measurements(let context, let shared):
            let (text, shift) = Self.document(sample, under: shared)
            return Reader().read(text, in: context).measurements.map { Finding($0, shift: shift) }
        }
    }

    /// The sample as a document: headings, each a paragraph, then the text; and where the text begins.
    static func document(_ sample: Sample, under shared: [String]) -> (text: [UInt8], shift: Int) {
        let above: String = (shared + sample.headings).map { $0 + "\n\n" }.joined(separator: "")
        return (Array(above.utf8) + sample.text, above.utf8.count)
    }

    /// Records one issue for a sample that is read otherwise than its line says.
    func check(_ sample: Sample) {
        let complaints = sample.defects + misreadings(of: sample)
        guard !complaints.isEmpty else { return }
        let report = ([sample.line] + complaints).joined(separator: "\n    ")
        Issue.record(Comment(rawValue: report))
    }

    private func misreadings(of sample: Sample) -> [String] {
        let readings = read(sample)
        var complaints: [String] = []
        for (mark, expected) in zip(sample.marks, sample.expected) {
            guard let reading = readings.first(where: { matches($0.range, mark) }) else {
                complaints.append("[\(sample.words(mark))] is not read")
                continue
            }
            let differences = reading.differences(from: expected)
            if !differences.isEmpty {
                complaints.append(
                    "[\(sample.words(mark))] \(differences.joined(separator: "; "))"
                        + "  (\(reading.rules.joined(separator: " ")))")
            }
        }
        for reading in readings where !sample.marks.contains(where: { matches(reading.range, $0) }) {
            complaints.append(
                "read without a bracket: \(words(reading.range, sample)) => \(reading.notation)")
        }
        return complaints
    }

    /// A surface is the very bytes of its bracket; the words for a time may reach past theirs.
    private func matches(_ range: Range<Int>, _ mark: Range<Int>) -> Bool {
        if case .periods = self { return range.overlaps(mark) }
        return range == mark
    }

    private func words(_ range: Range<Int>, _ sample: Sample) -> String {
        range.lowerBound >= 0 ? "[\(sample.words(range))]" : "a number of the heading"
    }
}

/// A sample that is not read as its line says yet, with the reason.
struct Gap: CustomTestStringConvertible, Sendable {
    let why: String
    let sample: Sample

    init(_ why: String, _ sample: Sample) {
        self.why = why
        self.sample = sample
    }

    var testDescription: String { "\(why): \(sample.line)" }

    /// Passes as long as the gap is there; once it is mended, the sample belongs into its table.
    func check(_ stage: Stage) {
        withKnownIssue(Comment(rawValue: why)) { stage.check(sample) }
    }
}
