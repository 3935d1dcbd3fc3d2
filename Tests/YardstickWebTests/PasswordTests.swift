import Testing

@testable import YardstickWeb

@Suite("Passwords")
struct PasswordTests {
    /// Costs that tests can pay; the hash is of "quince" and was made by Python's hashlib.scrypt.
    private static let quick =
        "$scrypt$ln=10,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$_Lv0sFEiGTNPPwQ5mU6FupWQQcRAsN7UYXGCRWQcWFU"

    @Test("A password is told from others by its hash, whoever made it")
    func matches() throws {
        let hash = try #require(PasswordHash(text: Self.quick))
        #expect(hash.matches("quince"))
        #expect(!hash.matches("Quince") && !hash.matches("") && !hash.matches("quince "))
        #expect(hash.text == Self.quick)
    }

    @Test("Two hashes of one password differ, and both know it")
    func salted() throws {
        let (first, second) = (
            try #require(PasswordHash(password: "medlar")), PasswordHash(password: "medlar")
        )
        #expect(first != second)
        #expect(first.matches("medlar"))
        #expect(PasswordHash(password: "") == nil)
    }

    @Test(
        "What is no hash, or would stall the server, is refused",
        arguments: [
            "", "quince", "$scrypt$ln=10,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$", "$2b$10$abcdefghijklmnopqrstuv",
            "$scrypt$ln=30,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
            "$scrypt$ln=10,r=8$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
            "$scrypt$ln=10,r=8,p=1$c2FsdA$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
        ])
    func refused(text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test("A file names a person a line, and says which line it does not understand")
    func file() throws {
        let text = "# people\n\nann:\(Self.quick)\r\n张三:\(Self.quick)\n"
        let file = try PasswordFile(text: text, path: "people.txt")
        #expect(file.names == ["ann", "张三"])
        #expect(file.matches(name: "ann", password: "quince") && file.matches(name: "张三", password: "quince"))
        #expect(!file.matches(name: "bob", password: "quince") && !file.matches(name: "ann", password: "x"))
        #expect(throws: PasswordFileError(path: "p", reason: .line(2))) {
            try PasswordFile(text: "# people\nann:quince\n", path: "p")
        }
        #expect(throws: PasswordFileError(path: "p", reason: .empty)) {
            try PasswordFile(text: "# nobody\n", path: "p")
        }
        #expect(throws: PasswordFileError(path: "/no/such/file", reason: .unreadable)) {
            try PasswordFile(path: "/no/such/file")
        }
    }

    @Test("A new password takes the place of the old one, and of nobody else's")
    func setting() throws {
        let old = "# people\nann:\(Self.quick)\nanna:\(Self.quick)\n"
        let new = try #require(PasswordFile.setting(password: "sloe", of: "ann", in: old))
        let file = try PasswordFile(text: new, path: "p")
        #expect(file.names == ["ann", "anna"] && new.hasPrefix("# people\n"))
        #expect(file.matches(name: "ann", password: "sloe") && file.matches(name: "anna", password: "quince"))
        #expect(PasswordFile.setting(password: "sloe", of: "a:b", in: "") == nil)
        #expect(PasswordFile.setting(password: "", of: "ann", in: "") == nil)
    }

    @Test(
        "Credentials are read as RFC 7617 writes them",
        arguments: [
            ("Basic YW5uOnF1aW5jZQ==", "ann", "quince"), ("basic YW5uOmE6Yg==", "ann", "a:b"),
            ("Basic 5byg5LiJOg==", "张三", ""),
        ])
    func credentials(header: String, name: String, password: String) throws {
        let credentials = try #require(BasicCredentials(header: header))
        #expect(credentials.name == name && credentials.password == password)
    }

    @Test(
        "What is no credentials is none",
        arguments: ["", "Basic", "Basic ???", "Bearer YW5uOng=", "Basic YW5u"])
    func noCredentials(header: String) {
        #expect(BasicCredentials(header: header) == nil)
    }

    @Test("A right password is let in again and again, a wrong one never")
    func gate() async throws {
        let gate = PasswordGate(try PasswordFile(text: "ann:\(Self.quick)", path: "p"))
        let right = try #require(BasicCredentials(header: "Basic YW5uOnF1aW5jZQ=="))
        let wrong = try #require(BasicCredentials(header: "Basic YW5uOnF1aW5jZWQ="))
        for expected in [
            (right, PasswordGate.Outcome.welcome), (wrong, .wrong), (right, .welcome), (wrong, .wrong),
        ] {
            #expect(await gate.check(expected.0) == expected.1)
        }
    }
}
