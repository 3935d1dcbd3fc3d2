/// Which hosts a request may name.
///
/// A page of a foreign site can make a browser reach this server under the foreign site's own name, by letting
/// that name resolve to this machine (DNS rebinding), and then read all answers as its own. So a request has
/// to name an address in digits, which no foreign site can claim, `localhost`, or a name that the server was
/// told is its own.
struct HostRule: Sendable {
    private let names: Set<String>

    init(names: [String]) {
        self.names = Set(names.map { $0.lowercased() } + ["localhost"])
    }

    /// Whether a request may name this host and port.
    func allows(_ authority: String) -> Bool {
        guard let host = Authority(authority)?.host else { return false }
        return names.contains(host) || IPAddress(host) != nil
    }

    /// Whether a request that changes something may come from a page of this origin ("https://host:port").
    func allows(origin: String, authority: String) -> Bool {
        for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) {
            guard let own = Authority(authority),
                let other = Authority(String(origin.dropFirst(scheme.count)))
            else { return false }
            return other == own
                || other.host == own.host && names.contains(own.host) && own.host != "localhost"
        }
        return false
    }
}

/// A host with its port, as the Host header and an origin have it.
struct Authority: Hashable {
    /// In small letters, without the brackets of an IPv6 address.
    let host: String
    let port: Int?

    /// Reads "localhost:8080", "127.0.0.1", "[::1]:8080".
    init?(_ text: String) {
        let (name, rest) = Self.parts(of: text)
        guard !name.isEmpty else { return nil }
        host = name.lowercased()
        guard !rest.isEmpty else {
            port = nil
            return
        }
        guard rest.first == ":", rest.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(rest.dropFirst()), (1...65535).contains(number)
        else { return nil }
        port = number
    }

    private static func parts(of text: String) -> (name: Substring, rest: Substring) {
        if text.first == "[", let end = text.firstIndex(of: "]") {
            return (text[text.index(after: text.startIndex)..<end], text[text.index(after: end)...])
        }
        let colon = text.firstIndex(of: ":") ?? text.endIndex
        return (text[..<colon], text[colon...])
    }
}
