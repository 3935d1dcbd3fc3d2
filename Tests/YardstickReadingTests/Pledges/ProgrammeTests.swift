import Testing

@testable import YardstickReading

@Suite("Programmes")
struct ProgrammeTests {
    @Test(
        "A quotation with a head or a code, or capitals that end in a head, name a programme",
        arguments: [
            ("They launched the “Kestrel Action” in May.", ["Kestrel Action"]),
            ("They launched the \"Harvest Moon Plan\".", ["Harvest Moon Plan"]),
            ("The “Twin Rivers” Strategy goes on.", ["Twin Rivers"]),
            ("We finished the “Ten Thousand Steps” campaign.", ["Ten Thousand Steps"]),
            ("The “2+3+X” layout is complete.", ["2+3+X [2+3+X]"]),
            ("The “734” industrial programme began.", ["734 [734]"]),
            ("The “Harbour Project No. 3” is done.", ["Harbour Project No. 3 [No. 3]"]),
            ("The “five freedoms” campaign helped.", ["five freedoms"]),
            ("They ran “three large campaigns” in schools.", ["three large campaigns"]),
            ("‘Swans and Geese Initiative’ is its name.", ["Swans and Geese Initiative"]),
            ("The Coastal Woods Strategy was adopted.", ["Coastal Woods Strategy"]),
            ("Money comes from the Rural Buses Fund.", ["Rural Buses Fund"]),
            ("We joined the Lamps for Schools Programme.", ["Lamps for Schools Programme"]),
            ("The council’s Youth Voice Framework helps.", ["Youth Voice Framework"]),
            ("We passed the Tidal Energy Act of 2019.", ["Tidal Energy Act of 2019 [2019]"]),
            ("The Digital Dunmore Plan 2030 is out.", ["Digital Dunmore Plan 2030 [2030]"]),
            ("The Open Ports Roadmap 2.0 is out.", ["Open Ports Roadmap 2.0 [2.0]"]),
            ("The 2022 Heat Resilience Plan set goals.", ["2022 Heat Resilience Plan [2022]"]),
            ("We extended the Warm Homes scheme.", ["Warm Homes scheme"]),
            ("The Climate Action and Resilience Plan is new.", ["Climate Action and Resilience Plan"]),
            ("They use the Marsh & Meadow Initiative.", ["Marsh & Meadow Initiative"]),
            ("The Storm Water (SW) Action Plan helps.", ["Storm Water (SW) Action Plan"]),
            (
                "The Kestrel Scheme, Osprey Fund and Bold Steps Project ended.",
                ["Kestrel Scheme", "Osprey Fund", "Bold Steps Project"]
            ),
        ])
    func finds(_ text: String, _ expected: [String]) {
        #expect(PledgeProbe.programmes(text) == expected)
    }

    @Test(
        "Slogans, titles, times and plans without a name are no programmes",
        arguments: [
            "We kept the “five freedoms” in mind.",
            "The “Blue Lantern” was restored.",
            "He called it “a plan that nobody wanted to read twice or even once in his life”.",
            "The Action Plan has five parts.",
            "Our Annual Work Programme is short.",
            "During the 14th Five-Year Plan period, wages rose.",
            "The Three-Year Plan is over.",
            "It was the “2021” edition.",
            "The City will plan for floods.",
            "Plan ahead.",
            "The Youth Action Plans differ.",
            "We wrote a strategy for the coast.",
            "“Better late than never,” she said.",
        ])
    func leavesOut(_ text: String) {
        #expect(PledgeProbe.programmes(text) == [])
    }

    @Test("The range leaves the quotation marks out, and each mention is one")
    func ranges() {
        let text = "The “Kestrel Action” and the “Kestrel Action” again."
        let bytes = Array(text.utf8)
        let programmes = PledgeProbe.reading(text).programmes
        #expect(
            programmes.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
                "Kestrel Action", "Kestrel Action",
            ])
    }
}
