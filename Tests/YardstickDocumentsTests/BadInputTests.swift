import Foundation
import Testing

@testable import YardstickDocuments

@Suite("Bad input")
struct BadInputTests {
    @Test("a missing file is named, with the reason and the way out")
    func missing() async {
        let error = await refusal(ofFile: "/no/such/plan.pdf")
        #expect(error?.reason == .missing)
        #expect(
            error?.description
                == "`/no/such/plan.pdf`: no such file or folder. Check the spelling of the path.")
    }

    @Test("an empty file and one of spaces")
    func empty() async throws {
        let folder = try TemporaryFolder()
        #expect(await refusal(ofFile: try folder.write("", to: "a.txt"))?.reason == .empty)
        #expect(
            await refusal(ofFile: try folder.write(" \n\t\n", to: "b.txt"))?.reason == .noText(.plainText))
        #expect(await refusal(of: [], name: "-") == .empty)
    }

    @Test("a table is not taken for prose")
    func tables() async {
        let bytes = Array("Indicator,2020\nGDP (billion yuan),5\n".utf8)
        for name in ["a.csv", "a.TSV", "a.json", "a.jsonl"] {
            guard case .unsupported(_, let wayOut) = await refusal(of: bytes, name: name) else {
                Issue.record("\(name) is read")
                continue
            }
            #expect(wayOut.contains("yardstick import"))
        }
        #expect(await refusal(of: bytes, name: "a.txt") == nil)
    }

    @Test("a file that may not be read", .disabled(if: Machine.isRoot))
    func unreadable() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("words", to: "a.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        #expect(await refusal(ofFile: path)?.reason == .unreadable("permission denied"))
    }

    @Test("a folder and a device are no files")
    func others() async throws {
        let folder = try TemporaryFolder()
        #expect(await refusal(ofFile: folder.path)?.reason == .folder)
        #expect(await refusal(ofFile: "/dev/zero")?.reason == .notAFile)
    }

    /// The file is all hole; no machine has the memory to read it first.
    @Test("a file of a terabyte is refused before it is read")
    func large() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("", to: "large.txt")
        #expect(truncate(path, 1 << 40) == 0)
        #expect(await refusal(ofFile: path)?.reason == .tooLarge(bytes: 1 << 40, limit: 256 << 20))
    }

    @Test("a format other than text has a lower limit, and text that is none is refused by its head")
    func lowerLimits() async throws {
        let folder = try TemporaryFolder()
        for (head, reason) in [
            ("%PDF-1.7\n", DocumentError.Reason.tooLarge(bytes: 100 << 20, limit: 64 << 20)),
            ("<!DOCTYPE html>", .tooLarge(bytes: 100 << 20, limit: 64 << 20)),
            ("", .notText),
        ] {
            let path = try folder.write(head, to: "a")
            #expect(truncate(path, 100 << 20) == 0)
            #expect(await refusal(ofFile: path)?.reason == reason)
        }
    }

    @Test("bytes from standard input have the same limits")
    func standardInput() async throws {
        var limits = DocumentLimits.patient
        (limits.sourceBytes, limits.textBytes) = (16, 32)
        let page = Array("<html><p>words".utf8) + [UInt8](repeating: 0x20, count: 10)
        #expect(await refusal(of: page, name: "-", limits: limits) == .tooLarge(bytes: 24, limit: 16))
        let error = DocumentError(path: "-", reason: .empty)
        #expect(error.description.hasPrefix("standard input: is empty."))
    }

    @Test("control characters of a path do not reach the terminal")
    func escaped() {
        let error = DocumentError(path: "a\u{1B}[31m\u{202E}b", reason: .scanned)
        #expect(!error.description.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(
            error.description.hasSuffix(
                "no text found; it looks scanned. Run OCR first (for example `ocrmypdf`)."))
    }

    @Test("a text of one long line and many brackets is read")
    func longLine() async throws {
        let text = String(repeating: "(", count: 500_000) + String(repeating: "9", count: 500_000)
        #expect(try await load(text).text.count == 1_000_000)
    }
}

@Suite("Folders")
struct FolderTests {
    @Test("the documents of a folder come sorted, without hidden files, sidecars and README files")
    func listing() throws {
        let folder = try TemporaryFolder()
        for name in [
            "b.txt", "a.PDF", "sub/c.md", "sub/deep/d.html", ".hidden.txt", ".git/e.txt", "b.yaml",
            "README.md",
            "sub/readme.txt", "table.csv", "~$b.docx", "f.docx", "g.odt",
        ] {
            try folder.write("words", to: name)
        }
        let paths = try DocumentLoader.documents(under: folder.path)
        let expected = ["a.PDF", "b.txt", "f.docx", "g.odt", "sub/c.md", "sub/deep/d.html"]
        #expect(paths == expected.map { folder.path + "/" + $0 })
        #expect(try DocumentLoader.documents(under: folder.path + "/") == paths.map { $0 })
    }

    @Test("names of every length are whole, however many there are")
    func names() throws {
        let folder = try TemporaryFolder()
        let names = (1...1200).map { number in
            "\(1000 + number)-" + String(repeating: "n", count: number % 200) + ".txt"
        }
        for name in names { try folder.write("words", to: name) }
        for _ in 1...20 {
            #expect(
                try DocumentLoader.documents(under: folder.path)
                    == names.sorted().map { folder.path + "/" + $0 })
        }
    }

    @Test("a file is listed as it is, whatever its name")
    func file() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("words", to: "table.csv")
        #expect(try DocumentLoader.documents(under: path) == [path])
    }

    @Test("links that lead in a circle or nowhere do no harm")
    func links() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("words", to: "sub/a.txt")
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path + "/sub/loop", withDestinationPath: folder.path)
        try files.createSymbolicLink(atPath: folder.path + "/gone.txt", withDestinationPath: "/no/such/file")
        #expect(try DocumentLoader.documents(under: folder.path) == [path])
    }

    @Test("a folder without documents and a missing one are errors")
    func nothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("a,b", to: "table.csv")
        #expect(throws: DocumentError(path: folder.path, reason: .noDocuments)) {
            try DocumentLoader.documents(under: folder.path)
        }
        #expect(throws: DocumentError(path: "/no/such", reason: .missing)) {
            try DocumentLoader.documents(under: "/no/such")
        }
    }
}
