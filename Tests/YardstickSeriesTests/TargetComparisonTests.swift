import Testing
import YardstickLedger
import YardstickReading
import YardstickSeries

@Suite("Statements of one target")
struct TargetComparisonTests {
    typealias Verdict = TargetComparison.Verdict
    typealias Part = TargetComparison.Part

    struct Case: CustomTestStringConvertible {
        let earlier: Figure
        let later: Figure
        let verdict: Verdict
        let parts: [Part]

        var testDescription: String {
            "\(earlier.comparator.rawValue)\(earlier.low)-\(earlier.high) to "
                + "\(later.comparator.rawValue)\(later.low)-\(later.high)"
        }

        init(_ earlier: Figure, _ later: Figure, _ verdict: Verdict, _ parts: Part...) {
            (self.earlier, self.later, self.verdict, self.parts) = (earlier, later, verdict, parts)
        }
    }

    @Test(
        "The change is named",
        arguments: [
            Case(.target(75), .target(75), .restated),
            Case(.target(75), .target(77), .raised, .numberUp),
            Case(.target(75), .target(72), .lowered, .numberDown),
            Case(.target(7, half: 0.5), .target(6.5), .lowered, .numberDown),
            Case(.target(75), .target(75, .about), .softened, .hedged),
            Case(.target(75, .above), .target(75, .about), .softened, .hedged),
            Case(.target(75, .atLeast), .target(75), .softened, .boundDropped),
            Case(.target(75), .target(75, .atLeast), .tightened, .boundAdded),
            Case(.target(75, .atLeast), .target(75, .above), .restated),
            Case(.target(75), .target(75, .atMost), .softened, .hedged),
            Case(.target(6, to: 7), .target(5, to: 8), .softened, .rangeWidened),
            Case(.target(6, to: 8), .target(6.5, to: 7.5), .tightened, .rangeNarrowed),
            Case(.target(6, to: 6.5), .target(5.5, to: 6), .lowered, .numberDown),
            Case(.target(7), .target(6, to: 7), .lowered, .numberDown),
            Case(.target(75), .target(75, by: 2027), .softened, .deadlineLater),
            Case(.target(75), .target(75, by: 2024), .tightened, .deadlineEarlier),
            Case(.target(75), .target(80, by: 2027), .raised, .numberUp, .deadlineLater),
            Case(
                .target(1.2e12, half: 0.05e12, unit: .yuan), .target(1.23e12, half: 0.005e12, unit: .yuan),
                .restated),
            Case(.target(2, unit: .kilometre), .target(2000, unit: .metre), .restated),
            Case(.target(2, unit: .kilometre), .target(1500, unit: .metre), .lowered, .numberDown),
        ])
    func names(_ example: Case) throws {
        let found = try #require(TargetComparison(from: example.earlier, to: example.later, better: .up))
        #expect(found.verdict == example.verdict)
        #expect(found.parts == example.parts)
    }

    @Test("Ambition follows what is better")
    func knowsAmbition() throws {
        let (old, new) = (Figure.target(28), Figure.target(25))
        #expect(TargetComparison(from: old, to: new, better: .down)?.ambition == .greater)
        #expect(TargetComparison(from: old, to: new, better: .up)?.ambition == .less)
        #expect(TargetComparison(from: old, to: new)?.ambition == .unknown)
        #expect(TargetComparison(from: old, to: .target(25, by: 2030), better: .down)?.ambition == .unknown)
        #expect(TargetComparison(from: .target(28, .atMost), to: new)?.ambition == .unknown)
        #expect(TargetComparison.saidInWords.ambition == .less)
    }

    @Test("Units of two kinds are not compared")
    func refusesOtherUnits() {
        #expect(TargetComparison(from: .target(2, unit: .kilometre), to: .target(2, unit: .tonne)) == nil)
    }

    @Test(
        "Units convert within their kind",
        arguments: [
            (.mu, .hectare, 1.0 / 15), (.jin, .kilogram, 0.5), (.mile, .kilometre, 1.609344),
            (.gigawattHour, .megawattHour, 1000), (.therm, .millionBritishThermalUnits, 0.1),
            (.quarter, .month, 3), (.yuan, .usDollar, nil), (.degreeCelsius, .degreeFahrenheit, nil),
            (.kilowattHour, .tonneOfCoalEquivalent, nil), (.volt, .watt, nil),
            (.percent, .percentagePoint, nil),
        ] as [(Unit, Unit, Double?)])
    func converts(from: Unit, to: Unit, factor: Double?) {
        let found = UnitConversion.factor(from: from, to: to)
        #expect((found == nil) == (factor == nil))
        if let found, let factor { #expect(abs(found / factor - 1) < 1e-12) }
    }
}

extension Figure {
    /// A target of 2025 with nothing but what is compared.
    static func target(
        _ low: Double, to high: Double? = nil, _ comparator: Comparator = .equal, by year: Int = 2025,
        half: Double = 0.05, unit: Unit = .percent
    ) -> Figure {
        Figure(
            id: 1, low: low, high: high ?? low, halfUnit: half, source: 0, indicator: 0, area: nil, noun: nil,
            span: Span(years: year, through: year), start: 0, sentence: 0, confidence: 1, unit: unit,
            comparator: comparator, form: .level, role: .target)
    }
}
