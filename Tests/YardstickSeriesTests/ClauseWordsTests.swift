import Testing
import YardstickSeries

@Suite("Words around a number")
struct ClauseWordsTests {
    @Test(
        "The nearest word of change decides",
        arguments: [
            ("exports fell by ^3%", .falls), ("exports grew by 4% and imports fell by ^3%", .falls),
            ("imports fell by 3%; exports rose by ^4%", .rises), ("deaths were ^12.5% lower", .falls),
            ("R&D expenditures will increase by ^12% annually", [.rises, .isYearly]),
            ("an annual increase of ^7%, rising", [.rises, .isYearly]),
            ("the urbanization rate will reach ^75%", [.isReached, .rises]),
            ("keep the concentration below ^24 micrograms", .isKept), ("the rate is ^24%", []),
            ("出口下降^3%", .falls), ("年均增长^7%", [.rises, .isYearly]), ("", []),
        ] as [(String, ClauseWords)])
    func reads(text: String, words: ClauseWords) {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex(of: 0x5E) ?? 0
        #expect(ClauseWords(at: start, in: bytes.filter { $0 != 0x5E }) == words)
    }

    @Test("A place outside of the text is no trap", arguments: [-1, 3, 1_000])
    func bounds(start: Int) {
        #expect(ClauseWords(at: start, in: Array("ab".utf8)) == [])
    }
}
