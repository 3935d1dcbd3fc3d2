import Testing

@testable import YardstickReading

/// What every reading has to keep, whatever the text.
@Suite("Evidence")
struct EvidenceTests {
    /// A report with what carries time and meaning from one sentence to the next.
    private static let report = Array(
        """
        Report on the Work of the Government of Northport

        I. A review of the past five years

        1. The economy grew stronger. GDP rose from 371.4 billion yuan to 582.6 billion yuan, an annual increase \
        of 7%, ranking fourth in the province. It accounted for 8.2% of the province's total.

        2. Life became better. Per capita incomes of urban and rural residents increased from 41,200 yuan to \
        58,700 yuan and 25,300 yuan to 38,400 yuan respectively. We created 560,000 new urban jobs and built 350 \
        care centers, covering more than 90% of the towns.

        II. Major tasks for 2022

        The main goals are as follows:

        GDP growth of around 6%; surveyed unemployment rate within 5.5%; energy use per unit of GDP down 3%.

        In 2021, trade slowed. Exports reached 12.5 billion yuan. By 2025, they will double.
        """.utf8)

    private static let reading = Reader().read(report, in: .january)

    @Test("There is something to look at")
    func filled() { #expect(Self.reading.measurements.count >= 17) }

    @Test("Evidence lies in the sentence, a heading above it, or a sentence of its block before it")
    func inside() {
        for measurement in Self.reading.measurements {
            let allowed = Self.allowed(for: measurement)
            for evidence in measurement.evidence where !evidence.range.isEmpty {
                let isInside = allowed.contains {
                    $0.lowerBound <= evidence.range.lowerBound && evidence.range.upperBound <= $0.upperBound
                }
                #expect(isInside, "\(evidence.field) by \(evidence.rule): \(Self.words(evidence.range))")
            }
        }
    }

    /// The measurement's sentence, the headings above it, and what stands before it under the same heading.
    private static func allowed(for measurement: Measurement) -> [Range<Int>] {
        let sentence = reading.sentences[measurement.sentence]
        var allowed = reading.sentences[...measurement.sentence].filter { $0.section == sentence.section }
            .map(\.range)
        var next = sentence.section
        while let index = next {
            allowed.append(reading.sections[index].range)
            next = reading.sections[index].parent
        }
        return allowed
    }

    @Test("The value rests on the surface, and the surface lies in its sentence")
    func surfaces() {
        for measurement in Self.reading.measurements {
            let range = measurement.quantity.range
            let sentence = Self.reading.sentences[measurement.sentence].range
            #expect(sentence.lowerBound <= range.lowerBound && range.upperBound <= sentence.upperBound)
            #expect(measurement.evidence.contains { $0.field == .value && $0.range == range })
        }
    }

    @Test("Every field that can be wrong has a named rule")
    func rules() {
        for measurement in Self.reading.measurements {
            for field in [Evidence.Field.value, .indicator, .form, .role, .period] {
                let rules = measurement.evidence.filter { $0.field == field }.map(\.rule)
                #expect(rules.count == 1 && rules.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
            }
            #expect((0...1).contains(measurement.confidence))
        }
    }

    @Test("A comparator other than \"=\" rests on words")
    func comparators() {
        for measurement in Self.reading.measurements where measurement.quantity.comparator != .equal {
            #expect(measurement.evidence.contains { $0.field == .comparator && !$0.range.isEmpty })
        }
    }

    @Test("Measurements stand in the order of the text and never overlap")
    func order() {
        let ranges = Self.reading.measurements.map(\.quantity.range)
        for (first, second) in zip(ranges, ranges.dropFirst()) {
            #expect(first.upperBound <= second.lowerBound)
        }
    }

    @Test("The same text in the same context reads the same")
    func determinism() {
        let again = Reader().read(Self.report, in: .january)
        #expect(again.measurements == Self.reading.measurements)
        #expect(again.sentences == Self.reading.sentences)
        #expect(again.sections == Self.reading.sections)
        #expect(again.commitments == Self.reading.commitments)
        #expect(again.programmes == Self.reading.programmes)
    }

    @Test(
        "Bytes that are no text are read without a trap",
        arguments: [
            [], [0xFF], [0xC3], [0xE4, 0xBD], [0x35, 0xFF, 0x25], [0x00, 0x35, 0x00], Array("5".utf8),
            Array("[".utf8) + Array(repeating: 0x28, count: 10_000), Array(repeating: 0x31, count: 10_000),
            Array("from to from 5 to to by 5 % of of , , ; ) (".utf8), Array("No. No. No. 5 % 5 %".utf8),
        ] as [[UInt8]])
    func hostile(text: [UInt8]) {
        let reading = Reader().read(text, in: .january)
        #expect(reading.measurements.allSatisfy { $0.quantity.range.upperBound <= text.count })
    }

    private static func words(_ range: Range<Int>) -> String {
        String(decoding: report[range], as: UTF8.self)
    }
}
