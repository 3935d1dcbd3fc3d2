/// Who looks at a page, as far as the page depends on it.
public enum Visitor: Hashable, Sendable {
    /// Somebody who may look and no more; the pages have no forms that change anything.
    case reader
    /// Somebody who may rule on readings.
    ///
    /// - Parameters:
    ///   - name: Their name, as it will stand beside their rulings; nothing lets the form ask for it.
    ///   - token: What a form has to send back, so that no other site can send it.
    case reviewer(name: String?, token: String)
    /// Somebody who may rule and has said who they are: forms have the name filled in, to be changed.
    ///
    /// - Parameters:
    ///   - name: The name that they gave last.
    ///   - token: What a form has to send back, so that no other site can send it.
    case guest(name: String, token: String)
}
