import Testing

@testable import YardstickReading

/// What pages leave in the middle of a text: their breaks, heads, feet and numbers.
@Suite("Pages")
struct PageTests {
    @Test("Sentences that go on behind a break", arguments: breaks)
    func readBreaks(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let breaks: [Sample] = [
        "In 2018 the bus company of the old town carried passengers on all of its lines and⏎⏎[4,200] parcels. => 4200 count level = actual <parcels> @2018",
        "The mill, which closed to visitors after the flood of that year, had cost the town nearly⏎⏎[$3 million] in 2017. => 3000000 USD ~ actual @2017",
        "The council says that the number of households on the list for a garden plot⏎⏎- 14 -⏎⏎fell by [12%] in 2019. => 12 % growth actual @2019",
        "Emissions from the harbour and from all ships that lay in it over night⏎⏎Harbour Plan 2020        7⏎\u{0C}⏎rose by [3%] in 2018.⏎Harbour Plan 2020        8⏎\u{0C}⏎The quay is old.⏎Harbour Plan 2020        9⏎ => 3 % growth actual @2018",
        "We will:⏎⏎raise the share of clean buses to [40%] by 2025⏎⏎cut the noise of trams by [10%] by 2025 => 40 % level target @2025 | 10 % growth target @2025",
    ]

    @Test("Numbers of pages", arguments: pages)
    func readPages(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let pages: [Sample] = [
        "Contents⏎Roads 3⏎Bridges 12⏎Parks 19⏎⏎Roads⏎The town has [14] bridges. => 14 count <bridges>",
        "Roads ............ 3⏎Bridges .......... 12⏎⏎The town has [14] bridges. => 14 count <bridges>",
        "9⏎Introduction⏎10⏎History⏎13⏎Where we are⏎17⏎Goals⏎25⏎Money⏎⏎The town has [14] bridges. => 14 count <bridges>",
        "Page 2 of 6⏎The town has [14] bridges. => 14 count <bridges>",
        "We found savings of at least **[£15m]**.⏎⏎Helped **[12]** choirs.⏎⏎Saved more than **[£2m]** on paper. => 15000000 GBP >= | 12 count <choirs> | 2000000 GBP > <Saved on paper>",
    ]

    @Test("Numbers of paragraphs", arguments: paragraphs)
    func readParagraphs(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let paragraphs: [Sample] = [
        "1 Madam, the ports of this isle have had a good year by any measure that we know.⏎⏎2 We mended [14] huts along the old quay, and the crews of those huts have thanked us for it.⏎⏎3\tTrade rose by [5%] in the year, and ships paid us dues of [$3 million] in the same time. => 14 count <huts> | 5 % growth | 3000000 USD",
        "It has come far 11. Our trade is up by [5%]. 12. Our fleet has [30] boats. Crews are glad 13. We built [4] huts. 14. We will mend [9] more. => 5 % | 30 count | 4 count <huts> | 9 count",
        "It has parts. 1 Mending the quay in [3] towns 2 Dredging the river in [4] towns 3 Lighting the bay 4 Greening the isle with [40] trees 5 Telling of it all => 3 count | 4 count | 40 count",
        "1.⏎Build [30] huts.⏎2.⏎Mend [4] piers.⏎3.⏎Grow [500] trees. => 30 count | 4 count | 500 count",
        "[3] Fire stations⏎[4] Police stations⏎[5] Schools => 3 count | 4 count | 5 count",
        "It ended with [11]. The crews of [12] Boats went ashore. => 11 count | 12 count",
    ]

    @Test("Ligatures", arguments: ligatures)
    func mendLigatures(text: String, mended: String) {
        #expect(
            String(decoding: Restoration.restored(Array(text.utf8)), as: UTF8.self)
                .split(separator: " ").joined(separator: " ") == mended)
    }

    @Test("Marks of mathematics around shares", arguments: shares)
    func mendShares(text: String, mended: String) {
        #expect(String(decoding: Restoration.restored(Array(text.utf8)), as: UTF8.self) == mended)
    }

    private static let shares = [
        ("About $82\\%$ want trees.", "About  82 %  want trees."),
        ("Nearly $9.5 \\%$ do not.", "Nearly  9.5  %  do not."),
        ("Rents rose by 40\\% and cost $9.", "Rents rose by 40 % and cost $9."),
        ("It cost $40, or 3\\% of all.", "It cost $40, or 3 % of all."),
        ("It is $28~\\mathrm{km}^2$ large.", "It is  28          km²  large."),
        (
            "About $\\mathrm{CO}_{2}$ and $0.2\\,\\mathrm{t}$.",
            "About             CO2   and  0.2          t  ."
        ),
        ("On May $12^{\\text{th}}$ it", "On May  12              it"),
        ("It cost $4 million (3\\%) or US$ 5.", "It cost $4 million (3 %) or US$ 5."),
        ("Of $10^{6}$ and \\$5 or \\$6.", "Of $10^{6}$ and \\$5 or \\$6."),
        ("A path C:\\temp and a last \\", "A path C:\\temp and a last \\"),
    ]

    @Test(
        "Marks of emphasis",
        arguments: [
            ("**250+** firms", "  250+\u{B}\u{B} firms"),
            ("a **bold** word", "a \u{B}\u{B}bold\u{B}\u{B} word"),
            ("5 ** 3 and *", "5 ** 3 and *"), ("* an item", "* an item"), ("****", "****"),
        ])
    func mendEmphasis(text: String, mended: String) {
        #expect(String(decoding: Restoration.restored(Array(text.utf8)), as: UTF8.self) == mended)
    }

    @Test(
        "Marks of notes",
        arguments: [
            ("in Hull.[footnote 6] In", "in Hull.____________ In"), ("jobs[^a2] in", "jobs_____ in"),
            ("left.[12, 13] In", "left.________ In"), ("the [12] in", "the [12] in"),
            ("see[2](#note)", "see[2](#note)"), ("[^2]: Note.", "[^2]: Note."), ("is[A] x[]", "is[A] x[]"),
            ("x[", "x["), ("x[12", "x[12"), ("by 2050.21 After", "by 2050.__ After"),
            ("is 2050.21 times", "is 2050.21 times"),
            ("cost 2050.21 In", "cost 2050.__ In"), ("cost 4050.21 In", "cost 4050.21 In"),
        ])
    func blankNotes(text: String, mended: String) {
        let restored = String(decoding: Restoration.restored(Array(text.utf8)), as: UTF8.self)
        #expect(restored.replacing("\u{B}", with: "_") == mended)
    }

    private static let ligatures = [
        ("energy eﬃ ciency", "energy efficiency"), ("the ﬁ rst ﬁve", "the first five"),
        ("electriﬁ cation", "electrification"), ("staﬀ costs", "staff costs"), ("diﬀ erent", "different"),
        ("signifi cant benefi ts", "significant benefits"), ("free wi-fi for all", "free wi-fi for all"),
        ("oﬀ the road", "off the road"), ("up to 3.5 bil ion", "up to 3.5 billion"),
        ("2 mil ion hours", "2 million hours"), ("the bil ions of it", "the bil ions of it"),
    ]

    @Test("A text keeps its length", arguments: ["ﬁ", "a ﬂ b", "\u{FB03} x", "eﬃ ", "ﬁ ", "\u{EF}\u{AC}"])
    func keepLength(text: String) {
        #expect(Restoration.restored(Array(text.utf8)).count == text.utf8.count)
    }

    @Test("Bullets", arguments: bullets)
    func readBullets(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let bullets: [Sample] = [
        "Since 2018 we have:⏎✓ planted [300] trees⏎o planted [20] hedges⏎➢ mended [4] wells => 300 count actual <trees> | 20 count actual <hedges> | 4 count actual <wells>",
        "•⏎The town mended [14] wells in 2019.⏎•⏎The town dug [2] wells in 2018. => 14 count actual <wells> @2019 | 2 count actual <wells> @2018",
    ]

    @Test("Sources are no numbers", arguments: sources)
    func readSources(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let sources: [Sample] = [
        "2 5 U.S.C. § 552(a)(3).",
        "Hill, A. & Dale, B. (2017). Gardens of the north. Journal of Gardens, 12(3), 45–67. doi:10.1000/7",
        "Under the rule (81 FR 49689; see Annex, p. 14) the town dug [12] wells. => 12 count <wells>",
    ]
}
