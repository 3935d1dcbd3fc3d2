extension StringProtocol {
    /// The text cut to so many characters, the last of them an ellipsis where it is longer.
    func shortened(to length: Int) -> String {
        guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else {
            return String(self)
        }
        return self[..<index(before: end)] + "…"
    }

    /// The text cut to so many characters in its middle: the end of a title is what tells one year's report from the
    /// next.
    func shortenedInside(to length: Int) -> String {
        guard count > length, length > 8 else { return String(self) }
        let tail = length / 3
        let head = Self.wholeWords(String(prefix(length - tail - 1)))
        let end = Self.wholeWords(String(suffix(tail).reversed()))
        return head + " … " + String(end.reversed())
    }

    /// The start of a text without a word that is cut, where it has words at all.
    private static func wholeWords(_ start: String) -> String {
        var words = start.split(separator: " ", omittingEmptySubsequences: false)
        if words.count > 1 { words.removeLast() }
        var kept = words.joined(separator: " ")
        while kept.last == " " || kept.last == "," { kept.removeLast() }
        return kept
    }

    /// The text with its first letter as a capital, as titles begin.
    var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
