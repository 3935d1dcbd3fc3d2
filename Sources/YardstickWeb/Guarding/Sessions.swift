import Crypto
import Foundation

/// A browser that has been shown a form, and the proof that a form which it sends was shown to it.
///
/// Nothing is kept on the server: a session is a random number with the server's mark on it, and its token is
/// another mark on the same number. A foreign page can send a form, but neither read the token nor make the
/// browser add the cookie (SameSite=Strict).
struct Sessions: Sendable {
    private let key: SymmetricKey
    private let cookieName: String

    /// Makes sessions that end with the server, whose port keeps apart those of two servers on one machine.
    init(port: Int, key: SymmetricKey = SymmetricKey(size: .bits256)) {
        self.key = key
        cookieName = "yardstick-\(port)"
    }

    /// The session that the cookies of a request name, if this server has begun it.
    func session(cookies: [String]) -> Session? {
        for value in Self.values(of: cookieName, in: cookies) {
            let halves = value.split(separator: ".", omittingEmptySubsequences: false)
            guard halves.count == 2, isMark(String(halves[1]), of: "session", String(halves[0])) else {
                continue
            }
            return Session(number: String(halves[0]))
        }
        return nil
    }

    /// The name that the cookies of a request remember.
    func name(cookies: [String]) -> String? {
        Self.values(of: cookieName + "-name", in: cookies).lazy
            .compactMap { Base64.bytes(String($0)) }
            .compactMap { String(validating: $0, as: UTF8.self) }
            .first { !$0.isEmpty && $0.count <= Self.longestName }
    }

    /// The `Set-Cookie` header that makes a browser remember under which name somebody rules, so that they need
    /// not type it for every reading.
    func cookie(ofName name: String) -> String {
        let text = Base64.text(Array(String(name.prefix(Self.longestName)).utf8))
        return "\(cookieName)-name=\(text); Path=/; HttpOnly; SameSite=Strict"
    }

    private static let longestName = 100

    private static func values(of name: String, in cookies: [String]) -> [Substring] {
        cookies.joined(separator: ";").split(separator: ";").compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 && parts[0].trimmed == name[...] ? parts[1] : nil
        }
    }

    /// Begins a session.
    func begin() -> Session {
        Session(number: Base64.text(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }))
    }

    /// The `Set-Cookie` header that makes a browser remember a session until it is closed.
    func cookie(of session: Session, isSecure: Bool) -> String {
        "\(cookieName)=\(session.number).\(mark("session", session.number)); Path=/; HttpOnly; SameSite=Strict"
            + (isSecure ? "; Secure" : "")
    }

    /// What a form of this session carries.
    func token(of session: Session) -> String {
        mark("form", session.number)
    }

    /// Whether a form of this session carried this, compared in constant time.
    func isToken(_ text: String, of session: Session) -> Bool {
        isMark(text, of: "form", session.number)
    }

    private func mark(_ purpose: String, _ number: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Self.message(purpose, number), using: key)
        return Base64.text(Array(code))
    }

    private func isMark(_ text: String, of purpose: String, _ number: String) -> Bool {
        guard let code = Base64.bytes(text) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Self.message(purpose, number), using: key)
    }

    private static func message(_ purpose: String, _ number: String) -> [UInt8] {
        Array("\(purpose) \(number)".utf8)
    }
}

/// One browser, for as long as it is open.
struct Session: Hashable, Sendable {
    /// Random, and written with the letters of ``Base64``.
    let number: String
}

/// Bytes as text that stands in cookies, forms and addresses as it is (RFC 4648, 5, without padding).
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { letter in
                switch letter {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: letter
                }
            })
    }

    static func bytes(_ text: String) -> [UInt8]? {
        guard text.utf8.allSatisfy({ HTTPText.isAlphanumeric($0) || $0 == 45 || $0 == 95 }) else {
            return nil
        }
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        let standard = text.replacing("-", with: "+").replacing("_", with: "/") + padding
        return Data(base64Encoded: standard).map { Array($0) }
    }
}
