/// The small words of a language that stand inside spelled-out numbers, as numbers of its lexicon.
struct NumeralWords: Sendable {
    /// "two hundred and six".
    let and: UInt16
    /// "one point five".
    let point: UInt16
    /// "half a million", "three quarters of a million".
    let articles: Set<UInt16>
    let of: UInt16
    /// "half million", "a quarter million": parts that need no number before them.
    let half: UInt16
    let quarter: UInt16
    /// "three dozen".
    let dozens: Set<UInt16>
}
