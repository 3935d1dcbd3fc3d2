/// A format that people try and that is not read, so that they are told what to do instead.
struct UnreadFormat: Sendable {
    /// What it is, with its article.
    let name: String
    /// What to do instead.
    let wayOut: String
    /// The bytes that it starts with.
    let magic: [UInt8]

    /// Whether the first bytes of a source are those of the format.
    func matches(_ head: [UInt8]) -> Bool { head.starts(with: magic) }

    /// The formats that are recognised in order to be refused with good advice.
    static let all: [UnreadFormat] = [
        UnreadFormat(
            name: "an old or password-protected Office file", wayOut: "Save it as .docx without a password.",
            magic: [0xD0, 0xCF, 0x11, 0xE0]),
        UnreadFormat(
            name: "a rich text (.rtf) file", wayOut: "Save it as .docx.", magic: Array("{\\rtf".utf8)),
        picture([0x89, 0x50, 0x4E, 0x47]),
        picture([0xFF, 0xD8, 0xFF]),
        picture(Array("GIF8".utf8)),
        picture([0x49, 0x49, 0x2A, 0x00]),
        picture([0x4D, 0x4D, 0x00, 0x2A]),
        packed([0x1F, 0x8B]),
        packed([0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        packed([0x37, 0x7A, 0xBC, 0xAF]),
        packed(Array("Rar!".utf8)),
        packed(Array("BZh".utf8)),
    ]

    /// What files of figures are, by the suffix of their names: the numbers of their cells lack the words that a
    /// sentence has.
    static let tables = [
        "csv": "a table", "tsv": "a table", "json": "data for programs", "jsonl": "data for programs",
    ]

    /// What to do with a file of figures instead.
    static let wayOfTables =
        "`yardstick import` takes figures from tables; if this is prose, give it a name that ends in .txt."

    private static func picture(_ magic: [UInt8]) -> UnreadFormat {
        UnreadFormat(
            name: "a picture", wayOut: "Run OCR first (for example `tesseract`) and read its text.",
            magic: magic)
    }

    private static func packed(_ magic: [UInt8]) -> UnreadFormat {
        UnreadFormat(
            name: "a compressed archive", wayOut: "Unpack it and name the documents in it.", magic: magic)
    }
}
