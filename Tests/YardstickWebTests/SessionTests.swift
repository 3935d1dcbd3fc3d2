import Crypto
import Testing

@testable import YardstickWeb

@Suite("Sessions")
struct SessionTests {
    private let sessions = Sessions(port: 8080)

    @Test("A session is known by its cookie, among others")
    func known() {
        let session = sessions.begin()
        let pair = String(sessions.cookie(of: session, isSecure: false).prefix { $0 != ";" })
        #expect(sessions.session(cookies: [pair]) == session)
        #expect(sessions.session(cookies: ["a=b; \(pair); c=d"]) == session)
        #expect(sessions.session(cookies: ["a=b", pair]) == session)
    }

    @Test("A cookie that this server did not make names no session")
    func unknown() {
        let other = Sessions(port: 8080)
        let foreign = String(other.cookie(of: other.begin(), isSecure: false).prefix { $0 != ";" })
        let own = String(sessions.cookie(of: sessions.begin(), isSecure: false).prefix { $0 != ";" })
        for cookie in [
            "", "yardstick-8080", "yardstick-8080=", "yardstick-8080=a.b", foreign, own + "x", "x" + own,
            own.replacing("8080", with: "9090"),
        ] {
            #expect(sessions.session(cookies: [cookie]) == nil)
        }
    }

    @Test("A token is good for its own session only")
    func token() {
        let (one, two) = (sessions.begin(), sessions.begin())
        #expect(one != two)
        #expect(sessions.isToken(sessions.token(of: one), of: one))
        #expect(!sessions.isToken(sessions.token(of: one), of: two))
        #expect(!sessions.isToken("", of: one) && !sessions.isToken("a b", of: one))
    }

    @Test("The cookie keeps away from scripts and from other sites")
    func attributes() {
        let cookie = sessions.cookie(of: sessions.begin(), isSecure: true)
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure"))
        #expect(!sessions.cookie(of: sessions.begin(), isSecure: false).contains("Secure"))
    }

    @Test(
        "The name under which somebody rules is remembered as they wrote it",
        arguments: ["Ada", "张三; a=b", "\"<x>"])
    func name(name: String) {
        let pair = String(sessions.cookie(ofName: name).prefix { $0 != ";" })
        #expect(sessions.name(cookies: ["a=b; \(pair)"]) == name)
        #expect(sessions.name(cookies: ["a=b", "yardstick-8080-name=", "yardstick-8080-name=!"]) == nil)
    }

    @Test("Bytes come back from the text that stands for them", arguments: [0, 1, 2, 3, 16, 31])
    func base64(count: Int) {
        let bytes = (0..<count).map { UInt8(255 - $0) }
        #expect(Base64.bytes(Base64.text(bytes)) == bytes)
    }
}
