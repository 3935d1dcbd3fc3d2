/// A path as it is written in an address.
///
/// A form's ending counts only where it is written out, so that a name which ends in ".csv" has its dot
/// escaped. Browsers take "." and ".." for steps even when they are escaped; a tilde before them keeps them names.
struct EscapedPath {
    let segments: [String]
    let form: PageForm

    /// The name of the first page where its form needs an ending to stand on.
    static let index = "index"

    init(segments: [String], form: PageForm) {
        self.segments = segments
        self.form = form
    }

    /// Reads a path without its first slash.
    init?(_ text: Substring) {
        let (stem, form) = Self.parted(text)
        self.form = form
        guard !stem.isEmpty, stem != Self.index[...] else {
            segments = []
            return
        }
        var segments: [String] = []
        for piece in stem.split(separator: "/", omittingEmptySubsequences: false) {
            guard let segment = Escape.decoded(piece, plusIsSpace: false), !segment.isEmpty else {
                return nil
            }
            segments.append(Self.withoutTilde(segment))
        }
        self.segments = segments
    }

    var text: String {
        guard !segments.isEmpty else { return form == .html ? "" : Self.index + ending }
        let pieces = segments.map { Escape.encoded(Self.withTilde($0), as: .segment) }
        return Self.guarded(pieces.joined(separator: "/")) + ending
    }

    private var ending: String { form == .html ? "" : "." + form.rawValue }

    private static func parted(_ text: Substring) -> (stem: Substring, form: PageForm) {
        for form in PageForm.allCases where text.hasSuffix("." + form.rawValue) {
            return (text.dropLast(form.rawValue.count + 1), form)
        }
        return (text, .html)
    }

    /// Escapes the dot of a name that would pass for the ending of a form, and the name of the first page.
    private static func guarded(_ text: String) -> String {
        if text == index { return "%69ndex" }
        for form in PageForm.allCases where text.hasSuffix("." + form.rawValue) {
            return text.dropLast(form.rawValue.count + 1) + "%2E" + form.rawValue
        }
        return text
    }

    private static func withTilde(_ segment: String) -> String {
        segment.hasPrefix("~") || segment == "." || segment == ".." ? "~" + segment : segment
    }

    private static func withoutTilde(_ segment: String) -> String {
        segment.hasPrefix("~") ? String(segment.dropFirst()) : segment
    }
}
