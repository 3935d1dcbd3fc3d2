import HTTPTypes
import Hummingbird
import NIOCore
import YardstickPages

/// The pages under their addresses: from HTTP to an address of a page, and from its answer to HTTP.
struct PageRoutes: Sendable {
    let desk: AnswerDesk
    let sessions: Sessions
    let mayRule: Bool
    let keepsPrivate: Bool
    let limits: ServerLimits

    /// Puts every kind of page on the router, each under its template, so that logs and metrics can name it.
    func add(to router: Router<WebContext>) {
        for route in Pages.routes {
            for path in Self.paths(of: route.path) {
                router.get(RouterPath(path)) { try await answer($0, $1) }
            }
        }
    }

    /// The template of a route, with the endings of the forms where its last part does not take them in.
    private static func paths(of template: String) -> [String] {
        guard !template.hasSuffix("}") else { return [template] }
        let stem = template == "/" ? "/index" : template
        return [template] + PageForm.allCases.map { "\(stem).\($0.rawValue)" }
    }

    /// The answer for the address that a request names.
    func answer(_ request: Request, _ context: WebContext) async throws -> Response {
        let target = request.head.path ?? "/"
        guard target.utf8.count <= limits.addressBytes else { throw Refusal.addressTooLong }
        guard let address = PageAddress(target) else {
            throw Self.moved(target) ?? Refusal.notAnAddress
        }
        let revision = try desk.revision
        let tag = desk.entityTag(of: address, at: revision)
        let asking = Asking(request, context, sessions: sessions, mayRule: mayRule)
        if Conditions.isUnchanged(request.headers, tag: tag) {
            return Response(status: .notModified, headers: headers(tag: tag, isPersonal: false))
        }
        let answer = try await desk.answer(address, at: revision, for: asking.asker)
        return response(answer, tag, asking, request)
    }

    private func response(
        _ answer: FinishedAnswer, _ tag: String, _ asking: Asking, _ request: Request
    ) -> Response {
        var headers = headers(tag: answer.isFound ? tag : nil, isPersonal: answer.isPersonal)
        headers[.contentType] = answer.contentType
        if answer.isPersonal, asking.isNew {
            let isSecure = request.headers[Self.forwardedScheme] == "https"
            headers[.setCookie] = sessions.cookie(of: asking.session, isSecure: isSecure)
        }
        var content = answer.content(token: asking.token)
        if Conditions.takesGzip(request.headers),
            let packed = answer.compressed ?? FinishedAnswer.compressed(content, answer.contentType)
        {
            headers[.contentEncoding] = "gzip"
            content = packed
        }
        return Response(
            status: .init(code: answer.status), headers: headers, body: ResponseBody(byteBuffer: content))
    }

    /// What says how long an answer may be kept: it is asked for again each time, and most times that costs
    /// nothing; what is personal is never kept.
    private func headers(tag: String?, isPersonal: Bool) -> HTTPFields {
        var headers: HTTPFields = [.vary: "Accept-Encoding, Cookie"]
        headers[.cacheControl] = isPersonal ? "no-store" : keepsPrivate ? "private, no-cache" : "no-cache"
        if !isPersonal { headers[.eTag] = tag }
        return headers
    }

    /// Where an address that ends in a slash leads, if it leads anywhere without.
    private static func moved(_ target: String) -> Refusal? {
        guard let end = target.firstIndex(where: { $0 == "?" }) ?? Optional(target.endIndex),
            target[..<end].last == "/",
            let address = PageAddress(target[..<end].dropLast() + String(target[end...]))
        else { return nil }
        return Refusal(
            status: .movedPermanently, title: "This page has moved", advice: "It is at \(address.link).",
            headers: [.location: address.link])
    }

    private static let forwardedScheme = HTTPField.Name("X-Forwarded-Proto") ?? .via
}
