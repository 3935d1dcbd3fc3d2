/// The ways in which a language writes units, as phrases over its lexicon.
struct UnitTable: Sendable {
    /// A unit as written, and the power of ten that the writing adds: "Mt" is `t` times a million.
    struct Writing: Sendable {
        let unit: Unit
        let power: Int
    }

    /// Units behind the number: "yuan", "square metres", "percentage points".
    private(set) var behind = PhraseTable<Writing>()
    /// Units before the number: "USD", "RMB".
    private(set) var before = PhraseTable<Writing>()

    /// Adds the writings of a unit, parted by commas, to stand behind a number.
    mutating func add(_ unit: Unit, _ phrases: String, power: Int = 0, to lexicon: inout Lexicon) {
        for phrase in Self.parts(phrases) {
            behind.add(phrase, Writing(unit: unit, power: power), mark: .unitStart, to: &lexicon)
        }
    }

    /// Adds the writings of a currency, parted by commas, to stand before a number.
    mutating func addBefore(_ unit: Unit, _ phrases: String, to lexicon: inout Lexicon) {
        for phrase in Self.parts(phrases) {
            before.add(phrase, Writing(unit: unit, power: 0), mark: .unitStart, to: &lexicon)
        }
    }

    private static func parts(_ phrases: String) -> [String] {
        phrases.split(separator: ",").map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }
}
