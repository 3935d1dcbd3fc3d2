import ArgumentParser
import Foundation
import YardstickDocuments
import YardstickReading

/// What reads the documents: the catalogues that ship with Yardstick, and the user's own on top of them.
struct ReaderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Indicators of your own, tab-separated as in indicators.tsv: they add to the shipped ones, or replace those "
                + "of the same code.",
            valueName: "file"))
    var catalogue: [String] = []

    @Option(
        help: ArgumentHelp(
            "Areas of your own, tab-separated as in areas.tsv: they add to the shipped ones, or replace those of the "
                + "same code.",
            valueName: "file"))
    var areas: [String] = []

    /// The reader that the options describe.
    ///
    /// - Throws: ``Problem`` that names the file, and the line that does not fit.
    func makeReader() throws -> Reader {
        var indicators = Catalogue.standard
        for path in catalogue {
            try Self.load(path) { bytes throws(CatalogueError) in try indicators.add(bytes) }
        }
        var known = AreaCatalogue.standard
        for path in areas {
            try Self.load(path) { bytes throws(CatalogueError) in try known.add(bytes) }
        }
        return Reader(catalogue: indicators, areas: known)
    }

    /// The loader that goes with a reader.
    func makeLoader(for reader: Reader) -> DocumentLoader {
        DocumentLoader(areas: reader.areas)
    }

    private static func load(_ path: String, _ add: ([UInt8]) throws(CatalogueError) -> Void) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem("`\(path)`: cannot be read. Check the path and its permissions.", .unreadable)
        }
        do {
            try add([UInt8](data))
        } catch {
            throw Problem(
                "`\(path)`: \(error). Columns are parted by tabs; the first line names them.", .unreadable)
        }
    }
}
