import YardstickReading

/// The words of a title that say what sort of document it is.
enum KindWords {
    private static let english: [String: DocumentKind] = [
        "report": .report, "review": .report, "assessment": .report, "address": .report,
        "evaluation": .report, "progress": .report, "results": .report, "accomplishments": .report,
        "achievements": .report,
        "communique": .communique, "communiqué": .communique, "bulletin": .communique,
        "statistics": .communique,
        "plenary": .plenary, "plenum": .plenary, "conference": .plenary, "session": .plenary,
        "meeting": .plenary, "decision": .plenary, "resolution": .plenary,
        "plan": .plan, "plans": .plan, "strategy": .plan, "strategies": .plan, "outline": .plan,
        "roadmap": .plan, "programme": .plan, "program": .plan, "framework": .plan, "blueprint": .plan,
        "agenda": .plan, "guidelines": .plan, "vision": .plan, "scheme": .plan, "budget": .plan,
        "manifesto": .plan, "contract": .plan, "charter": .plan, "compact": .plan, "pledges": .plan,
        "commitments": .plan, "priorities": .plan, "contribution": .plan, "contributions": .plan,
    ]

    private static let chinese: [(String, DocumentKind)] = [
        ("报告", .report), ("公报", .communique), ("全会", .plenary), ("全体会议", .plenary),
        ("工作会议", .plenary), ("决定", .plenary), ("决议", .plenary), ("规划", .plan), ("纲要", .plan),
        ("计划", .plan), ("方案", .plan), ("行动", .plan), ("意见", .plan), ("建议", .plenary),
    ]

    /// The kinds that the words of a title name, in the order of the title.
    static func kinds(in title: String) -> [DocumentKind] {
        let words = WordScanner.words(of: title).filter { $0.kind == .letters }
        let named = words.compactMap { english[$0.text.lowercased()] }
        return named + chinese.filter { title.holds($0.0) }.map(\.1)
    }

    /// Whether one of some words is a plan's name.
    static func namesPlan(_ words: some Sequence<Word>) -> Bool {
        words.contains { english[$0.text.lowercased()] == .plan }
    }

    /// Whether a title ends in such a word, a year in brackets apart: it is whole then.
    static func end(_ title: String) -> Bool {
        let words = WordScanner.words(of: title).filter {
            $0.kind == .letters || $0.text.unicodeScalars.contains { $0.isChinese }
        }
        guard let last = words.last else { return false }
        if last.kind == .letters {
            return english[last.text.lowercased()] != nil || last.text == "Government"
        }
        let ending = words.suffix(4).map(\.text).joined()
        return chinese.contains { ending.hasSuffix($0.0) }
    }
}
