/// Finds the places of gold items, one after the other; each takes its place from those that follow.
struct GoldPlacer {
    private let text: [UInt8]
    private var taken: [Range<Int>] = []
    private var lines: [Key: Int] = [:]

    private struct Key: Hashable {
        let sentence: String
        let surface: String
    }

    init(text: [UInt8]) {
        self.text = text
    }

    /// The byte range of an item's surface.
    mutating func place(_ item: GoldItem) throws(GoldFault.Reason) -> Range<Int> {
        let range =
            switch item.place {
            case .at(let range): try stated(range, item.surface)
            case .within(let sentence): try next(item.surface, in: sentence)
            }
        taken.append(range)
        return range
    }

    private func stated(_ range: Range<Int>, _ surface: String) throws(GoldFault.Reason) -> Range<Int> {
        guard range.upperBound <= text.count, text[range].elementsEqual(surface.utf8) else {
            throw .surfaceNotAtItsPlace
        }
        return range
    }

    private mutating func next(_ surface: String, in sentence: String) throws(GoldFault.Reason) -> Range<Int>
    {
        let (whole, part) = (Array(sentence.utf8), Array(surface.utf8))
        guard ByteSearch.first(whole, in: text) != nil else { throw .sentenceNotInDocument }
        guard ByteSearch.first(part, in: whole) != nil else { throw .surfaceNotInSentence }
        lines[Key(sentence: sentence, surface: surface), default: 0] += 1
        let count = lines[Key(sentence: sentence, surface: surface)] ?? 0
        guard count <= ByteSearch.count(part, in: whole) else { throw .tooManyLines(surface) }
        guard let range = free(part, in: whole) else { throw .noPlaceLeft(surface) }
        return range
    }

    /// The first place of the part in the first copy of the whole that has one left.
    private func free(_ part: [UInt8], in whole: [UInt8]) -> Range<Int>? {
        for start in ByteSearch.all(whole, in: text) {
            for offset in ByteSearch.all(part, in: whole) {
                let range = start + offset..<start + offset + part.count
                if !cutsNumber(range), !taken.contains(where: { $0.overlaps(range) }) { return range }
            }
        }
        return nil
    }

    /// "5%" is not a place of its own in "25%".
    private func cutsNumber(_ range: Range<Int>) -> Bool {
        let (first, last) = (range.lowerBound, range.upperBound)
        let cutsBefore = first > 0 && isDigit(text[first - 1]) && isDigit(text[first])
        let cutsAfter = last < text.count && isDigit(text[last]) && isDigit(text[last - 1])
        return cutsBefore || cutsAfter
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
