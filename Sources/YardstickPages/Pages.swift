import YardstickLedger

/// The ledger as pages: what is sent for an address follows from the ledger, the address and the visitor alone.
///
/// ```swift
/// let pages = Pages(ledger: try Ledger.open("yardstick.db", for: .reading))
/// if let address = PageAddress("/documents/d1.json") {
///     let answer = try pages.answer(address)
/// }
/// ```
public struct Pages: Sendable {
    /// What the pages are about.
    public let ledger: Ledger
    private let knowledge: Knowledge

    /// Makes the pages of a ledger.
    public init(ledger: Ledger) {
        self.ledger = ledger
        knowledge = Knowledge(ledger)
    }

    /// Goes up when something that pages rest on was worked out anew without a change of the ledger since: an
    /// answer that was made before may say another thing now.
    public var renewals: Int { knowledge.renewals.total }

    /// Begins to work out what many pages rest on, so that the first visitor need not wait for it.
    ///
    /// - Throws: ``LedgerError`` where the ledger cannot be asked.
    public func prepare() throws {
        try knowledge.census.prepare()
        try knowledge.standings.bringUpToDate()
    }

    /// Brings what the ledger keeps of its targets up to date, in whatever time that takes; pages do it in the
    /// background where it takes long.
    ///
    /// - Throws: ``LedgerError`` where the ledger cannot be asked.
    public func bringUpToDate() throws {
        try knowledge.standings.refresh()
    }

    /// How the targets of the ledger stand, in numbers.
    func standingCounts() throws -> StandingCounts { try knowledge.standingCounts.current() }

    /// The lines that state targets.
    func stated() throws -> [Int64] { try knowledge.standings.store.statedLines() }

    /// Every kind of page that there is.
    public static var routes: [PageRoute] { PageKind.all.map(\.route) }

    /// What is sent for an address. One that names no page, or asks it something that it does not understand, is
    /// answered with status 404 or 400 and what to do about it.
    ///
    /// - Throws: ``LedgerError`` where the ledger cannot be asked.
    public func answer(
        _ address: PageAddress, visitor: Visitor = .reader
    ) throws(LedgerError) -> PageAnswer {
        try answer(address, visitor: visitor, links: .served)
    }

    func answer(
        _ address: PageAddress, visitor: Visitor, links: Links
    ) throws(LedgerError) -> PageAnswer {
        do {
            let (kind, values) = try PageKind.find(address)
            let request = PageRequest(
                ledger: ledger, knowledge: knowledge, address: address, values: values, visitor: visitor,
                links: links)
            return PageWriter(request).answer(try kind.make(request))
        } catch let problem as PageProblem {
            return PageWriter.answer(problem, form: address.form, links: links)
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(path: ledger.path, reason: .fault("\(error)"))
        }
    }

    /// The page that says what went wrong, for what happens outside of the pages: a method that is not allowed, a
    /// request that is too large.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - title: What is wrong, in a few words.
    ///   - advice: How to go on.
    ///   - form: The form that was asked for.
    public func answer(
        problem status: Int, _ title: String, advice: String, form: PageForm = .html
    ) -> PageAnswer {
        PageWriter.answer(PageProblem(status, title, advice), form: form, links: .served)
    }
}
