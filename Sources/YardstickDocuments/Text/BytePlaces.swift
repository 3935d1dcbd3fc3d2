extension Collection<UInt8> {
    /// How many bytes stand before the first place where these words stand, byte for byte; nothing where they do not.
    ///
    /// The searches of the standard library and of Foundation compare characters, which takes many times as long.
    func place(of words: String) -> Int? {
        var words = words
        return words.withUTF8 { words in
            withContiguousStorageIfAvailable { Self.place(of: words, in: $0) }
                ?? Self.place(of: words, in: Array(self))
        }
    }

    private static func place(of words: UnsafeBufferPointer<UInt8>, in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { place(of: words, in: $0) }
    }

    private static func place(
        of words: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard let first = words.first else { return 0 }
        guard words.count <= bytes.count else { return nil }
        for at in 0...(bytes.count - words.count) where bytes[at] == first {
            if bytes[at..<at + words.count].elementsEqual(words) { return at }
        }
        return nil
    }
}

extension String {
    /// Whether these words stand somewhere, byte for byte.
    func holds(_ words: String) -> Bool { utf8.place(of: words) != nil }
}
