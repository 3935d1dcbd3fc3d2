/// Writes tables of comma-separated values by RFC 4180: lines end in CR LF, and a cell is quoted only where
/// it has to be. What a cell holds is written exactly.
public struct CSVWriter: Sendable {
    /// What has been written, as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// Makes an empty writer.
    public init() {}

    /// What has been written, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what has been written and keeps the room for more.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes a whole line.
    public mutating func line(_ cells: [String?]) {
        for cell in cells { self.cell(cell) }
        endLine()
    }

    /// Writes the line's next cell; nothing is an empty one.
    public mutating func cell(_ text: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        guard let text else { return }
        if text.utf8.contains(where: Self.needsQuotes) {
            quoted(text)
        } else {
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Ends the line.
    public mutating func endLine() {
        bytes.append(contentsOf: [0x0D, 0x0A])
        isFirst = true
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }

    private mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
