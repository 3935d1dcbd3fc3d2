import Testing

@testable import YardstickDocuments

@Suite("Encodings")
struct EncodingTests {
    private let english = "The café opened in “Oakton” – 40% more guests than in 2020.\n"
    private let chinese = "全市生产总值增长百分之六，城镇新增就业二万人，居民收入稳步提高。2021年\n"

    @Test("UTF-8 keeps the file's own bytes")
    func utf8() async throws {
        let document = try await load(english + chinese)
        #expect(document.words == english + chinese)
    }

    @Test("a byte order mark stays, so that offsets are offsets into the file")
    func mark() async throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("# Work plan 2021\n\nText.\n".utf8)
        let document = try await load(bytes, name: "plan.md")
        #expect(document.text == bytes)
        #expect(document.outline == ["1 # Work plan 2021"])
        #expect(document.metadata.title == "Work plan 2021")
    }

    @Test("UTF-8 with a few damaged bytes stays UTF-8")
    func damaged() async throws {
        let bytes = Array(chinese.utf8) + [0xFF, 0x80] + Array("收入\n".utf8)
        #expect(try await load(bytes, name: "a.txt").text == bytes)
    }

    @Test("UTF-16 with and without a mark, in both orders", arguments: [true, false], [true, false])
    func utf16(isLittle: Bool, isMarked: Bool) async throws {
        for text in [english, chinese] {
            let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
            let bytes = units.flatMap { unit in
                let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                return isLittle ? pair.reversed() : pair
            }
            #expect(try await load(bytes, name: "a.txt").words == text)
        }
    }

    @Test("GB18030")
    func gb18030() async throws {
        // "全市收入增长6%，就业稳定。" and a newline.
        let bytes: [UInt8] = [
            0xC8, 0xAB, 0xCA, 0xD0, 0xCA, 0xD5, 0xC8, 0xEB, 0xD4, 0xF6, 0xB3, 0xA4, 0x36, 0x25, 0xA3, 0xAC,
            0xBE, 0xCD, 0xD2, 0xB5, 0xCE, 0xC8, 0xB6, 0xA8, 0xA1, 0xA3, 0x0A,
        ]
        let document = try await load(bytes, name: "a.txt")
        #expect(document.words == "全市收入增长6%，就业稳定。\n")
        #expect(document.metadata.language == .chinese)
    }

    @Test("Windows-1252")
    func windows1252() async throws {
        let bytes =
            Array("The caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93] + Array("Oakton".utf8) + [0x94, 0x0A]
        #expect(try await load(bytes, name: "a.txt").words == "The café – “Oakton”\n")
    }

    @Test("bytes that are no text are refused")
    func noText() async {
        let zeros = [UInt8](repeating: 0, count: 512)
        #expect(await refusal(of: zeros, name: "a.txt") == .notText)
        let mixed = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
        #expect(await refusal(of: mixed, name: "a.txt") == .notText)
        #expect(await refusal(of: Array("a\0b\0\0c".utf8), name: "a.txt") == .notText)
        #expect(await refusal(of: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], name: "a.txt") == .notText)
    }

    @Test("a stray control character or NUL does no harm")
    func stray() async throws {
        let bytes = Array((String(repeating: "The city grows. ", count: 20) + "\u{0}\u{1}").utf8)
        #expect(try await load(bytes, name: "a.txt").text == bytes)
    }

    @Test("any bytes are read as UTF-8 or refused with a reason, never a trap", arguments: 0..<64)
    func anything(seed: Int) async {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        let bytes = (0..<(seed * 7 + 1)).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 40)
        }
        for name in ["a.txt", "a.md", "a.html"] {
            for start in [[], Array("<html>".utf8), [0x50, 0x4B, 3, 4]] {
                await expectTextOrReason(of: start + bytes, name: name)
            }
        }
    }

    private func expectTextOrReason(of bytes: [UInt8], name: String) async {
        do {
            let document = try await load(bytes, name: name)
            #expect(String(validating: document.text, as: UTF8.self) != nil)
        } catch {
            #expect(error is DocumentError, "\(error)")
        }
    }
}
