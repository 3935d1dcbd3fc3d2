import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import YardstickLedger
import YardstickPages

/// Takes the forms in which people confirm or correct readings, and those in which they explain findings.
struct RulingRoutes: Sendable {
    /// The addresses that take forms.
    static let paths: Set<String> = [RulingRequest.path, ExplanationRequest.path]

    let ledger: Ledger
    let work: LedgerWork
    let sessions: Sessions
    let limits: ServerLimits

    func add(to router: Router<WebContext>) {
        router.post(RouterPath(RulingRequest.path)) { try await rule($0, $1) }
        router.post(RouterPath(ExplanationRequest.path)) { try await explain($0, $1) }
    }

    /// Records a ruling; answers a form with the page to go back to, and JSON with the line as it stands then.
    private func rule(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await signedForm(request)
        let ruling = try Self.understood { () throws(RulingRequestError) in
            try RulingRequest(fields: form.fields)
        }
        let person = try person(ruling.by, context)
        let line = try await work.run { [ledger] in
            try ledger.rule([ruling.correction], on: ruling.measurement, by: person, note: ruling.note)
        }
        context.logger.notice(
            "ruled",
            metadata: [
                "measurement": "\(ruling.measurement)", "field": "\(ruling.correction.field)",
                "by": "\(person)",
            ])
        return answer(form, back: ruling.back, person, context) { $0.measurement(line) }
    }

    /// Records an explanation; answers a form with the page to go back to, and JSON with the finding's name.
    private func explain(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await signedForm(request)
        let explanation = try Self.understood { () throws(RulingRequestError) in
            try ExplanationRequest(fields: form.fields)
        }
        let person = try person(explanation.by, context)
        let finding = try await work.run { [ledger] in
            try ledger.explain(explanation.finding, note: explanation.note, by: person)
        }
        context.logger.notice("explained", metadata: ["finding": "\(finding.id)", "by": "\(person)"])
        return answer(form, back: explanation.back, person, context) { json in
            json.object { json in
                json.member("finding", finding.id)
                json.member("title", finding.title)
                json.member("note", explanation.note)
                json.member("by", person)
            }
        }
    }

    /// The fields of a form that was shown to the one who sends it, to a ledger that may be written.
    private func signedForm(_ request: Request) async throws -> SentForm {
        let form = try await SentForm(request, limits: limits)
        guard let session = sessions.session(cookies: request.headers[values: .cookie]),
            let token = form.fields[RulingRequest.tokenField], sessions.isToken(token, of: session)
        else { throw Refusal.wrongToken }
        guard !ledger.isReadOnly else { throw Refusal.readersOnly }
        return form
    }

    private static func understood<Asked>(_ read: () throws(RulingRequestError) -> Asked) throws -> Asked {
        do {
            return try read()
        } catch {
            throw Refusal.wrongFields(error.description)
        }
    }

    private func person(_ stated: String?, _ context: WebContext) throws -> String {
        guard let person = context.person ?? stated else {
            throw Refusal.wrongFields("It has to be on record who says it: fill in your name.")
        }
        return person
    }

    /// See Other (RFC 9110, 15.4.4) for a form: the browser loads the page anew, and going back sends nothing twice.
    private func answer(
        _ form: SentForm, back: PageAddress, _ person: String, _ context: WebContext,
        _ write: (inout JSONWriter) -> Void
    ) -> Response {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        if context.person == nil { headers[.setCookie] = sessions.cookie(ofName: person) }
        guard form.isJSON else {
            headers[.location] = back.link
            return Response(status: .seeOther, headers: headers)
        }
        var json = JSONWriter()
        write(&json)
        json.endLine()
        headers[.contentType] = PageForm.json.contentType
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
