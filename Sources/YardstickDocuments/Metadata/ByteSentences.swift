/// The sentences of some bytes, cut at ". " alone: enough to look for a word and a date that stand together.
struct ByteSentences: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// One sentence.
    struct Sentence {
        let bytes: ArraySlice<UInt8>

        /// Whether an ASCII word stands anywhere in the sentence.
        func contains(word: String) -> Bool {
            let word = Array(word.utf8)
            guard let first = word.first, bytes.count >= word.count else { return false }
            for at in bytes.startIndex...(bytes.endIndex - word.count) where bytes[at] == first {
                if bytes[at..<at + word.count].elementsEqual(word) { return true }
            }
            return false
        }
    }

    mutating func next() -> Sentence? {
        guard !rest.isEmpty else { return nil }
        var at = rest.startIndex
        while at + 1 < rest.endIndex, rest[at] != 0x2E || rest[at + 1] != 0x20 { at += 1 }
        let end = Swift.min(at + 1, rest.endIndex)
        defer { rest = rest[end...] }
        return Sentence(bytes: rest[..<end])
    }
}
