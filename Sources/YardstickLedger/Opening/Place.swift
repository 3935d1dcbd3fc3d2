/// The number of a section or sentence: its document in the upper bits, its place within in the lower ones.
enum Place {
    private static let bits: Int64 = 28

    static func id(document: Int64, ordinal: Int) -> Int64 { document << bits | Int64(ordinal) }

    static func document(of id: Int64) -> Int64 { id >> bits }

    static func ordinal(of id: Int64) -> Int { Int(id & (1 << bits - 1)) }

    /// All places of one document.
    static func ids(of document: Int64) -> Range<Int64> { document << bits..<(document + 1) << bits }
}
