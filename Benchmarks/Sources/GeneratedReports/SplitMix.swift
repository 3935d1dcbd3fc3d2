/// Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).
public struct SplitMix {
    private var state: UInt64

    /// Starts the run that a seed stands for.
    public init(seed: UInt64) { state = seed }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from a range.
    public mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// One of several.
    public mutating func one<Element>(of choices: [Element]) -> Element {
        choices[number(0...choices.count - 1)]
    }
}
