/// What each rule adds to the log-odds that a measurement is right in every field.
///
/// Written by `Scripts/train-confidence.py`; not edited by hand.
enum ConfidenceWeights {
    /// What holds before any rule is looked at.
    static let base = 0.0
    /// By field and rule.
    static let rules: [String: Double] = [:]
}
