/// How large and how slow a source may be before it is refused.
public struct DocumentLimits: Hashable, Sendable {
    /// Bytes of a source in any format but text.
    public var sourceBytes = 64 << 20
    /// Bytes of a plain text or Markdown file.
    public var textBytes = 256 << 20
    /// Bytes of text that a converted document may yield.
    public var convertedBytes = 64 << 20
    /// Members that a zip archive may hold.
    public var archiveMembers = 10_000
    /// Unpacked bytes that one member of an archive may have.
    public var memberBytes = 48 << 20
    /// How many times larger than packed a member may unpack, once it is past a megabyte.
    public var compressionRatio = 200
    /// Elements that may stand inside one another.
    public var nesting = 2_000
    /// Seconds that the conversion of a PDF may take.
    public var seconds = 60
    /// Bytes of address space that the conversion of a PDF may use.
    public var converterMemory = 768 << 20

    /// The limits that Yardstick ships with.
    public static let standard = DocumentLimits()

    /// Makes the standard limits, to be changed one by one.
    public init() {}
}
