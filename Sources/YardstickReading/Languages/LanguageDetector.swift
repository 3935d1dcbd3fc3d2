/// Tells the language of a text by its letters.
public enum LanguageDetector {
    /// How many bytes are looked at: a few pages say what language it is.
    private static let sample = 20_000

    /// Chinese where at least a fifth of the letters are Chinese characters, for one says as much as a word.
    public static func language(of text: [UInt8]) -> Language {
        var (han, others) = (0, 0)
        var at = 0
        let limit = min(text.count, sample)
        while at < limit {
            let length = Bytes.length(text, at, limit)
            if length == 1 {
                others += Bytes.isLetter(text[at]) ? 1 : 0
            } else if length == 3, Bytes.isHan(Bytes.scalar(text, at, length)) {
                han += 1
            } else if Bytes.letterLength(text, at, limit) != nil {
                others += 1
            }
            at += length
        }
        return han * 5 > han + others ? .chinese : .english
    }
}
