/// Lower-case ASCII bytes of a sentence, searched for the words that tell what a number means.
struct Words: Sendable {
    private let bytes: [UInt8]
    /// Where the first byte stands in the document.
    private let origin: Int

    init(_ words: ArraySlice<UInt8>, at origin: Int) {
        bytes = words.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        self.origin = origin
    }

    init(_ text: String) {
        self.init(Array(text.utf8)[...], at: 0)
    }

    /// The words between two places of the document.
    func part(from start: Int, to end: Int) -> Words {
        let low = min(max(0, start - origin), bytes.count)
        let high = min(max(low, end - origin), bytes.count)
        return Words(bytes[low..<high], at: origin + low)
    }

    /// The words from a place of the document on.
    func part(from start: Int) -> Words { part(from: start, to: origin + bytes.count) }

    /// Whether any of the cues occurs, at the edges of words where the cue is of letters with edges.
    func has(_ cues: Cues) -> Bool { cues.phrases.contains { place(of: $0) != nil } }

    /// Whether the words start with one of the cues, white space and commas left out.
    func starts(with cues: Cues) -> Bool {
        let rest = bytes.drop { $0 == 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x0A }
        return cues.phrases.contains { rest.starts(with: $0) }
    }

    /// Whether a year is named: "2016".
    func names(year: Int) -> Bool { place(of: Array(String(year).utf8)) != nil }

    /// The words as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The words of letters, in their order.
    var list: [String] {
        bytes.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) && $0 < 0x80 }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private func place(of phrase: [UInt8]) -> Int? {
        guard let first = phrase.first, phrase.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - phrase.count) where bytes[start] == first {
            let end = start + phrase.count
            if bytes[start..<end].elementsEqual(phrase), isEdge(before: start), isEdge(after: end) {
                return start
            }
        }
        return nil
    }

    private func isEdge(before place: Int) -> Bool {
        place == 0 || !Self.isWord(bytes[place - 1]) || !Self.isWord(bytes[place])
    }

    private func isEdge(after place: Int) -> Bool {
        place >= bytes.count || !Self.isWord(bytes[place]) || !Self.isWord(bytes[place - 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
