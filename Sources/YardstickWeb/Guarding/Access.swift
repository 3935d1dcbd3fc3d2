/// Who may see the pages.
public enum Access: Sendable {
    /// Whoever reaches the address; for an address that only this machine reaches.
    case anyone
    /// Those with a name and a password, asked for by HTTP's Basic authentication (RFC 7617).
    case passwords(PasswordFile)
    /// Those whom a reverse proxy lets through, which puts their name into this header of each request.
    case proxy(header: String)
}
