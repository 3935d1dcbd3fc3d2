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
}

/// A running `yardstick serve`, each step of which comes to an end, come what may.
private final class RunningServer: Sendable {
    private static let patience = 60.0

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

    func get(_ path: String) throws -> (status: Int, text: String) {
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        var request = URLRequest(url: try #require(URL(string: path, relativeTo: address)))
        request.timeoutInterval = Self.patience
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
