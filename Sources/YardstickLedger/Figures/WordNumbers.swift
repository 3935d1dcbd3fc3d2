/// Words as numbers in the order of their first sight, looked up by their bytes without making a `String`.
struct WordNumbers {
    private(set) var words: [String] = []
    private var numbers: [UInt64: Int32] = [:]

    /// The number of a word, and whether it was seen for the first time.
    ///
    /// Words are told apart by 64 bits of hash: among a million words two collide with a chance of one in 40 million.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
        let hash = Self.hash(word)
        if let number = numbers[hash] { return (number, false) }
        let number = Int32(clamping: words.count)
        numbers[hash] = number
        words.append(String(decoding: word, as: UTF8.self))
        return (number, true)
    }

    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var digest = Digest()
        digest.add(word)
        return digest.value
    }
}

/// The words of an enumeration, looked up by their bytes.
struct WordTable<Word: RawRepresentable<String> & CaseIterable> {
    private let words: [UInt64: Word]

    init() {
        var words: [UInt64: Word] = [:]
        for word in Word.allCases {
            var text = word.rawValue
            words[text.withUTF8 { WordNumbers.hash($0) }] = word
        }
        self.words = words
    }

    subscript(word: UnsafeBufferPointer<UInt8>) -> Word? { words[WordNumbers.hash(word)] }
}
