import Foundation
import GRDB

/// Writes documents into a ledger, many to a transaction.
///
/// The session has a connection of its own, so that a transaction may stay open from one document to the
/// next while others read the ledger. What it has not committed when the process dies was never there; adding
/// the same documents again finishes the job.
public actor AddSession {
    /// How long a transaction waits for its next document. A slow one must not keep others from writing.
    private static let patienceInTransaction = Duration.seconds(1)

    /// How much text one transaction takes at most, but for its last document.
    private static let bytesInTransaction = 8 << 20

    private let path: String
    private let version: ReaderVersion
    private let database: DatabaseQueue
    private let rereads: Bool
    private var openBytes = 0
    private var transactions = 0
    private var failure: LedgerError?
    private var rules = RuleNumbers()
    private var search = SearchRows()

    /// Starts to add documents to a ledger.
    ///
    /// - Parameters:
    ///   - ledger: Where they go.
    ///   - version: The version of the reader that read them.
    ///   - rereads: Whether to store readings that the ledger already holds.
    public init(
        _ ledger: Ledger, readBy version: ReaderVersion, rereads: Bool = false
    ) throws(LedgerError) {
        guard !ledger.isReadOnly else { throw LedgerError(path: ledger.path, reason: .readOnly) }
        path = ledger.path
        self.version = version
        self.rereads = rereads
        do {
            var configuration = Ledger.configuration(ledger.patience)
            configuration.allowsUnsafeTransactions = true
            configuration.journalMode = .wal
            // Each row is written with its document in one transaction; a look-up of the document for each of a
            // million rows would tell nothing.
            configuration.foreignKeysEnabled = false
            database = try DatabaseQueue(path: ledger.path, configuration: configuration)
        } catch {
            throw LedgerError(error, path: ledger.path)
        }
    }

    /// Stores a document and its reading; other connections see it after the next commit.
    ///
    /// - Parameters:
    ///   - item: The document and its reading.
    ///   - moment: When it was added.
    @discardableResult
    public func store(_ item: ReadDocument, at moment: Date = Date()) throws(LedgerError) -> AddOutcome {
        if openBytes == 0 { commitSoon() }
        let outcome = try working { database in
            if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
            return try StoredDocument(item, ledger: path, version: version, at: moment)
                .store(database, &rules, &search, always: rereads)
        }
        openBytes += max(1, item.document.text.count)
        if openBytes >= Self.bytesInTransaction { try commit() }
        return outcome
    }

    /// Makes everything stored so far last.
    public func commit() throws(LedgerError) {
        openBytes = 0
        transactions += 1
        try working { database in
            guard database.isInsideTransaction else { return }
            try search.write(database)
            try database.commit()
        }
    }

    /// Begins to fill a ledger: where it holds nothing, or where filling it was cut short, it does without the indices
    /// of its pages until ``finishFilling()``.
    func beginFilling() throws(LedgerError) {
        try working { database in
            try database.inTransaction(.immediate) {
                guard try Int.fetchOne(database, sql: "SELECT 1 FROM documents LIMIT 1") == nil else {
                    return .rollback
                }
                try DeferredIndices.setAside(database)
                return .commit
            }
        }
    }

    /// Makes everything stored so far last, and the indices that the ledger did without.
    func finishFilling() throws(LedgerError) {
        try commit()
        try working { try DeferredIndices.make($0) }
    }

    /// Ends the transaction that is about to begin when its time is over, unless it ended by then.
    private func commitSoon() {
        let current = transactions
        Task { [weak self] in
            try? await Task.sleep(for: Self.patienceInTransaction)
            await self?.commit(only: current)
        }
    }

    /// What goes wrong here, between two documents, comes out with the next.
    private func commit(only transaction: Int) {
        guard transaction == transactions else { return }
        do { try commit() } catch { failure = error }
    }

    private func working<Answer>(_ body: (Database) throws -> Answer) throws(LedgerError) -> Answer {
        if let failure { throw failure }
        do {
            return try database.writeWithoutTransaction { database in
                do {
                    return try body(database)
                } catch {
                    if database.isInsideTransaction { try? database.rollback() }
                    rules = RuleNumbers()
                    search = SearchRows()
                    throw error
                }
            }
        } catch {
            throw LedgerError(error, path: path)
        }
    }
}
