import Foundation
import YardstickLedger
import YardstickPages

/// Hands out the pages: kept ones where the ledger has not changed, new ones otherwise.
final class AnswerDesk: Sendable {
    /// Who asks, as far as a page depends on it, but for the token of their session.
    typealias Asker = KeptAnswers.Asker

    let pages: Pages
    let work: LedgerWork
    private let watch: ChangeWatch
    private let kept: KeptAnswers
    private let metrics: ServerMetrics
    private let limits: ServerLimits
    /// Tells this run of the server from others, whose revisions mean something else.
    private let run = Base64.text((0..<6).map { _ in UInt8.random(in: 0...255) })
    /// Stands in kept pages where a session's token goes; nobody outside can know it.
    private let sign = "sign" + Base64.text((0..<30).map { _ in UInt8.random(in: 0...255) })

    init(ledger: Ledger, limits: ServerLimits, metrics: ServerMetrics) throws(LedgerError) {
        pages = Pages(ledger: ledger)
        watch = try ChangeWatch(ledger)
        work = LedgerWork(limits: limits)
        kept = KeptAnswers(room: limits.keptBytes)
        self.limits = limits
        self.metrics = metrics
    }

    /// How many bytes of answers are kept.
    var keptBytes: Int { kept.bytes }

    /// What the answer for an address is marked with for as long as it stays the same (RFC 9110, 8.8.3); weak,
    /// since the same mark stands for the compressed form.
    func entityTag(of address: PageAddress, at revision: KeptAnswers.Revision) -> String {
        "W/\"\(run)-\(revision.ledger)-\(revision.renewals)-\(StableHash.text(of: address.link))\""
    }

    /// Works out what many pages rest on.
    func prepare() throws { try pages.prepare() }

    /// What answers are worked out from now.
    var revision: KeptAnswers.Revision {
        get throws { KeptAnswers.Revision(ledger: try watch.revision(), renewals: pages.renewals) }
    }

    /// The answer for an address.
    func answer(
        _ address: PageAddress, at revision: KeptAnswers.Revision, for asker: Asker
    ) async throws -> FinishedAnswer {
        let question = KeptAnswers.Question(address: address.link, asker: asker)
        let (answer, wasKept) = try await kept.answer(to: question, at: revision) {
            [pages, work, limits, sign, visitor = asker.visitor(token: sign)] in
            try await work.run {
                let answer = try pages.answer(address, visitor: visitor)
                guard answer.body.count <= limits.answerBytes else { throw AnswerTooLarge() }
                return FinishedAnswer(answer, sign: sign)
            }
        }
        metrics.answered(wasKept: wasKept)
        return answer
    }
}

/// The answer has more bytes than the server sends.
struct AnswerTooLarge: Error {}

extension KeptAnswers.Asker {
    fileprivate func visitor(token: String) -> Visitor {
        switch self {
        case .reader: .reader
        case .reviewer(let name): .reviewer(name: name, token: token)
        case .guest(let name): .guest(name: name, token: token)
        }
    }
}
