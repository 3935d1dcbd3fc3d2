import Testing
import YardstickReading

@testable import YardstickEvaluation

@Suite("Comparing fields")
struct ComparingTests {
    @Test(
        "Phrases that name the same thing",
        arguments: [
            ("GDP", "the regional GDP of the city"),
            ("per capita incomes of urban residents", "capita income of the urban resident"),
            ("R&D investment", "investment in r&d"),
            // "citie" on both sides.
            ("cities", "city and cities"),
            // Two of three words each: F1 is 2/3.
            ("new urban jobs", "new rural jobs"),
            ("进出口总额", "总额"),
            ("Straße No 5", "no 5"),
            ("ies", "y"),
        ])
    func sameThing(gold: String, read: String) {
        #expect(PhraseWords(gold).agree(with: PhraseWords(read)))
        #expect(PhraseWords(read).agree(with: PhraseWords(gold)))
    }

    @Test(
        "Phrases that do not",
        arguments: [
            ("passengers handled", "airport"), ("", "GDP"), ("the total of all", "the total of all"),
            // The s of a plural needs three letters before it.
            ("gas", "ga"), ("bus", "bu"), ("5s", "5"),
            ("cities", "city"),
            // One of two words against one of three: F1 is 0.4.
            ("urban jobs", "jobs in distant suburbs"),
        ])
    func otherThing(gold: String, read: String) {
        #expect(!PhraseWords(gold).agree(with: PhraseWords(read)))
        #expect(!PhraseWords(read).agree(with: PhraseWords(gold)))
    }

    @Test(
        "Numbers agree by magnitude, to a millionth",
        arguments: [
            (Value.exact(5), Value.exact(-5), true),
            (.exact(1_000_000), .exact(1_000_001), true),
            (.exact(1_000_000), .exact(1_000_002), false),
            (.exact(0), .exact(0.000001), true),
            (.exact(33.33), .exact(33.333), false),
            (.range(1, 2), .range(1, 2), true),
            (.range(1, 2), .range(1, 3), false),
            (.exact(2), .range(2, 2), true),
            (.exact(2), .unrepresentable, false),
            (.unrepresentable, .unrepresentable, false),
            (.exact(.infinity), .exact(.infinity), false),
        ])
    func numbers(left: Value, right: Value, agree: Bool) {
        #expect(NumberBounds(left).agree(with: NumberBounds(right)) == agree)
    }

    @Test(
        "A period may be read more precisely than it is annotated, not less",
        arguments: [
            ("2021", "2021", "2021-01", "2021-12-31", true),
            ("2021-03", "2021-03", "2021", "2021", false),
            ("2016", "2020", "2016", "2020", true),
            ("2016", "2020", "2016", "2021", false),
        ])
    func periods(start: String, end: String, first: String, last: String, agree: Bool) throws {
        let from = try #require(CalendarDate(iso: first))
        let through = try #require(CalendarDate(iso: last))
        let period = try #require(Period(from: from, through: through))
        #expect(GoldPeriod(start: start, end: end).agrees(with: period) == agree)
        #expect(!GoldPeriod(start: start, end: end).agrees(with: nil))
    }
}
