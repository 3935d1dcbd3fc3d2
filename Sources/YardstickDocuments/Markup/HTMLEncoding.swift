/// Tells the encoding of an HTML page: its mark, then what it declares, then what its bytes look like.
enum HTMLEncoding {
    /// The page as UTF-8, or nothing where it is no text.
    static func utf8(of bytes: [UInt8]) -> [UInt8]? {
        guard let detected = TextEncoding.detect(bytes) else { return nil }
        // Bytes that keep to the rules of Unicode's encodings are Unicode, whatever the page declares.
        guard detected == .gb18030 || detected == .windows1252, let declared = declared(in: bytes),
            !declared.hasPrefix("u"), let converted = TextDecoder.convert(bytes, from: declared)
        else { return withoutMark(TextDecoder.utf8(bytes, from: detected)) }
        return converted
    }

    /// The encoding that `<meta charset=...>` or its older form declares, by the name that iconv knows.
    private static func declared(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
        guard let mark = head.firstRange(of: "charset=") else { return nil }
        let name = head[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        // The living standard reads these as their larger relatives, as browsers always have.
        return switch name {
        case "gb2312", "gbk", "gb_2312-80", "gb18030": "GB18030"
        case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252": "WINDOWS-1252"
        case "": nil
        default: String(name)
        }
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
