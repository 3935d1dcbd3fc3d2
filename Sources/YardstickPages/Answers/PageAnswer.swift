/// What is sent for an address.
public struct PageAnswer: Hashable, Sendable {
    /// The HTTP status.
    public let status: Int
    /// The media type.
    public let contentType: String
    /// The content.
    public let body: [UInt8]
    /// Whether the content holds the visitor's form token or name, so that nobody else may be given it, and
    /// nobody may keep it.
    public let isPersonal: Bool

    /// Makes an answer.
    public init(status: Int, contentType: String, body: [UInt8], isPersonal: Bool = false) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.isPersonal = isPersonal
    }
}
