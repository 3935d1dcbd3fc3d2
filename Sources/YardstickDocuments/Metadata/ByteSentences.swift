/// The sentences of some bytes, cut at ". " alone: enough to look for a word and a date that stand together.
struct ByteSentences: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// One sentence.
    struct Sentence {
        let bytes: ArraySlice<UInt8>

        /// Whether an ASCII word stands anywhere in the sentence.
        func contains(word: String) -> Bool {
            bytes.place(of: word) != nil
        }
    }

    mutating func next() -> Sentence? {
        guard !rest.isEmpty else { return nil }
        let end = rest.startIndex + (rest.place(of: ". ").map { $0 + 1 } ?? rest.count)
        defer { rest = rest[end...] }
        return Sentence(bytes: rest[..<end])
    }
}
