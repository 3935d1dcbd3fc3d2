import Testing

@testable import YardstickDocuments

/// Works on what `pdftotext` prints, so that it runs without poppler.
@Suite("Pages of a PDF")
struct PDFPagesTests {
    private func text(_ pages: [String]) -> String {
        String(
            decoding: PDFParagraphs(PDFPages(Array(pages.joined(separator: "\u{0C}").utf8))).text(),
            as: UTF8.self)
    }

    @Test(
        "page numbers in their many forms",
        arguments: ["3", "- 3 -", "Page 3", "Page 3 of 40", "3 / 40", "iii", "第3页", "第 3 页 共 40 页", "— 3 —"])
    func pageNumbers(line: String) {
        #expect(PageNumber(line) != nil)
    }

    @Test(
        "figures are no page numbers",
        arguments: ["12.5%", "3-5", "2,021", "12345", "3 roads", "vi roads", ""])
    func figures(line: String) {
        #expect(PageNumber(line) == nil)
    }

    @Test("a bare number goes only where it keeps step with the pages")
    func step() {
        let pages = ["Cover\n\n2021", "One road\n\n8", "Two roads\n\n9", "900\n\n10"]
        #expect(text(pages) == "Cover\n\n2021\n\nOne road\n\nTwo roads\n\n900\n")
    }

    @Test("a table's figures at the foot of its pages stay")
    func tables() {
        let pages = ["Trees\n\n410", "Roads\n\n520", "Schools\n\n630"]
        #expect(text(pages).contains("520"))
    }

    @Test("a paragraph goes on over a page's end, and a new one does not")
    func pageBreak() {
        let long = "The city will build twelve schools and three libraries in the years from 2021 to"
        #expect(text(["\(long)\n\n1", "2025 and more.\n\n2"]).contains("to\n\n2025"))
        #expect(text(["\(long)\n\n1", "the end of the plan.\n\n2"]).contains("to the end of the plan."))
        #expect(text(["\(long).\n\n1", "the end of the plan.\n\n2"]).contains("to.\n\nthe end"))
    }

    @Test("a broken word is mended as the document spells it elsewhere")
    func hyphens() {
        let line = "The tramway and its infrastructure, with decision-making by the long-term council of"
        let broken = [
            ("the whole infra-", "structure here", "infrastructure here"),
            ("there is decision-", "making here", "decision-making here"),
            ("in the years 2021-", "2025 they plan", "2021-2025 they plan"),
            ("plenty of green-", "house gases now", "greenhouse gases now"),
        ]
        for (first, second, joined) in broken {
            #expect(text(["\(line)\n\(first)\n\(second)"]).contains(joined))
        }
    }

    @Test("list items and short lines stay apart, Chinese joins without a space")
    func lists() {
        let long = "The council names the following works for the year, all of which it pays for:"
        let page =
            "\(long)\n• twelve schools, which will be built in the east of the city over the years\nand two bridges\n• one road\n1. Trees\n(a) oaks"
        let expected = """
            \(long)

            • twelve schools, which will be built in the east of the city over the years and two bridges

            • one road
            1. Trees
            (a) oaks

            """
        #expect(text([page]) == expected)
        let chinese = "全市生产总值增长百分之六，城镇新增就业二万人，居民收\n入稳步提高，城乡面貌焕然一新。"
        #expect(text([chinese]).contains("居民收入稳步提高"))
    }

    @Test("the cells of a table become rows again, in whatever order they were read")
    func rows() {
        let layout = """
            Targets of the plan

               Indicator        2020     2025
               Trees             410      520
               New roads          12       14

            The city pays for all of it.
            """
        let byColumns =
            "Targets of the plan\n\nIndicator\nTrees\nNew roads\n\n2020\n410\n12\n\n2025\n520\n14\n\nThe city pays."
        let pages = PDFPages(Array(byColumns.utf8), layout: Array(layout.utf8))
        let expected = """
            Targets of the plan

            Indicator\t2020\t2025
            Trees\t410\t520
            New roads\t12\t14

            The city pays.

            """
        #expect(String(decoding: PDFParagraphs(pages).text(), as: UTF8.self) == expected)
    }

    @Test("two columns of prose are no table, and cells that stand apart stay as they are")
    func noRows() {
        let columns = "Twelve schools were    in the year 2020 and\nbuilt by the city      paid for by all\n"
        #expect(PDFTables.find(in: columns[...]).isEmpty)
        let page = ["Trees", "words", "410", "Roads", "12"]
        #expect(PDFTables.restore([["Trees", "410"], ["Roads", "12"]], in: page) == page)
    }

    @Test("ligatures are spelled out")
    func ligatures() {
        #expect(text(["The \u{FB01}rst o\u{FB03}ce"]) == "The first office\n")
    }
}
