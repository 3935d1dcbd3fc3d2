@testable import YardstickReading

/// Reads sample texts for the tests of pledges and programmes.
enum PledgeProbe {
    static func reading(_ text: String, under heading: String? = nil, date: String = "2024-03-01") -> Reading
    {
        let whole = heading.map { "\($0)\n\n\(text)\n" } ?? text
        let context = ReadingContext(language: .english, date: CalendarDate(iso: date))
        return Reader().read(Array(whole.utf8), in: context)
    }

    /// "actor | action | object" of each commitment; a dash where the text leaves the actor out.
    static func commitments(_ text: String, under heading: String? = nil) -> [String] {
        reading(text, under: heading).commitments.map { "\($0.actor ?? "-") | \($0.action) | \($0.object)" }
    }

    /// "name" or "name [code]" of each programme.
    static func programmes(_ text: String) -> [String] {
        reading(text).programmes.map { programme in
            programme.code.map { "\(programme.name) [\($0)]" } ?? programme.name
        }
    }
}
