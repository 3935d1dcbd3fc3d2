import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import YardstickLedger
import YardstickPages

/// Takes the forms in which people confirm or correct readings.
struct RulingRoute: Sendable {
    static let path = RulingRequest.path

    let ledger: Ledger
    let work: LedgerWork
    let sessions: Sessions
    let limits: ServerLimits

    func add(to router: Router<WebContext>) {
        router.post(RouterPath(Self.path)) { try await rule($0, $1) }
    }

    /// Records a ruling; answers a form with the page to go back to, and JSON with the line as it stands then.
    private func rule(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await SentForm(request, limits: limits)
        try checkToken(form, request)
        let ruling = try Self.ruling(form)
        guard let person = context.person ?? ruling.by else {
            throw Refusal.wrongFields("A ruling needs to say who makes it: fill in your name.")
        }
        guard !ledger.isReadOnly else { throw Refusal.readersOnly }
        let line = try await work.run { [ledger] in
            try ledger.rule([ruling.correction], on: ruling.measurement, by: person, note: ruling.note)
        }
        context.logger.notice(
            "ruled",
            metadata: [
                "measurement": "\(ruling.measurement)", "field": "\(ruling.correction.field)",
                "by": "\(person)",
            ])
        var response = form.isJSON ? Self.response(line) : Self.back(to: ruling.back)
        if context.person == nil { response.headers[.setCookie] = sessions.cookie(ofName: person) }
        return response
    }

    private func checkToken(_ form: SentForm, _ request: Request) throws {
        guard let session = sessions.session(cookies: request.headers[values: .cookie]),
            let token = form.fields[RulingRequest.tokenField], sessions.isToken(token, of: session)
        else { throw Refusal.wrongToken }
    }

    private static func ruling(_ form: SentForm) throws -> RulingRequest {
        do {
            return try RulingRequest(fields: form.fields)
        } catch {
            throw Refusal.wrongFields(error.description)
        }
    }

    /// See Other (RFC 9110, 15.4.4): the browser loads the page anew, and going back sends nothing twice.
    private static func back(to address: PageAddress) -> Response {
        Response(status: .seeOther, headers: [.location: address.link, .cacheControl: "no-store"])
    }

    private static func response(_ line: MeasurementLine) -> Response {
        var json = JSONWriter()
        json.measurement(line)
        json.endLine()
        return Response(
            status: .ok, headers: [.contentType: PageForm.json.contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
