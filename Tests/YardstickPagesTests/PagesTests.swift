import Foundation
import Testing
import YardstickLedger

@testable import YardstickPages

@Suite struct PagesTests {
    /// An address of every route, and what its page has to show.
    static let addresses: [(String, String)] = [
        ("/", "targets"), ("/documents", "Five-year plan"), ("/documents?area=Linden&sort=title", "Linden"),
        ("/plans/d1", "Growth"), ("/documents/d1", "northern railway"), ("/targets", "forest coverage"),
        ("/targets?area=Linden&sort=deadline", "Linden"),
        ("/targets?section=Environment", "forest"),
        ("/targets/by/section", "Environment"), ("/targets/by/topic?area=Linden", "environment"),
        ("/targets/by/area", "Oakham"), ("/findings", "finding"), ("/findings?area=Linden", "finding"),
        ("/indicators", "Gross domestic product"), ("/indicators?sort=name", "Forest"),
        ("/indicators/gdp", "Oakham"), ("/indicators/gdp?area=Linden", "98.5 bn yuan"),
        ("/compare", "Oakham"),
        ("/compare?indicator=gdp&year=2022", "Linden is first of 2 areas"),
        ("/measurements", "bn yuan"), ("/measurements?role=target&year=2025", "2025"),
        ("/measurements/1", "Sure"),
        ("/commitments", "railway"), ("/commitments?dated=yes", "schools"), ("/programmes", "programme"),
        ("/review", "least sure"), ("/search", "Search"), ("/search?q=railway", "railway"),
    ]

