/// The file that an address has in a published site.
///
/// "/documents/d1.json?page=2" becomes `documents/d1--page=2.json`. What could mean something to a file system or a
/// web host is written with a tilde and its byte, and a name that is too long for a file system ends in a number
/// worked out from it.
struct PageFile: Hashable, Sendable {
    private static let longestName = 180

    /// The path from the root of the site.
    let path: String

    init(path: String) {
        self.path = path
    }

    init(_ address: PageAddress) {
        var names = address.path.isEmpty ? ["index"] : address.path.map(Self.plain)
        let query = address.query.map { "--" + Self.plain($0.name) + "=" + Self.plain($0.value) }.joined()
        let last = names.removeLast() + query
        path = (names.map(Self.shortened) + [Self.shortened(last) + "." + address.form.rawValue])
            .joined(separator: "/")
    }

    /// The link from this file to another, or to its place in the same folder.
    func link(to other: PageFile) -> String {
        let depth = path.split(separator: "/").count - 1
        let up = String(repeating: "../", count: depth)
        return up
            + other.path.split(separator: "/").map { Escape.encoded(String($0), as: .segment) }
            .joined(separator: "/")
    }

    private static func plain(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16)
                result += "~" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    /// Case is written out by ``plain(_:)``, so that two names that differ in it alone are two files everywhere.
    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > longestName else { return name }
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
        }
        return name.prefix(longestName - 20) + "-" + String(hash, radix: 16)
    }
}
