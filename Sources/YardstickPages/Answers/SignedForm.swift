/// What every form that changes something holds: the visitor's token, and who they are or a field that asks.
struct SignedForm {
    private let token: String
    private let name: String?
    private let asksName: Bool

    /// The form for a visitor; nothing for whoever may only look.
    init?(_ visitor: Visitor) {
        switch visitor {
        case .reader: return nil
        case .reviewer(let name, let token): (self.name, self.token, asksName) = (name, token, name == nil)
        case .guest(let name, let token): (self.name, self.token, asksName) = (name, token, true)
        }
    }

    /// What the template takes, for a form that is sent to a path and leads back to a page.
    func view(to path: String, back: PageAddress) -> [String: Any] {
        [
            "action": path, "token": token, "tokenField": RulingRequest.tokenField, "back": back.link,
            "asksName": asksName, "name": name ?? "",
        ]
    }
}
