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
            in: Array(sentence.utf8), ReadingContext(language: .english))
        let last = try #require(choices.last)
        #expect(last.phrases.count { $0.isChosen } == 1)
        #expect(last.phrases.count > 1)
        #expect(last.phrases.contains { $0.words.contains(phrase) })
        #expect(last.phrases.allSatisfy { !$0.traits.isEmpty })
    }
}
