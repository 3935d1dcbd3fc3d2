import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import YardstickPages

@testable import YardstickWeb

@Suite("Pages over HTTP")
struct PageServingTests {
    /// An address of each route that a ledger of one plan answers, in each form.
    private static var addresses: [String] {
        Pages.routes.flatMap { route in
            PageForm.allCases.map { form in
                var path = route.path
                for parameter in route.parameters where parameter.place == .path {
                    path = path.replacing("{\(parameter.name)}", with: parameter.example)
                }
                return form == .html ? path : (path == "/" ? "/index" : path) + "." + form.rawValue
            }
        }
    }

    @Test("Every route answers as page, JSON and CSV, and to HEAD with the same headers")
    func everyRoute() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            for address in Self.addresses {
                let form = PageAddress(address)?.form
                let answer = try await client.execute(uri: address, method: .get)
                #expect([.ok, .notFound].contains(answer.status), "\(address)")
                #expect(answer.headers[.contentType] == form?.contentType, "\(address)")
                #expect(answer.body.readableBytes > 0)
                let head = try await client.execute(uri: address, method: .head)
                #expect(head.status == answer.status && head.body.readableBytes == 0)
                #expect(head.headers[.contentLength] == answer.headers[.contentLength])
            }
        }
    }

    @Test("JSON is JSON on every route, and what is wrong is said in the form that was asked for")
    func json() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            for address in Self.addresses + ["/nowhere.json"] where address.hasSuffix(".json") {
                let answer = try await client.execute(uri: address, method: .get)
                #expect(throws: Never.self) {
                    try JSONSerialization.jsonObject(with: Data(buffer: answer.body))
                }
            }
        }
    }

    @Test(
        "What is no address of a page is refused with the reason",
        arguments: [
            ("/nowhere", 404), ("/nowhere.json", 404), ("/nowhere.csv", 404), ("/documents?size=huge", 400),
            ("/documents.json?page=0", 400), ("/documents?page=minus", 400), ("//evil.example", 400),
            ("/documents/d999", 404), ("/%ff", 400), ("/a%2", 400), ("/documents//d1", 400),
            ("/../etc/passwd", 404),
            ("/..%2f..%2fetc%2fpasswd", 404), ("/assets/..%2fPackage.swift", 404), ("/assets/none.css", 404),
            ("/documents?" + String(repeating: "a", count: 5_000), 414),
            ("/" + String(repeating: "a", count: 9_000), 414),
        ])
    func refused(address: String, status: Int) async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: address, method: .get)
            #expect(answer.status.code == status)
            #expect(answer.body.readableBytes > 0)
            #expect(!answer.text.contains("root:"))
        }
    }

    @Test(
        "An address with a slash too many leads to the one without, and never to another site",
        arguments: [
            ("/documents/", "/documents"), ("/documents/?page=1", "/documents?page=1"),
            ("//evil.example/", nil),
            ("/%2fevil.example/", "/%2Fevil.example"),
        ])
    func slash(address: String, location: String?) async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: address, method: .get)
            #expect(answer.headers[.location] == location)
            #expect(answer.status == (location == nil ? .badRequest : .movedPermanently))
        }
    }

    @Test("An answer is not sent again until the ledger changes")
    func conditional() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let first = try await client.execute(uri: "/documents.json", method: .get)
            let tag = try #require(first.headers[.eTag])
            for known in [tag, "\"x\", \(tag)"] {
                let second = try await client.execute(
                    uri: "/documents.json", method: .get, headers: [.ifNoneMatch: known])
                #expect(second.status == .notModified && second.body.readableBytes == 0)
                #expect(second.headers[.eTag] == tag)
            }
            let other = try await client.execute(
                uri: "/documents.csv", method: .get, headers: [.ifNoneMatch: tag])
            #expect(other.status == .ok)
            try site.ledger().rule([.confirmed], on: 1, by: "ada")
            let third = try await client.execute(
                uri: "/documents.json", method: .get, headers: [.ifNoneMatch: tag])
            #expect(third.status == .ok && third.headers[.eTag] != tag)
        }
    }

    @Test("Text is sent compressed to those who take it")
    func compressed() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let plain = try await client.execute(uri: "/documents", method: .get)
            let packed = try await client.execute(
                uri: "/documents", method: .get, headers: [.acceptEncoding: "gzip, br"])
            #expect(
                plain.headers[.contentEncoding] == nil
                    && plain.headers[.vary]?.contains("Accept-Encoding") == true)
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.body.readableBytes < plain.body.readableBytes)
        }
    }

    @Test("The site's own files stay as they are for ever")
    func assets() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            for asset in Asset.all {
                let answer = try await client.execute(uri: asset.path, method: .get)
                #expect(answer.status == .ok && answer.headers[.contentType] == asset.contentType)
                #expect(answer.headers[.cacheControl]?.contains("immutable") == true)
                #expect(Array(answer.body.readableBytesView) == asset.body)
            }
        }
    }
}
