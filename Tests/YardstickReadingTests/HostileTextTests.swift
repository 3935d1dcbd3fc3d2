import Testing
import YardstickReading

/// Texts that nobody would publish, and that a reader has to survive all the same: no trap, and nothing said
/// that does not stand in the text.
///
/// Time is not asserted; a stage whose work grows faster than the text shows as a suite that does not end.
/// One text after the other, so that a thread is left for the tests that wait for others.
@Suite("Hostile text", .serialized)
struct HostileTextTests {
    @Test("Extreme texts are read", arguments: HostileText.extremes)
    func extremes(_ text: HostileText) {
        expectSound(Reader().read(text.bytes, in: ReadingContext()), over: text.bytes)
        expectSound(Reader().read(text.bytes, in: .known), over: text.bytes)
    }

    @Test("Texts that once ended the reading are read", arguments: HostileText.finds)
    func finds(_ text: HostileText) {
        expectSound(Reader().read(text.bytes, in: ReadingContext()), over: text.bytes)
        expectSound(Reader().read(text.bytes, in: .known), over: text.bytes)
    }

    @Test("Damaged and spliced reports are read", arguments: 0..<24 as Range<UInt64>)
    func mutations(_ seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for _ in 0..<40 {
            let text = HostileText.report(damagedBy: &generator)
            expectSound(Reader().read(text, in: .random(using: &generator, over: text)), over: text)
        }
    }

    @Test(
        "Words that rules ask for are read in any order", arguments: [Language.english, .chinese],
        0..<8 as Range<UInt64>)
    func jumbles(_ language: Language, _ seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let jumbled = JumbledText(language)
        var context = ReadingContext.known
        context.language = language
        for _ in 0..<40 {
            let text = jumbled.lines(&generator)
            expectSound(Reader().read(text, in: context), over: text)
        }
    }

    @Test("A text that is cut anywhere is read")
    func cuts() {
        let text = Array(HostileText.report.utf8)
        for length in stride(from: 0, through: text.count, by: 7) {
            let cut = Array(text.prefix(length))
            expectSound(Reader().read(cut, in: .known), over: cut)
        }
    }

    @Test("The same hostile text gives the same reading")
    func determinism() {
        var generator = SplitMix(seed: 7)
        for _ in 0..<20 {
            let text = HostileText.report(damagedBy: &generator)
            let (first, second) = (Reader().read(text, in: .known), Reader().read(text, in: .known))
            #expect(first.measurements == second.measurements)
            #expect(first.sections == second.sections)
            #expect(first.commitments.map(\.range) == second.commitments.map(\.range))
        }
    }
}

// MARK: What every reading promises

/// Every range lies in the text, in order, and every number is one.
private func expectSound(
    _ reading: Reading, over text: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) {
    let faults = Soundness(reading: reading, text: text).faults
    #expect(faults.isEmpty, "\(text.prefix(200))", sourceLocation: sourceLocation)
}

private struct Soundness {
    let reading: Reading
    let text: [UInt8]

    /// What is wrong with a reading, a word or two each.
    var faults: Set<String> { structureFaults.union(measurementFaults).union(passageFaults) }

    private func lies(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= text.count }

    private var structureFaults: Set<String> {
        var faults: Set<String> = []
        for (index, section) in reading.sections.enumerated() {
            if !lies(section.range) { faults.insert("section out of bounds") }
            if section.level < 1 { faults.insert("section without a level") }
            if let parent = section.parent, !(0..<index).contains(parent) {
                faults.insert("section's parent")
            }
        }
        var end = 0
        for sentence in reading.sentences {
            if !lies(sentence.range) || sentence.range.isEmpty { faults.insert("sentence out of bounds") }
            if sentence.range.lowerBound < end { faults.insert("sentences overlap") }
            if let section = sentence.section, !reading.sections.indices.contains(section) {
                faults.insert("sentence's section")
            }
            end = sentence.range.upperBound
        }
        return faults
    }

    private var measurementFaults: Set<String> {
        var faults: Set<String> = []
        var last = 0
        for measurement in reading.measurements {
            let quantity = measurement.quantity
            guard lies(quantity.range), !quantity.range.isEmpty else { return ["surface out of bounds"] }
            if quantity.range.lowerBound < last { faults.insert("measurements out of order") }
            last = quantity.range.lowerBound
            guard reading.sentences.indices.contains(measurement.sentence) else {
                return ["sentence of a measurement"]
            }
            if !reading.sentences[measurement.sentence].range.contains(quantity.range) {
                faults.insert("surface outside its sentence")
            }
            if !isPlain(quantity.value) { faults.insert("value \(quantity.value)") }
            if measurement.indicator.isEmpty { faults.insert("no indicator") }
            if !(0...1).contains(measurement.confidence) { faults.insert("confidence") }
            for evidence in measurement.evidence where !lies(evidence.range) || evidence.rule.isEmpty {
                faults.insert("evidence for \(evidence.field)")
            }
        }
        return faults
    }

    private func isPlain(_ value: Value) -> Bool {
        switch value {
        case .exact(let number): number.isFinite
        case .range(let low, let high): low.isFinite && high.isFinite && low <= high
        case .unrepresentable: true
        }
    }

    private var passageFaults: Set<String> {
        var faults: Set<String> = []
        for commitment in reading.commitments {
            if !lies(commitment.range) || commitment.range.isEmpty {
                faults.insert("commitment out of bounds")
            }
            if !reading.sentences.indices.contains(commitment.sentence) {
                faults.insert("commitment's sentence")
            }
        }
        for programme in reading.programmes {
            if !lies(programme.range) || programme.name.isEmpty { faults.insert("programme out of bounds") }
            if !reading.sentences.indices.contains(programme.sentence) {
                faults.insert("programme's sentence")
            }
        }
        return faults
    }
}

// MARK: Contexts

extension ReadingContext {
    /// A document of which all is known.
    fileprivate static var known: ReadingContext {
        ReadingContext(
            language: .english, date: CalendarDate(year: 2022, month: 1, day: 26), area: "Jiaxing",
            kind: .report)
    }

    fileprivate static func random(using generator: inout SplitMix, over text: [UInt8]) -> ReadingContext {
        var context = generator.next() % 3 == 0 ? ReadingContext() : known
        if generator.next() % 3 == 0 { context.language = .chinese }
        if generator.next() % 4 == 0 {
            context.date = CalendarDate(year: generator.next() % 2 == 0 ? 1 : 9999)
        }
        if generator.next() % 4 == 0 {
            context.headings = (0..<3).map { _ in
                let start = generator.place(in: text.count)
                return MarkedHeading(
                    range: start..<min(start + 40, text.count), level: 1 + generator.place(in: 6))
            }
        }
        return context
    }
}
