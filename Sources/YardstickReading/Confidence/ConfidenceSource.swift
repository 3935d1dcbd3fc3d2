/// What the confidence of a measurement rests on.
public enum ConfidenceSource: Hashable, Sendable {
    /// How often measurements like it were right in annotated documents.
    case annotations
    /// What the authors of the rules that fired think of them; the annotations' weights are learned from it, among
    /// other traits.
    case authors
}
