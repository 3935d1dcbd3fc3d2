/// A number as written, in digits, words or both, before its unit is known.
struct Numeral {
    /// The tokens that write it.
    var tokens: Range<Int>
    var value: Value
    /// Written in words only.
    let isSpelledOut: Bool
    /// Its magnitude words as a power of ten; 0 without one.
    let magnitude: Int
    /// "22nd", "third", "第三".
    let isOrdinal: Bool
}
