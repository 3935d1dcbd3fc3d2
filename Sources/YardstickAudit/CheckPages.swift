/// The documentation pages of the checks, made from what the checks say of themselves.
public enum CheckPages {
    /// What a worked example comes to: the finding of its check.
    public struct Worked: Sendable {
        let verdict: Verdict
        let title: String
        let arithmetic: String
        let guess: String?

        /// Takes the first outcome that does not agree.
        public init?(_ outcomes: [Outcome]) {
            guard let outcome = outcomes.first(where: { $0.verdict != .agrees }) else { return nil }
            (verdict, title) = (outcome.verdict, outcome.title)
            (arithmetic, guess) = (outcome.arithmetic, outcome.guess)
        }
    }

    /// The page of a check in Markdown.
    ///
    /// - Parameter worked: What its example comes to, from running the check on it.
    public static func page(of check: Check, worked: Worked) -> String {
        let documentation = check.documentation
        let parts = [
            "# \(documentation.title)", "`yardstick audit --check \(check.name)`",
            "Compares. " + documentation.compares, "Formula. " + documentation.formula,
            "Source. " + documentation.source, "Needs. " + documentation.needs,
            "Says nothing about. " + documentation.silent, "## Example", examples(documentation.example),
            "What the check says, \(worked.verdict.words):",
            "> \(worked.title). \(worked.arithmetic)",
            worked.guess.map { "> A guess: \($0)." } ?? "",
        ]
        let marked = parts.filter { !$0.isEmpty }.map(bold)
        return marked.joined(separator: "\n\n") + "\n"
    }

    /// The contents page of all checks in Markdown.
    public static var contents: String {
        let rows = Check.all.map { check in
            "| [\(check.name)](\(check.name).md) | \(check.documentation.title) |"
        }
        return
            (["# Checks of the audit", "", preface, "", "| check | what it makes sure of |", "| --- | --- |"]
            + rows)
            .joined(separator: "\n") + "\n"
    }

    private static let preface = """
        A written number stands for every number that rounds to it, wider where "about" stands before it and open where \
        "more than" does. A check reports a difference only where none of these numbers agree. What it cannot compare, it \
        passes over. The verdicts: *agrees*; *differs*; *differs by revision*, where a later document states an \
        earlier figure anew or declares a change; *cannot tell*, where something that is left unsaid may explain the gap. \
        These pages are made from the checks themselves; a test fails when they are stale.
        """

    private static let leads = ["Compares.", "Formula.", "Source.", "Needs.", "Says nothing about."]

    private static func bold(_ part: String) -> String {
        guard let lead = leads.first(where: part.hasPrefix) else { return part }
        return "**\(lead)**" + part.dropFirst(lead.count)
    }

    private static func examples(_ examples: [CheckDocumentation.Example]) -> String {
        examples.map { example in
            "\(example.area), \(example.date):\n\n```text\n\(example.text)\n```"
        }.joined(separator: "\n\n")
    }
}
