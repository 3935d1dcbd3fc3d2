/// A sentence as the grammars see it: tokens with their parts, quantities, times.
/// A class and not a value, because every rule of the grammar passes it on.
final class SentenceView {
    let text: [UInt8]
    let tokens: [Token]
    let quantities: [QuantityMention]
    let periods: [PeriodMention]
    /// What was measured last in the sentence before.
    let carried: Indicator?

    /// The words of an indicator and where they stand.
    struct Indicator {
        let words: String
        let range: Range<Int>
        /// What was counted last in the paragraph, for "26 are complete" and "two of them".
        var noun: String?
    }

    /// For each token the quantity that it belongs to, or -1.
    let quantityAt: [Int16]
    /// What its tokens are, all together.
    let inventory: Inventory

    init(
        text: [UInt8], tokens: [Token], quantities: [QuantityMention], periods: [PeriodMention],
        carried: Indicator? = nil
    ) {
        self.carried = carried
        self.text = text
        self.tokens = tokens
        self.quantities = quantities
        self.periods = periods
        inventory = Inventory(of: tokens)
        guard !quantities.isEmpty else {
            quantityAt =
                Self.unoccupied.count >= tokens.count
                ? Self.unoccupied : [Int16](repeating: -1, count: tokens.count)
            return
        }
        var places = [Int16](repeating: -1, count: tokens.count)
        for (index, quantity) in quantities.enumerated() {
            for place in quantity.tokens where place < places.count {
                places[place] = Int16(truncatingIfNeeded: index)
            }
        }
        quantityAt = places
    }

    /// Whether a token is part of a quantity; none stands outside the sentence.
    func isQuantity(_ place: Int) -> Bool { quantityAt.indices.contains(place) && quantityAt[place] >= 0 }

    /// Whether a run of tokens holds a quantity or part of one.
    func holdsQuantity(_ run: Range<Int>) -> Bool { run.contains(where: isQuantity) }

    /// The places of a sentence without quantities, shared by all but the longest of them.
    private static let unoccupied = [Int16](repeating: -1, count: 1000)

    /// "The main goals for this year are: ...": the time stands before a colon and holds for what follows it.
    func leadsIn(_ mention: PeriodMention) -> Bool {
        guard let colon = tokens.firstIndex(where: { $0.kind == .colon }) else {
            // "The targets for 2006 were set as follows."
            return quantities.isEmpty && tokens.suffix(2).contains { $0.is(.follows) }
        }
        // "Ridership (2019): 2.6 million": the label of one value leads in nothing more.
        if quantities.contains(where: { $0.first == colon + 1 }) { return false }
        return mention.tokens.upperBound <= colon
    }

    /// Four digits that name a year.
    func isYear(_ token: Token) -> Bool { token.kind == .digits && token.range.count == 4 }

    func token(_ place: Int) -> Token? { place >= 0 && place < tokens.count ? tokens[place] : nil }

    /// The bytes from the first to the last of a run of tokens; empty for an empty run.
    func bytes(_ run: Range<Int>) -> Range<Int> {
        guard !run.isEmpty, run.lowerBound >= 0, run.upperBound <= tokens.count else { return 0..<0 }
        return Int(tokens[run.lowerBound].lower)..<Int(tokens[run.upperBound - 1].upper)
    }

    /// The tokens that a range of bytes covers, or nothing where they are not all of this sentence.
    func tokens(of range: Range<Int>) -> Range<Int>? {
        guard let first = tokens.first, let last = tokens.last, !range.isEmpty,
            range.lowerBound >= Int(first.lower), range.upperBound <= Int(last.upper)
        else { return nil }
        let lower = firstToken { Int($0.lower) >= range.lowerBound }
        let upper = firstToken { Int($0.upper) > range.upperBound }
        return lower < upper ? lower..<upper : nil
    }

    /// The first token of which something is so that is so of all behind it as well.
    private func firstToken(where isSo: (Token) -> Bool) -> Int {
        var (lower, upper) = (0, tokens.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if isSo(tokens[middle]) { upper = middle } else { lower = middle + 1 }
        }
        return lower
    }

    /// The times that a run of tokens touches, found without looking at all of them.
    func periods(touching run: Range<Int>) -> ArraySlice<PeriodMention> {
        var (lower, upper) = (0, periods.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if periods[middle].tokens.upperBound <= run.lowerBound {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        return periods[lower...].prefix { $0.tokens.lowerBound < run.upperBound }
    }

    /// The words of a run of tokens as they stand in the text, runs of white space as one space.
    func words(_ run: Range<Int>) -> String { words(at: bytes(run)) }

    /// The words at a range of bytes, which need not be the sentence's own.
    func words(at range: Range<Int>) -> String { String(decoding: spelling(at: range), as: UTF8.self) }

    /// The bytes of the words of a run of tokens, runs of white space as one space.
    func spelling(_ run: Range<Int>) -> ArraySlice<UInt8> { spelling(at: bytes(run)) }

    private func spelling(at range: Range<Int>) -> ArraySlice<UInt8> {
        isPlain(range) ? text[range] : spacedOnce(range)[...]
    }

    /// Whether single spaces part the words of a range, so that it can be taken as it stands: no line ends, no runs
    /// of spaces and no wide ones.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let text = text
        let bytes = text.span
        if Self.isPlainASCII(bytes, range) { return true }
        var last: UInt8 = 0
        for at in range {
            let byte = bytes[at]
            if byte > 0x20, byte < 0x80 {
                last = byte
                continue
            }
            if byte < 0x20 || (byte == 0x20 && last == 0x20) || byte == 0xC2 || byte == 0xE3 { return false }
            if last == 0xE2, byte == 0x80 || byte == 0x81, at + 1 < range.upperBound,
                text[at + 1] < 0x93 || text[at + 1] > 0xA7
            {
                return false
            }
            last = byte
        }
        return true
    }

    /// The same of most ranges, seven bytes at a time and the one behind them.
    private static func isPlainASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            guard EightBytes(bytes, at, upTo: range.upperBound).arePlain(range.upperBound - at) else {
                return false
            }
            at += 7
        }
        return true
    }

    private func spacedOnce(_ range: Range<Int>) -> [UInt8] {
        let text = text
        var spaced: [UInt8] = []
        spaced.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if byte > 0x20, byte < 0x80, byte != 0x2D {
                spaced.append(byte)
                at += 1
                continue
            }
            let length = Bytes.length(text, at, range.upperBound)
            if byte == 0x2D, let rest = Hyphenation.continuation(text, at, range.upperBound) {
                at = rest.lowerBound
                continue
            }
            let isSpace = Bytes.isSpace(Bytes.scalar(text, at, length))
            if !isSpace {
                spaced.append(contentsOf: text[at..<at + length])
            } else if spaced.last != 0x20 {
                spaced.append(0x20)
            }
            at += length
        }
        return spaced
    }
}
