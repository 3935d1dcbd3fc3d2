import YardstickReading

/// One line of an annotation: an amount that a person found in the document, and what it says.
public struct GoldItem: Hashable, Sendable {
    /// Where the annotation says that the amount stands.
    public enum Place: Hashable, Sendable {
        /// UTF-8 byte range in the document.
        case at(Range<Int>)
        /// In this sentence, copied from the document; a repeated surface takes its next place in it.
        case within(String)
    }

    /// The number of its line in the file, from 1.
    public let line: Int
    /// Where it stands.
    public let place: Place
    /// The number with its unit, copied from the document.
    public let surface: String
    /// The number after scaling.
    public let value: Value
    /// The unit.
    public let unit: Unit
    /// What is counted, or the "per ..." part.
    public let noun: String?
    /// What the words around the number claim about it.
    public let comparator: Comparator
    /// How it speaks of its indicator.
    public let form: Form
    /// Actual, target, baseline or reference.
    public let role: Role
    /// What is measured.
    public let indicator: String
    /// When; nothing where the text gives no way to tell.
    public let period: GoldPeriod?
    /// Whose indicator; nothing where the annotation leaves it empty.
    public let area: String?
}

extension GoldItem {
    /// How well a phrase names what is measured: the F1 of its words and the annotation's, 0 where the two do not agree.
    public func agreement(of indicator: String) -> Double {
        let (told, read) = (PhraseWords(self.indicator), PhraseWords(indicator))
        return told.agree(with: read) ? told.agreement(with: read) : 0
    }
}

/// A gold item with its byte range in the document.
public struct PlacedGold: Hashable, Sendable {
    /// The item.
    public let item: GoldItem
    /// UTF-8 byte range of its surface.
    public let range: Range<Int>
}
