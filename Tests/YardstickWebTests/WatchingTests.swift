import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import YardstickWeb

@Suite("Watching over the server")
struct WatchingTests {
    @Test("The server says that it is well while its ledger answers")
    func health() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: "/healthz", method: .get)
            #expect(answer.status == .ok && answer.text == "{\"status\":\"ok\"}\n")
        }
    }

    @Test("Requests are counted by the template of their route, never by their address")
    func metrics() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            for address in ["/documents?area=Alder", "/documents", "/documents", "/nowhere", "/somewhere"] {
                _ = try await client.execute(uri: address, method: .get)
            }
            let answer = try await client.execute(uri: "/metrics", method: .get)
            #expect(answer.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
            for line in [
                #"yardstick_http_requests_total{route="/documents",method="GET",status="200"} 3"#,
                #"yardstick_http_request_duration_seconds_count{route="/documents"} 3"#,
                "yardstick_http_requests_in_flight 1", #"yardstick_answers_total{origin="kept"} 1"#,
                "# TYPE yardstick_http_request_duration_seconds histogram",
            ] {
                #expect(answer.text.contains(line + "\n"), "\(line)")
            }
            #expect(!answer.text.contains("Alder") && !answer.text.contains("somewhere"))
        }
    }

    @Test("A request is one line of JSON in the log, whatever it asks for")
    func log() async throws {
        let site = try await TownSite()
        let log = LogLines()
        try await site.application(log: log).test(.router) { client in
            _ = try await client.execute(uri: "/documents?area=%0A%22x", method: .get)
            _ = try await client.execute(uri: "/nowhere\"\n{", method: .get)
        }
        #expect(log.all.count == 2)
        for line in log.all {
            let members = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(members?["message"] as? String == "answered")
            #expect([200, 404].contains(members?["status"] as? Int) && members?["milliseconds"] is Double)
            #expect(line.filter { $0 == "\n" }.count == 1)
        }
    }

    @Test("The interface describes every route in every form")
    func interface() async throws {
        let site = try await TownSite()
        try await site.application().test(.router) { client in
            let answer = try await client.execute(uri: "/openapi.json", method: .get)
            let document = try JSONSerialization.jsonObject(with: Data(buffer: answer.body)) as? [String: Any]
            let paths = document?["paths"] as? [String: Any]
            #expect(document?["openapi"] as? String == "3.1.0")
            for path in ["/documents", "/documents.json", "/documents.csv", "/rulings", "/healthz"] {
                #expect(paths?[path] != nil)
            }
        }
    }
}
