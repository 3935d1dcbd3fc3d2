import Testing
import YardstickReading

@testable import YardstickDocuments

/// Every row is the head of a document, made up, and what a careful reader knows from it.
@Suite("Metadata")
struct MetadataTests {
    private typealias Source = DocumentMetadata.Source

    @Test(
        "the date, by the rule that comes first",
        arguments: [
            (
                "Report\nAt the Second Session of the City Congress on January 26, 2021\nDate: 2022-04-20",
                "2021-01-26", "session-sentence"
            ),
            (
                "Report\n\nDelivered to the council on 3rd March 2019 by the mayor\n", "2019-03-03",
                "session-sentence"
            ),
            (
                "Plan 2030\n\nAdopted at the meeting of Oakton Council (5 May 2020)\n", "2020-05-05",
                "session-sentence"
            ),
            ("工作报告\n——2025年1月14日在榆州省第八届人民代表大会第四次会议上\n发布日期：2025-02-01\n", "2025-01-14", "session-sentence"),
            ("工作报告\n（二〇二一年十二月三十日在橡城市代表大会上）\n", "2021-12-30", "session-sentence"),
            (
                "Report on the Work of Oakton\n(January 26, 2021)\n\nRelease date: 2021/02/03", "2021-01-26",
                "date-line"
            ),
            (
                "Work conference\nUpdated : 2020-12-30Source : City office\n\nThe city goes on.",
                "2020-12-30", "release-line"
            ),
            ("Work conference\n发布日期:2020-12-24 浏览次数:\n\nThe city goes on.", "2020-12-24", "release-line"),
            (
                "Growth Plan\nMAY 2020\n\nIn 2015 the city had a plan. It was approved on time.", "2020-05",
                "month-line"
            ),
            ("2021\nEnergy Work Plan\nexample.org\n", "2021", "month-line"),
            (
                "Report on the work of the city in 2019\n\nThe council, founded on May 1, 1990, met often.",
                "2019", "title"
            ),
            ("Vision 2040\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Oakton to be free of lead pipes by 2030\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Oakton Transport Plan 2041\n\nOakton has 12 trams.", "2018", "file-name"),
            ("Oakton Transport Plan 2017\n\nOakton has 12 trams.", "2017", "title"),
            ("Roads of Oakton\n\nSince the flood of May 1, 1990, 12 roads were built.", "2018", "file-name"),
            ("Oakton\nStrategic Plan 2021–2025 | Annual Update | February 2024\n", "2024-02", "month-line"),
            (
                "Scorecard of Oakton\nReport to: Audit Committee, 9 February 2023. Item 7\n", "2023-02-09",
                "date-line"
            ),
            (
                "Budget speech of the Treasurer, Oakton Assembly - 3 May 2011\n", "2011-05-03",
                "date-line"
            ),
            ("Scorecard of Oakton (July to September 2016)\n\nOakton has 12 parks.", "2016", "title"),
            ("Plan of Oakton\nTarget Date: September 30, 2022\n\nOakton has 12 parks.", "2018", "file-name"),
            (
                "Roadmap of Oakton\n\nThe council passed the scheme with all its parts again on May 4, 2016.",
                "2018", "file-name"
            ),
            ("Annual Report of Oakton 2018–19\n\nOakton has 12 parks.", "2018", "file-name"),
            ("2030 Climate Neutrality Action Plan\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Mid-Term Review of the Oakton Plan 2016-2025\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Annual Review of Oakton 2017\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Budget of Oakton 2019\n\nOakton has 12 parks.", "2018", "file-name"),
            ("Report on the roads of Oakton 2012\n\nOakton has 12 parks.", "2012", "title"),
            (
                "Roads of Oakton\n\nOAKTON, Aug. 9 (Press Office) -- Oakton built 12 roads.", "2018-08-09",
                "date-line"
            ),
        ])
    func dates(head: String, date: String, source: String) async throws {
        let metadata = try await load(head, name: "oakton-2018-plan.txt").metadata
        #expect(metadata.date?.description == date)
        #expect(metadata.sources[.date]?.rawValue == source)
    }

