import Foundation
import Testing
import YardstickReading

@testable import YardstickDocuments

/// The folder beside the clone that holds documents of others.
private enum SharedFolder {
    static let path = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }.appendingPathComponent("shared").path

    static let exists = FileManager.default.fileExists(atPath: path)
}

/// Real documents, which lie beside the clone on the machines of those who have them.
@Suite("Real documents", .enabled(if: SharedFolder.exists))
struct SharedCorpusTests {
    @Test(
        "date, kind and language, as a reader finds them",
        arguments: [
            ("corpus/changchun-2020-conference.txt", "2020-12-28", DocumentKind.plenary, Language.english),
            ("corpus/jiaxing-2022-report.txt", "2022-07-06", .report, .english),
            ("corpus/jinhua-2020-plenary.txt", "2020-12-16", .plenary, .english),
            ("corpus/jinhua-2022-plenary.txt", "2022", .plenary, .english),
            ("corpus/zhejiang-2021-report.txt", "2021-01-26", .report, .english),
            ("corpus-more/anaheim-2020-ghg-plan.txt", "2020-05", .plan, .english),
            ("corpus-more/china-2024-gwr.txt", "2024", .report, .english),
            ("corpus-more/knoxville-2021-energy-workplan.txt", "2021", .plan, .english),
            ("corpus-more/scotland-2019-fair-work-plan.txt", "2019", .plan, .english),
            ("corpus-more/us-2021-datastrategy-plan.txt", "2021", .plan, .english),
            ("corpus-zh/china-2021-report.txt", "2021-03-05", .report, .chinese),
            ("corpus-zh/zhejiang-2025-report.txt", "2025-01-14", .report, .chinese),
        ])
    func metadata(path: String, date: String, kind: DocumentKind, language: Language) async throws {
        let document = try await DocumentLoader().load(path: SharedFolder.path + "/" + path)
        #expect(document.metadata.date?.description == date)
        #expect(document.metadata.kind == kind)
        #expect(document.metadata.language == language)
        #expect(document.text.elementsEqual(try Data(contentsOf: URL(fileURLWithPath: document.path))))
    }
}
