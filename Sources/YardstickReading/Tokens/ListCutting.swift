/// The word lists and data files of a language are cut by bytes: to walk their characters takes many times as long, and
/// every run of the program does it.
extension String {
    /// What stands between separators, each a byte of ASCII, white space around it and empty parts left out.
    func cut(at separator: Unicode.Scalar) -> [String] {
        let bytes = Array(utf8)
        let mark = UInt8(ascii: separator)
        var parts: [String] = []
        var start = 0
        for at in 0...bytes.count where at == bytes.count || bytes[at] == mark {
            var (lower, upper) = (start, at)
            while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
            while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
            if lower < upper { parts.append(String(decoding: bytes[lower..<upper], as: UTF8.self)) }
            start = at + 1
        }
        return parts
    }

    /// The words between white space.
    var words: [String] {
        utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
    }
}
