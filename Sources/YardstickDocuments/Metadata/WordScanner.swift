/// One word, number or sign of a short text.
struct Word: Hashable {
    /// What the word is made of.
    enum Kind: Hashable {
        case letters, digits, sign
    }

    /// The word as written.
    let text: String
    /// Whether it is letters, digits or a sign; a Chinese character is a sign of its own.
    let kind: Kind
    /// UTF-8 byte range in the text.
    let range: Range<Int>

    /// The number that digits spell, where they are few enough to be part of a date.
    var number: Int? { kind == .digits && text.utf8.count <= 8 ? Int(text) : nil }

    /// Whether it is a sign that joins the ends of a span: "2021–22", "2021/22".
    var joinsSpan: Bool { kind == .sign && ["-", "–", "—", "/"].contains(text) }

    /// Whether it starts with a capital letter.
    var isCapitalised: Bool {
        guard kind == .letters, let first = text.utf8.first else { return false }
        // Characters are put together and looked up in Unicode's tables only where they are none of ASCII.
        return first < 0x80 ? (0x41...0x5A).contains(first) : text.first?.isUppercase == true
    }
}

/// Cuts a short text, such as a title or the head of a document, into words.
enum WordScanner {
    /// The words of a text; spaces are left out.
    static func words(of text: some StringProtocol) -> [Word] {
        var text = String(text)
        // The bytes of a word stand side by side, so that each is made at once and not letter by letter.
        return text.withUTF8 { bytes in
            var words: [Word] = []
            words.reserveCapacity(bytes.count / 5)
            var kind: Word.Kind?
            var start = 0
            var offset = 0
            func finish() {
                guard let kind, start < offset else { return }
                let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
                words.append(
                    Word(text: String(decoding: word, as: UTF8.self), kind: kind, range: start..<offset))
            }
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                let next = kindOf(scalar)
                if next != kind || next == .sign {
                    finish()
                    (kind, start) = (next, offset)
                }
                offset += UTF8.width(scalar)
            }
            finish()
            return words
        }
    }

    /// Nothing for a space.
    private static func kindOf(_ scalar: Unicode.Scalar) -> Word.Kind? {
        switch scalar.value {
        case 0x30...0x39: .digits
        case 0x41...0x5A, 0x61...0x7A: .letters
        case 0x200B, 0xFEFF: nil
        case ..<0x80: scalar.value <= 0x20 ? nil : .sign
        default: otherKind(scalar)
        }
    }

    private static func otherKind(_ scalar: Unicode.Scalar) -> Word.Kind? {
        if scalar.properties.isWhitespace { return nil }
        return scalar.properties.isAlphabetic && !scalar.isChinese ? .letters : .sign
    }
}

extension Unicode.Scalar {
    /// Whether it is a Chinese character.
    var isChinese: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
        default: false
        }
    }
}
