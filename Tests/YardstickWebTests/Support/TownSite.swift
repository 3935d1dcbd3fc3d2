import Foundation
import Hummingbird
import Logging
import YardstickLedger

@testable import YardstickWeb

/// The site of a ledger with one plan in it, gone when the test is over.
final class TownSite: Sendable {
    private static let plan = """
        Work Plan of Alder

        (January 18, 2026)

        1. Review of 2025

        The gross domestic product of Alder reached 8.4 billion yuan, up 5.2 percent. We built 6 libraries.

        2. Major tasks for 2026

        We will raise the gross domestic product to more than 9 billion yuan. The urbanization rate will reach \
        64.5%. We will open 2 new clinics.
        """

    let folder: URL

    /// Makes a ledger of a plan: one that reads well, or the one given.
    init(_ text: String = plan) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("alder.txt")
        try Data(text.utf8).write(to: file)
        _ = try await DocumentAdder(ledger: try ledger(for: .adding)).add([file.path])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func ledger(for purpose: Ledger.Purpose = .serving) throws -> Ledger {
        try Ledger.open(folder.appendingPathComponent("yardstick.db").path, for: purpose)
    }

    /// The application of a server with these settings.
    func application(
        access: Access = .anyone, names: [String] = [], limits: ServerLimits = .patient,
        log: LogLines = LogLines()
    ) throws -> some ApplicationProtocol {
        let settings = try ServerSettings(
            address: ListenAddress(host: "127.0.0.1", port: 0), access: access, names: names, limits: limits)
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(level: .info) { log.append(String(decoding: $0, as: UTF8.self)) }
        }
        return try YardstickServer(ledger: try ledger(), settings: settings, logger: logger).application()
    }
}

extension ServerLimits {
    /// The limits of a server, but for those of time: other tests may keep all threads busy for minutes.
    static var patient: ServerLimits {
        var limits = ServerLimits()
        (limits.bodySeconds, limits.answerSeconds, limits.idleSeconds) = (600, 600, 600)
        (limits.stallSeconds, limits.farewellSeconds) = (600, 600)
        return limits
    }
}
