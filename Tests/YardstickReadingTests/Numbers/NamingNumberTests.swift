import Testing

@testable import YardstickReading

/// Numbers that name laws, calls, scales, notes and places on a list, beside those that count.
@Suite("Numbers that name")
struct NamingNumberTests {
    @Test("Nothing is counted", arguments: names)
    func rejectNames(sample: Sample) { Stage.quantities.check(sample) }

    private static let names: [Sample] = [
        "Mend the pipes; 2. Build [40] pumps; 3. Train the crew => 40 count",
        "Sewers reach [61%]. | 1. Mend the pipes. | 2. Build [40] pumps. => 61 % | 40 count",
        "The Drains Act (Public Law 112-345) pays for it.",
        "See 84 Fed. Reg. 11,245 on wells.",
        "Dial toll free 1 800 555 0123 or +44 20 7946 0321.",
        "Textphone: 028 9055 2526 Parks Office",
        "It is an index (base year 2015 = 100).",
        "They marked it on a scale from 1 to 6.",
        "As the Roof Advice Note (RAN) 2: slates are best.",
        "The council must act by 2025.108 A later report differs.",
        "In FY ‘24 the roof was mended.",
        "They saw the answer to question 1344.",
        "Most reach Level 4 or above.",
        "It works by: 1) training staff and 2) buying vans.",
        "The mayor doubled down on it.",
        "Ten years on, the roof leaks.",
        "The dike holds back a 100-year flood and a 10-year, 24-hour storm.",
        "A thousand-year event would overwhelm it.",
        "The over 50 population shrank, and so did the 70+ population and the 20-29 population.",
        "Members of the 50 plus age groups may join.",
        "It is paid by the 90% Guarantee Product and a Special 100% Loan Scheme.",
        "It came four years after the flood.",
        "The register is kept at 1 Old Mill Quay.",
    ]

    @Test("These count", arguments: counts)
    func readCounts(sample: Sample) { Stage.quantities.check(sample) }

    private static let counts: [Sample] = [
        "work rose among women (+[43,000]; +[0.7%]) => 43000 count | 0.7 %",
        "jobs in mills ([21,000]) and shops ([12,000]) => 21000 count | 12000 count",
        "the town moved from No. [18] to No. [13] => 18 rank | 13 rank",
        "it ranked [54th] in 2024, [52nd] in 2025 and [49th] in 2026 => 54 rank | 52 rank | 49 rank",
        "it recommended [one] vaccine and [one] treatment => 1 count | 1 count",
        "leaks were cut in [half] and noise by at least [one third] => 50 % | 33.33 % >=",
        "a budget of [EUR 224 265 965] => 224265965 EUR",
        "a budget of [Rs 7 billion 318 million 400 thousand] => 7318400000 INR",
        "a growth of [14,0-15,0%] and a share of [31,5%] => 14..15 % | 31.5 %",
        "exports of [US$13.5 billions] => 13500000000 USD",
        "the quota fell [0.3%] to [6.8%] => 0.3 % | 6.8 %",
        "spending is up [$69m] to [$847m] => 69000000 USD | 847000000 USD",
        "prices rose [2% to 3%] => 2..3 %",
        "[Rs.2, 057 billion] and [sh593 trillion] => 2057000000000 INR | 593000000000000 KES",
        "[GH¢3 billion], [PLN 7m] and [P20,000] => 3000000000 GHS | 7000000 PLN | 20000 PHP",
        "over [1 100 km] of drains and [21 500]+ jobs => 1100 km > | 21500 count >=",
        "[10,9 million] trips and [R20,5bn] of grants => 10900000 count | 20500000000 ZAR",
        "Number of homes with a drain [900782]Households => 900782 count",
        "they spent [`21767 crore] on roads => 217670000000 INR",
    ]
}
