/// A 64-bit digest that is the same on every machine and in every run (FNV-1a), for telling things apart
/// that nobody forges.
struct Digest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { add($0) }
    }

    /// Adds a text and where it ends.
    mutating func add(_ text: String) {
        add(text.utf8)
        add(0xFF)
    }
}
