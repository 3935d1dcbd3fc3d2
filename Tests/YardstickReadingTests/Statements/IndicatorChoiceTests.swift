import Testing

@testable import YardstickReading

@Suite("The choice of an indicator among phrases")
struct IndicatorChoiceTests {
    @Test("Each trait has a name of its own, and each place one")
    func names() {
        #expect(EnglishPhraseTrait.names.count == EnglishPhraseTrait.count)
        #expect(Set(EnglishPhraseTrait.names).count == EnglishPhraseTrait.count)
    }

    @Test("Near traits and what stands between fit into the bits that hold them")
    func bits() {
        #expect(EnglishPhraseTrait.near <= 64)
        #expect(EnglishJoint.names.count <= 40)
    }

    @Test("Each weight is of a rule or of a trait that there is")
    func weights() {
        let known = Set(EnglishPhraseTrait.names)
        let strange = EnglishPhraseWeightTable.traits.keys.filter {
            !known.contains($0) && !$0.hasPrefix("rule:")
        }
        #expect(strange.isEmpty)
    }

    @Test(
        "One phrase is that of the rules, and others are told beside it",
        arguments: [
            ("The new depot can hold 40 trams.", "trams"),
            ("Ferry trips rose by 8 percent, and fares on the river lines fell by 3 percent.", "fares"),
        ])
    func phrases(sentence: String, phrase: String) throws {
        let choices = Reader().indicatorChoices(
            of: Array(sentence.utf8), in: ReadingContext(language: .english))
        let last = try #require(choices.last)
        #expect(last.phrases.count { $0.isChosen } == 1)
        #expect(last.phrases.count > 1)
        #expect(last.phrases.contains { $0.words.contains(phrase) })
        #expect(last.phrases.allSatisfy { !$0.traits.isEmpty })
    }

    @Test(
        "A phrase apart from a guess takes its place where it clearly outweighs it",
        arguments: [
            (
                "An amount of £22 million has been set aside for ferry repairs in 11 villages.",
                "ferry repairs"
            ),
            ("An amount of £9 million has been set aside for new lamps.", "new lamps"),
        ])
    func outweighs(sentence: String, phrase: String) throws {
        let reading = Reader().read(Array(sentence.utf8), in: ReadingContext(language: .english, kind: .plan))
        let first = try #require(reading.measurements.first)
        #expect(first.indicator == phrase)
        #expect(first.evidence.contains { $0.field == .indicator && $0.rule == "outweighing-phrase" })
    }
}
