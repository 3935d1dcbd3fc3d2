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
        let head = prefix(length - tail - 1), end = suffix(tail)
        return String(head).trimmedAtEnd + " … " + String(end.drop { $0 == " " })
    }

    /// The text with its first letter as a capital, as titles begin.
    var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }

    private var trimmedAtEnd: String {
        var text = String(self)
        while text.last == " " || text.last == "," { text.removeLast() }
        return text
    }
}
