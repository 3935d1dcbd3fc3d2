import Foundation
import HummingbirdTesting
import NIOCore
import NIOPosix
import Testing

@testable import YardstickWeb

@Suite("Stopping the server")
struct FarewellTests {
    @Test("A request in flight is finished when the server is told to stop, and no new one is taken")
    func farewell() async throws {
        let site = try await TownSite()
        let settings = try ServerSettings(
            address: ListenAddress(host: "127.0.0.1", port: 0), limits: .patient)
        let server = YardstickServer(ledger: try site.ledger(), settings: settings, logLevel: .critical)
        let (addresses, announce) = AsyncStream.makeStream(of: String.self)
        let group = try server.serviceGroup(endedBy: []) { announce.yield($0) }
        let running = Task { try await group.run() }
        let address = try #require(await addresses.first { _ in true })
        let port = try #require(URL(string: address)?.port)
        let form = "measurement=1&action=confirm"
        let head = """
            POST /rulings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r
            Content-Length: \(form.utf8.count)\r\n\r\n
            """
        let answer = try await RawConnection.exchange(port: port, first: head + "meas") {
            await group.triggerGracefulShutdown()
            try await Task.sleep(for: .milliseconds(200))
        } rest: {
            String(form.dropFirst(4))
        }
        #expect(answer.hasPrefix("HTTP/1.1 403 "))
        try await running.value
        await #expect(throws: (any Error).self) {
            try await RawConnection.exchange(port: port, first: head) {
            } rest: {
                form
            }
        }
    }
}

@Suite("Clients that stall")
struct StallTests {
    @Test("A connection on which nothing moves any more is closed without an answer")
    func stalled() async throws {
        let site = try await TownSite()
        var limits = ServerLimits.patient
        limits.stallSeconds = 0.3
        try await site.application(limits: limits).test(.live) { client in
            let head = "POST /rulings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nmeas"
            let answer = try? await RawConnection.exchange(port: client.port ?? 0, first: head) {
                try await Task.sleep(for: .seconds(2))
            } rest: {
                ""
            }
            #expect(answer ?? "" == "")
            let isAlive = try await Self.isAlive(port: client.port ?? 0)
            #expect(isAlive)
        }
    }

    /// Whether the server answers; where other tests keep all threads busy, one more connection may stall by that.
    private static func isAlive(port: Int) async throws -> Bool {
        for _ in 0..<100 {
            let answer = try? await TestClient.answer(to: "/healthz", port: port)
            if let answer { return answer.status == .ok }
            try await Task.sleep(for: .milliseconds(100))
        }
        return false
    }
}

/// A connection on which bytes are sent as they are.
private enum RawConnection {
    /// Sends something, does something, sends the rest, and takes what comes until the server closes.
    static func exchange(
        port: Int, first: String, _ pause: () async throws -> Void, rest: () -> String
    ) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: first))
            try await Task.sleep(for: .milliseconds(200))
            try await pause()
            try await outbound.write(ByteBuffer(string: rest()))
            var answer = ""
            for try await piece in inbound { answer += String(buffer: piece) }
            return answer
        }
    }
}
