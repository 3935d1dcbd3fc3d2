import Testing
import YardstickReading
import YardstickSeries

@Suite("Intervals")
struct IntervalTests {
    @Test(
        "Written numbers stand for what rounds to them",
        arguments: [
            ("635.5 billion yuan", 635.5e9, false, 0.05e9),
            ("430 billion yuan", 430e9, false, 0.5e9),
            ("2 trillion yuan", 2e12, false, 0.5e12),
            ("7%", 7, false, 0.5),
            ("7.0%", 7, false, 0.05),
            ("48,900 yuan", 48_900, false, 50),
            ("400,000 yuan", 400_000, false, 5_000),
            ("1,157", 1_157, true, 0),
            ("1,200", 1_200, true, 50),
            ("20", 20, true, 0),
            ("5% to 6%", 6, false, 0.5),
            ("two", 2, true, 0),
        ] as [(String, Double, Bool, Double)])
    func statesHalfUnit(surface: String, value: Double, isCounted: Bool, halfUnit: Double) {
        let found = StatedPrecision.halfUnit(of: value, writtenAs: surface.utf8, isCounted: isCounted)
        #expect(abs(found - halfUnit) <= halfUnit * 1e-9)
    }

    @Test("Arithmetic holds every result")
    func holdsResults() throws {
        let left = try #require(Interval(2, 3))
        let right = try #require(Interval(-1, 4))
        #expect((left + right).contains(7))
        #expect((left - right).contains(-2))
        #expect((left * right).contains(-3))
        #expect(left / right == nil)
        let division: Interval? = right / left
        let quotient = try #require(division)
        #expect(quotient.contains(-0.5) && quotient.contains(2))
        #expect(Interval(3, 2) == nil)
        #expect(Interval(.nan) == nil)
    }

    @Test("Infinite ends stay whole", arguments: [0.0, 1.0, -2.0])
    func keepsInfinity(factor: Double) throws {
        let open = try #require(Interval(1, .infinity))
        let product = open * factor
        #expect(!product.low.isNaN && !product.high.isNaN)
        #expect((open - open) == Interval.all)
    }
}
