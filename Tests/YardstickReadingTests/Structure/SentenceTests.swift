import Testing

@testable import YardstickReading

/// Where sentences end: a bar stands where one does, and nowhere else.
@Suite("Sentences")
struct SentenceTests {
    @Test("Stops that end a sentence", arguments: breaks)
    func readBreaks(line: String) { check(line) }

    private static let breaks: [String] = [
        "GDP grew. |Exports fell.",
        "GDP grew! |Did exports fall? |They did.",
        "GDP grew.” |Exports fell.",
        "\"GDP grew.\" |Exports fell.",
        "Exports fell (by 5%). |Imports rose.",
        "(Exports fell.) |Imports rose.",
        "Growth reached 3.5. |Exports fell.",
        "The rate was 5%. |2021 was better.",
        "The rate was 5%. |“Better” is near.",
        "The year was 2021. |Exports fell.",
        "We promoted development.|The city grew.",
        "It is the answer to all of it, they said to him in the U.S. |The answer is clear.",
        "全市增长。|出口下降。",
        "GDP grew... |Exports fell.",
        "Rain is short.11 |Within the valley wells stood empty.12,13 |Rivers did too.",
    ]

    @Test("Stops that do not", arguments: runs)
    func readRuns(line: String) { check(line) }

    private static let runs: [String] = [
        "Project No. 1 went well.",
        "Nos. 3 and 4 were built.",
        "Services, e.g. Buses, were added.",
        "Services, i.e. Transport, were added.",
        "Growth reached 3.5 percent.",
        "The U.S. Department of Energy agreed.",
        "Dr. Smith and Mr. Jones spoke.",
        "See Fig. 3 for more.",
        "It rose approx. 5 percent.",
        "Exports of Acme Co. Ltd. fell.",
        "Lake St. Mary was cleaned.",
        "Version 2.0 went live.",
        "It is told in chap.3 of the plan and in fig.4 Roads.",
        "Exports rose vs. 2020 again.",
        "J. Doe signed the deal.",
        "The site example.org was opened.",
        "The deadline is Jan. 5 of next year.",
        "Vol. 2 covers the rest.",
    ]

    @Test("Wrapped lines run on; words cut at a line's end are whole", arguments: wrapped)
    func readWrapped(line: String) { check(line) }

    private static let wrapped: [String] = [
        "The city held its course through a hard year and⏎reached its goals. |Exports fell.",
        "The city held its course through a very hard year.⏎|It reached its goals in trade and in industry.",
        "GDP grew by 5% and exports,⏎after a slow start, by 3%.",
        "The programme for all of the city's districts went⏎on through the winter, in spite of the long and very⏎cold weather of those months. |It ended in May.",
        "We will improve the sustain-⏎ability of our rivers.",
    ]

    private func check(_ line: String) {
        let parts = line.replacing("⏎", with: "\n").parted(by: "|")
        let text = Array(parts.joined().utf8)
        let reading = Reader().read(text, in: .undated)
        let found = reading.sentences.map { String(decoding: text[$0.range], as: UTF8.self) }
        #expect(found == parts.map { $0.trimmed })
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
