import Testing

@testable import YardstickReading

@Suite("Commitments")
struct CommitmentTests {
    @Test(
        "A modal, a list under it, a passive or words of intention make a pledge",
        arguments: [
            ("We will open a night market.", ["We | open | a night market"]),
            ("The council shall plant 4,000 oaks.", ["The council | plant | 4,000 oaks"]),
            ("The city must repair its oldest bridges.", ["The city | repair | its oldest bridges"]),
            ("The department should publish its accounts.", ["The department | publish | its accounts"]),
            ("NRW will dredge the lower harbour.", ["NRW | dredge | the lower harbour"]),
            ("Next year Lyndhurst will build a tram depot.", ["Lyndhurst | build | a tram depot"]),
            ("We will vigorously promote organic farming.", ["We | promote | organic farming"]),
            ("We will also carry out safety checks.", ["We | carry out | safety checks"]),
            ("We will continue to improve rural clinics.", ["We | continue to improve | rural clinics"]),
            (
                "We will step up efforts to improve air quality.",
                ["We | step up efforts to improve | air quality"]
            ),
            (
                "We will take concrete steps to protect wetlands.",
                ["We | take concrete steps to protect | wetlands"]
            ),
            (
                "The office will develop and implement a travel plan.",
                ["The office | develop and implement | a travel plan"]
            ),
            ("We will invest in early education.", ["We | invest in | early education"]),
            ("We will work with farmers to restore hedges.", ["We | work with | farmers"]),
            (
                "We will build two libraries, expand the museum and improve bus stops.",
                ["We | build | two libraries", "We | expand | the museum", "We | improve | bus stops"]
            ),
            (
                "The ministry will train nurses; recruit 300 midwives; and open four hospices.",
                [
                    "The ministry | train | nurses", "The ministry | recruit | 300 midwives",
                    "The ministry | open | four hospices",
                ]
            ),
            (
                "We will upgrade roads, bridges and tunnels, and clean the canals.",
                ["We | upgrade | roads, bridges and tunnels", "We | clean | the canals"]
            ),
            (
                "We will cut red tape and the county will waive fees.",
                ["We | cut | red tape", "the county | waive | fees"]
            ),
            (
                "We will reduce waste and will also ban foam cups.",
                ["We | reduce | waste", "We | ban | foam cups"]
            ),
            (
                "The agency plans to install 60 charging points.",
                ["The agency | install | 60 charging points"]
            ),
            ("We aim to halve food waste by 2030.", ["We | halve | food waste"]),
            (
                "The government intends to simplify business taxes.",
                ["The government | simplify | business taxes"]
            ),
            ("We need to strengthen flood defences.", ["We | strengthen | flood defences"]),
            (
                "The board is committed to expanding nursery places.",
                ["The board | expanding | nursery places"]
            ),
            (
                "The board is committed to expanding nursery places and training carers.",
                ["The board | expanding | nursery places", "The board | training | carers"]
            ),
            (
                "The harbour authority is to deepen the channel.",
                ["The harbour authority | deepen | the channel"]
            ),
            ("Our goal is to double ferry capacity.", ["- | double | ferry capacity"]),
            ("A new hospital will be built by 2027.", ["- | built | A new hospital"]),
            ("The old depot shall be demolished.", ["- | demolished | The old depot"]),
            ("Street lighting should be further improved.", ["- | improved | Street lighting"]),
            (
                "The pier will be restored by the harbour authority.",
                ["the harbour authority | restored | The pier"]
            ),
            ("The line is to be extended.", ["- | extended | The line"]),
            (
                "Two stations will be enlarged and modernised.",
                ["- | enlarged | Two stations", "- | modernised | Two stations"]
            ),
            (
                "We will ensure that every village has a doctor.",
                ["We | ensure | that every village has a doctor"]
            ),
            (
                "We will raise output, focus on quality and inspire nurses.",
                ["We | raise | output", "We | focus on | quality", "We | inspire | nurses"]
            ),
            ("We will build on this.", ["We | build on | this"]),
            ("By the end of 2026, we will close three pits.", ["We | close | three pits"]),
            ("Although money is short, we will keep all libraries open.", ["we | keep | all libraries open"]),
            ("The union, with its members, will draft a charter.", ["The union | draft | a charter"]),
            (
                "The mayor and the district leaders will inspect the dams.",
                ["The mayor and the district leaders | inspect | the dams"]
            ),
            (
                "We will grow exports in areas such as optics and tea.",
                ["We | grow | exports in areas such as optics and tea"]
            ),
        ])
    func finds(_ text: String, _ expected: [String]) {
        #expect(PledgeProbe.commitments(text).map { $0.lowercased() } == expected.map { $0.lowercased() })
    }

