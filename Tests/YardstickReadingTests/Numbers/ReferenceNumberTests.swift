import Testing

@testable import YardstickReading

/// Numbers to call, file, find or turn to by: nothing of them is read.
@Suite("Reference numbers")
struct ReferenceNumberTests {
    private func reject(_ sample: Sample) { Stage.measurements(.plan, under: []).check(sample) }

    @Test("Contents, pages and notes", arguments: pages)
    func readPages(sample: Sample) { reject(sample) }

    private static let pages: [Sample] = [
        "Water and Drains...... 156 Roads and Bridges...... 4 Libraries...... 162",
        "Sewer Mains . . . . . . . . 22",
        "2 The parks office leads on this work.",
        "The town uses less power. 4 See the plan for walks.",
        "Members have the survey (Cols. 381 - 624).",
        "3 See the annex for the method of counting.",
        "Vol. 7, No. 4, 51–63 of the journal sets it out.",
        "The 10-Year Asset Review is under way.",
        "Five-year and ten-year targets for leaks are set.",
        "The rates rise in the next two rating years.",
        "The lake will be clean in five years.",
        "It runs from Sat., Oct. 1, 2022.",
    ]

    @Test("Calls, catalogues and houses", arguments: calls)
    func readCalls(sample: Sample) { reject(sample) }

    private static let calls: [Sample] = [
        "For advice call (555) 555-0182 on weekdays.",
        "Tel: 020 7946 0018, Fax: 020 7946 0019",
        "Phone: (61 2) 555-0190, 555-0191",
        "ISBN 978-1-4028-9462-6",
        "The office at 45 High Street is open from 10 a.m. to 4 pm.",
        "Write to 1200 N. Harbor Blvd., Fourth Floor.",
        "The form is kept under 2017-482 in the register.",
        "See https://plans.example:443/files/220106/b3.pdf for maps.",
    ]

    @Test("Laws and orders", arguments: laws)
    func readLaws(sample: Sample) { reject(sample) }

    private static let laws: [Sample] = [
        "As decisions 1/CP.19 and 1/CP.20 ask, the plan is here.",
        "Executive Order N-79-20 asks for clean cars.",
        "The Act (Pub. L. 117-58, 135 Stat. 429) pays for roads.",
        "Memorandum M-21-27 and Circular 18 apply.",
        "Under regulation 18 and Ordinance 20567 the works were stopped.",
        "The plan covers Ward 3 and Band 2 areas and SDGs 3, 7 and 13.",
        "The No 10 depot was closed.",
    ]

    @Test("Years that a change is counted from", arguments: years)
    func readYears(sample: Sample) { reject(sample) }

    private static let years: [Sample] = [
        "Emissions must fall below 2005 emissions.",
        "The city works on zero net carbon by 2040.",
        "The bridge is a 60-year-old span, and three and four-year-olds ride for free.",
        "Annual Review | 12",
        "33 Housing Delivery Action Plan PDF 365 KB",
        "We are over half way to the goal.",
    ]

    @Test("Real numbers beside them", arguments: real)
    func readReal(sample: Sample) { reject(sample) }

    private static let real: [Sample] = [
        "“[45,000] City workers will get a pay rise,” said the mayor. => 45000 count level = target <City workers>",
        "And [600] Homes were sold in 2019. => 600 count level = actual <Homes> @2019",
        "The town built [12] wells, [one] clinic and [three] schools in 2019. => 12 count level = actual <wells> @2019 | 1 count level = actual <clinic> @2019 | 3 count level = actual <schools> @2019",
        "The list names over [150] measures. => 150 count level > actual <measures>",
        "The plan details over [90] proposals, including:⏎new parks => 90 count level > <proposals>",
    ]
}
