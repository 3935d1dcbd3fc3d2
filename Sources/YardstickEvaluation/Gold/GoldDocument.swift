import Foundation
import YardstickDocuments

/// Finds the document that an annotation file is about: the one of the same name but for the extension.
struct GoldDocument {
    /// The annotation file.
    let gold: String
    /// The folder to look below first, or one document.
    let documents: String?

    /// The document's path.
    ///
    /// A folder that was named is asked first; else the document is in the annotation's own folder or in a
    /// folder beside it whose name starts with "corpus". Two that fit are an error, since figures of the
    /// wrong one would pass for figures of the right one.
    func path() throws(EvaluationError) -> String {
        let nearby = try named() ?? beside()
        guard let first = nearby.first else { throw error(.noDocument(lookedIn: places)) }
        guard nearby.count == 1 else { throw error(.severalDocuments(nearby)) }
        return first
    }

    private var name: String { Self.stem(gold) }
    private var folder: String { (gold as NSString).deletingLastPathComponent }
    private var places: [String] { (documents.map { [$0] } ?? []) + neighbours }

    /// The documents of that name below the folder that was named.
    private func named() throws(EvaluationError) -> [String]? {
        guard let documents else { return nil }
        do {
            let found = try DocumentLoader.documents(under: documents).filter { Self.stem($0) == name }
            return found.isEmpty ? nil : found
        } catch {
            throw self.error(.document(error))
        }
    }

    /// The documents of that name around the annotation, each once whatever links lead to it.
    private func beside() -> [String] {
        var seen: Set<String> = []
        return neighbours.flatMap { folder in
            Self.names(in: folder)
                .filter { Self.stem($0) == name && DocumentFormat(fileName: $0) != nil }
                .map { Self.join(folder, $0) }
        }.filter { seen.insert(URL(fileURLWithPath: $0).resolvingSymlinksInPath().path).inserted }
    }

    /// The annotation's own folder, and those beside it that hold a corpus.
    private var neighbours: [String] {
        let corpora = Self.names(in: parent.isEmpty ? "." : parent).filter { $0.hasPrefix("corpus") }
        return [folder.isEmpty ? "." : folder] + corpora.map { Self.join(parent, $0) }
    }

    /// The folder that holds the annotation's own; empty for the current one.
    private var parent: String {
        let last = (folder as NSString).lastPathComponent
        guard !last.isEmpty, last != ".", last != ".." else { return Self.join(folder, "..") }
        return (folder as NSString).deletingLastPathComponent
    }

    private static func join(_ folder: String, _ name: String) -> String {
        (folder as NSString).appendingPathComponent(name)
    }

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static func stem(_ path: String) -> String {
        ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    }

    private func error(_ reason: EvaluationError.Reason) -> EvaluationError {
        EvaluationError(path: gold, reason: reason)
    }
}
