import Testing
import YardstickReading

@testable import YardstickEvaluation

@Suite("Scoring")
struct ScoringTests {
    /// Of 8 items and 9 measurements 7 are found, 5 have the quantity, 4 the statement, 3 the date, and 2
    /// are right in full. F1 of k is 2k / (8 + 9).
    @Test(
        "Every level counts those that reach it",
        arguments: zip(Level.allCases, [7.0, 5, 4, 3, 2]))
    func levels(level: Level, right: Double) throws {
        let tally = Scoring(try Lakeside.placed(), against: Lakeside.reading).tally
        let figures = tally.figures(level)
        #expect(tally.gold == 8)
        #expect(tally.read == 9)
        #expect(figures.precision == right / 9)
        #expect(figures.recall == right / 8)
        #expect(abs(figures.f1 - 2 * right / 17) < 1e-12)
    }

    /// Value and unit are compared in the 7 that are found, the rest in the 5 with the right quantity, the
    /// period in those 3 of them that have one in the annotation.
    @Test(
        "Every field has its share",
        arguments: zip(
            GradedField.allCases,
            [(6, 7), (6, 7), (5, 5), (4, 5), (4, 5), (2, 3), (4, 5), (4, 5)]))
    func fields(field: GradedField, expected: (right: Int, compared: Int)) throws {
        let share = Scoring(try Lakeside.placed(), against: Lakeside.reading).tally.share(field)
        #expect(share.right == expected.right)
        #expect(share.compared == expected.compared)
    }

    @Test("Every kind of miss is named, in the order of the text")
    func misses() throws {
        let misses = Scoring(try Lakeside.placed(), against: Lakeside.reading).misses
        #expect(
            misses.map(\.kind.description) == [
                "spurious", "form role", "missed", "value", "spurious", "period", "indicator", "unit",
            ])
        #expect(misses.map { $0.gold?.item.line } == [nil, 2, 3, 4, nil, 6, 7, 8])
        #expect(misses.map(\.measurement) == [1, 2, nil, 3, 4, 5, 6, 7])
    }

    @Test("A wrong value names the wrong unit and a wrong field the wrong area beside it")
    func fieldsBeside() throws {
        let gold = try Lakeside.placed()
        let read = [
            Lakeside.measurement("120 billion yuan", 12, .euro, indicator: "GDP"),
            Lakeside.measurement("Seven", 7, .count, form: .change, indicator: "towns", area: "Hillside"),
        ]
        let misses = Scoring(gold, against: Lakeside.reading(read)).misses.filter { $0.kind != .missed }
        #expect(misses.map(\.kind.description) == ["value", "form"])
        #expect(misses.map(\.fields) == [[.value, .unit], [.form, .area]])
    }

    @Test("Tallies of documents add up")
    func sum() throws {
        let one = Scoring(try Lakeside.placed(), against: Lakeside.reading).tally
        let none = Scoring(try Lakeside.placed(), against: Lakeside.reading([])).tally
        let all = one + none
        #expect(all.gold == 16)
        #expect(all.count(.found) == 7)
        #expect(all.figures(.found).recall == 7.0 / 16)
        #expect(all.share(.period).compared == 3)
        #expect(none.figures(.full).f1 == 0)
        #expect(none.share(.value).share == nil)
    }

    /// Confidences 0.97 and 1 are right; 0.9, 0.85, 0.8, 0.7, 0.6, 0.59 and 0.4 are not.
    @Test("Claims are held against what came of them")
    func calibration() throws {
        let calibration = Scoring(try Lakeside.placed(), against: Lakeside.reading).calibration
        let bands = ConfidenceBand.allCases.map { calibration[$0] }
        #expect(bands.map(\.count) == [2, 1, 2, 2, 2])
        #expect(bands.map(\.right) == [2, 0, 0, 0, 0])
        #expect(calibration.together(ConfidenceBand.sure).observed == 2.0 / 3)
        #expect(abs((bands[0].claimed ?? 0) - 0.985) < 1e-12)
        #expect(Calibration()[.from95].observed == nil)
    }
}
