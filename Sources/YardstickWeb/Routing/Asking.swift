import HTTPTypes
import Hummingbird
import YardstickPages

/// Who asks, and on behalf of which session.
struct Asking {
    let session: Session
    /// Whether the browser has yet to be told of the session.
    let isNew: Bool
    let asker: AnswerDesk.Asker
    let token: String

    init(_ request: Request, _ context: WebContext, sessions: Sessions, mayRule: Bool) {
        let cookies = request.headers[values: .cookie]
        let known = sessions.session(cookies: cookies)
        session = known ?? sessions.begin()
        isNew = known == nil
        token = sessions.token(of: session)
        if !mayRule {
            asker = .reader
        } else if context.person == nil, let name = sessions.name(cookies: cookies) {
            asker = .guest(name: name)
        } else {
            asker = .reviewer(name: context.person)
        }
    }
}
