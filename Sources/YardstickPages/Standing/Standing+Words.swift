import YardstickSupervision

extension Standing {
    private static let changes: Set<String> = Set(
        [LifeStep.Kind.raised, .lowered, .softened, .tightened].map(\.rawValue))

    /// What happened to a statement of the target later: "lowered". It stands as it does by what it became then, and
    /// whoever reads the earlier words has to be told; nothing where it was left as it is.
    func change(after line: Int64) -> String? {
        guard line != id, let place = record.life.lastIndex(where: { $0.line == line }) else { return nil }
        return record.life[(place + 1)...].last { Self.changes.contains($0.kind) }?.kind
    }

    /// What each year must still bring; nothing where the time is over.
    var stillNeeded: String? {
        grounds == Grounds.noFigureForDeadline.description ? nil : required
    }
}
