import Foundation

/// Where the words of a search stand in a sentence.
struct TextMatches {
    private static let most = 50
    private let terms: [String]

    init(_ query: String) {
        terms = query.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .flatMap { index, part in
                index.isMultiple(of: 2)
                    ? part.split(whereSeparator: \.isWhitespace).map(String.init) : [String(part)]
            }
            .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "*").union(.whitespaces)) }
            .filter { !$0.isEmpty }
    }

    /// UTF-8 byte ranges of the words, whatever their case and marks, in the order of the sentence.
    func ranges(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for term in terms {
            var rest = text.startIndex..<text.endIndex
            while found.count < Self.most,
                let range = text.range(
                    of: term, options: [.caseInsensitive, .diacriticInsensitive], range: rest)
            {
                if startsWord(range.lowerBound, in: text) {
                    found.append(
                        text.utf8.distance(
                            from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                                from: text.startIndex, to: range.upperBound))
                }
                rest =
                    (range.isEmpty ? text.index(after: range.lowerBound) : range.upperBound)..<text.endIndex
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A letter of a script with words follows none; scripts without spaces have a word anywhere.
    private func startsWord(_ index: String.Index, in text: String) -> Bool {
        guard index > text.startIndex, index < text.endIndex else { return true }
        let (before, first) = (text[text.index(before: index)], text[index])
        return !(before.isLetter && first.isLetter && before.utf8.count < 3 && first.utf8.count < 3)
    }
}
