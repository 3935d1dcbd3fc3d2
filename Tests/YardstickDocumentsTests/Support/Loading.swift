import Foundation
import Testing
import YardstickReading

@testable import YardstickDocuments

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

func load(_ bytes: [UInt8], name: String, limits: DocumentLimits = .patient) async throws -> Document {
    try await DocumentLoader(areas: .sample, limits: limits).load(bytes: bytes, name: name)
}

/// The reason for which bytes are refused.
func refusal(
    of bytes: [UInt8], name: String, limits: DocumentLimits = .patient
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
    static let sample: AreaCatalogue = {
        let rows = [
            "code\tname\tkind\tparent\taliases\taliases_zh",
            "XA\tNorland\tcountry\t\tRepublic of Norland | NL\t北国",
            "XA-1\tElmshire\tprovince\tXA\tElmshire Province\t榆州省",
            "XA-1-oak\tOakton\tcity\tXA-1\tOakton City | City of Oakton\t橡城市 | 橡城",
            "XA-1-ash\tNew Ashford\tcity\tXA-1\t\t新岑市",
        ]
        var catalogue = AreaCatalogue()
        // A line that does not fit would leave the sample short, and the tests that name its areas fail.
        try? catalogue.add(Array((rows.joined(separator: "\n") + "\n").utf8))
        return catalogue
    }()
}

extension DocumentLimits {
    /// The limits that Yardstick ships with, but for that of time: other tests may keep all threads busy for minutes.
    static let patient: DocumentLimits = {
        var limits = DocumentLimits()
        limits.seconds = 600
        return limits
    }()
}
