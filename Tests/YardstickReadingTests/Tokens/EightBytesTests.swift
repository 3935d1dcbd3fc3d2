import Testing

@testable import YardstickReading

/// Eight bytes at a time has to see what byte by byte sees, wherever the text ends.
struct EightBytesTests {
    private static let samples = [
        "", "a", "Abc", "letters", "lettersandmore", "Two words", "a  b", "caf\u{E9}s", "x\u{0}y", "don't",
        "ZaZ[@`{",
        "line\nend", "1,234.5", "\u{7F}\u{80}\u{FF}", "abcdefgh", "abcdefghi", "ABCDEFGH IJ",
        "The ferries of the eastern harbour ran on time, off  and on.\nThe rest did not", "fi ve of  us",
    ]

    @Test(arguments: samples)
    func letters(_ sample: String) {
        let text = Array(sample.utf8)
        for start in text.indices {
            for end in start...text.count {
                let expected = text[start..<min(end, start + 8)].prefix(while: Bytes.isLetter).count
                #expect(EightBytes(text.span, start, upTo: end).letters == expected)
            }
        }
    }

    @Test(arguments: samples)
    func lowered(_ sample: String) {
        let text = Array(sample.utf8)
        let small = text.map(Lexicon.lowered)
        for start in text.indices {
            #expect(
                EightBytes(text.span, start, upTo: text.count).lowered
                    == EightBytes(small.span, start, upTo: text.count).value)
        }
    }

    /// Ends of lines, commas and stops.
    private struct Marks: SoughtBytes {
        func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes {
            lanes.marks(0x0A) | lanes.marks(0x2E, either: 0x02)
        }
    }

    @Test(arguments: samples)
    func search(_ sample: String) {
        let text = Array(sample.utf8)
        for start in text.indices {
            for end in start...text.count {
                let expected = text[start..<end].firstIndex { $0 == 0x0A || $0 == 0x2C || $0 == 0x2E } ?? end
                #expect(ByteSearch.first(text.span, start..<end, of: Marks()) == expected)
            }
        }
    }

    @Test(arguments: samples, [1, 2])
    func pairs(_ sample: String, distance: Int) {
        let text = Array(sample.utf8)
        for start in text.indices {
            for end in start...text.count {
                for byte: UInt8 in [0x20, 0x66] {
                    let places = (start..<end).filter { $0 + distance < end }
                    let expected = places.first { text[$0] == byte && text[$0 + distance] == 0x20 } ?? end
                    let found = ByteSearch.first(
                        text.span, start..<end, of: byte, before: 0x20, at: distance)
                    #expect(found == expected)
                }
            }
        }
    }

    @Test(arguments: samples)
    func plainWords(_ sample: String) {
        let text = Array(sample.utf8)
        let eight = EightBytes(text.span, 0, upTo: text.count)
        let first = text.prefix(8)
        let hasRun = zip(first, first.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
        #expect(eight.arePlain(text.count) == (first.allSatisfy { $0 >= 0x20 && $0 < 0x80 } && !hasRun))
    }

    @Test(arguments: [
        ("a,b , c", ["a", "b", "c"]), (" one two ,,three", ["one two", "three"]), ("", []), (" , ", []),
    ])
    func cutting(_ list: String, _ parts: [String]) { #expect(list.cut(at: ",") == parts) }
}