    /// Each row in a file whose name says nothing.
    @Test(
        "the year, by the title and the years that the text tells of",
        arguments: [
            ("Annual Report of Oakton 2021–22\n\nOakton has 12 parks.", "2022"),
            ("Report on the budget of Oakton, FY 2024/25\n\nOakton has 12 parks.", "2025"),
            ("Corporate Plan of Oakton 2024–28\n\nOakton has 12 parks.", "2024"),
            ("Oakton Budget FY19\n\nOakton has 12 parks.", "2019"),
            (
                "Oakton 2030 Climate Action Plan\n\nEmissions fell in 2019 and in 2020. By 2030 they will be half of 2019. In 2020 the council bought 12 buses.",
                "2020"
            ),
            (
                "Progress of the Oakton Plan 2016-2025\n\nIn 2017 there were 12 parks. By the end of 2018 there were 14, in 2018 alone two. By 2025 there will be 20.",
                "2018"
            ),
            (
                "Roads of Oakton\n\nThe council built 12 roads in 2021 and 14 in 2022, the most since 2010. Roads were mended in 2022 too. By 2030 all will be.",
                "2022"
            ),
            (
                "Roads of Oakton\n\nThe council built 12 roads in 2020 and 14 in 2021. It mended 3 in 2021. In 2022 it will build 20, and 50 by 2030.",
                "2022"
            ),
            ("Roads of Oakton\n\nBy 2027, all roads are to be mended.", "none"),
            ("Oakton Vision 2040\n\nIn 2040 Oakton is green. Oakton 2040 is for all.", "none"),
        ])
    func years(head: String, year: String) async throws {
        #expect(try await load(head, name: "oakton.txt").metadata.date?.description ?? "none" == year)
    }

    @Test("a day that the text gives further down for the meeting of the title")
    func heldLater() async throws {
        let text =
            "Economic Work Conference of Oakton Held\n\nUpdated: 2020-12-30\n\n"
            + String(repeating: "The conference set the tasks for the year. ", count: 150)
            + "\n\nThe Economic Work Conference of Oakton was held on December 28, 2020. It was brief.\n"
        #expect(try await load(text).metadata.date?.description == "2020-12-28")
    }

    @Test("a page's own field comes after its release line")
    func htmlDates() async throws {
        let head = "<html><head><meta name=\"PubDate\" content=\"2021-03-09 10:00\"></head><body>"
        let bare = try await load(head + "<p>Oakton built 12 roads.</p>", name: "a.html").metadata
        #expect(bare.date?.description == "2021-03-09")
        #expect(bare.sources[.date] == .fileProperties)
        let line = try await load(
            head + "<p>Released: 2021-03-01</p><p>Oakton built roads.</p>", name: "a.html")
        #expect(line.metadata.date?.description == "2021-03-01")
    }

    @Test(
        "the title",
        arguments: [
            (
                "Home\n> Government > Reports\nReport on the work of Oakton 2021\nDate: 2022-04-20\n",
                "Report on the work of Oakton 2021"
            ),
            (
                "[page 1]\nClean Power & Water\nMAY 2020\nGREENHOUSE GAS\nREDUCTION PLAN\n\n[page 2]\nTHANKS\n",
                "GREENHOUSE GAS REDUCTION PLAN"
            ),
            ("2021\nEnergy & Nature\nWork Plan\nexample.org\n", "2021 Energy & Nature Work Plan"),
            ("政府工作报\n告\n\n——2021年3月5日在会议上\n", "政府工作报告"),
            ("Oakton prepares for its next plan:\n\nText.", "Oakton prepares for its next plan"),
            (
                "On behalf of the council, I will now report to you on the work that was done in the year and ask for your comments.\n\nI. A review\n",
                "oakton 2018"
            ),
            ("\u{200B}\n《橡城规划》\n", "橡城规划"),
        ])
    func titles(head: String, title: String) async throws {
        #expect(try await load(head, name: "oakton-2018.txt").metadata.title == title)
    }

    @Test("a page's title loses the name of its site, and its heading comes first")
    func htmlTitles() async throws {
        let head = "<html><head><title>Work report 2021 - City of Oakton</title></head><body>"
        let bare = try await load(head + "<p>Oakton built 12 roads.</p>", name: "a.html").metadata
        #expect(bare.title == "Work report 2021")
        let headed = try await load(head + "<h1>The year 2021</h1><p>Roads.</p>", name: "a.html").metadata
        #expect(headed.title == "The year 2021")
    }

