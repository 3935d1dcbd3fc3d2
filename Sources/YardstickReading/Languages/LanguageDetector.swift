/// Tells the language of a text by its letters.
enum LanguageDetector {
    /// Chinese where at least a tenth of the first 20,000 bytes are Chinese characters, else English.
    static func language(of text: [UInt8]) -> Language {
        var han = 0
        var at = 0
        let limit = min(text.count, 20_000)
        while at < limit {
            let length = Bytes.length(text, at, limit)
            if length == 3, Bytes.isHan(Bytes.scalar(text, at, length)) { han += length }
            at += length
        }
        return han * 10 > limit && limit > 0 ? .chinese : .english
    }
}
