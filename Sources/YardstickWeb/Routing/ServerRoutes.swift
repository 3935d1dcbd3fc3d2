import HTTPTypes
import Hummingbird
import NIOCore
import YardstickLedger
import YardstickPages

/// What the server answers about itself.
struct ServerRoutes: Sendable {
    static let health = "/healthz"

    let desk: AnswerDesk
    let metrics: ServerMetrics
    let sessions: Sessions
    let mayRule: Bool

    func add(to router: Router<WebContext>) {
        router.get("/healthz") { _, _ in try await answerHealth() }
        router.get("/metrics") { _, _ in answerMetrics() }
        router.get("/session.json") { request, context in answerSession(request, context) }
        router.get("/openapi.json") { _, _ in answerInterface() }
    }

    /// Whether the ledger answers; for whoever watches over the server.
    private func answerHealth() async throws -> Response {
        _ = try await desk.work.run { [ledger = desk.pages.ledger] in
            try ledger.documents(PassageQuery(limit: 1))
        }
        return Self.response("{\"status\":\"ok\"}\n", PageForm.json.contentType)
    }

    private func answerMetrics() -> Response {
        let text = metrics.text(keptBytes: desk.keptBytes, waiting: desk.work.count)
        return Self.response(text, "text/plain; version=0.0.4; charset=utf-8")
    }

    /// The token that programs send along with a ruling; other sites can ask for it, but not read it.
    private func answerSession(_ request: Request, _ context: WebContext) -> Response {
        let asking = Asking(request, context, sessions: sessions, mayRule: mayRule)
        var json = JSONWriter()
        json.object { json in
            json.key("token")
            json.value(mayRule ? asking.token : nil)
            json.key("name")
            json.value(context.person)
        }
        json.endLine()
        var response = Self.response(json.text, PageForm.json.contentType)
        if asking.isNew {
            response.headers[.setCookie] = sessions.cookie(of: asking.session, isSecure: false)
        }
        return response
    }

    private func answerInterface() -> Response {
        var response = Self.response(InterfaceDescription.text, "application/openapi+json;version=3.1")
        response.headers[.cacheControl] = "no-cache"
        return response
    }

    private static func response(_ text: String, _ contentType: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
