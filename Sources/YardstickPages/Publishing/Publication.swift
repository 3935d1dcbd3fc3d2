import Foundation
import YardstickLedger

/// The pages as files: a site that any web host can carry, and that opens from the file system.
///
/// It holds every page that can be reached without asking anything of an address, and the further pages of
/// listings. Links lead from file to file; where a link would ask for something, its text stands alone.
public struct Publication: Sendable {
    /// No listing is published further than this many pages.
    private static let mostPages = 500
    /// Of more findings only the list is published.
    private static let mostFindings = 5000
    /// Of more targets only the listings are published, and not each on a page of its own.
    private static let mostTargets = 5000

    private let pages: Pages

    /// Publishes the pages of a ledger.
    public init(ledger: Ledger) {
        pages = Pages(ledger: ledger)
    }

    /// How much was written.
    public struct Summary: Hashable, Sendable {
        /// The files.
        public var files = 0
        /// Their size in bytes.
        public var bytes = 0
    }

    /// Writes the site into a folder, which is made where it is missing. Files of an earlier publication are written
    /// over; nothing is removed.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - progress: Called after each page with how many are done, and how many there are.
    /// - Throws: ``LedgerError`` where the ledger cannot be asked, ``PublicationError`` where the folder holds something
    ///   else, or what the file system says.
    public func write(
        to folder: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> Summary {
        var summary = Summary()
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        try pages.bringUpToDate()
        let addresses = try addresses()
        let published = Set(addresses)
        try Self.check(root, for: addresses)
        for (index, address) in addresses.enumerated() {
            for form in PageForm.allCases {
                let file = PageFile(address.asking(for: form))
                let answer = try pages.answer(
                    address.asking(for: form), visitor: .reader, links: links(from: file, to: published))
                try save(answer.body, as: file.path, in: root, &summary)
            }
            progress(index + 1, addresses.count)
        }
        for asset in Asset.all {
            try save(asset.body, as: String(asset.path.dropFirst()), in: root, &summary)
        }
        return summary
    }

    /// Makes sure that nothing is written over but an earlier publication, whose overview says what made it.
    private static func check(_ root: URL, for addresses: [PageAddress]) throws(PublicationError) {
        let files = FileManager.default
        let overview = try? Data(contentsOf: root.appendingPathComponent(PageFile(PageAddress()).path))
        guard overview?.range(of: Data(mark.utf8)) == nil else { return }
        let pages = addresses.flatMap { address in
            PageForm.allCases.map { PageFile(address.asking(for: $0)).path }
        }
        let paths = pages + Asset.all.map { String($0.path.dropFirst()) }
        if let path = paths.first(where: { files.fileExists(atPath: root.appendingPathComponent($0).path) }) {
            throw PublicationError(file: path)
        }
    }

    /// What the head of every page has.
    private static let mark = #"<meta name="generator" content="Yardstick">"#

    private func links(from file: PageFile, to published: Set<PageAddress>) -> Links {
        Links(
            page: { address in
                published.contains(address.asking(for: .html)) ? file.link(to: PageFile(address)) : nil
            },
            asset: { file.link(to: PageFile(path: String($0.path.dropFirst()))) }, isServed: false)
    }

    private func save(
        _ bytes: [UInt8], as path: String, in root: URL, _ summary: inout Summary
    ) throws {
        let file = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file, options: .atomic)
        summary.files += 1
        summary.bytes += bytes.count
    }
}

/// A file of the folder that a site would be written over and that is none of an earlier site.
public struct PublicationError: Error, Hashable, Sendable {
    /// Its path from the folder.
    public let file: String
}

extension Publication {
    /// Every page of the site, in the HTML form.
    private func addresses() throws -> [PageAddress] {
        let ledger = pages.ledger
        let census = try ledger.census()
        var result = [PageAddress(), .listing("compare"), .listing("review"), .listing("findings")]
        let targets = try pages.standingCounts().total()
        result += Self.leaves(.listing("targets"), targets)
        result += ["section", "topic", "area"].map { PageAddress(path: ["targets", "by", $0]) }
        if targets <= Self.mostTargets { result += try pages.stated().map(PageAddress.measurement) }
        let documents = try ledger.documents(DocumentQuery())
        result += Self.leaves(.listing("documents"), documents.count)
        for document in documents {
            result.append(.plan(document.id))
            let sentences = try ledger.text(of: document.id, sentences: 0..<0).sentenceCount
            let count = max(1, (sentences + ReaderPage.size - 1) / ReaderPage.size)
            result += (0..<count).map { .reader(document.id, sentence: $0 * ReaderPage.size) }
        }
        result += Self.leaves(.listing("indicators"), census.indicators.count)
        for indicator in census.indicators {
            result.append(.indicator(indicator.code))
            if indicator.areas > 1 { result.append(.listing("compare", ["indicator": indicator.code])) }
        }
        result += Self.leaves(.listing("measurements"), census.all.total)
        result += Self.leaves(.listing("commitments"), census.commitments.reduce(0) { $0 + $1.count })
        result += Self.leaves(.listing("programmes"), try ledger.programmeCounts().total)
        result += try targetListings(census)
        result += try ledger.findings(Self.firstFindings).map { .finding($0.id) }
        return result
    }

    private static var firstFindings: FindingQuery {
        var query = FindingQuery()
        query.limit = mostFindings
        return query
    }

    /// The targets of each area and of all: what the overview leads to.
    private func targetListings(_ census: Census) throws(LedgerError) -> [PageAddress] {
        var result = Self.leaves(.listing("measurements", ["role": "target"]), census.all[.target])
        result += Self.leaves(.listing("measurements", ["role": "actual"]), census.all[.actual])
        for (area, roles) in census.areas.sorted(by: { $0.key < $1.key }) where roles[.target] > 0 {
            result += Self.leaves(
                .listing("measurements", ["role": "target", "area": area]), roles[.target])
            result.append(.listing("targets", ["area": area]))
        }
        return result
    }

    /// All pages of a listing.
    private static func leaves(_ address: PageAddress, _ rows: Int) -> [PageAddress] {
        let count = min(mostPages, max(1, (rows + Pager.size - 1) / Pager.size))
        return (1...count).map { Pager.address(address, page: $0) }
    }
}