    @Test func `Every page is had as HTML, JSON and CSV`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        for (target, words) in Self.addresses {
            let address = try #require(PageAddress(target))
            for form in PageForm.allCases {
                let answer = try pages.answer(address.asking(for: form))
                #expect(answer.status == 200, "\(target) as \(form)")
                #expect(answer.contentType == form.contentType)
                try Self.check(answer, form, target, words)
            }
        }
    }

    private static func check(_ answer: PageAnswer, _ form: PageForm, _ target: String, _ words: String)
        throws
    {
        let text = String(decoding: answer.body, as: UTF8.self)
        switch form {
        case .html:
            #expect(text.localizedCaseInsensitiveContains(words), "\(target) shows \(words)")
        case .json:
            let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
            #expect((object?["title"] as? String)?.isEmpty == false, "\(target)")
        case .csv:
            let header = text.prefix { $0 != "\r\n" }
            #expect(header.contains(",") || header == "id", "\(target)")
        }
    }

    @Test func `Every route is asked`() throws {
        let matched = Set(
            try Self.addresses.map { try PageKind.find(try #require(PageAddress($0.0))).0.route.name })
        #expect(Set(Pages.routes.map(\.name)).subtracting(matched) == ["phrase", "finding"])
    }

    @Test func `An indicator without a code has a page by its words, and a finding one by its name`()
        async throws
    {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let phrase = try #require(try sample.ledger.lines(LineQuery()).first { $0.indicatorCode == nil })
        let address = PageAddress.indicator(code: nil, phrase: phrase.indicator)
        #expect(try pages.answer(address).status == 200)
        for finding in try sample.ledger.keptFindings() {
            #expect(try pages.answer(.finding(finding.id)).status == 200)
        }
    }

    @Test(arguments: [
        ("/nowhere", 404), ("/documents/d99", 404), ("/documents/1", 404), ("/documents/d0", 404),
        ("/documents/d1/more", 404), ("/measurements/99999", 404), ("/measurements/x", 404),
        ("/plans/d99", 404), ("/indicators/nothing", 404), ("/findings/f0", 404), ("/phrases/none", 404),
        ("/documents?page=9", 404), ("/documents/d1?page=9", 404), ("/compare?indicator=nothing", 404),
        ("/documents?page=0", 400), ("/documents?page=x", 400), ("/documents?page=%2B1", 400),
        ("/measurements?role=nonsense", 400), ("/targets?status=fine", 400), ("/measurements?year=0", 400),
        ("/?x=1", 400), ("/documents?sort=upside-down", 400), ("/targets/by/colour", 404),
        ("/targets/by/section?page=9", 404),
        ("/findings?colour=red", 400), ("/review?document=3", 400),
        ("/search?page=99999999999999999999", 400),
    ])
    func `An address that asks wrongly is told so`(target: String, status: Int) async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let address = try #require(PageAddress(target))
        for form in PageForm.allCases {
            let answer = try pages.answer(address.asking(for: form))
            #expect(answer.status == status)
            #expect(answer.contentType == form.contentType)
        }
    }

    @Test func `An empty ledger says what to do on every page`() async throws {
        let sample = try await SampleLedger([:])
        let pages = Pages(ledger: sample.ledger)
        for target in ["/", "/documents", "/targets", "/measurements", "/commitments", "/indicators"] {
            let answer = try pages.answer(try #require(PageAddress(target)))
            let html = String(decoding: answer.body, as: UTF8.self)
            #expect(answer.status == 200)
            #expect(html.contains("yardstick add"), "\(target)")
        }
    }

    @Test func `Only a reviewer gets the form, and what holds a token is marked as personal`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let review = PageAddress(path: ["review"])
        let reader = try pages.answer(review)
        let reviewer = try pages.answer(
            review, visitor: .reviewer(name: "Ann \"A\" Li", token: "secret-token"))
        #expect(!String(decoding: reader.body, as: UTF8.self).contains("<form class=\"ruling\""))
        #expect(!reader.isPersonal)
        #expect(String(decoding: reviewer.body, as: UTF8.self).contains("value=\"secret-token\""))
        #expect(String(decoding: reviewer.body, as: UTF8.self).contains("Ann &quot;A&quot; Li"))
        #expect(reviewer.isPersonal)
    }

    @Test func `A ruling shows at once`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let address = PageAddress.measurement(1)
        _ = try pages.answer(address)
        try sample.ledger.rule([.area("Elsewhere")], on: 1, by: "Ann Li", note: "wrong town")
        let html = String(decoding: try pages.answer(address).body, as: UTF8.self)
        #expect(html.contains("Elsewhere"))
        #expect(html.contains("wrong town"))
        let overview = String(decoding: try pages.answer(PageAddress()).body, as: UTF8.self)
        #expect(overview.contains("Elsewhere"))
    }

    @Test func `A page says that the audit is older than the ledger, and only then`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let notice = "Run yardstick audit"
        for target in ["/", "/findings"] {
            let address = try #require(PageAddress(target))
            #expect(!String(decoding: try pages.answer(address).body, as: UTF8.self).contains(notice))
        }
        try sample.ledger.rule([.confirmed], on: 1, by: "Ann Li")
        for target in ["/", "/findings"] {
            let address = try #require(PageAddress(target))
            #expect(String(decoding: try pages.answer(address).body, as: UTF8.self).contains(notice))
        }
    }

    @Test func `Targets of a ledger that may not be written stand as those of one that may`() async throws {
        let sample = try await SampleLedger.cities()
        let reading = Pages(ledger: try Ledger.open(sample.ledger.path, for: .reading))
        let address = try #require(PageAddress("/targets.json"))
        let first = try reading.answer(address).body
        #expect(try Pages(ledger: sample.ledger).answer(address).body == first)
    }

    @Test func `Targets are counted by section as they are listed`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        let address = try #require(PageAddress("/targets/by/section.json"))
        let object =
            try JSONSerialization.jsonObject(with: Data(try pages.answer(address).body)) as? [String: Any]
        let rows = try #require(object?["rows"] as? [[String: Any]])
        let names = rows.compactMap { $0["name"] as? String }
        #expect(Set(["Growth", "Environment", "Targets for 2023"]).isSubset(of: names))
        #expect(!names.contains { $0.contains("Five-year plan") })
        for row in rows {
            let name = try #require(row["name"] as? String)
            let listed = try pages.answer(.listing("targets", ["section": name]).asking(for: .json)).body
            let listing = try JSONSerialization.jsonObject(with: Data(listed)) as? [String: Any]
            #expect(listing?["total"] as? Int == row["targets"] as? Int)
            let counts = ["met", "missed", "onTrack", "behind", "farBehind", "noData"].compactMap {
                row[$0] as? Int
            }
            #expect(counts.reduce(0, +) == row["targets"] as? Int)
        }
    }
}