    @Test(
        "Under a heading that looks ahead, a verb at the head of a sentence pledges",
        arguments: [
            ("Tasks for 2025", "Build 20 rural clinics.", ["- | Build | 20 rural clinics"]),
            (
                "Priorities", "Promote apprenticeships and inspire mentors.",
                ["- | Promote | apprenticeships", "- | inspire | mentors"]
            ),
            ("Our goals", "To open a film school.", ["- | open | a film school"]),
            (
                "Action plan", "By 2026, install heat pumps in all schools.",
                ["- | install | heat pumps in all schools"]
            ),
            ("Next steps", "Actively support small theatres.", ["- | support | small theatres"]),
            ("Recommendations", "Work with landlords to insulate flats.", ["- | Work with | landlords"]),
        ])
    func findsAtHead(_ heading: String, _ text: String, _ expected: [String]) {
        #expect(PledgeProbe.commitments(text, under: heading) == expected)
    }

    @Test(
        "What happened, may happen or befalls one is no pledge",
        arguments: [
            "We opened a night market and planted 4,000 oaks.",
            "The city has repaired its oldest bridges.",
            "Exports will be affected by the strike.",
            "Prices will rise by 3 percent.",
            "Demand for housing will remain high.",
            "The city will face a shortage of water.",
            "If the council will build a road, traffic may fall.",
            "Will the council build a road?",
            "The firm that will run the ferry comes from Oslo.",
            "It will help farmers.",
            "We can improve the parks.",
            "We would open more schools.",
            "The plan was to build a bridge.",
            "The council planned to build a bridge.",
            "We must not forget the flood of 1953.",
            "The road will be long.",
            "The ministry will have five offices.",
            "Residents were asked to save water.",
            "Revenue should reach 5 million yuan.",
            "I will report to you on our work.",
            "He explained how the city will pay for it.",
            "We expect the company to hire drivers.",
        ])
    func leavesOut(_ text: String) {
        #expect(PledgeProbe.commitments(text) == [])
    }

    @Test(
        "A verb at the head of a sentence pledges nothing elsewhere",
        arguments: [
            ("Review of 2023", "Build 20 rural clinics."),
            ("Tasks for 2025", "Work on the northern road is under way."),
            ("Tasks for 2025", "See Figure 3."),
            ("Tasks for 2025", "Mature trees cool the streets."),
            ("Tasks for 2025", "Demand for housing."),
        ])
    func leavesHeadsOut(_ heading: String, _ text: String) {
        #expect(PledgeProbe.commitments(text, under: heading) == [])
    }

    @Test(
        "A pledge has a deadline where its words name one, and can be measured where it holds a number",
        arguments: [
            ("We will open a zoo.", nil, false, false),
            ("We will open two zoos.", nil, false, true),
            ("We will open a zoo by 2027.", "2027", true, false),
            ("By 2027, we will open a zoo.", "2027", true, false),
            ("In 2025, we will open a zoo.", "2025", false, false),
            ("We will open 12 zoos before the end of 2026.", "2026", true, true),
            ("We will open a zoo, as we did not in 2019.", nil, false, false),
        ] as [(String, String?, Bool, Bool)])
    func dates(_ text: String, _ period: String?, _ hasDeadline: Bool, _ isMeasurable: Bool) throws {
        let commitment = try #require(PledgeProbe.reading(text).commitments.first)
        #expect(commitment.period?.description == period)
        #expect(commitment.hasDeadline == hasDeadline)
        #expect(commitment.isMeasurable == isMeasurable)
    }

    @Test("Each pledge of a list has its own bytes, number and deadline")
    func extents() {
        let text = "The city will build 40 homes by 2026, mend the quay and, by 2028, open a pool."
        let reading = PledgeProbe.reading(text)
        let bytes = Array(text.utf8)
        #expect(
            reading.commitments.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
                "The city will build 40 homes by 2026", "mend the quay and, by 2028", "open a pool",
            ])
        #expect(reading.commitments.first?.isMeasurable == true)
        #expect(reading.commitments.last?.isMeasurable == false)
    }

    @Test("A heading gives the pledges under it their time")
    func heading() {
        let reading = PledgeProbe.reading("We will open a zoo.", under: "Major tasks for 2025")
        #expect(reading.commitments.map { $0.period?.description } == ["2025"])
    }

    @Test("A lead-in that ends in a modal makes pledges of its items")
    func leadIn() {
        let text = "Together with the unions, we will:\n\n- Create a forum for carers.\n- Support drivers.\n"
        #expect(
            PledgeProbe.commitments(text) == ["- | Create | a forum for carers", "- | Support | drivers"])
    }

    @Test("Broken and long text is read in peace")
    func hostile() {
        for text in [
            "will", "We will", "will be", "is to", ", and will", "“", "We will \u{FFFD}", "to to to will be",
        ] {
            _ = PledgeProbe.reading(text)
        }
        let long = String(repeating: "we will build A, expand “B and improve C; ", count: 400)
        #expect(PledgeProbe.reading(long).commitments.isEmpty == false)
    }
}
