import Testing

@testable import YardstickDocuments

@Suite("PDF", .enabled(if: Machine.hasPoppler))
struct PDFTests {
    private let prose = [
        "The council of Oakton will raise the share of renewable power to 60 per cent by 2030, and it",
        "will plant twelve thousand trees along its roads, where the infra-",
        "structure of the old tramway leaves room for them. All of this is paid for by the city.",
    ]

    @Test("lines become paragraphs, words are mended, page numbers and running lines go")
    func paragraphs() async throws {
        let cover = ["Climate Plan of Oakton", "May 2021"]
        let inner = ["North", "South", "East", "West"].enumerated().map { index, part in
            ["Oakton climate plan", "\(part) of the river"] + prose + [
                "End of \(part)", "Page \(index) of 4",
            ]
        }
        let bytes = PDFBuilder(pages: [cover] + inner, title: "plan.indd").finished()
        let document = try await load(bytes, name: "plan.pdf")
        let joined =
            "The council of Oakton will raise the share of renewable power to 60 per cent by 2030, and it "
            + "will plant twelve thousand trees along its roads, where the infrastructure of the old tramway "
            + "leaves room for them. All of this is paid for by the city."
        #expect(document.format == .pdf)
        #expect(document.words.contains(joined))
        #expect(!document.words.contains("Page 2"))
        #expect(!document.words.contains("Oakton climate plan"))
        #expect(document.metadata.title == "Climate Plan of Oakton")
        #expect(document.metadata.date?.description == "2021-05")
    }

    @Test("a PDF is one by its content, whatever its name")
    func byContent() async throws {
        let bytes = PDFBuilder(pages: [prose]).finished()
        #expect(try await load(bytes, name: "-").format == .pdf)
    }

    @Test("a scan, a locked file and a broken file are refused, each with its way out")
    func refused() async {
        let scanned = PDFBuilder(pages: [prose, prose], isScanned: true).finished()
        #expect(await refusal(of: scanned, name: "a.pdf") == .scanned)
        let locked = PDFBuilder(pages: [prose], isEncrypted: true).finished()
        #expect(await refusal(of: locked, name: "a.pdf") == .encrypted(.pdf))
        let broken = Array("%PDF-1.7\nnothing of use".utf8)
        guard case .broken(.pdf, _) = await refusal(of: broken, name: "a.pdf") else {
            Issue.record("a broken PDF was not refused")
            return
        }
    }
}

@Suite("Programs in a process of their own")
struct ConfinedProgramTests {
    private func run(
        _ name: String, _ arguments: [String] = [], input: [UInt8] = [], limits: DocumentLimits = .patient
    ) async -> Result<ConfinedProgram.Outcome, DocumentError.Reason> {
        do {
            let program = ConfinedProgram(name: name, package: "poppler-utils", limits: limits)
            return .success(try await program.run(arguments, on: input))
        } catch {
            return .failure(error)
        }
    }

    private func failure(
        of result: Result<ConfinedProgram.Outcome, DocumentError.Reason>
    ) -> DocumentError.Reason? {
        if case .failure(let reason) = result { reason } else { nil }
    }

    @Test("bytes go in and come out")
    func passes() async throws {
        let input = [UInt8](repeating: 0x41, count: 300_000)
        #expect(try await run("cat", input: input).get().output == input)
    }

    @Test("a missing program is named with its package")
    func missing() async {
        let reason = failure(of: await run("no-such-program"))
        #expect(reason == .programMissing("no-such-program", package: "poppler-utils"))
    }

    @Test("a program that does not end is stopped")
    func slow() async {
        var limits = DocumentLimits.patient
        limits.seconds = 1
        #expect(failure(of: await run("sleep", ["600"], limits: limits)) == .tooSlow(seconds: 1))
    }

    @Test("a program that prints without end is stopped")
    func endless() async {
        var limits = DocumentLimits.patient
        limits.convertedBytes = 1 << 20
        guard case .unpacksTooFar = failure(of: await run("yes", limits: limits)) else {
            Issue.record("endless output was taken")
            return
        }
    }

    @Test("a program that takes too much memory fails")
    func greedy() async throws {
        var limits = DocumentLimits.patient
        limits.converterMemory = 64 << 20
        let outcome = try await run(
            "dd", ["if=/dev/zero", "of=/dev/null", "bs=512M", "count=1"], limits: limits
        ).get()
        #expect(outcome.code != 0)
    }

    @Test("a program that leaves its input unread does no harm")
    func deaf() async {
        let result = await run("false", input: [UInt8](repeating: 0x41, count: 4 << 20))
        if case .success(let outcome) = result { #expect(outcome.code != 0) }
    }
}
