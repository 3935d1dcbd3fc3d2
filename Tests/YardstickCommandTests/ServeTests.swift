import Foundation
import FoundationNetworking
import Synchronization
import Testing

@Suite("yardstick serve")
struct ServeTests {
    @Test("It adds the documents, announces its address, answers there, and ends when it is told to")
    func serves() throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let server = try RunningServer(tool, "serve", "plan.txt", "--port", "0")
        defer { server.kill() }
        let health = try server.get("/healthz")
        #expect(health.status == 200 && health.text.contains("ok"))
        let first = try server.get("/")
        #expect(first.status == 200 && first.text.contains("<h1>"))
        #expect(try server.get("/documents.json").text.contains("Linden"))
        #expect(server.stop() == 0)
    }

    /// What is answered without a password is tested at the server itself: on Linux, `URLSession` never comes back from
    /// a 401 that asks for one.
    @Test("Who knows a password of the file is let in")
    func password() throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let made = try tool.run("password", "people.txt", "ann", input: "quince\n")
        #expect(made.status == 0 && made.messages.contains("serve --password-file people.txt"))
        let server = try RunningServer(
            tool, "serve", "plan.txt", "--port", "0", "--password-file", "people.txt")
        defer { server.kill() }
        #expect(try server.get("/documents", authorization: "Basic YW5uOnF1aW5jZQ==").status == 200)
        #expect(server.stop() == 0)
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
    func taken() throws {
        let tool = try Tool()
        try tool.write("plan.txt", SamplePlan.text)
        let server = try RunningServer(tool, "serve", "plan.txt", "--port", "0")
        defer { server.kill() }
        let outcome = try tool.run("serve", "--port", try #require(server.port))
        #expect(outcome.status == 65 && outcome.messages.contains("--port"))
        #expect(server.stop() == 0)
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

/// A running `yardstick serve`, each step of which comes to an end, come what may.
private final class RunningServer: Sendable {
    private static let patience = 600.0

    private let process: Process
    private let address: URL
    private let isOver = DispatchSemaphore(value: 0)

    /// Starts it, and waits until it has announced its address.
    init(_ tool: Tool, _ arguments: String...) throws {
        process = tool.process(arguments)
        try tool.write("announced", "")
        let announced = tool.folder.appendingPathComponent("announced")
        // A file and not a pipe: nobody has to read on for the server to go on.
        process.standardOutput = try FileHandle(forWritingTo: announced)
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        process.terminationHandler = { [isOver] _ in isOver.signal() }
        try process.run()
        address = try Self.address(in: announced)
    }

    private static func address(in file: URL) throws -> URL {
        let end = Date(timeIntervalSinceNow: patience)
        while Date() < end {
            let text = try String(contentsOf: file, encoding: .utf8)
            if text.hasSuffix("\n"), let word = text.split(whereSeparator: \.isWhitespace).last {
                return try #require(URL(string: String(word)))
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        throw CocoaError(.fileReadUnknown)
    }

    var port: String? { address.port.map { String($0) } }

    func get(_ path: String, authorization: String? = nil) throws -> (status: Int, text: String) {
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        var request = URLRequest(url: try #require(URL(string: path, relativeTo: address)))
        request.timeoutInterval = Self.patience
        if let authorization { request.setValue(authorization, forHTTPHeaderField: "Authorization") }
        let answer = Mutex<(status: Int, text: String)?>(nil)
        let isAnswered = DispatchSemaphore(value: 0)
        session.dataTask(with: request) { content, response, _ in
            if let status = (response as? HTTPURLResponse)?.statusCode {
                let text = String(decoding: content ?? Data(), as: UTF8.self)
                answer.withLock { $0 = (status, text) }
            }
            isAnswered.signal()
        }.resume()
        _ = isAnswered.wait(timeout: .now() + Self.patience)
        return try #require(answer.withLock { $0 })
    }

    /// Tells it to stop, and gives its exit code; nothing where it does not end.
    func stop() -> Int32? {
        process.terminate()
        guard isOver.wait(timeout: .now() + Self.patience) == .success else { return nil }
        return process.terminationStatus
    }

    /// Ends it for sure.
    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    }
}
