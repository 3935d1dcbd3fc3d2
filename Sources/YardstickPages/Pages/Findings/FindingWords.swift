import YardstickLedger
import YardstickReading

/// The arithmetic of a finding as people read it: documents by kind and date in place of file names, "yuan" in place of
/// the ledger's "CNY".
struct FindingWords {
    private let documents: [DocumentHead]
    private let units: Set<YardstickReading.Unit>

    /// - Parameters:
    ///   - documents: The documents that the finding cites.
    ///   - units: The units of the lines that it compares.
    init(documents: [DocumentHead], units: Set<YardstickReading.Unit>) {
        self.documents = documents
        self.units = units
    }

    func text(_ arithmetic: String) -> String {
        named(units.sorted { $0.rawValue < $1.rawValue }.reduce(arithmetic, Self.spelled))
    }

    /// Unchanged where two documents would get the same name, or a file that is not cited would keep its own.
    private func named(_ text: String) -> String {
        let names = documents.map { (file: $0.name, words: Self.name(of: $0)) }
        guard Set(names.map(\.words)).count == names.count else { return text }
        let result = names.sorted { $0.file.count > $1.file.count }.reduce(text) { text, name in
            text.replacing(name.file, with: name.words)
        }
        let endings = Set(names.compactMap { $0.file.split(separator: ".").last }.map { "." + $0 })
        let isMixed = result.split(separator: " ").contains { word in
            endings.contains { word.contains($0) }
        }
        return isMixed ? text : result.capitalizedAtStart
    }

    private static func name(of document: DocumentHead) -> String {
        guard let date = DateWords.text(document.date) else {
            return "“\(document.title.shortenedInside(to: 60))”"
        }
        return "the \(document.kind) of \(date)"
    }

    /// A unit's symbol behind a number, in words.
    private static func spelled(_ text: String, _ unit: YardstickReading.Unit) -> String {
        guard let words = unit.words, words != unit.rawValue, unit.rawValue.count > 2 else { return text }
        var result: [Substring] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let bare = word.prefix { $0.isLetter }
            let isBehindNumber =
                result.last?.last?.isNumber == true
                || ["thousand", "million", "billion", "trillion"].contains(result.last)
            result.append(bare == unit.rawValue && isBehindNumber ? words + word[bare.endIndex...] : word)
        }
        return result.joined(separator: " ")
    }
}
