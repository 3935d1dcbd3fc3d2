import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import YardstickLedger

/// The ledger as a web site.
///
/// ```swift
/// let settings = try ServerSettings(address: ListenAddress(host: "127.0.0.1", port: 8080))
/// let server = try YardstickServer(ledger: try Ledger.open("yardstick.db", for: .serving), settings: settings)
/// try await server.run { print($0) }
/// ```
public struct YardstickServer: Sendable {
    private let ledger: Ledger
    private let settings: ServerSettings
    private let logger: Logger

    /// Makes a server, which listens once it is ``run(announce:)``.
    ///
    /// - Parameters:
    ///   - ledger: What it shows, opened for ``Ledger/Purpose/serving``.
    ///   - settings: How it is reached, by whom, and how much it takes on.
    ///   - logLevel: The least level that is written to standard error.
    public init(ledger: Ledger, settings: ServerSettings, logLevel: Logger.Level = .info) {
        self.init(
            ledger: ledger, settings: settings,
            logger: Logger(label: "yardstick") { _ in JSONLogHandler.standardError(level: logLevel) })
    }

    init(ledger: Ledger, settings: ServerSettings, logger: Logger) {
        self.ledger = ledger
        self.settings = settings
        self.logger = logger
    }

    /// Serves until the process is told to stop (SIGINT, SIGTERM); requests in flight are then finished.
    ///
    /// - Parameter announce: Told the address once the server listens.
    /// - Throws: ``LedgerError`` where the ledger cannot be asked, and the system's own errors where the port is
    ///   taken.
    public func run(announce: @escaping @Sendable (String) -> Void) async throws {
        try await serviceGroup(endedBy: [.sigint, .sigterm], announce: announce).run()
    }

    /// What runs the server, and ends it in good order.
    func serviceGroup(
        endedBy signals: [UnixSignal], announce: @escaping @Sendable (String) -> Void
    ) throws -> ServiceGroup {
        let address = settings.address
        let application = try application { channel in
            announce(address.url(port: channel.localAddress?.port ?? address.port))
        }
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(settings.limits.farewellSeconds)
        return ServiceGroup(configuration: configuration)
    }

    /// The application that answers.
    func application(
        onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) throws(LedgerError) -> some ApplicationProtocol {
        let limits = settings.limits
        let metrics = ServerMetrics()
        let desk = try AnswerDesk(ledger: ledger, limits: limits, metrics: metrics)
        var application = Application(
            router: router(desk, metrics), server: .http1(configuration: limits.connection),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.address.host, port: settings.address.port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: onRunning, logger: logger)
        application.beforeServerStarts { try desk.prepare() }
        return application
    }

    private func router(_ desk: AnswerDesk, _ metrics: ServerMetrics) -> Router<WebContext> {
        let limits = settings.limits
        let sessions = Sessions(port: settings.address.port)
        let mayRule = !ledger.isReadOnly
        let pages = PageRoutes(
            desk: desk, sessions: sessions, mayRule: mayRule, keepsPrivate: settings.access.isNamed,
            limits: limits)
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Observing(metrics: metrics, pages: desk.pages))
        router.add(middleware: Guarding(hosts: HostRule(names: settings.names), access: settings.access))
        router.add(middleware: Fallback(pages: pages))
        pages.add(to: router)
        AssetRoutes.add(to: router)
        ServerRoutes(desk: desk, metrics: metrics, sessions: sessions, mayRule: mayRule).add(to: router)
        RulingRoutes(ledger: ledger, work: desk.work, sessions: sessions, limits: limits).add(to: router)
        return router
    }
}

/// Answers what no route takes with the pages' own word on it.
private struct Fallback: RouterMiddleware {
    typealias Context = WebContext

    let pages: PageRoutes

    func handle(
        _ request: Request, context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return try await pages.answer(request, context)
        }
    }
}

extension ServerLimits {
    /// The limits that the server's own machinery watches over.
    fileprivate var connection: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: StalledConnections.handlers(limits: self),
            idleTimeout: .nanoseconds(Int64(idleSeconds * 1e9)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: headerBytes, maxHeaderListSize: headerBytes, maxHeaderFieldCount: 100))
    }
}

extension Access {
    /// Whether those who ask are known by name.
    fileprivate var isNamed: Bool {
        if case .anyone = self { false } else { true }
    }
}