    @Test(
        "the issuer",
        arguments: [
            (
                "Report\n\nFellow Deputies,\n\nOn behalf of the People's Government of Elmshire Province, I will now report.",
                "People's Government of Elmshire Province"
            ),
            (
                "Report on the Work of the Oakton Municipal Government (2022)\n\nText.",
                "Oakton Municipal Government"
            ),
            (
                "Plans Made by the Oakton Committee of the Farmers' Party\n\nText.",
                "Oakton Committee of the Farmers"
            ),
            ("2025年榆州省政府工作报告\n\n各位代表，我代表省人民政府作工作报告。", "榆州省人民政府"),
            ("工作报告\n\n我代表国务院，向大会报告政府工作。", "国务院"),
            (
                "Work Plan\n\nThe City of Oakton saves power. The City of Oakton saves water.",
                "City of Oakton"
            ),
        ])
    func issuers(head: String, issuer: String) async throws {
        #expect(try await load(head, name: "a.txt").metadata.issuer == issuer)
    }

    @Test("a body that is mentioned once may be anybody")
    func noIssuer() async throws {
        #expect(try await load("Plan\n\nThe Ministry of Finance paid.", name: "a.txt").metadata.issuer == nil)
    }

    @Test(
        "the area: the smallest in the title or the file name, else the most mentioned",
        arguments: [
            ("Report of Oakton in Elmshire\n\nNorland, Norland.", "a.txt", "Oakton", "title"),
            ("Report\n\nNorland.", "elmshire-new-ashford-2020.txt", "New Ashford", "file-name"),
            ("Report of Norland\n\nText.", "OAKTON.txt", "Oakton", "file-name"),
            ("橡城市政府工作报告\n\n全市收入增长。", "a.txt", "Oakton", "title"),
            ("Report\n\nElmshire grows. Oakton grows. Elmshire thrives.", "a.txt", "Elmshire", "mentions"),
            (
                "Report\n\nOn behalf of the Elmshire Provincial Government. Oakton, Oakton.", "a.txt",
                "Elmshire", "issuer"
            ),
            (
                "Report\n\nThe City of Birchville saves. The City of Birchville spends.", "a.txt",
                "Birchville", "issuer"
            ),
        ])
    func areas(head: String, name: String, area: String, source: String) async throws {
        let metadata = try await load(head, name: name).metadata
        #expect(metadata.area == area)
        #expect(metadata.sources[.area]?.rawValue == source)
    }

    @Test("common words are no areas, though an area is called like them")
    func noArea() async throws {
        #expect(try await load("Report\n\nAll nl and oakton things.", name: "a.txt").metadata.area == nil)
    }

    @Test(
        "the kind",
        arguments: [
            ("Report on the Implementation of the 2020 Plan", DocumentKind.report),
            ("Outline of the 14th Five-Year Plan", .plan),
            ("Climate Strategy 2030", .plan),
            ("Oak County Budget 2023-24", .plan),
            ("Report on the Implementation of the Budget for 2022", .report),
            ("Statistical Communiqué of Oakton", .communique),
            ("Communiqué of the Plenary Session", .plenary),
            ("Economic Work Conference Held", .plenary),
            (
                "Oakton Prepares for its Plan\n\nThe 8th Plenary Session of the Committee set the tone.",
                .plenary
            ),
            ("橡城市国民经济和社会发展统计公报", .communique),
            ("橡城市第十四个五年规划纲要", .plan),
            ("Roads and bridges", .report),
        ])
    func kinds(head: String, kind: DocumentKind) async throws {
        #expect(try await load(head + "\n\nText follows.", name: "a.txt").metadata.kind == kind)
    }

    @Test("the language, by its letters")
    func languages() async throws {
        #expect(
            try await load("Oakton\n发布日期:2020-12-25\n\nThe city grew by 5%.").metadata.language == .english)
        #expect(try await load("全市GDP增长6%，R&D投入增长8%。").metadata.language == .chinese)
    }

    @Test("everything hangs together in the context for the reader")
    func context() async throws {
        let document = try await load(
            "# Report of Oakton\n\nReleased: 2021-03-01\n\n## Roads\n", name: "a.md")
        #expect(document.context.area == "Oakton")
        #expect(document.context.date == CalendarDate(iso: "2021-03-01"))
        #expect(document.context.kind == .report)
        #expect(document.context.language == .english)
        #expect(document.context.headings == document.headings)
        #expect(
            document.contentHash == "cbdb3ebb1d2aa6ad8c0d4f9d3b2f6be7" || document.contentHash.count == 64)
    }

    @Test("the hash is the source's SHA-256")
    func hash() async throws {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(try await load("abc").contentHash == expected)
    }
}
