import Foundation
import YardstickReading

@testable import YardstickDocuments
@testable import YardstickLedger

/// Documents and readings for the tests, made up from their words.
enum Sample {
    /// A document with a given text.
    static func document(
        _ text: String, path: String = "plan.txt", title: String = "A plan", area: String? = "Linden",
        date: String? = "2026-01-20", kind: DocumentKind = .plan
    ) -> Document {
        var digest = Digest()
        digest.add(text)
        return Document(
            name: URL(fileURLWithPath: path).lastPathComponent, path: path, format: .plainText,
            contentHash: String(digest.value, radix: 16),
            metadata: DocumentMetadata(
                title: title, issuer: nil, area: area, kind: kind, language: .english,
                date: date.flatMap { CalendarDate(iso: $0) }, sources: [:]),
            text: Array(text.utf8), headings: [])
    }

    /// Reads a text by the simplest of rules: a line is a sentence, a line that starts with `#` is a
    /// heading, and each word that is a number is a measurement of the words before it.
    static func reading(of text: String, role: Role = .target) -> Reading {
        var sections: [Section] = []
        var sentences: [Sentence] = []
        var measurements: [YardstickReading.Measurement] = []
        for line in ranges(of: text.utf8, splitAt: UInt8(ascii: "\n"), in: 0..<text.utf8.count) {
            let words = string(text, line)
            if words.hasPrefix("# ") {
                sections.append(
                    Section(range: line, title: String(words.dropFirst(2)), level: 1, parent: nil))
                continue
            }
            for word in ranges(of: text.utf8, splitAt: UInt8(ascii: " "), in: line) {
                guard let value = Double(string(text, word)) else { continue }
                let subject = line.lowerBound..<max(line.lowerBound, word.lowerBound - 1)
                measurements.append(
                    measurement(
                        value, at: word, indicator: string(text, subject), subject: subject, role: role,
                        sentence: sentences.count))
            }
            sentences.append(Sentence(range: line, section: sections.isEmpty ? nil : sections.count - 1))
        }
        return Reading(
            sections: sections, sentences: sentences, measurements: measurements, commitments: [],
            programmes: [])
    }

    /// A document and its reading.
    static func item(
        _ text: String, path: String = "plan.txt", area: String? = "Linden", role: Role = .target
    ) -> ReadDocument {
        ReadDocument(document: document(text, path: path, area: area), reading: reading(of: text, role: role))
    }

    private static func measurement(
        _ value: Double, at range: Range<Int>, indicator: String, subject: Range<Int>, role: Role,
        sentence: Int
    ) -> YardstickReading.Measurement {
        YardstickReading.Measurement(
            quantity: Quantity(
                range: range, value: .exact(value), unit: .count, noun: nil, comparator: .equal),
            form: .level, role: role, indicator: indicator, indicatorCode: nil, area: "Linden",
            period: Period(years: 2026, through: 2026), sentence: sentence, confidence: 0.9,
            evidence: [
                Evidence(field: .value, range: range, rule: "digits"),
                Evidence(field: .indicator, range: subject, rule: "subject-of-verb"),
            ])
    }

    private static func ranges(
        of text: String.UTF8View, splitAt byte: UInt8, in range: Range<Int>
    ) -> [Range<Int>] {
        let bytes = Array(text)
        return bytes[range].split(separator: byte).map { $0.startIndex..<$0.endIndex }
    }

    private static func string(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
