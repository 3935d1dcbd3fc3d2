import YardstickLedger
import YardstickReading
import YardstickSeries

/// What the checks across sentences and documents work on: all figures, looked up by what they are about.
final class Material {
    let names: Names
    private(set) var sentences: Sentences
    private(set) lazy var points = PointIndex(names)
    private(set) lazy var averages = AverageIndex(names)

    init(_ names: Names, _ sentences: Sentences) {
        self.names = names
        self.sentences = sentences
    }

    var figures: Figures { names.figures }

    /// The passage that a figure stands in; nothing where the ledger has no sentence for it.
    func passage(of figure: Figure) throws -> Sentences.Passage? {
        try sentences.passage(of: figure, in: figures)
    }

    /// The words around a figure; nothing where the ledger has no sentence for it.
    func sentence(of figure: Figure) throws -> Words? {
        try passage(of: figure).map { Words($0.words, at: $0.range.lowerBound) }
    }

    /// The words of a sentence by its place in a document of that number; nothing where there is none.
    func words(_ ordinal: Int, of document: Int64) throws -> Words? {
        try sentences.passage(ordinal, of: document).map { Words($0.words, at: $0.range.lowerBound) }
    }

    /// Whether the sentence of a figure has one of the cues.
    func sentence(of figure: Figure, has cues: Cues...) throws -> Bool {
        guard let words = try sentence(of: figure) else { return false }
        return cues.contains { words.has($0) }
    }

    /// The sentences of a document in which all words of one of the names occur.
    func sentences(naming names: [String], in source: Int32) throws -> [Int] {
        try sentences.naming(names, in: figures.sources[Int(source)].id)
    }

    /// The sentences of a document that promise action.
    func promisingSentences(in source: Int32) throws -> Set<Int> {
        try sentences.promising(in: figures.sources[Int(source)].id)
    }
}
