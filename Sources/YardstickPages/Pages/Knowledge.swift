import YardstickLedger

/// What many pages rest on: small counts of large things, each taken when the first page asks for it.
struct Knowledge: Sendable {
    let census: Kept<Census>
    let standings: KeptStandings
    let standingCounts: Kept<StandingCounts>
    let sections: Kept<[SectionTally]>
    let findingCounts: Kept<FindingCounts>
    let remembered: Remembered
    let renewals = Renewals()

    init(_ ledger: Ledger) {
        census = Kept(ledger, renewals) { ledger throws(LedgerError) in try ledger.census() }
        standings = KeptStandings(ledger, renewals)
        remembered = Remembered(ledger)
        standingCounts = Kept(standings.store, renewals, asOf: Self.revision(of: .standings)) {
            ledger throws(LedgerError) in StandingCounts(try ledger.standingGroups())
        }
        sections = Kept(standings.store, renewals, asOf: Self.revision(of: .standings)) {
            ledger throws(LedgerError) in try ledger.standingSections()
        }
        findingCounts = Kept(ledger, renewals) { ledger throws(LedgerError) in
            FindingCounts(try ledger.findingGroups(), audit: try ledger.lastAudit())
        }
    }

    private static func revision(
        of computation: Computation
    ) -> @Sendable (Ledger) throws(LedgerError) -> Int64 {
        { ledger throws(LedgerError) in try ledger.state(of: computation)?.revision ?? 0 }
    }
}
