@testable import YardstickReading

/// The stage from a sentence to its quantities, alone: tokens, numbers, units, comparators, ranges.
enum QuantityStage {
    /// The quantities of an English text taken as one sentence, each with the bytes that it stands on.
    static func read(_ text: String) -> [(quantity: QuantityMention, bytes: Range<Int>)] {
        let bytes = Array(text.utf8)
        let pack = LanguagePack.english
        var tokens: [Token] = []
        pack.tokenizer.tokenize(bytes, bytes.indices, into: &tokens)
        let found = pack.quantities.quantities(tokens, in: bytes)
        return pack.statements.joined(found, tokens).map { mention in
            let first = tokens[mention.tokens.lowerBound].lower
            let last = tokens[max(mention.tokens.upperBound - 1, mention.tokens.lowerBound)].upper
            return (mention, Int(first)..<Int(last))
        }
    }

    /// What stands in a text, in short: "> 5.5 USD", "5...10 km".
    static func written(_ text: String) -> [String] {
        read(text).map { quantity, _ in
            let unit = quantity.unit == .count ? "" : " " + quantity.unit.rawValue
            let comparator = quantity.comparator == .equal ? "" : quantity.comparator.rawValue + " "
            return comparator + number(quantity.value) + unit
        }
    }

    private static func number(_ value: Value) -> String {
        switch value {
        case .exact(let value): short(value)
        case .range(let low, let high): short(low) + "..." + short(high)
        case .unrepresentable: "?"
        }
    }

    private static func short(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? String(value)
    }
}
