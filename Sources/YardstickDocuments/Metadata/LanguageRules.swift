import YardstickReading

/// Tells the language by the letters.
enum LanguageRules {
    /// How many bytes are looked at: a page or two says what language it is.
    private static let sample = 6_000

    /// Chinese where at least a fifth of the letters are Chinese characters, for one says as much as a word.
    static func find(in text: [UInt8]) -> Language {
        var chinese = 0
        var others = 0
        for scalar in String(decoding: text.prefix(sample), as: UTF8.self).unicodeScalars {
            if scalar.isChinese {
                chinese += 1
            } else if scalar.properties.isAlphabetic {
                others += 1
            }
        }
        return chinese * 5 > chinese + others ? .chinese : .english
    }
}
