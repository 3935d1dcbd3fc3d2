import Foundation

/// Where a server listens.
public struct ListenAddress: Hashable, Sendable {
    /// An IP address, or `localhost`, or a name that the system resolves.
    public let host: String
    /// The port; 0 asks the system for a free one.
    public let port: Int

    /// Makes an address.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Whether only programs of this machine can reach it (RFC 1122, 3.2.1.3, and RFC 4291, 2.5.3). A name
    /// other than `localhost` may resolve to anything, and does not count.
    public var isLoopback: Bool {
        let bytes = IPAddress(host)?.bytes
        return host == "localhost" || bytes?.first == 127 && bytes?.count == 4
            || bytes == Array(repeating: 0, count: 15) + [1]
    }

    /// The address as a browser takes it, with the port that it came to.
    public func url(port: Int) -> String {
        let isVersion6 = host.contains(":")
        let reachable = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host
        return "http://\(isVersion6 ? "[\(reachable)]" : reachable):\(port)/"
    }
}

/// An address in digits.
struct IPAddress {
    /// Four bytes, or sixteen.
    let bytes: [UInt8]

    /// Reads "127.0.0.1" or "::1"; nothing where the text is a name.
    init?(_ text: String) {
        var version4 = in_addr()
        var version6 = in6_addr()
        if inet_pton(AF_INET, text, &version4) == 1 {
            bytes = withUnsafeBytes(of: &version4) { Array($0) }
        } else if inet_pton(AF_INET6, text, &version6) == 1 {
            bytes = withUnsafeBytes(of: &version6) { Array($0) }
        } else {
            return nil
        }
    }
}
