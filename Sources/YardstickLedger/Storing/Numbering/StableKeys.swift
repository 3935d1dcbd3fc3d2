import YardstickReading

/// The keys by which a reading is known again when its document is read again, changed elsewhere or not:
/// the words of its sentence, which of the equal sentences it is, and where in the sentence it stands.
///
/// Numbers that users see, and rulings, hang on these keys.
struct StableKeys {
    private let sentences: [Sentence]
    private let bases: [Digest]
    private var used: Set<Int64> = []

    init(_ reading: Reading, text: UnsafeBufferPointer<UInt8>) {
        sentences = reading.sentences
        var seen: [UInt64: Int] = [:]
        bases = reading.sentences.map { sentence in
            var digest = Digest()
            digest.add(UnsafeBufferPointer(rebasing: text[sentence.range.clamped(to: text.indices)]))
            let occurrence = seen[digest.value, default: 0]
            seen[digest.value] = occurrence + 1
            digest.add(occurrence)
            return digest
        }
    }

    /// The key of what stands at a range of a sentence; asked again for the same place it gives another, in
    /// an order that only depends on the reading.
    mutating func key(for range: Range<Int>, in sentence: Int) -> Int64 {
        var digest = bases.indices.contains(sentence) ? bases[sentence] : Digest()
        let origin = sentences.indices.contains(sentence) ? sentences[sentence].range.lowerBound : 0
        digest.add(range.lowerBound - origin)
        digest.add(range.count)
        while !used.insert(Int64(bitPattern: digest.value)).inserted { digest.add(1) }
        return Int64(bitPattern: digest.value)
    }

    /// Starts over for readings of another kind.
    mutating func forget() {
        used.removeAll(keepingCapacity: true)
    }
}
