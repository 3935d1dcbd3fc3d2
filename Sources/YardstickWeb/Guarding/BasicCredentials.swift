import Foundation

/// A name and a password as a browser sends them with each request (RFC 7617, with UTF-8).
struct BasicCredentials: Hashable {
    let name: String
    let password: String

    /// Reads an `Authorization` header.
    init?(header: String) {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "basic",
            let bytes = Data(base64Encoded: String(parts[1])),
            let text = String(data: bytes, encoding: .utf8), let colon = text.firstIndex(of: ":")
        else { return nil }
        name = String(text[..<colon])
        password = String(text[text.index(after: colon)...])
    }
}
