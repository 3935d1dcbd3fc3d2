import Foundation
import HTTPTypes
import Hummingbird
import Logging
import YardstickPages

/// Stands around everything: turns what was thrown into an answer, puts the safety headers on it, counts it,
/// and writes a line about it.
struct Observing: RouterMiddleware {
    typealias Context = WebContext

    let metrics: ServerMetrics
    let pages: Pages

    func handle(
        _ request: Request, context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        metrics.begin()
        var response = await answer(request, context, next)
        SafetyHeaders.add(to: &response.headers)
        let time = ContinuousClock.now - start
        record(request, context, response, time)
        return response
    }

    private func answer(
        _ request: Request, _ context: WebContext, _ next: (Request, WebContext) async throws -> Response
    ) async -> Response {
        do {
            return try await next(request, context)
        } catch {
            let refusal = Refusal(error)
            if refusal.status.kind == .serverError {
                context.logger.error(
                    "refused", metadata: ["reason": "\(error)", "path": "\(Self.path(of: request))"])
            }
            return page(of: refusal, request)
        }
    }

    /// The page about a refusal, in the form that the address or the sender asks for.
    private func page(of refusal: Refusal, _ request: Request) -> Response {
        let sentJSON = request.headers[.contentType]?.hasPrefix("application/json") ?? false
        let form = Self.form(of: request.head.path ?? "/")
        let answer = pages.answer(
            problem: refusal.status.code, refusal.title, advice: refusal.advice, form: sentJSON ? .json : form
        )
        var headers = refusal.headers
        headers[.contentType] = answer.contentType
        headers[.cacheControl] = "no-store"
        let body = ByteBuffer(bytes: answer.body)
        return Response(status: refusal.status, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    /// The form that an address asks for by the ending of its path, though it be too long or no address at all.
    private static func form(of target: String) -> PageForm {
        let path = target.prefix { $0 != "?" && $0 != "#" }
        return PageForm.allCases.first { path.hasSuffix(".\($0.rawValue)") } ?? .html
    }

    private func record(
        _ request: Request, _ context: WebContext, _ response: Response, _ time: Duration
    ) {
        let (seconds, attoseconds) = time.components
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        let route = context.endpointPath ?? "none"
        let method = Self.knownMethods.contains(request.method) ? request.method.rawValue : "other"
        metrics.end(
            route: route, method: method, status: response.status.code, nanoseconds: nanoseconds)
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(method)", "path": "\(Self.path(of: request))", "route": "\(route)",
                "status": .stringConvertible(response.status.code),
                "milliseconds": .stringConvertible(Double(nanoseconds / 10_000) / 100),
                "bytes": .stringConvertible(response.body.contentLength ?? 0),
            ])
    }

    private static let knownMethods: Set<HTTPRequest.Method> = [.get, .head, .post]

    private static func path(of request: Request) -> String {
        String((request.head.path ?? "").prefix(500))
    }
}
