import YardstickPages

/// How a server is reached, by whom, and how much it takes on.
public struct ServerSettings: Sendable {
    /// Where it listens.
    public let address: ListenAddress
    /// Who may see the pages.
    public let access: Access
    /// The names that it is known by, beside `localhost` and addresses in digits.
    public let names: [String]
    /// How much it takes on.
    public let limits: ServerLimits

    /// Makes settings.
    ///
    /// - Throws: ``SettingsError`` where other machines could reach the address and nothing would stop them.
    public init(
        address: ListenAddress, access: Access = .anyone, names: [String] = [],
        limits: ServerLimits = ServerLimits()
    ) throws(SettingsError) {
        if case .anyone = access, !address.isLoopback { throw .unguarded(host: address.host) }
        if case .proxy(let header) = access, !Self.isHeaderName(header) { throw .noHeader(header) }
        if let name = names.first(where: { !Self.isHostName($0) }) { throw .noHostName(name) }
        self.address = address
        self.access = access
        self.names = names
        self.limits = limits
    }

    /// A token of RFC 9110, 5.6.2.
    private static func isHeaderName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { HTTPText.isTokenByte($0) }
    }

    private static func isHostName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                HTTPText.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }
}

/// Why a server is not started.
public enum SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Other machines could reach the address, and nothing would stop them.
    case unguarded(host: String)
    /// This is no name of a header.
    case noHeader(String)
    /// This is no name of a host.
    case noHostName(String)

    /// What is wrong, and the way out.
    public var description: String {
        switch self {
        case .unguarded(let host):
            "\(host) can be reached from other machines, and everybody there could read and rule. Name a "
                + "--password-file (`yardstick password FILE NAME` makes one), or the header in which your "
                + "reverse proxy passes on who is asking, with --behind-proxy HEADER."
        case .noHeader(let text):
            "`\(text)` is no name of a header; write one such as X-Forwarded-User."
        case .noHostName(let text):
            "`\(text)` is no name of a host; write one such as plans.example.org, without port and slashes."
        }
    }
}

/// How much a server takes on; whatever goes beyond is refused, never queued without end.
public struct ServerLimits: Sendable {
    /// The longest address, path and query together, in bytes.
    public var addressBytes = PageAddress.longest
    /// The headers of a request in all, in bytes.
    public var headerBytes = 32 << 10
    /// The body of a request, in bytes.
    public var bodyBytes = 64 << 10
    /// How long a body may take to arrive, in seconds.
    public var bodySeconds = 10.0
    /// The body of an answer, in bytes.
    public var answerBytes = 32 << 20
    /// How long the ledger may be asked for one answer, in seconds.
    public var answerSeconds = 10.0
    /// How many answers are worked out at once; one more connection to the ledger each.
    public var workers = 4
    /// How many requests may wait for a worker.
    public var waiting = 256
    /// How many bytes of answers are kept, for as long as the ledger does not change.
    public var keptBytes = 48 << 20
    /// How many connections are open at once.
    public var connections = 1024
    /// After how many seconds a connection is closed on which nothing comes.
    public var idleSeconds = 30.0
    /// After how many seconds a connection is closed whose client does not take its answer.
    public var stallSeconds = 120.0
    /// How long requests in flight may take after the signal to stop, in seconds.
    public var farewellSeconds = 15.0

    /// Makes the limits that suit a machine of two cores.
    public init() {}
}
