import Testing

@testable import YardstickReading

/// Numbers of notes, sources, headings and scales are none; what stands beside them is.
@Suite("Marks of sources")
struct MarkOfSourceTests {
    typealias Example = QuantityCorpusTests.Example

    @Test("Notes and sources", arguments: notes)
    func readNotes(example: Example) {
        #expect(QuantityStage.written(example.text) == example.quantities)
    }

    static let notes = [
        Example("Only 37%6 of farms have one.", "37 %"),
        Example("Yields rose by 12% in the hills [2, 4, 9].", "12 %"),
        Example("Only 2% is irrigated [21–22]4 there.", "2 %"),
        Example("It rained for 90 days (Ibid)5.", "90 day"),
        Example("The road map was renewed in 20174 and names 12 towns.", "12"),
        Example("It was renewed in 20175 which names 12 towns.", "12"),
        Example("Issued on March 12, 20195. It names 12 towns.", "12"),
        Example("There are 205 ferries 14 .", "205"),
        Example("Call 9–8–8 for one of 40 crews.", "40"),
        Example("See Annex A (Pg 1244-1245; Cols. 381 - 624)."),
        Example("Pier 2 in the old port, and Census 96, name 12 towns.", "12"),
        Example("The rate of 5th, 6th and 7th grade pupils was 29%.", "29 %"),
        Example("Founded in 1248, the quay serves 14 ships.", "14"),
        Example("Work goes on in 1650 dry villages.", "1650"),
        Example("The mill was sold in 1650."),
        Example("The 2015–18 Corporate Plan names 5 goals.", "5"),
        Example("The 10 Year Forest Plan is for 12 towns.", "12"),
        Example("It cuts CO_{2} by 45%.", "45 %"),
        Example("The scheme paid for 92 boats (Quay Board, 2018 183 ).", "92"),
        Example("The scheme paid for 92 boats[^3] and huts.", "92"),
    ]

    @Test("Headings, paragraphs and scales", arguments: headings)
    func readHeadings(example: Example) {
        #expect(QuantityStage.written(example.text) == example.quantities)
    }

    static let headings = [
        Example("Output 1: 200 ha of orchards", "200 ha"),
        Example("Component 2: 12 dams", "12"),
        Example("## 5.1 Goals of the 12 towns", "12"),
        Example("2 6 . The yield was 12 million yuan.", "12000000 CNY"),
        Example("8,000 7,000 6,000 5,000 4,000"),
        Example("0 10 20 30 40"),
        Example("1.2."),
        Example("2.8 Rivers are dredged in 12 towns.", "12"),
        Example("1.1 BACKGROUND OF THE PLAN"),
        Example("11.100 Free boats for 12 towns.", "12"),
        Example("2.8 FTE posts are open.", "2.8"),
        Example("The floods will cost homes, and million in yearly trade."),
        Example("Posts need workers at level 2 or 3, or at level 4 and above."),
        Example("The 45-day care standard is met in 12 towns.", "12"),
        Example("The supply of first-hand homes is high."),
        Example("We built 12, 15, 19 and 24 homes.", "12", "15", "19", "24"),
    ]

    @Test("Spaced thousands and ends of ranges", arguments: spaced)
    func readSpaced(example: Example) {
        #expect(QuantityStage.written(example.text) == example.quantities)
    }

    static let spaced = [
        Example("The town used 745 216 MWh.", "745216 MWh"),
        Example("The town used 31 845.06 GWh.", "31845.06 GWh"),
        Example("It costs EUR 8 415.3 million.", "8415300000 EUR"),
        Example("It has 300 000 square metres of sheds and 7 500 new posts.", "300000 m2", "7500"),
        Example("The fair drew 2 400 guests and 1 150 traders.", "2400", "1150"),
        Example("We trained 1 200 cooks.", "1200"),
        Example("Of grade 1 200 pupils passed.", "200"),
        Example("It costs U.S.$10 billion.", "10000000000 USD"),
        Example("It covers 1,204,506 square km.", "1204506 km2"),
        Example("It built 2,600 linear meters of wall.", "2600 m"),
        Example("The file has 48 MB.", "48 MB"),
    ]
}
