import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import YardstickPages

@testable import YardstickWeb

@Suite("What keeps the site safe")
struct SafetyTests {
    @Test(
        "Every answer tells the browser what not to do, also where something is wrong",
        arguments: [
            "/", "/documents.json", "/nowhere", "/healthz", "/metrics", "/%ff", "/rulings", "/openapi.json",
        ])
    func headers(address: String) async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: address, method: .get)
            let policy = answer.headers[.contentSecurityPolicy] ?? ""
            for rule in [
                "default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'",
            ] {
                #expect(policy.contains(rule))
            }
            #expect(!policy.contains("unsafe") && !policy.contains("*"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            for (name, value) in SafetyHeaders.all { #expect(answer.headers[name] == value) }
        }
    }

    @Test(
        "Nothing but reading is taken outside of /rulings, and nothing but a form there",
        arguments: [
            ("/", HTTPRequest.Method.post, "GET, HEAD"), ("/documents", .delete, "GET, HEAD"),
            ("/documents.json", .put, "GET, HEAD"), ("/healthz", .post, "GET, HEAD"),
            ("/", .trace, "GET, HEAD"),
            ("/rulings", .get, "POST"), ("/rulings", .patch, "POST"), ("/", .options, "GET, HEAD"),
        ])
    func methods(address: String, method: HTTPRequest.Method, allowed: String) async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: address, method: method)
            #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == allowed)
        }
    }

    @Test("A host that is not the server's own is turned away before anything is looked up")
    func host() async throws {
        let site = try await TownSite()
        try await site.application(names: ["plans.example.org"]).test(.live) { client in
            for (host, status) in [
                ("plans.example.org", HTTPResponse.Status.ok), ("evil.example", .misdirectedRequest),
                ("127.0.0.1:80", .ok),
            ] {
                let answer = try await TestClient.answer(
                    to: "/documents", port: client.port, authority: host)
                #expect(answer.status == status)
            }
        }
    }

    @Test("A request whose head is too large is refused, and the server goes on")
    func headSize() async throws {
        let site = try await TownSite()
        try await site.application().test(.live) { client in
            let large = String(repeating: "a", count: 40 << 10)
            let answer = try? await TestClient.answer(
                to: "/documents", port: client.port, headers: [.userAgent: large])
            #expect(answer == nil || answer?.status.code ?? 0 >= 400)
            let next = try await TestClient.answer(to: "/documents", port: client.port)
            #expect(next.status == .ok)
        }
    }

    @Test("Names and passwords are asked for on every address but that of the server's health")
    func passwords() async throws {
        let site = try await TownSite()
        let text = try #require(PasswordFile.setting(password: "quince", of: "ann", in: ""))
        let file = try PasswordFile(text: text, path: "people.txt")
        try await site.application(access: .passwords(file)).test(.router) { client in
            for address in ["/", "/documents.json", "/metrics", "/nowhere", "/openapi.json"] {
                let answer = try await client.execute(uri: address, method: .get)
                #expect(answer.status == .unauthorized)
                #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Basic ") == true)
                #expect(!answer.text.contains("Alder"))
            }
            #expect(try await client.execute(uri: "/healthz", method: .get).status == .ok)
            let right: HTTPFields = [.authorization: "Basic YW5uOnF1aW5jZQ=="]
            let answer = try await client.execute(uri: "/documents", method: .get, headers: right)
            #expect(answer.status == .ok)
            #expect(answer.headers[.cacheControl]?.contains("no-cache") == true)
            let wrong: HTTPFields = [.authorization: "Basic YW5uOnF1aW5jZWQ="]
            #expect(try await client.execute(uri: "/", method: .get, headers: wrong).status == .unauthorized)
        }
    }

    @Test("Behind a proxy, only what carries the proxy's header is answered")
    func proxy() async throws {
        let site = try await TownSite()
        let header = try #require(HTTPField.Name("X-Forwarded-User"))
        try await site.application(access: .proxy(header: "X-Forwarded-User")).test(.router) { client in
            #expect(try await client.execute(uri: "/documents", method: .get).status == .forbidden)
            let named = try await client.execute(uri: "/documents", method: .get, headers: [header: "ann"])
            #expect(named.status == .ok)
            var twice = HTTPFields()
            twice.append(HTTPField(name: header, value: "ann"))
            twice.append(HTTPField(name: header, value: "bob"))
            #expect(
                try await client.execute(uri: "/documents", method: .get, headers: twice).status == .forbidden
            )
        }
    }

    @Test("Fifty who ask at once are all answered, and whom there is no room for is told so")
    func crowd() async throws {
        let site = try await TownSite()
        var limits = ServerLimits.patient
        limits.keptBytes = 0
        try await site.application(limits: limits).test(.router) { client in
            let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for number in 1...50 {
                    group.addTask {
                        try await client.execute(uri: "/documents?area=Alder\(number)", method: .get).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: .ok, count: 50))
        }
        (limits.workers, limits.waiting) = (0, 0)
        try await site.application(limits: limits).test(.router) { client in
            let answer = try await client.execute(uri: "/documents", method: .get)
            #expect(answer.status == .serviceUnavailable && answer.headers[.retryAfter] != nil)
        }
    }

    @Test(
        "An address that is too long is refused in the form that it asks for",
        arguments: [
            ("/documents.csv", "text/csv"), ("/documents.json", "application/json"),
            ("/documents", "text/html"),
        ])
    func tooLongAddress(path: String, type: String) async throws {
        let site = try await TownSite()
        let uri = path + "?area=" + String(repeating: "a", count: PageAddress.longest)
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: uri, method: .get)
            #expect(answer.status == .uriTooLong)
            #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
        }
    }

    @Test("An answer that is too large, or takes too long, is refused with the way out")
    func tooMuch() async throws {
        let site = try await TownSite()
        var limits = ServerLimits.patient
        limits.answerBytes = 10
        try await site.application(limits: limits).test(.router) { client in
            let answer = try await client.execute(uri: "/documents.json", method: .get)
            #expect(answer.status == .forbidden)
        }
        limits.answerBytes = 1 << 20
        limits.answerSeconds = -1
        try await site.application(limits: limits).test(.router) { client in
            let answer = try await client.execute(uri: "/documents.json", method: .get)
            #expect(answer.status == .gatewayTimeout)
        }
    }
}
