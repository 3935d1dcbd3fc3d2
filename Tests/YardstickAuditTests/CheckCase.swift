import Testing

@testable import YardstickAudit

/// Sentences, and what a check should say of them.
struct CheckCase: CustomTestStringConvertible, Sendable {
    /// What is expected: a verdict, or nothing at all.
    enum Expectation: Sendable {
        case agrees, differs, differsByRevision, cannotTell, silent

        var verdict: Verdict? {
            switch self {
            case .agrees: .agrees
            case .differs: .differs
            case .differsByRevision: .differsByRevision
            case .cannotTell: .cannotTell
            case .silent: nil
            }
        }
    }

    let expectation: Expectation
    let texts: [CheckDocumentation.Example]
    let testDescription: String

    /// One report on 2021 with these sentences.
    init(
        _ expectation: Expectation, _ sentences: String, under heading: String = "Review of 2021",
        on date: String = "2022-01-20"
    ) {
        self.expectation = expectation
        testDescription = sentences
        texts = [.init(date, "Work Report of Linden\n\n1. \(heading)\n\n" + sentences)]
    }

    /// Several reports of one city, each with its year: the one of 2021 is of January 2021.
    init(_ expectation: Expectation, _ reports: [(year: Int, sentences: String)]) {
        self.expectation = expectation
        testDescription = reports.map(\.sentences).joined(separator: " / ")
        texts = reports.map { report in
            .init(
                "\(report.year)-01-20",
                "Work Report of Linden\n\n1. Work of the year \(report.year)\n\n" + report.sentences)
        }
    }

    /// Checks that one check, run alone, says what is expected.
    func verify(_ check: String) async throws {
        let outcomes = try await AuditedTexts.outcomes(texts, check: check)
        let found = outcomes.filter { $0.verdict != .agrees }.first ?? outcomes.first
        #expect(found?.verdict == expectation.verdict, "\(outcomes.map(\.arithmetic))")
    }
}
