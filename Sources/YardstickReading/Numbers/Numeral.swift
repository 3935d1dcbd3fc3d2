/// A number as written, in digits, words or both, before its unit is known.
struct Numeral {
    /// The tokens that write it.
    var tokens: Range<Int>
    var value: Value
    /// Written in words only.
    let isSpelledOut: Bool
    /// Its magnitude words as a power of ten; 0 without one.
    var magnitude: Int { Int(power) }
    /// "22nd", "third", "第三".
    let isOrdinal: Bool
    /// Kept short, as numbers are handed on and on.
    private let power: Int16

    init(tokens: Range<Int>, value: Value, isSpelledOut: Bool, magnitude: Int, isOrdinal: Bool) {
        self.tokens = tokens
        self.value = value
        self.isSpelledOut = isSpelledOut
        power = Int16(clamping: magnitude)
        self.isOrdinal = isOrdinal
    }
}
