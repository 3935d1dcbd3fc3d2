/// The ways in which a language writes units, as phrases over its lexicon.
struct UnitTable: Sendable {
    /// A unit as written, and the power of ten that the writing adds: "Mt" is `t` times a million.
    struct Writing: Sendable {
        let unit: Unit
        let power: Int
        /// It tells whose money it is by a code or a country's name: "INR", "Indian rupees"; "rupees" does not.
        var namesCountry = false
        /// A code of three capitals, which small letters may spell as a word: "MAD", "PEN".
        var isCode = false
    }

    /// Units behind the number: "yuan", "square metres", "percentage points".
    private(set) var behind = PhraseTable<Writing>()
    /// Units before the number: "USD", "RMB".
    private(set) var before = PhraseTable<Writing>()

    /// Adds the writings of a unit, parted by commas, to stand behind a number.
    mutating func add(_ unit: Unit, _ phrases: String, power: Int = 0, to lexicon: inout Lexicon) {
        for phrase in phrases.cut(at: ",") {
            behind.add(phrase, Self.writing(unit, phrase, power), mark: .unitStart, to: &lexicon)
        }
    }

    /// Adds the writings of a currency, parted by commas, to stand before a number.
    mutating func addBefore(_ unit: Unit, _ phrases: String, to lexicon: inout Lexicon) {
        for phrase in phrases.cut(at: ",") {
            before.add(phrase, Self.writing(unit, phrase, 0), mark: .unitStart, to: &lexicon)
        }
    }

    /// Adds the code of a currency, to stand before or behind a number.
    mutating func addCode(_ unit: Unit, to lexicon: inout Lexicon) {
        let writing = Writing(unit: unit, power: 0, namesCountry: true, isCode: true)
        before.add(unit.rawValue, writing, mark: .unitStart, to: &lexicon)
        behind.add(unit.rawValue, writing, mark: .unitStart, to: &lexicon)
    }

    /// Adds the letters that a country writes before sums of its money, in capitals alone: "KD 5 million".
    mutating func addShort(_ unit: Unit, _ letters: String, to lexicon: inout Lexicon) {
        let writing = Writing(unit: unit, power: 0, namesCountry: true, isCode: true)
        before.add(letters, writing, mark: .unitStart, to: &lexicon)
    }

    private static func writing(_ unit: Unit, _ phrase: String, _ power: Int) -> Writing {
        Writing(unit: unit, power: power, namesCountry: phrase == unit.rawValue || phrase.contains(" "))
    }
}
