/// The small words of a language that stand inside spelled-out numbers, as numbers of its lexicon; 0 for those that
/// it has none of.
struct NumeralWords: Sendable {
    /// "two hundred and six".
    let and: UInt16
    /// "one point five".
    var point: UInt16 = 0
    /// "half a million".
    var articles: Set<UInt16> = []
    /// "three quarters of a million".
    var of: UInt16 = 0
    /// "half million", "a quarter million": parts that need no number before them.
    var parts: Set<UInt16> = []
    /// "three dozen".
    var dozens: Set<UInt16> = []
    /// "thousands of", "tens of millions of": the first and last of a run of words for amounts that nobody counted,
    /// with their powers of ten as values.
    var vague: ClosedRange<UInt16>?
    /// "two more hectares", "25 long years": words between a number and its unit.
    var between: Set<UInt16> = []
    /// "more than a year": stretches of which one is told without a number.
    var stretches: Set<UInt16> = []
    /// "minus five".
    var minus: Set<UInt16> = []
    /// "a ratio of 1:45": words that say that what follows is a ratio.
    var ratios: Set<UInt16> = []
    /// "warming will exceed two degrees": words that say that degrees are of warmth.
    var warmth: Set<UInt16> = []
}

extension Token {
    /// Whether the token is a word that its language has.
    func isWord(_ number: UInt16) -> Bool { number > 0 && word == number }
}
