/// A language that the reading has a pack for, by its ISO 639-1 code.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}
