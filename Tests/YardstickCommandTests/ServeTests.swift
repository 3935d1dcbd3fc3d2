import Foundation
import FoundationNetworking
import Testing

@Suite("yardstick serve")
struct ServeTests {
    @Test("It adds the documents, announces its address, answers there, and ends when it is told to")
    func serves() async throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let server = try await Server(tool, "serve", "plan.txt", "--port", "0")
        let (status, text) = try await server.get("/documents.json")
        #expect(status == 200 && text.contains("Linden"))
        #expect(try await server.stop() == 0)
    }

    @Test("Who asks a server with a password file has to know a password of it")
    func password() async throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let made = try tool.run("password", "people.txt", "ann", input: "quince\n")
        #expect(made.status == 0 && made.messages.contains("serve --password-file people.txt"))
        let server = try await Server(
            tool, "serve", "plan.txt", "--port", "0", "--password-file", "people.txt")
        #expect(try await server.get("/documents").status == 401)
        #expect(try await server.get("/documents", authorization: "Basic YW5uOnF1aW5jZQ==").status == 200)
        #expect(try await server.stop() == 0)
    }

    @Test(
        "What cannot be served is refused with the way out",
        arguments: [
            (["--host", "0.0.0.0"], 64, "--password-file"), (["--port", "70000"], 64, "--port"),
            (["--behind-proxy", "X User", "--host", "0.0.0.0"], 64, "X-Forwarded-User"),
            (["--password-file", "none.txt"], 65, "yardstick password none.txt"),
            (["--password-file", "a", "--behind-proxy", "b"], 64, "rule each other out"),
            (["--name", "http://x"], 64, "no name of a host"), ([], 1, "yardstick add"),
        ])
    func refused(arguments: [String], status: Int32, words: String) throws {
        let outcome = try Tool().run(["serve"] + arguments)
        #expect(outcome.status == status && outcome.messages.contains(words))
    }

    @Test("A port that is taken is named, with another way")
    func taken() async throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let server = try await Server(tool, "serve", "plan.txt", "--port", "0")
        let port = try #require(server.address.port)
        let outcome = try tool.run("serve", "--port", String(port))
        #expect(outcome.status == 65 && outcome.messages.contains("--port"))
        #expect(try await server.stop() == 0)
    }

    @Test("A file that is no file of passwords is left as it is")
    func passwordFile() throws {
        let tool = try Tool()
        try tool.write("notes.txt", "buy quinces\n")
        let outcome = try tool.run("password", "notes.txt", "ann", input: "quince\n")
        #expect(outcome.status == 65)
        let path = tool.folder.appendingPathComponent("notes.txt")
        #expect(try String(contentsOf: path, encoding: .utf8) == "buy quinces\n")
        #expect(try tool.run("password", "new.txt", "a:b", input: "quince\n").status == 64)
        #expect(try tool.run("password", "new.txt", "ann", input: "\n").status == 64)
    }
}

/// A running `yardstick serve`.
private struct Server {
    let process: Process
    let address: URL

    /// Starts it, and waits until it has announced its address.
    init(_ tool: Tool, _ arguments: String...) async throws {
        process = tool.process(arguments)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        while !text.contains("\n") {
            let piece = output.fileHandleForReading.availableData
            try #require(!piece.isEmpty)
            text += String(decoding: piece, as: UTF8.self)
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        address = try #require(words.last.flatMap { URL(string: String($0)) })
    }

    func get(_ path: String, authorization: String? = nil) async throws -> (status: Int, text: String) {
        var request = URLRequest(url: try #require(URL(string: path, relativeTo: address)))
        if let authorization { request.setValue(authorization, forHTTPHeaderField: "Authorization") }
        let (content, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: content, as: UTF8.self))
    }

    /// Tells it to stop, and gives its exit code.
    func stop() async throws -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
