/// The words of a document, which tell how a word that was broken at a line's end is spelled.
struct PDFVocabulary {
    private var words: Set<String> = []

    /// Collects the words, those at the ends of lines left out, for they may be broken.
    init(_ lines: some Sequence<String>) {
        for line in lines {
            for word in line.split(separator: " ").dropFirst().dropLast() {
                words.insert(Self.bare(word))
            }
        }
    }

    /// Goes on with a paragraph: after a space, after none in Chinese, and with a broken word mended.
    func append(_ line: String, to text: inout String) {
        guard let last = text.unicodeScalars.last, let next = line.unicodeScalars.first else {
            text += line
            return
        }
        if last == "\u{AD}" {
            text.removeLast()
        } else if last == "-" || last == "\u{2010}" {
            mendHyphen(of: &text, before: line)
        } else if !Self.areTight(last, next) {
            text += " "
        }
        text += line
    }

    private func mendHyphen(of text: inout String, before line: String) {
        let stem = text.dropLast()
        // A dash between spaces is no hyphen.
        if stem.last == " " { return text += " " }
        guard stem.last?.isLetter == true, line.first?.isLowercase == true else { return }
        let word = stem.lastIndex(of: " ").map { stem[stem.index(after: $0)...] } ?? stem
        let left = Self.bare(word)
        let right = Self.bare(line.prefix { $0 != " " })
        let isCompound =
            words.contains(left + "-" + right) || words.contains(left) && words.contains(right)
        if words.contains(left + right) || !isCompound { text.removeLast() }
    }

    private static func bare(_ word: Substring) -> String {
        String(word.drop { !$0.isLetter }).lowercased().trimmingSuffix { !$0.isLetter }
    }

    private static func areTight(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        isWide(last) && (isWide(next) || next.properties.numericType != nil)
            || isWide(next) && last.properties.numericType != nil
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isChinese || (0x3000...0x303F).contains(scalar.value)
            || (0xFF00...0xFFEF).contains(scalar.value)
    }
}

extension String {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, matches(last) { rest.removeLast() }
        return String(rest)
    }
}
