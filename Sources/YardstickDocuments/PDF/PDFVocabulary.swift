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

    /// Joins two lines: with a space, with none in Chinese, and with a broken word mended.
    func join(_ first: String, _ second: String) -> String {
        guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first else {
            return first + second
        }
        if last == "\u{AD}" { return String(first.dropLast()) + second }
        if last == "-" || last == "\u{2010}" { return joinAtHyphen(first, second) }
        let isTight =
            Self.isWide(last) && (Self.isWide(next) || next.properties.numericType != nil)
            || Self.isWide(next) && last.properties.numericType != nil
        return isTight ? first + second : first + " " + second
    }

    private func joinAtHyphen(_ first: String, _ second: String) -> String {
        let stem = first.dropLast()
        let left = Self.bare(stem.split(separator: " ").last ?? "")
        let right = Self.bare(second.split(separator: " ").first ?? "")
        guard stem.last?.isLetter == true else { return first + (stem.last == " " ? " " : "") + second }
        guard second.first?.isLowercase == true else { return first + second }
        if words.contains(left + right) { return stem + second }
        let isCompound =
            words.contains(left + "-" + right) || words.contains(left) && words.contains(right)
        return isCompound ? first + second : stem + second
    }

    private static func bare(_ word: Substring) -> String {
        String(word.drop { !$0.isLetter }).lowercased().trimmingSuffix { !$0.isLetter }
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
