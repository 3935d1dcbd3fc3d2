import Foundation
import Testing
import YardstickLedger

@testable import YardstickPages

@Suite struct MarkupTests {
    /// Pages of the hostile document, and pages that name it.
    private static let hostile = [
        "/", "/documents", "/plans/d1", "/documents/d1", "/targets", "/findings", "/indicators",
        "/indicators/gdp",
        "/compare", "/compare?indicator=gdp", "/measurements", "/measurements/1", "/commitments",
        "/programmes",
        "/review", "/search?q=GDP", "/search?q=%3Cscript%3E", "/nowhere%3Cscript%3Ealert(5)",
        "/documents?area=%3Cscript%3Ealert(6)%3C%2Fscript%3E", "/indicators/%22%3E%3Cscript%3E",
    ]

    @Test(arguments: hostile)
    func `A hostile document is text on every page`(target: String) async throws {
        let sample = try await SampleLedger.sharedHostile.value
        let pages = Pages(ledger: sample.ledger)
        let address = try #require(PageAddress(target))
        let answer = try pages.answer(address, visitor: .reviewer(name: "<b>Ann</b>", token: "\"t<>"))
        let check = HTMLCheck(answer.body)
        #expect(check.imbalance == nil)
        #expect(check.strayTags == 0)
        #expect(check.forbiddenAttributes == [])
        #expect(check.elements("script").count == 1)
        for name in ["img", "em", "b", "i", "u"] { #expect(check.elements(name).isEmpty) }
        let hidden = check.html.unicodeScalars.filter { (0x202A...0x202E).contains($0.value) }
        #expect(hidden.isEmpty)
        #expect(answer.body.count < 4_000_000)
    }

    @Test func `Marks of direction show as their code`() async throws {
        let sample = try await SampleLedger.sharedHostile.value
        let html = String(
            decoding: try Pages(ledger: sample.ledger).answer(.reader(1)).body, as: UTF8.self)
        #expect(html.contains("⟨U+202C⟩"))
        #expect(html.contains("&lt;script&gt;alert(3)&lt;/script&gt;"))
    }

    @Test func `A name with quotes and slashes leads to its own rows`() async throws {
        let sample = try await SampleLedger.sharedHostile.value
        let area = try #require(try sample.ledger.census().areas.keys.first)
        let link = PageAddress.listing("measurements", ["area": area]).link
        let address = try #require(PageAddress(link))
        #expect(address["area"] == area)
        let answer = try Pages(ledger: sample.ledger).answer(address.asking(for: .json))
        let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        #expect((object?["total"] as? Int ?? 0) > 0)
    }

    @Test func `Pages keep the rules of accessibility`() async throws {
        let sample = try await SampleLedger.cities()
        let pages = Pages(ledger: sample.ledger)
        for (target, _) in PagesTests.addresses {
            let address = try #require(PageAddress(target))
            let check = HTMLCheck(
                try pages.answer(address, visitor: .reviewer(name: nil, token: "t")).body)
            #expect(check.imbalance == nil, "\(target)")
            #expect(check.elements("h1").count == 1, "\(target)")
            #expect(check.elements("html").first?.attributes["lang"] == "en")
            #expect(check.elements("main").count == 1)
            #expect(Set(check.ids).count == check.ids.count, "\(target) has no id twice")
            #expect(check.elements("th").allSatisfy { $0.attributes["scope"] != nil }, "\(target)")
            #expect(check.elements("table").count == check.elements("caption").count, "\(target)")
            #expect(Self.unnamedFields(check) == [], "\(target)")
            #expect(Self.unnamedPictures(check) == [], "\(target)")
        }
    }

    private static func unnamedFields(_ check: HTMLCheck) -> [String] {
        let named = Set(check.elements("label").compactMap { $0.attributes["for"] })
        return (check.elements("input") + check.elements("select")).filter { field in
            field.attributes["type"] != "hidden" && field.attributes["aria-label"] == nil
                && !named.contains(field.attributes["id"] ?? "")
        }.map { $0.attributes["name"] ?? "?" }
    }

    private static func unnamedPictures(_ check: HTMLCheck) -> [String] {
        check.elements("svg").filter { svg in
            svg.attributes["aria-label"] == nil && svg.attributes["aria-labelledby"] == nil
                && svg.attributes["aria-hidden"] == nil && svg.attributes["class"] != "small-chart"
        }.map { $0.attributes["class"] ?? "?" }
    }

    @Test func `Templates parse, and take as it is only what is markup`() {
        let markup: Set = [
            "content", "table", "outline", "body", "chart", "card", "sentence", "mark", "text", "areas",
            "documents", "status", "role", "detail", "failing", "standing",
        ]
        for (name, source) in Template.sources {
            let text = String(decoding: source, as: UTF8.self)
            #expect(!Template(name: name).render([:]).isEmpty || !text.hasPrefix("<"), "\(name)")
            for match in text.matches(of: /\{\{\{([a-z]+)\}\}\}/) {
                #expect(markup.contains(String(match.1)), "\(name): \(match.1)")
            }
        }
    }
}
