/// Writes small zip archives.
struct ZipBuilder {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a member as it is.
    mutating func store(_ content: some Collection<UInt8>, as name: String, isEncrypted: Bool = false) {
        let content = Array(content)
        add(
            name, packed: content, size: content.count, sum: Self.checksum(content), method: 0,
            flags: isEncrypted ? 1 : 0)
    }

    /// Adds a member of zeros that is packed a thousand times smaller.
    mutating func bomb(megabytes: Int, as name: String) {
        var bits = BitWriter()
        // One last block with fixed codes: a zero, then "the same again, 258 times" over and over.
        bits.write(0b011, count: 3)
        bits.writeCode(0b0011_0000, count: 8)
        let runs = (megabytes << 20) / 258
        for _ in 0..<runs {
            bits.writeCode(0b1100_0101, count: 8)
            bits.writeCode(0, count: 5)
        }
        bits.writeCode(0, count: 7)
        add(name, packed: bits.finished(), size: runs * 258 + 1, sum: 0, method: 8, flags: 0)
    }

    private mutating func add(
        _ name: String, packed: [UInt8], size: Int, sum: UInt32, method: Int, flags: Int
    ) {
        let offset = bytes.count
        var common = Self.little(20, 2) + Self.little(flags, 2) + Self.little(method, 2)
        common += Self.little(0, 4) + Self.little(Int(sum), 4) + Self.little(packed.count, 4)
        common += Self.little(size, 4) + Self.little(name.utf8.count, 2) + Self.little(0, 2)
        bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + packed
        directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 10)
        directory += Self.little(offset, 4) + Array(name.utf8)
        count += 1
    }

    /// The archive.
    func finished() -> [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6]
        end += Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
        end += Self.little(directory.count, 4) + Self.little(bytes.count, 4) + Self.little(0, 2)
        return bytes + directory + end
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// Writes bits in the order of deflate.
private struct BitWriter {
    private var bytes: [UInt8] = []
    private var current: UInt32 = 0
    private var used = 0

    mutating func write(_ bits: UInt32, count: Int) {
        current |= bits << used
        used += count
        while used >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: current))
            current >>= 8
            used -= 8
        }
    }

    /// Codes go in from their highest bit.
    mutating func writeCode(_ code: UInt32, count: Int) {
        for bit in (0..<count).reversed() { write((code >> bit) & 1, count: 1) }
    }

    func finished() -> [UInt8] { used > 0 ? bytes + [UInt8(truncatingIfNeeded: current)] : bytes }
}
