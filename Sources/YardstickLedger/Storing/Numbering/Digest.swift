/// A 64-bit digest that is the same on every machine and in every run, for telling things apart that nobody
/// forges: FNV-1a over words of eight bytes, finished by MurmurHash3's mixer.
struct Digest {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The digest of what has been added so far.
    var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ mixed >> 33
    }

    /// Adds a number.
    mutating func add(_ number: Int) {
        add(word: UInt64(truncatingIfNeeded: number))
    }

    /// Adds a text and where it ends.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Adds bytes and how many they are.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        let whole = raw.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            add(word: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        var rest = UInt64(raw.count)
        for byte in raw[whole...] { rest = rest << 8 | UInt64(byte) }
        add(word: rest)
    }

    private mutating func add(word: UInt64) {
        state = (state ^ word) &* 0x0000_0100_0000_01B3
        state ^= state >> 29
    }
}
