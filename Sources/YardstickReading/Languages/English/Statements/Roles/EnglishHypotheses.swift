/// What a sentence only supposes: "If all cars in ten states were electric, cleaner air would save 24 billion".
extension EnglishStatementReader {
    /// Whether the sentence supposes what is not so, and tells what would come of it. Not "If approved, the project would
    /// create 300 jobs", which is meant.
    static func supposes(_ view: SentenceView) -> Bool {
        guard let opener = view.tokens.firstIndex(where: { $0.is(.if) }),
            view.token(opener - 1)?.is(.as) != true
        else { return false }
        let clause = view.tokens[opener...].prefix { $0.kind != .comma }
        let isUnreal = clause.contains {
            $0.isOne(of: .were, .had) || $0.part == .finite && $0.has(.verbPast) && !$0.has(.verbBase)
        }
        return isUnreal
            && view.tokens.contains { $0.part == .modal && Self.unreal.contains($0.range, of: view.text) }
    }

    private static let unreal = WordSet("would could might")
}
