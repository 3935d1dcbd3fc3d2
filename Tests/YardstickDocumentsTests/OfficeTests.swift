import Testing

@testable import YardstickDocuments

@Suite("Word and OpenDocument files")
struct OfficeTests {
    private static let body = """
        <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Work plan of Oakton 2022</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">GDP grows by </w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r>
        </w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins><w:r><w:t>%.</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Twelve &amp; more schools</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Trees</w:t></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:t>3,000</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>4,000</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Roads</w:t></w:r></w:p>
        <w:p><w:r><w:instrText>PAGE 7</w:instrText><w:t>One</w:t><w:tab/><w:t>road.</w:t></w:r></w:p>
        """

    static func docx(_ body: String = body, extra: [String: String] = [:]) -> [UInt8] {
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let style = "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
        let note = "<w:footnote><w:p><w:r><w:t>A first estimate.</w:t></w:r></w:p></w:footnote>"
        var zip = ZipBuilder()
        zip.store("<types/>".utf8, as: "[Content_Types].xml")
        zip.store("<w:document \(space)><w:body>\(body)</w:body></w:document>".utf8, as: "word/document.xml")
        zip.store("<w:styles \(space)>\(style)</w:styles>".utf8, as: "word/styles.xml")
        zip.store("<w:footnotes \(space)>\(note)</w:footnotes>".utf8, as: "word/footnotes.xml")
        for (name, content) in extra { zip.store(content.utf8, as: name) }
        return zip.finished()
    }

    @Test("a Word file yields paragraphs, headings, lists, tables and footnotes, and no deletions")
    func word() async throws {
        let document = try await load(Self.docx(), name: "plan.docx")
        let expected = """
            Work plan of Oakton 2022

            GDP grows by 6%.

            Twelve & more schools

            Trees\t3,000
            \t4,000

            Roads

            One road.

            A first estimate.

            """
        #expect(document.format == .docx)
        #expect(document.words == expected)
        #expect(document.outline == ["1 Work plan of Oakton 2022", "2 Roads"])
    }

    static let odtBody = """
        <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
        <text:h text:outline-level="1">Report of Oakton 2021</text:h>
        <text:p>Income rose<text:s/>by 5%<text:note><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>A first estimate.</text:p></text:note-body></text:note> in all.</text:p>
        <text:list><text:list-item><text:p>One road</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>Trees</text:p></table:table-cell>
        <table:table-cell><text:p>3,000</text:p></table:table-cell></table:table-row></table:table>
        <text:h text:outline-level="2">Roads</text:h><text:p>Done.</text:p>
        """

    static func odt(_ body: String = odtBody, type: String = "text", manifest: String = "") -> [UInt8] {
        let spaces = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\""
        let content = "<office:document-content \(spaces)>\(body)</office:document-content>"
        var zip = ZipBuilder()
        zip.store("application/vnd.oasis.opendocument.\(type)".utf8, as: "mimetype")
        zip.store(content.utf8, as: "content.xml")
        zip.store("<manifest>\(manifest)</manifest>".utf8, as: "META-INF/manifest.xml")
        return zip.finished()
    }

    @Test("an OpenDocument text yields the same, with its footnotes after the text")
    func openDocument() async throws {
        let document = try await load(Self.odt(), name: "report.odt")
        let expected = """
            Report of Oakton 2021

            Income rose by 5% in all.

            One road

            Trees\t3,000

            Roads

            Done.

            A first estimate.

            """
        #expect(document.format == .odt)
        #expect(document.words == expected)
        #expect(document.outline == ["1 Report of Oakton 2021", "2 Roads"])
    }

    @Test("the title of the core properties stands in where no heading is marked")
    func title() async throws {
        let core = "<p xmlns:dc=\"d\"><dc:title>Oakton's plan for 2025</dc:title></p>"
        let body = "<w:p><w:r><w:t>The city built twelve schools.</w:t></w:r></w:p>"
        let bytes = Self.docx(body, extra: ["docProps/core.xml": core])
        #expect(try await load(bytes, name: "a.docx").metadata.title == "Oakton's plan for 2025")
    }

    @Test("entities are not expanded")
    func entities() async throws {
        let body = "<w:p><w:r><w:t>Two roads &boom; built.</w:t></w:r></w:p>"
        var zip = ZipBuilder()
        let declared = "<!DOCTYPE d [<!ENTITY boom SYSTEM \"file:///etc/hostname\">]>"
        zip.store("\(declared)<w:d xmlns:w=\"w\">\(body)</w:d>".utf8, as: "word/document.xml")
        #expect(try await load(zip.finished(), name: "a.docx").words == "Two roads built.\n")
    }

    @Test("a locked file is refused as such")
    func locked() async {
        let manifest = "<file-entry><encryption-data/></file-entry>"
        #expect(await refusal(of: Self.odt(manifest: manifest), name: "a.odt") == .encrypted(.odt))
        var zip = ZipBuilder()
        zip.store(Array(repeating: 7, count: 64), as: "word/document.xml", isEncrypted: true)
        #expect(await refusal(of: zip.finished(), name: "a.docx") == .encrypted(.docx))
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        guard case .unsupported(_, let wayOut) = await refusal(of: old, name: "a.doc") else {
            Issue.record("an old Word file was not refused")
            return
        }
        #expect(wayOut.contains(".docx"))
    }

    @Test("other archives are refused by what they are")
    func others() async {
        for (name, what) in [
            ("xl/workbook.xml", "a spreadsheet"), ("ppt/presentation.xml", "a presentation"),
            ("a.txt", "a zip archive"),
        ] {
            var zip = ZipBuilder()
            zip.store("<x/>".utf8, as: name)
            guard case .unsupported(what, _) = await refusal(of: zip.finished(), name: "a.docx") else {
                Issue.record("\(name) was not refused as \(what)")
                continue
            }
        }
    }

    @Test("an archive that is cut off or holds broken XML is refused")
    func broken() async {
        let whole = Self.docx()
        for bytes in [Array(whole.prefix(whole.count / 3)), Self.docx("<w:p><w:r>")] {
            guard case .broken(.docx, _) = await refusal(of: bytes, name: "a.docx") else {
                Issue.record("a broken file was not refused")
                continue
            }
        }
    }
}

@Suite("Zip bombs")
struct ZipBombTests {
    private func isRefused(_ bytes: [UInt8], limits: DocumentLimits = .patient) async -> Bool {
        if case .unpacksTooFar = await refusal(of: bytes, name: "a.docx", limits: limits) {
            true
        } else {
            false
        }
    }

    @Test("a member that unpacks a thousand times larger is refused early")
    func ratio() async {
        var zip = ZipBuilder()
        zip.bomb(megabytes: 32, as: "word/document.xml")
        #expect(await isRefused(zip.finished()))
    }

    @Test("a large member is refused even where the archive around it is large too")
    func size() async {
        var zip = ZipBuilder()
        zip.store([UInt8](repeating: 1, count: 1 << 20), as: "word/media/image.png")
        zip.bomb(megabytes: 64, as: "word/document.xml")
        #expect(await isRefused(zip.finished()))
    }

    @Test("an archive of too many members is refused")
    func members() async {
        var limits = DocumentLimits.patient
        limits.archiveMembers = 20
        var zip = ZipBuilder()
        for index in 0..<30 { zip.store([], as: "\(index)") }
        #expect(await isRefused(zip.finished(), limits: limits))
    }
}
