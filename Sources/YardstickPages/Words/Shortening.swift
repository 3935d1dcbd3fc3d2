extension StringProtocol {
    /// The text cut to so many characters, the last of them an ellipsis where it is longer.
    func shortened(to length: Int) -> String {
        guard let end = index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else {
            return String(self)
        }
        return self[..<index(before: end)] + "…"
    }
}
