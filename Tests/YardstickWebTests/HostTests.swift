import Testing

@testable import YardstickWeb

@Suite("Who the server is known as")
struct HostTests {
    @Test(
        "A request may name an address in digits, localhost, or a name of the server's own",
        arguments: [
            ("127.0.0.1:8080", true), ("localhost", true), ("LOCALHOST:80", true), ("[::1]:8080", true),
            ("192.168.4.7", true), ("plans.example.org", true), ("Plans.Example.Org:443", true),
            ("evil.example.com", false), ("evil.example.com:8080", false), ("localhost.evil.example", false),
            ("127.0.0.1.evil.example", false), ("plans.example.org.evil.example", false), ("", false),
            ("localhost:", false), ("localhost:99999", false), ("localhost:80:80", false), ("[::1", false),
            ("127.1", false), ("user@localhost", false),
        ])
    func host(authority: String, isAllowed: Bool) {
        #expect(HostRule(names: ["plans.example.org"]).allows(authority) == isAllowed)
    }

    @Test(
        "A form comes from the host that it is sent to",
        arguments: [
            ("http://localhost:8080", "localhost:8080", true),
            ("https://plans.example.org", "plans.example.org", true),
            ("https://plans.example.org", "plans.example.org:8080", true),
            ("http://localhost:9090", "localhost:8080", false), ("null", "localhost:8080", false),
            ("https://evil.example", "localhost:8080", false), ("", "localhost:8080", false),
            ("file://localhost:8080", "localhost:8080", false),
        ])
    func origin(origin: String, authority: String, isAllowed: Bool) {
        let rule = HostRule(names: ["plans.example.org"])
        #expect(rule.allows(origin: origin, authority: authority) == isAllowed)
    }

    @Test(
        "Only this machine reaches a loopback address",
        arguments: [
            ("127.0.0.1", true), ("127.8.8.8", true), ("::1", true), ("localhost", true), ("0.0.0.0", false),
            ("::", false), ("192.168.1.2", false), ("localhost.example.org", false),
            ("::ffff:127.0.0.1", false),
        ])
    func loopback(host: String, isLoopback: Bool) {
        #expect(ListenAddress(host: host, port: 0).isLoopback == isLoopback)
    }

    @Test(
        "The address that is announced can be typed into a browser",
        arguments: [
            ("127.0.0.1", "http://127.0.0.1:8080/"), ("::1", "http://[::1]:8080/"),
            ("0.0.0.0", "http://127.0.0.1:8080/"), ("::", "http://[::1]:8080/"),
        ])
    func announced(host: String, url: String) {
        #expect(ListenAddress(host: host, port: 0).url(port: 8080) == url)
    }

    @Test("An address that others reach takes a password or a proxy")
    func guarded() throws {
        let everywhere = ListenAddress(host: "0.0.0.0", port: 8080)
        #expect(throws: SettingsError.unguarded(host: "0.0.0.0")) { try ServerSettings(address: everywhere) }
        #expect(throws: SettingsError.noHeader("X User")) {
            try ServerSettings(address: everywhere, access: .proxy(header: "X User"))
        }
        #expect(throws: SettingsError.noHostName("a/b")) {
            try ServerSettings(address: ListenAddress(host: "::1", port: 1), names: ["a/b"])
        }
        _ = try ServerSettings(address: everywhere, access: .proxy(header: "X-Forwarded-User"))
    }
}
