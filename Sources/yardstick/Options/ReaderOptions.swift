import ArgumentParser
import YardstickDocuments
import YardstickReading

/// What reads the documents: the catalogues that ship with Yardstick, and the user's own on top of them.
struct ReaderOptions: ParsableArguments {
    /// The reader that the options describe.
    func makeReader() throws -> Reader {
        Reader()
    }

    /// The loader that goes with a reader.
    func makeLoader(for reader: Reader) -> DocumentLoader {
        DocumentLoader(areas: reader.areas)
    }
}
