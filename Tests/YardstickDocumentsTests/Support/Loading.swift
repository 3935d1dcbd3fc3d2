import Foundation
import Testing

@testable import YardstickDocuments
@testable import YardstickReading

/// The text of a document as a string.
extension Document {
    var words: String { String(decoding: text, as: UTF8.self) }

    /// The marked headings with their levels: "1 Title".
    var outline: [String] {
        headings.map { "\($0.level) " + String(decoding: text[$0.range], as: UTF8.self) }
    }
}

/// Loads a text as if it came from a file of that name.
func load(_ text: String, name: String = "sample.txt") async throws -> Document {
    try await load(Array(text.utf8), name: name)
}

func load(_ bytes: [UInt8], name: String, limits: DocumentLimits = .standard) async throws -> Document {
    try await DocumentLoader(areas: .sample, limits: limits).load(bytes: bytes, name: name)
}

/// The reason for which bytes are refused.
func refusal(
    of bytes: [UInt8], name: String, limits: DocumentLimits = .standard
) async -> DocumentError.Reason? {
    do {
        _ = try await load(bytes, name: name, limits: limits)
        return nil
    } catch {
        return (error as? DocumentError)?.reason
    }
}

/// The reason for which a file is refused.
func refusal(ofFile path: String) async -> DocumentError? {
    do {
        _ = try await DocumentLoader(areas: .sample).load(path: path)
        return nil
    } catch {
        return error
    }
}

/// What is on the machine that runs the tests.
enum Machine {
    static let hasPoppler = ["pdftotext", "pdfinfo"].allSatisfy { program in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            access("\($0)/\(program)", X_OK) == 0
        }
    }

    /// Root reads whatever it likes, so that nothing is unreadable to it.
    static let isRoot = geteuid() == 0
}

extension AreaCatalogue {
    /// A small country for tests.
    static let sample = AreaCatalogue(areas: [
        area("XA", "Norland", "country", nil, ["Republic of Norland", "NL"], ["北国"]),
        area("XA-1", "Elmshire", "province", "XA", ["Elmshire Province"], ["榆州省"]),
        area("XA-1-oak", "Oakton", "city", "XA-1", ["Oakton City", "City of Oakton"], ["橡城市", "橡城"]),
        area("XA-1-ash", "New Ashford", "city", "XA-1", [], ["新岑市"]),
    ])

    private static func area(
        _ code: String, _ name: String, _ kind: String, _ parent: String?, _ english: [String],
        _ chinese: [String]
    ) -> Area {
        Area(
            code: code, name: name, kind: kind, parent: parent,
            aliases: [.english: english, .chinese: chinese])
    }
}
