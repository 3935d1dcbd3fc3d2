/// The phrases that the indicator of one number was chosen from.
public struct IndicatorChoice: Sendable {
    /// A phrase that may name what the number measures.
    public struct Phrase: Sendable {
        /// Its words as they would stand in the measurement.
        public let words: String
        /// Whether the rules chose it.
        public let isChosen: Bool
        /// The sum of the weights of its traits, by which it was chosen or left.
        public let weight: Double
        /// What is so of it beside the number; its weights are kept by these names.
        public let traits: [String]
    }

    /// UTF-8 byte range of the number with its unit.
    public let quantity: Range<Int>
    /// The rule that chose.
    public let rule: String
    /// The phrases, in no order.
    public let phrases: [Phrase]
}

extension Reader {
    /// What the indicators of a text were chosen from, for those who learn the weights of that choice.
    ///
    /// - Parameters:
    ///   - text: The document's text as UTF-8.
    ///   - context: What is known of the document.
    /// - Returns: A choice for each number that stands in a sentence; nothing for a text that is not in English.
    public func indicatorChoices(of text: [UInt8], in context: ReadingContext) -> [IndicatorChoice] {
        var choices: [IndicatorChoice] = []
        read(text, in: context, noting: WeighingNotes(indicator: { choices.append($0) }))
        return choices
    }
}
