import Foundation
import Testing
import YardstickLedger

@testable import YardstickPages

@Suite struct PublicationTests {
    @Test(arguments: [false, true])
    func `Every link of a published site leads somewhere`(isHostile: Bool) async throws {
        let sample = isHostile ? try await SampleLedger.sharedHostile.value : try await SampleLedger.cities()
        let site = sample.folder.appendingPathComponent("site")
        let summary = try Publication(ledger: sample.ledger).write(to: site.path)
        let files = try FileManager.default.subpathsOfDirectory(atPath: site.path)
            .filter { $0.hasSuffix(".html") }
        #expect(files.contains("index.html"))
        #expect(summary.files > 40)
        var checks: [String: HTMLCheck] = [:]
        for file in files {
            checks[file] = HTMLCheck([UInt8](try Data(contentsOf: site.appendingPathComponent(file))))
        }
        for (file, check) in checks {
            for link in check.links { try expect(link, on: file, in: site, checks) }
            #expect(!check.html.contains("method=\"post\""))
        }
    }

    private func expect(
        _ link: String, on file: String, in site: URL, _ checks: [String: HTMLCheck]
    ) throws {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let base = URL(fileURLWithPath: "/" + file).deletingLastPathComponent()
        let path = String(parts[0]).removingPercentEncoding ?? ""
        let target =
            path.isEmpty
            ? file : String(base.appendingPathComponent(path).standardizedFileURL.path.dropFirst())
        #expect(
            FileManager.default.fileExists(atPath: site.appendingPathComponent(target).path),
            "\(link) on \(file)")
        guard parts.count == 2, let page = checks[target] else { return }
        #expect(page.ids.contains(String(parts[1])), "\(link) on \(file)")
    }

    @Test(arguments: [
        ("/", "index.html"), ("/index.json", "index.json"),
        ("/documents/d1?page=2", "documents/d1--page=2.html"),
        ("/indicators/a%2Fb", "indicators/a~2fb.html"), ("/indicators/GDP", "indicators/~47~44~50.html"),
    ])
    func `An address has a file that any host can carry`(target: String, path: String) throws {
        #expect(PageFile(try #require(PageAddress(target))).path == path)
    }

    @Test func `A long name has a short file`() {
        let name = String(repeating: "长", count: 300)
        let file = PageFile(PageAddress(path: ["phrases", name]))
        #expect(file.path.utf8.count < 250)
        #expect(file.path.hasSuffix(".html"))
        #expect(file != PageFile(PageAddress(path: ["phrases", name + "些"])))
    }
}
