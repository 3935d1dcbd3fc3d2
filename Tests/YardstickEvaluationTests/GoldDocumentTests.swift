import Foundation
import Testing

@testable import YardstickEvaluation

/// Where the document of an annotation is looked for.
@Suite("Documents of annotations")
struct GoldDocumentTests {
    private func found(
        _ files: [String], documents: String? = nil
    ) throws -> Result<String, EvaluationError> {
        try Folder.with(files + ["gold/plan.v1.jsonl"]) { folder in
            let search = GoldDocument(
                gold: folder + "/gold/plan.v1.jsonl", documents: documents.map { folder + "/" + $0 })
            return Result { () throws(EvaluationError) in try search.path() }.map {
                URL(fileURLWithPath: $0).standardizedFileURL.path.replacing(folder + "/", with: "")
            }
        }
    }

    @Test(
        "The document has the annotation's name",
        arguments: [
            (["gold/plan.v1.txt", "gold/plan.txt", "gold/plan.v1.yaml"], "gold/plan.v1.txt"),
            (["corpus-more/plan.v1.pdf", "other/plan.v1.txt"], "corpus-more/plan.v1.pdf"),
            (["gold/plan.v1.html", "corpus/deeper/plan.v1.txt"], "gold/plan.v1.html"),
        ])
    func names(files: [String], expected: String) throws {
        #expect(try found(files).get() == expected)
    }

    @Test("A folder that is named comes first, however deep the document lies in it")
    func named() throws {
        let files = ["gold/plan.v1.txt", "other/deep/plan.v1.md", "other/b.txt"]
        #expect(try found(files, documents: "other").get() == "other/deep/plan.v1.md")
        #expect(
            try found(["gold/plan.v1.txt", "other/b.txt"], documents: "other").get() == "gold/plan.v1.txt")
    }

    @Test("Two that fit are named")
    func several() throws {
        let result = try found(["gold/plan.v1.txt", "corpus/plan.v1.html"])
        guard case .failure(let error) = result, case .severalDocuments(let paths) = error.reason else {
            Issue.record("\(result)")
            return
        }
        #expect(paths.count == 2)
        #expect(error.description.contains("corpus/plan.v1.html"))
    }

    @Test("None, with the places that were looked in")
    func none() throws {
        let result = try found(["corpus/plan.txt"])
        guard case .failure(let error) = result, case .noDocument(let places) = error.reason else {
            Issue.record("\(result)")
            return
        }
        #expect(places.count == 2)
    }

    @Test("A missing annotation and a folder in its place say so")
    func missing() throws {
        try Folder.with(["gold/a.txt"]) { folder in
            #expect(throws: EvaluationError(path: folder + "/x.jsonl", reason: .missingGold)) {
                try GoldFile(path: folder + "/x.jsonl")
            }
            #expect(throws: EvaluationError(path: folder + "/gold", reason: .unreadableGold)) {
                try GoldFile(path: folder + "/gold")
            }
        }
    }

    @Test("An annotation in a folder that is itself called corpus finds its document once")
    func ownCorpus() throws {
        try Folder.with(["corpus/plan.txt"]) { folder in
            let search = GoldDocument(gold: folder + "/corpus/plan.jsonl", documents: nil)
            let path = try search.path()
            #expect(path == folder + "/corpus/plan.txt")
        }
    }
}

/// A folder of empty files for the length of a test.
enum Folder {
    static func with<Result>(_ files: [String], _ body: (String) throws -> Result) throws -> Result {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("evaluation-\(UUID().uuidString)")
        defer { try? manager.removeItem(at: folder) }
        for file in files {
            let url = folder.appendingPathComponent(file)
            try manager.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
        return try body(folder.path)
    }
}
