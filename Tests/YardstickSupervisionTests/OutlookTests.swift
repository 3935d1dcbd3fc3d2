import Foundation
import Testing

@testable import YardstickSupervision

@Suite("Outlook")
struct OutlookTests {
    @Test(
        "Student's t agrees with the printed tables",
        arguments: [
            (1, 0.9, 3.0777), (2, 0.9, 1.8856), (5, 0.9, 1.4759), (10, 0.975, 2.2281), (30, 0.95, 1.6973),
        ] as [(Double, Double, Double)])
    func quantiles(freedom: Double, probability: Double, quantile: Double) {
        let distribution = StudentT(freedom: freedom)
        #expect(abs(distribution.quantile(probability) - quantile) < 0.0001)
        #expect(abs(distribution.probability(upTo: quantile) - probability) < 0.0001)
        #expect(abs(distribution.probability(upTo: -quantile) - (1 - probability)) < 0.0001)
    }

    private static func marks(_ values: [Double]) -> [Mark] {
        values.enumerated().map { Mark(time: 2018 + Double($0.offset), value: $0.element, observation: nil) }
    }

    private static let story = "2021-01-20 target 80 % 2025 >=\n2021-01-20 actual 70.0 % 2020"

    @Test("A line is carried on, with its interval and the chance of the target")
    func line() throws {
        let aim = try #require(try Story(Self.story).track().first?.aim)
        // 60, 63, 65, 70: by hand, slope 3.2, mean 64.5 at 2019.5, residuals 0.3, 0.1, -1.1, 0.7.
        let outlook = try #require(
            Outlook(from: Self.marks([60, 63, 65, 70]), at: 2025, aim: aim, compounds: false))
        #expect(abs(outlook.expected - (64.5 + 3.2 * 5.5)) < 1e-9)
        // s² = 1.8 / 2, error = s √(1 + 1/4 + 5.5² / 5), 1.8856 times that.
        let margin = 1.8856 * (0.9 * (1.25 + 30.25 / 5)).squareRoot()
        #expect(abs(outlook.high - outlook.expected - margin) < 0.001)
        #expect(outlook.chance > 0.6 && outlook.chance < 0.9)
        #expect(outlook.hits + outlook.misses == 1)
    }

    @Test("Two actuals are no trend; a perfect line is certain; nothing leaves the range")
    func edges() throws {
        let aim = try #require(try Story(Self.story).track().first?.aim)
        #expect(Outlook(from: Self.marks([1, 2]), at: 2025, aim: aim, compounds: false) == nil)
        let certain = try #require(
            Outlook(from: Self.marks([50, 60, 70]), at: 2025, aim: aim, compounds: false))
        #expect(certain.expected == 120 && certain.chance == 1)
        #expect(
            Outlook(from: Self.marks([1e300, -1e300, 1e308]), at: 9999, aim: aim, compounds: false) == nil)
    }
}
