import Foundation
import YardstickDocuments

/// The documents that the arguments of a command name.
enum Sources {
    /// How many documents are in memory at a time.
    static var inFlight: Int { 2 * ProcessInfo.processInfo.activeProcessorCount }

    /// The files that paths name, folders opened, in the order of the arguments; and the paths that name none.
    static func documents(under arguments: [String]) -> (paths: [String], failures: [DocumentError]) {
        var paths: [String] = []
        var failures: [DocumentError] = []
        for argument in arguments {
            guard argument != "-" else {
                paths.append(argument)
                continue
            }
            do {
                paths += try DocumentLoader.documents(under: argument)
            } catch {
                failures.append(error)
            }
        }
        return (paths, failures)
    }

    /// Loads a file, or standard input.
    static func load(
        _ path: String, with loader: DocumentLoader, _ overrides: MetadataOverrides
    ) async throws -> Document {
        guard path == "-" else { return try await loader.load(path: path, overrides: overrides) }
        return try await loader.load(bytes: try StandardInput.read(), name: "-", overrides: overrides)
    }
}
