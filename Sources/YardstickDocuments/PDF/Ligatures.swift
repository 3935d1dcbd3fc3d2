/// Spells out the ligatures that fonts put in place of letters.
enum Ligatures {
    private static let letters: [Character: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// The text with letters for ligatures.
    static func spelled(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xFB00...0xFB06).contains($0.value) }) else {
            return text
        }
        return text.reduce(into: "") { result, character in
            if let spelled = letters[character] { result += spelled } else { result.append(character) }
        }
    }
}
