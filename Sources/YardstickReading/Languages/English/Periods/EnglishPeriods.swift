/// Times as English names them: years, months, plan periods, and years told from the document's date.
final class EnglishPeriods: PeriodGrammar {
    let numerals: NumeralReader

    init(numerals: NumeralReader) { self.numerals = numerals }

    func periods(_ tokens: [Token], in text: [UInt8], date: CalendarDate?) -> [PeriodMention] {
        var mentions: [PeriodMention] = []
        guard var at = Self.next(in: tokens, from: 0) else { return [] }
        var cursor = EnglishPeriodCursor(tokens: tokens, text: text, date: date, numerals: numerals, at: at)
        while let place = Self.next(in: tokens, from: at) {
            at = place
            cursor.at = at
            if var mention = cursor.mention() {
                if mention.tie == .during, cursor.isOfAnother(mention.tokens) { mention.tie = .comparison }
                mention = cursor.overItsLength(cursor.sameOf(mention))
                mention.isOfReference =
                    cursor.followsReference(mention.tokens)
                    || mentions.last.map { cursor.goesOn(mention.tokens, behindReference: $0) } ?? false
                mention.isOfTitle = cursor.isOfTitle(mention.tokens, isSpan: mention.isSpan)
                mention.isOnward = cursor.isOnward(mention.tokens)
                if let told = mentions.last, cursor.isSaidAgain(told, by: mention) {
                    mention.tokens = told.tokens.lowerBound..<mention.tokens.upperBound + 1
                    mentions.removeLast()
                }
                mentions.append(mention)
                at = max(mention.tokens.upperBound, at + 1)
            } else {
                at += 1
            }
        }
        return mentions
    }

    /// The next token from a place on that may name a time.
    private static func next(in tokens: [Token], from start: Int) -> Int? {
        let tokens = tokens.span
        var at = start
        while at < tokens.count, !tokens[at].cue.contains(.time) { at += 1 }
        return at < tokens.count ? at : nil
    }
}
