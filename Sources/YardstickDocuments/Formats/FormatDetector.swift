/// Tells the format of a source by its first bytes, and only where these leave it open by its name.
enum FormatDetector {
    /// What the first bytes say.
    enum Verdict: Hashable {
        /// Text, with or without markup.
        case text(DocumentFormat)
        /// A PDF.
        case pdf
        /// A zip archive, whose members say what it is.
        case archive
        /// A known format that is not read, with the way out.
        case unsupported(String, wayOut: String)
    }

    /// The verdict on a source.
    static func format(of bytes: some RandomAccessCollection<UInt8>, name: String) -> Verdict {
        let head = Array(bytes.prefix(4096))
        if head.prefix(1024).place(of: "%PDF-") != nil { return .pdf }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .archive
        }
        if let other = UnreadFormat.all.first(where: { $0.matches(head) }) {
            return .unsupported(other.name, wayOut: other.wayOut)
        }
        if let suffix = FileName.suffix(of: name)?.lowercased(), let what = UnreadFormat.tables[suffix] {
            return .unsupported(what, wayOut: UnreadFormat.wayOfTables)
        }
        return .text(textFormat(of: head, name: name))
    }

    private static func textFormat(of head: [UInt8], name: String) -> DocumentFormat {
        if looksLikeHTML(head) { return .html }
        return switch DocumentFormat(fileName: name) {
        case .html: .html
        case .markdown: .markdown
        default: .plainText
        }
    }

    /// `<!doctype html>`, `<html>`, `<head>` or `<body>` before any other words.
    private static func looksLikeHTML(_ head: [UInt8]) -> Bool {
        // A wide encoding puts a NUL beside every ASCII letter, and a byte order mark may come first.
        let letters = head.filter { $0 != 0 && $0 < 0x80 }
        guard let first = letters.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }),
            first == UInt8(ascii: "<")
        else { return false }
        var rest = String(decoding: letters, as: UTF8.self).lowercased()[...]
        while true {
            rest = rest.drop { $0.isWhitespace }
            if rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: end)...]
            } else if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
                rest = rest[end.upperBound...]
            } else {
                break
            }
        }
        return ["<!doctype html", "<html", "<head", "<body"].contains { rest.hasPrefix($0) }
    }
}
