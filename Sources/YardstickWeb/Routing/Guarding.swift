import HTTPTypes
import Hummingbird

/// Lets a request through that names this server, in a way that the pages know, by somebody who may see them.
struct Guarding: RouterMiddleware {
    typealias Context = WebContext

    let hosts: HostRule
    let access: Access
    private let gate: PasswordGate?

    init(hosts: HostRule, access: Access) {
        self.hosts = hosts
        self.access = access
        if case .passwords(let file) = access { gate = PasswordGate(file) } else { gate = nil }
    }

    func handle(
        _ request: Request, context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, hosts.allows(authority) else { throw Refusal.wrongHost }
        try checkMethod(request, authority)
        var context = context
        if request.uri.path != ServerRoutes.health { context.person = try await person(of: request, context) }
        return try await next(request, context)
    }

    /// What changes something is sent by POST, to one address, from the server's own pages.
    private func checkMethod(_ request: Request, _ authority: String) throws {
        let takesForms = RulingRoutes.paths.contains(request.uri.path)
        let allowed = takesForms ? "POST" : "GET, HEAD"
        guard takesForms ? request.method == .post : request.method == .get || request.method == .head else {
            throw Refusal.wrongMethod(allowed: allowed)
        }
        guard takesForms else { return }
        if let site = request.headers[Self.fetchSite], site != "same-origin" { throw Refusal.wrongOrigin }
        if let origin = request.headers[.origin], !hosts.allows(origin: origin, authority: authority) {
            throw Refusal.wrongOrigin
        }
    }

    private func person(of request: Request, _ context: WebContext) async throws -> String? {
        switch access {
        case .anyone: return nil
        case .proxy(let header): return try forwarded(header, request)
        case .passwords: return try await known(request, context)
        }
    }

    private func forwarded(_ header: String, _ request: Request) throws -> String {
        let names = HTTPField.Name(header).map { request.headers[values: $0] } ?? []
        guard names.count == 1, let name = names.first, !name.isEmpty else { throw Refusal.noProxy }
        return String(name.prefix(100))
    }

    private func known(_ request: Request, _ context: WebContext) async throws -> String {
        guard let gate, let header = request.headers[.authorization],
            let credentials = BasicCredentials(header: header)
        else { throw Refusal.noPassword }
        switch await gate.check(credentials) {
        case .welcome: return credentials.name
        case .tooMany: throw Refusal.tooMany
        case .wrong:
            context.logger.warning("wrong password", metadata: ["name": "\(credentials.name.prefix(100))"])
            throw Refusal.noPassword
        }
    }

    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .via
}

extension Refusal {
    fileprivate static let noPassword = Refusal(
        status: .unauthorized, title: "Who are you?",
        advice: "Give the name and the password that you were given.",
        headers: [.wwwAuthenticate: "Basic realm=\"Yardstick\", charset=\"UTF-8\""])

    fileprivate static let noProxy = Refusal(
        status: .forbidden, title: "This server is asked through its proxy",
        advice: "Use the address that the proxy is reached by.")
}
