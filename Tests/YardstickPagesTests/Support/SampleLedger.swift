import Foundation
import YardstickAudit
import YardstickLedger

/// Made-up documents in a ledger of their own, which goes when the test is over.
final class SampleLedger: Sendable {
    let ledger: Ledger
    let folder: URL

    /// - Parameters:
    ///   - documents: File names with their texts.
    ///   - audited: Whether their numbers are checked against each other.
    init(_ documents: [String: String], audited: Bool = true) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pages-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in documents {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        ledger = try Ledger.open(folder.appendingPathComponent("test.db").path, for: .adding)
        let paths = documents.keys.map { folder.appendingPathComponent($0).path }
        _ = try await DocumentAdder(ledger: ledger).add(paths)
        if audited { try Audit.run(on: ledger).keep(in: ledger) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Two plans and two reports of two made-up cities.
    static func cities() async throws -> SampleLedger {
        try await SampleLedger([
            "linden-2021-plan.md": """
            # Five-year plan of the city of Linden

            Date: 2021-01-20

            ## Growth

            GDP is to reach 120 billion yuan by 2025. We will build 40 new schools by 2025. The city will start the
            construction of the northern railway. R&D expenditures will rise from 2.1% to 3.0% of GDP by 2025.
            The "Green Valley" Action goes on.

            ## Environment

            Forest coverage will be at least 45% by 2025. PM2.5 will fall to at most 30 micrograms per cubic meter.
            """,
            "linden-2022-report.md": """
            # Report on the work of the government of Linden

            Date: 2023-01-15

            ## The year 2022

            In 2022, GDP reached 98.5 billion yuan, up 6.1%. GDP was 92.0 billion yuan in 2021. R&D expenditures
            accounted for 2.4% of GDP in 2022. Forest coverage was 44.1% in 2022. We built 12 new schools in 2022.
                The city's old lamp posts numbered 4,200 in 2022.

            ## Targets for 2023

            GDP will grow by about 6% in 2023.
            """,
            "oakham-2022-report.md": """
            # Report on the work of the government of Oakham

            Date: 2023-01-18

            In 2022, GDP reached 77 billion yuan, up 5%. Forest coverage was 51% in 2022. GDP will reach 100 billion
            yuan by 2025.
            """,
            "linden-2021-plan.yaml": "area: Linden\ndate: 2021-01-20\nkind: plan\n",
            "linden-2022-report.yaml": "area: Linden\ndate: 2023-01-15\nkind: report\n",
            "oakham-2022-report.yaml": "area: Oakham\ndate: 2023-01-18\nkind: report\n",
        ])
    }

    /// The hostile document, read once for all tests that only look at it.
    static let sharedHostile = Task { try await hostile() }

    /// A document in which every sentence tries to be more than text.
    static func hostile() async throws -> SampleLedger {
        let endless = String(repeating: "and the \"river\" bank's <em>long</em> path ", count: 24_000)
        return try await SampleLedger([
            "o'plan \"x\".md": """
            # <script>alert(1)</script> Plan & "more" of 'Linden'

            ## <img src=x onerror=alert(2)> section

            <script>alert(3)</script> GDP reached 98.5 billion yuan in 2022. The city's <b onclick=alert(4)>new
            parks</b> numbered 42 in 2022. \u{202E}GDP was 92.0 billion yuan\u{202C} in 2021. We will build 30 "<i>bold</i>" schools
            by 2025. The "<u>Under & over</u>" Action goes on. GDP is to reach 120 billion yuan by 2025.

            In 2022, \(endless) rose to 17.5%.
            """,
            "o'plan \"x\".yaml": "area: \"<a href='x'>Lin/den\\\"&\"\ndate: 2023-01-15\nkind: report\n",
        ])
    }
}
