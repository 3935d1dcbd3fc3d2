/// Chinese names of indicators, found wherever they stand in a phrase: Chinese sets no space between words.
struct HanNames {
    /// A name and the place of its indicator.
    private struct Name {
        let bytes: [UInt8]
        let place: Int
        /// How many names were added before.
        let order: Int

        func isBetter(than other: Self) -> Bool {
            (bytes.count, other.order) > (other.bytes.count, order)
        }
    }

    /// The names by their opening bytes.
    private var names: [Opener: [Name]] = [:]
    private var count = 0

    /// The first two bytes of a name, which part its first character from most others.
    private struct Opener: Hashable {
        let first, second: UInt8

        init?(_ bytes: ArraySlice<UInt8>) {
            guard let first = bytes.first, let second = bytes.dropFirst().first else { return nil }
            (self.first, self.second) = (first, second)
        }
    }

    /// Adds the name of the indicator at a place; one of a single byte is left out.
    mutating func add(_ name: [UInt8], _ place: Int) {
        guard let opener = Opener(name[...]) else { return }
        names[opener, default: []].append(Name(bytes: name, place: place, order: count))
        count += 1
    }

    /// The place of the indicator whose name is the longest in a phrase; of names of one length the first that was added.
    func longest(in phrase: [UInt8]) -> Int? {
        var best: Name?
        for start in phrase.indices {
            guard let opener = Opener(phrase[start...]), let known = names[opener] else { continue }
            for name in known where phrase[start...].starts(with: name.bytes) {
                if best.map(name.isBetter) ?? true { best = name }
            }
        }
        return best?.place
    }
}
