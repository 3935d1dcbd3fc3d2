import Foundation
import Testing

@testable import YardstickWeb

@Suite("Compressing what is sent")
struct GzipTests {
    @Test(
        "What is compressed begins as RFC 1952 says, and is smaller where the text repeats itself",
        arguments: [1, 40_000])
    func compresses(repeats: Int) throws {
        let text = [UInt8](String(repeating: "Nine quays of Lakeside. ", count: repeats).utf8)
        let packed = try #require(Gzip.compress(text))
        #expect(packed.starts(with: [0x1f, 0x8b, 8]))
        #expect(repeats == 1 || packed.count * 20 < text.count)
    }

    @Test(
        "Gzip is taken where it is named and not refused",
        arguments: [
            ("gzip", true), ("br, gzip;q=0.5", true), ("GZIP", true), ("deflate, br", false),
            ("gzip;q=0", false),
            ("gzip;q=0.0, br", false), ("gzip; q=0.001", true), ("", false),
        ])
    func isTaken(header: String, isTaken: Bool) {
        #expect(Conditions.takesGzip([.acceptEncoding: header]) == isTaken)
    }
}
