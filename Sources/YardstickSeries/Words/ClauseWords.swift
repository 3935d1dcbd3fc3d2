import YardstickReading

/// What the words around a number say that its line in the ledger does not: "fell by 3%", "12% annually", "keep
/// below", "will reach".
///
/// A line keeps the number as it is written, so that a fall of 3% is a growth of 3 there. Whoever computes with it
/// needs the verb. The nearest word of change in the same clause decides; where there is none, nothing is said.
public struct ClauseWords: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The number is a fall, or what it is about is to become less.
    public static let falls = ClauseWords(rawValue: 1)
    /// The number is a rise, or what it is about is to become more.
    public static let rises = ClauseWords(rawValue: 2)
    /// The number is a year's average: "12% annually", "on average".
    public static let isYearly = ClauseWords(rawValue: 4)
    /// A level that is to be reached, whatever comes after: "reach", "exceed", "top".
    public static let isReached = ClauseWords(rawValue: 8)
    /// A level that is to be held: "keep", "remain", "within".
    public static let isKept = ClauseWords(rawValue: 16)
}

extension ClauseWords {
    /// How many bytes before and behind a number are looked at.
    private static let (reachBefore, reachBehind) = (240, 64)

    /// Reads the clause around a number.
    ///
    /// - Parameters:
    ///   - start: UTF-8 byte offset of the number in the text.
    ///   - text: The document's text.
    public init(at start: Int, in text: [UInt8]) {
        let start = max(0, min(start, text.count))
        let before = Self.clause(endingAt: start, text)
        let behind = Self.clause(startingAt: start, text)
        var words: ClauseWords = []
        let near = Self.words(before).reversed()
        for word in near {
            guard let change = Self.changes[word] else { continue }
            words.formUnion(change)
            break
        }
        if words.isDisjoint(with: [.falls, .rises]) {
            for word in Self.words(behind).prefix(6) {
                if let change = Self.changesBehind[word] { words.formUnion(change) }
            }
        }
        let yearly = Self.words(before).suffix(6) + Self.words(behind).prefix(8)
        if yearly.contains(where: Self.yearly.contains) { words.insert(.isYearly) }
        self = words.union(Self.han(before, behind))
    }

    private static func clause(endingAt end: Int, _ text: [UInt8]) -> ArraySlice<UInt8> {
        let first = max(0, end - reachBefore)
        let slice = text[first..<end]
        guard let stop = slice.lastIndex(where: isStop) else { return slice }
        return text[(stop + 1)..<end]
    }

    private static func clause(startingAt start: Int, _ text: [UInt8]) -> ArraySlice<UInt8> {
        let slice = text[start..<min(text.count, start + reachBehind)]
        guard let stop = slice.firstIndex(where: { isStop($0) || $0 == 0x2C }) else { return slice }
        return text[start..<stop]
    }

    /// A semicolon or a line's end; a full stop may be a decimal point.
    private static func isStop(_ byte: UInt8) -> Bool { byte == 0x3B || byte == 0x0A }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split { !isLetter($0) }.map { String(decoding: $0.map { $0 | 0x20 }, as: UTF8.self) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

// MARK: The words

extension ClauseWords {
    private static let changes: [String: ClauseWords] = table([
        (
            .falls,
            """
            fell fall falls fallen falling dropped drop drops declined decline declines declining decreased decrease \
            decreases decreasing reduced reduce reduces reducing reduction cut cuts lowered lower lowers shrank shrink \
            shrinks shrunk narrowed narrow down slashed eased contracted contract
            """
        ),
        (
            .rises,
            """
            rose rise rises risen rising grew grow grows grown growing growth increased increase increases increasing \
            up climbed climb jumped expanded expand raised raise raises gained gain added more another additional
            """
        ),
        (
            [.isReached, .rises],
            "reach reaches reached reaching exceed exceeds exceeded exceeding surpass surpassed top hit attain achieve"
        ),
        (
            .isKept,
            """
            keep keeps kept keeping remain remains remained maintain maintained hold held stay stays stayed within \
            below under stabilize stabilise stable controlled control limit limited
            """
        ),
    ])

    private static let changesBehind: [String: ClauseWords] = table([
        (.falls, "lower less fewer decrease decline drop fall reduction decreases"),
        (.rises, "higher more increase rise growth"),
    ])

    private static let yearly: Set<String> = ["annual", "annually", "yearly", "average", "averaging"]

    private static func table(_ entries: [(ClauseWords, String)]) -> [String: ClauseWords] {
        var table: [String: ClauseWords] = [:]
        for (meaning, words) in entries {
            for word in words.split(separator: " ") { table[String(word), default: []].formUnion(meaning) }
        }
        return table
    }

    private static let hanChanges: [(ClauseWords, [[UInt8]])] = [
        (.falls, ["下降", "减少", "降低", "回落", "缩小", "下滑", "降至", "降到"].map { Array($0.utf8) }),
        (.rises, ["增长", "增加", "提高", "上升", "提升", "新增"].map { Array($0.utf8) }),
        ([.isReached, .rises], ["达到", "突破", "超过", "达"].map { Array($0.utf8) }),
        (.isKept, ["保持", "控制在", "稳定在", "以内"].map { Array($0.utf8) }),
    ]
    private static let hanYearly = ["年均", "每年", "年平均"].map { Array($0.utf8) }

    private static func han(_ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> ClauseWords {
        guard before.contains(where: { $0 >= 0xE3 }) else { return [] }
        let clause = before.suffix(60)
        var best: (end: Int, words: ClauseWords)?
        for (meaning, words) in hanChanges {
            for word in words {
                guard let range = clause.lastRange(of: word), range.upperBound > best?.end ?? -1 else {
                    continue
                }
                best = (range.upperBound, meaning)
            }
        }
        var found = best?.words ?? []
        if hanYearly.contains(where: { clause.lastRange(of: $0) != nil }) { found.insert(.isYearly) }
        return found
    }
}

extension ArraySlice<UInt8> {
    fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
        guard part.count <= count else { return nil }
        for start in stride(from: endIndex - part.count, through: startIndex, by: -1)
        where self[start..<start + part.count].elementsEqual(part) {
            return start..<start + part.count
        }
        return nil
    }
}
