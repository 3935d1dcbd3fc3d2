import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import YardstickLedger
import YardstickPages

@testable import YardstickWeb

@Suite("Ruling on readings over HTTP")
struct RulingTests {
    private static let confirm = ["measurement": "1", "action": "confirm", "by": "Ada", "back": "/documents"]

    @Test("A form confirms a reading and leads back, and going back sends nothing twice")
    func confirms() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let token = try await visit.token()
            let answer = try await visit.post(Self.confirm.merging(["token": token]) { $1 })
            #expect(answer.status == .seeOther && answer.headers[.location] == "/documents")
            let name = answer.headers[.setCookie]?.prefix { $0 != ";" } ?? ""
            let review = try await visit.get("/review", [.cookie: "\(visit.cookie ?? ""); \(name)"])
            #expect(review.text.contains("value=\"Ada\"") && review.headers[.cacheControl] == "no-store")
        }
        let rulings = try site.ledger().measurement(1).rulings
        #expect(rulings.map(\.correction) == [.confirmed] && rulings.map(\.by) == ["Ada"])
        #expect(rulings.first?.at.isEmpty == false)
    }

    @Test("JSON corrects a reading and is answered with the line as it stands")
    func corrects() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let token = try await visit.token()
            let fields = [
                "measurement": "1", "action": "correct", "field": "area", "value": "Alder County",
                "by": "Ada",
                "note": "the county, not the town", "token": token,
            ]
            let answer = try await visit.post(fields, [.contentType: "application/json"])
            #expect(answer.status == .ok && answer.text.contains(#""area":"Alder County""#))
        }
        #expect(try site.ledger().measurement(1).measurement.area == "Alder County")
    }

    @Test("Who is known by name is recorded by it, whatever the form says")
    func byName() async throws {
        let site = try await TownSite()
        let header = try #require(HTTPField.Name("X-User"))
        try await site.application(access: .proxy(header: "X-User")).test(.router) { client in
            var visit = NamedVisit(Visit(client), header)
            let answer = try await visit.confirm(Self.confirm)
            #expect(answer.status == .seeOther)
        }
        #expect(try site.ledger().measurement(1).rulings.map(\.by) == ["ann"])
    }

    @Test("The form of the review page carries the token of its visitor, and of nobody else")
    func form() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var (one, two) = (Visit(client), Visit(client))
            let tokens = (try await one.token(), try await two.token())
            for (visit, own, other) in [(one, tokens.0, tokens.1), (two, tokens.1, tokens.0)] {
                let page = try await visit.get("/review", [.cookie: visit.cookie ?? ""])
                #expect(page.text.contains(own) && !page.text.contains(other))
                #expect(page.headers[.eTag] == nil && page.headers[.setCookie] == nil)
            }
            let stranger = try await client.execute(uri: "/review", method: .get)
            #expect(stranger.headers[.setCookie]?.contains("HttpOnly") == true)
            #expect(!stranger.text.contains(tokens.0))
        }
    }

    @Test("Without the token of the session nothing is ruled")
    func token() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var (visit, other) = (Visit(client), Visit(client))
            let (own, foreign) = (try await visit.token(), try await other.token())
            for token in ["", "x", foreign, own + "x", String(own.reversed())] {
                let answer = try await visit.post(Self.confirm.merging(["token": token]) { $1 })
                #expect(answer.status == .forbidden)
            }
            #expect(try await visit.post(Self.confirm).status == .forbidden)
            let bare = Visit(client)
            #expect(try await bare.post(Self.confirm.merging(["token": own]) { $1 }).status == .forbidden)
        }
        #expect(try site.ledger().measurement(1).rulings.isEmpty)
    }

    @Test(
        "What another site sends is refused even with the right token",
        arguments: [
            ("Origin", "https://evil.example"), ("Origin", "null"), ("Origin", "http://localhost:9999"),
            ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", "none"),
        ])
    func origin(name: String, value: String) async throws {
        let site = try await TownSite()
        let header = try #require(HTTPField.Name(name))
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let form = Self.confirm.merging(["token": try await visit.token()]) { $1 }
            #expect(try await visit.post(form, [header: value]).status == .forbidden)
            let own: HTTPFields = [.origin: "http://localhost", Self.site: "same-origin"]
            #expect(try await visit.post(form, own).status == .seeOther)
        }
        #expect(try site.ledger().measurement(1).rulings.count == 1)
    }

    @Test(
        "A form that says no ruling is answered with what is missing",
        arguments: [
            (["action": "confirm", "by": "Ada"], 422), (["measurement": "1", "by": "Ada"], 422),
            (["measurement": "one", "action": "confirm", "by": "Ada"], 422),
            (["measurement": "1", "action": "confirm"], 422),
            (["measurement": "1", "action": "correct", "field": "colour", "value": "x", "by": "Ada"], 422),
            (["measurement": "1", "action": "correct", "field": "role", "value": "hero", "by": "Ada"], 422),
            (["measurement": "999", "action": "confirm", "by": "Ada"], 404),
            (["measurement": "99999999999999999999", "action": "confirm", "by": "Ada"], 422),
        ])
    func incomplete(fields: [String: String], status: Int) async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let token = try await visit.token()
            for type in ["application/x-www-form-urlencoded", "application/json"] {
                let answer = try await visit.post(
                    fields.merging(["token": token]) { $1 }, [.contentType: type])
                #expect(answer.status.code == status)
            }
        }
    }

    @Test("A finding is explained by the form on its own page, under a name")
    func explains() async throws {
        let site = try await TownSite()
        let finding = FindingRecord(
            id: "f0123456789", check: "sum", verdict: "differs", severity: "notable",
            title: "Two sums differ",
            arithmetic: "2 + 2 = 5", guess: nil, lines: [1, 2])
        try site.ledger().keep([finding])
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let token = try await visit.token()
            let page = try await visit.get("/findings/f0123456789", [.cookie: visit.cookie ?? ""])
            #expect(page.text.contains(#"action="/explanations""#) && page.text.contains(token))
            let form = ["finding": "f0123456789", "note": "rounded", "by": "Ada", "token": token]
            for (missing, status) in [("token", 403), ("note", 422)] {
                let answer = try await visit.post(form.filter { $0.key != missing }, to: "/explanations")
                #expect(answer.status.code == status)
            }
            let unknown = form.merging(["finding": "f999"]) { $1 }
            let lost = try await visit.post(unknown, to: "/explanations")
            #expect(lost.status == .notFound)
            let answer = try await visit.post(form, to: "/explanations")
            #expect(answer.status == .seeOther && answer.headers[.location] == "/findings/f0123456789")
            let json = try await visit.post(form, to: "/explanations", [.contentType: "application/json"])
            #expect(json.status == .ok && json.text.contains(#""note":"rounded""#))
        }
        let explanation = try site.ledger().explanations()["f0123456789"]
        #expect(explanation?.note == "rounded" && explanation?.by == "Ada")
    }

    @Test("What is no form, or too large, is refused")
    func size() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let form = Self.confirm.merging(["token": try await visit.token()]) { $1 }
            let large = form.merging(["note": String(repeating: "n", count: 70_000)]) { $1 }
            #expect(try await visit.post(large).status == .contentTooLarge)
            #expect(try await visit.post(form, [.contentType: "text/plain"]).status == .unsupportedMediaType)
            #expect(
                try await visit.post(form, [.contentType: "multipart/form-data; boundary=x"]).status.code
                    == 415)
            let broken = try await client.execute(
                uri: "/rulings", method: .post, headers: [.contentType: "application/json"],
                body: ByteBuffer(string: #"{"measurement": {"#))
            #expect(broken.status.code == 422)
        }
    }

    @Test("A form leads back to a page of this site only")
    func back() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            var visit = Visit(client)
            let token = try await visit.token()
            for back in ["https://evil.example/", "//evil.example", "", "\r\nX: y"] {
                let answer = try await visit.post(
                    Self.confirm.merging(["token": token, "back": back]) { $1 })
                #expect(answer.status == .seeOther && answer.headers[.location] == "/review")
            }
        }
    }

    fileprivate static let site = HTTPField.Name("Sec-Fetch-Site") ?? .via
}

/// A visit whose requests carry the name that a proxy gives.
private struct NamedVisit {
    private var visit: Visit
    private let header: HTTPField.Name

    init(_ visit: Visit, _ header: HTTPField.Name) {
        (self.visit, self.header) = (visit, header)
    }

    mutating func confirm(_ fields: [String: String]) async throws -> TestResponse {
        let token = try await visit.token([header: "ann"])
        return try await visit.post(fields.merging(["token": token]) { $1 }, [header: "ann"])
    }
}
