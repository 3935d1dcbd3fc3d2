import Testing
import YardstickLedger
import YardstickReading

@testable import YardstickPages

@Suite struct RulingRequestTests {
    @Test func `A confirmation needs no more than the number`() throws {
        let request = try RulingRequest(fields: ["measurement": "17", "action": "confirm"])
        #expect(request.measurement == 17)
        #expect(request.correction == .confirmed)
        #expect(request.by == nil)
        #expect(request.back == PageAddress(path: ["review"]))
    }

    @Test func `A correction has its field, value, person and way back`() throws {
        let request = try RulingRequest(fields: [
            "measurement": "17", "action": "correct", "field": "role", "value": "target", "by": " Ann\n Li ",
            "note": "see page 3", "back": "/review?page=2",
        ])
        #expect(request.correction == .role(.target))
        #expect(request.by == "Ann Li")
        #expect(request.note == "see page 3")
        #expect(request.back.link == "/review?page=2")
    }

    @Test(arguments: [
        [:], ["measurement": "x", "action": "confirm"], ["measurement": "-1", "action": "confirm"],
        ["measurement": "1"], ["measurement": "1", "action": "delete"],
        ["measurement": "1", "action": "correct"],
        ["measurement": "1", "action": "correct", "field": "role", "value": "hero"],
        ["measurement": "1", "action": "correct", "field": "id", "value": "2"],
    ])
    func `What is no ruling is refused`(fields: [String: String]) {
        #expect(throws: RulingRequestError.self) { try RulingRequest(fields: fields) }
    }

    @Test(arguments: ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
    func `The way back stays on the site`(back: String) throws {
        let request = try RulingRequest(fields: ["measurement": "1", "action": "confirm", "back": back])
        #expect(request.back == PageAddress(path: ["review"]))
    }
}
