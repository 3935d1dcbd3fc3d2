import YardstickDocuments

/// Why an annotation could not be scored, and what to do about it.
public struct EvaluationError: Error, Hashable, Sendable {
    /// The annotation file.
    public let path: String
    /// What went wrong.
    public let reason: Reason

    /// What can be wrong with an annotation and its document.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case missingGold
        /// The system refuses to read it.
        case unreadableGold
        /// Lines that are not as they should be.
        case faults([GoldFault])
        /// No document has the annotation's name.
        case noDocument(lookedIn: [String])
        /// More than one document has it.
        case severalDocuments([String])
        /// The document itself could not be read.
        case document(DocumentError)
    }
}

extension EvaluationError: CustomStringConvertible {
    /// The path, the reason and the way out; a line for every fault.
    public var description: String {
        switch reason {
        case .missingGold: "`\(path)`: no such file. Check the spelling of the path."
        case .unreadableGold: "`\(path)`: cannot be read. Name a file of annotations that you may read."
        case .faults(let faults): faults.map(\.description).joined(separator: "\n")
        case .noDocument(let places):
            "`\(path)`: no document of this name in \(Self.list(places)). "
                + "Name the folder that holds it with --documents."
        case .severalDocuments(let documents):
            "`\(path)`: several documents have this name: \(Self.list(documents)). "
                + "Name the folder of the right one with --documents."
        case .document(let error): error.description
        }
    }

    private static func list(_ paths: [String]) -> String {
        paths.map { "`\($0)`" }.joined(separator: ", ")
    }
}
