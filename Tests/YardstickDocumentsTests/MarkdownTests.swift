import Testing

@testable import YardstickDocuments

@Suite("Markdown")
struct MarkdownTests {
    @Test("headings with hashes and underlines are marked, code and front matter are not")
    func headings() async throws {
        let text = """
            ---
            author: Somebody
            ---
            # Oakton plan

            Goals
            -----

            - a list item
            ---

            ```
            # no heading
            ```

            ###### Deep ######
            ####### too deep
            #hashtag
                # code by its indent
            """
        let document = try await load(text, name: "plan.md")
        #expect(document.format == .markdown)
        #expect(document.outline == ["1 # Oakton plan", "2 Goals", "6 ###### Deep ######"])
        #expect(document.words == text)
    }

    @Test("line ends of any system stay outside the headings")
    func lineEnds() async throws {
        let document = try await load("# One\r\n\r\nText.\r\n## Two\r\n", name: "a.md")
        #expect(document.outline == ["1 # One", "2 ## Two"])
    }

    @Test("two hash headings make Markdown of a text with another name, one does not")
    func byContent() async throws {
        #expect(try await load("# One\n\nText.\n\n## Two\n", name: "a.txt").format == .markdown)
        #expect(try await load("Oakton\n\n## Goals\n\nText.\n", name: "a.txt").format == .markdown)
        #expect(try await load("# 5 in the list\n\nText.\n", name: "a.txt").format == .plainText)
    }
}
