import Testing

@testable import YardstickDocuments

@Suite("HTML")
struct HTMLTests {
    private let page = """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Work report 2021 | Oakton</title>
        <style>p { color: red }</style><script>var a = "<p>no</p>";</script></head>
        <body class="has-sidebar"><header><a href="/">Oakton city</a></header>
        <nav><ul><li><a href="/a">News</a></li></ul></nav>
        <main><header><h1>Work report of <em>Oakton</em></h1></header>
        <p>Income rose by 5&nbsp;%&mdash;more
        than planned.</p>
        <h2>Schools</h2>
        <ul><li>Two schools &amp; a library</li><li>One road</li></ul>
        <table><thead><tr><th>Indicator</th><th>2020</th></tr></thead>
        <tr><td>GDP</td><td>5%</td></tr></table>
        <aside>Related pages</aside>
        </main>
        <div class="cookie-banner"><p>We use cookies.</p></div>
        <form><input type="text"><p>Search this site</p></form>
        <footer>Copyright Oakton</footer></body></html>
        """

    @Test("main content only, each block on a line of its own, rows joined by tabs")
    func content() async throws {
        let document = try await load(page, name: "page.html")
        let expected = """
            Work report of Oakton

            Income rose by 5 %—more than planned.

            Schools

            Two schools & a library

            One road

            Indicator\t2020
            GDP\t5%

            """
        #expect(document.words == expected)
        #expect(document.outline == ["1 Work report of Oakton", "2 Schools"])
        #expect(document.format == .html)
    }

    @Test("a page is HTML by its content, whatever its name", arguments: ["page.txt", "-", "page"])
    func byContent(name: String) async throws {
        #expect(try await load("\n<!-- a --> <HTML><p>Two new roads.</p>", name: name).format == .html)
    }

    @Test("a page without main leaves boilerplate out by element and by class")
    func withoutMain() async throws {
        let text = """
            <html><body><div class="top-nav"><a href="a">Home</a></div>
            <div class="crumbs">Home &gt; Reports</div>
            <div id="content"><p>The city built twelve schools and three libraries in 2020.</p></div>
            <div><a href="x">Related report</a></div><div style="display: none">hidden words</div></body>
            """
        let document = try await load(text, name: "a.html")
        #expect(document.words == "The city built twelve schools and three libraries in 2020.\n")
    }

    @Test("a page that is one form is read all the same")
    func form() async throws {
        let text = "<html><body><form><p>The city built twelve schools in 2020.</p></form></body></html>"
        #expect(try await load(text, name: "a.html").words == "The city built twelve schools in 2020.\n")
    }

    @Test("of a page that is one form its menu, its breadcrumbs and its footer are left out")
    func formWithMenu() async throws {
        let page = """
            <html><body><form><div><a href="a">Home</a> | <a href="b">News</a> | <a href="c">Jobs</a></div>
            <p>You are here: <a href="a">Home</a> &gt; Reports</p>
            <table><tr><td>Work report of Oakton</td></tr><tr><td>The city built twelve schools in 2020.</td></tr>
            </table><div class="footer">Copyright Oakton</div></form></body></html>
            """
        let document = try await load(page, name: "a.html")
        #expect(document.words == "Work report of Oakton\n\nThe city built twelve schools in 2020.\n")
    }

    @Test("a table that lays out the page is no table")
    func layout() async throws {
        let text = """
            <html><body><table><tr><td><h1>Plan</h1><p>First paragraph.</p><p>Second one.</p></td></tr></table>
            """
        #expect(try await load(text, name: "a.html").words == "Plan\n\nFirst paragraph.\n\nSecond one.\n")
    }

    @Test("lines that a break ends are blocks of their own")
    func breaks() async throws {
        let document = try await load("<html><p>One road.<br><br>Two bridges.</p>", name: "a.html")
        #expect(document.words == "One road.\n\nTwo bridges.\n")
    }

    @Test("the declared encoding is used where the bytes are not Unicode")
    func encodings() async throws {
        let western = Array("<html><meta charset=iso-8859-2><p>".utf8) + [0xB3, 0x61, 0x6B, 0x61, 0x2E]
        #expect(try await load(western, name: "a.html").words == "łaka.\n")
        let wrong = Array("<html><meta charset=gb2312><p>Zürich spent 5% more.</p>".utf8)
        #expect(try await load(wrong, name: "a.html").words == "Zürich spent 5% more.\n")
    }

    @Test("an entity that would fetch a file is not followed, and a deep page is refused")
    func hostile() async throws {
        let entity = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><p>a &x; b</p>"
        #expect(try await load(entity, name: "a.html").words.contains("a"))
        let deep = "<html>" + String(repeating: "<div>", count: 100_000) + "words"
        guard case .broken(.html, _) = await refusal(of: Array(deep.utf8), name: "a.html") else {
            Issue.record("a page of 100,000 levels was not refused")
            return
        }
    }

    @Test("a page with thousands of attributes or blocks past the limit is refused")
    func excess() async {
        let attributes = "<html><p " + (0..<5_000).map { "a\($0)=1 " }.joined() + ">words"
        guard case .broken(.html, _) = await refusal(of: Array(attributes.utf8), name: "a.html") else {
            Issue.record("5,000 attributes were taken")
            return
        }
        var limits = DocumentLimits.patient
        limits.blocks = 100
        let blocks = "<html>" + String(repeating: "<p>words", count: 200)
        guard case .unpacksTooFar = await refusal(of: Array(blocks.utf8), name: "a.html", limits: limits)
        else {
            Issue.record("200 blocks were taken for at most 100")
            return
        }
        limits = DocumentLimits.patient
        limits.seconds = 0
        #expect(await refusal(of: Array(blocks.utf8), name: "a.html", limits: limits) == .tooSlow(seconds: 0))
    }

    @Test("long attributes are no reason to refuse a page")
    func longAttributes() async throws {
        let path = String(repeating: "M 1 2 ", count: 10_000)
        let page = "<html><p>Two < three; a <b title=\"\(path)\">road</b>.</p>"
        #expect(try await load(page, name: "a.html").words == "Two < three; a road.\n")
    }

    @Test("a page without words is refused")
    func empty() async {
        let page = Array("<html><body><script>1</script></body></html>".utf8)
        #expect(await refusal(of: page, name: "a.html") == .noText(.html))
    }
}
