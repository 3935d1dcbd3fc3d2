import YardstickLedger
import YardstickReading

/// Tells a phrase that names an indicator of the catalogue from one that says more.
///
/// The catalogue gives "GDP of the private economy" the code of GDP, because it holds the name; but it is another
/// thing. Here the name is taken out of the phrase, and words that change nothing ("the city's total ..."); what is
/// left over sets the phrase apart.
struct IndicatorNames {
    /// What a phrase names.
    struct Key: Sendable {
        /// One number, the same for all names of one indicator.
        let number: UInt64
        /// The indicator's code, where the phrase is a name of the catalogue and says no more.
        let code: String?
    }

    private let catalogue: Catalogue
    private let names: [String: [[UInt64]]]
    private let hanNames: [String: [[UInt8]]]
    /// The words of the names of areas, by the first one.
    private let areas: [UInt64: [[UInt64]]]
    private let hanAreas: [[UInt8]]

    private static let neutralWords = Set(
        PhraseKey(
            """
            total overall whole annual year city province county municipal provincial regional local growth \
            increase number level this rate
            """
        ).words)
    private static let neutralHan = [
        "全市", "全省", "全县", "全区", "我市", "我省", "我县", "地区", "全年", "年均", "总", "增速", "增长率", "增长", "的", "年",
    ].map { Array($0.utf8) }

    init(_ catalogue: Catalogue, areas: [String]) {
        var names: [String: [[UInt64]]] = [:]
        var hanNames: [String: [[UInt8]]] = [:]
        for indicator in catalogue.indicators {
            let english = [indicator.name] + (indicator.aliases[.english] ?? [])
            names[indicator.code] = english.map { PhraseKey($0).words }.sorted { $0.count > $1.count }
            hanNames[indicator.code] = (indicator.aliases[.chinese] ?? []).map { Array($0.utf8) }
                .sorted { $0.count > $1.count }
        }
        self.catalogue = catalogue
        self.names = names
        self.hanNames = hanNames
        // The longest name first, so that the order in which areas came does not matter.
        let areas = areas.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        self.areas = Dictionary(grouping: areas.map { PhraseKey($0).words }.filter { !$0.isEmpty }) { $0[0] }
        hanAreas = areas.map { Array($0.utf8) }.filter { $0.contains { $0 >= 0xE3 } }
    }

    /// What the phrase of an indicator names.
    func key(of indicator: Figures.Indicator) -> Key {
        let isHan = indicator.phrase.utf8.contains { $0 >= 0xE3 }
        return isHan ? hanKey(of: indicator) : key(ofWords: indicator)
    }

    private func key(ofWords indicator: Figures.Indicator) -> Key {
        if let share = Self.share(indicator.phrase), let code = catalogue.code(of: share) {
            let key = key(of: share, code: code)
            if key.code != nil { return key }
        }
        return key(of: indicator.phrase, code: indicator.code)
    }

    private func key(of phrase: String, code: String?) -> Key {
        let words = PhraseKey(phrase.straightened).words
        guard let code,
            let name = names[code]?.first(where: { !$0.isEmpty && words.firstRange(of: $0) != nil }),
            let range = words.firstRange(of: name)
        else { return Self.key(code, withoutAreas(words)) }
        let rest = words[..<range.lowerBound] + words[range.upperBound...]
        return Self.key(code, withoutAreas(Array(rest)).filter { !Self.neutralWords.contains($0) })
    }

    private func withoutAreas(_ words: [UInt64]) -> [UInt64] {
        var (rest, place) = ([UInt64](), 0)
        while place < words.count {
            let name = areas[words[place]]?.first { words[place...].starts(with: $0) }
            if name == nil { rest.append(words[place]) }
            place += name?.count ?? 1
        }
        return rest
    }

    private func hanKey(of indicator: Figures.Indicator) -> Key {
        var bytes = Array(indicator.phrase.utf8)
        let code = indicator.code
        if let code, let name = hanNames[code]?.first(where: { bytes.firstRange(of: $0) != nil }) {
            for piece in [name] + hanAreas + Self.neutralHan {
                if let range = bytes.firstRange(of: piece) { bytes.removeSubrange(range) }
            }
        }
        let rest = bytes.isEmpty ? [] : PhraseKey(String(decoding: bytes, as: UTF8.self)).words
        return Self.key(code, rest)
    }

    /// The number of a phrase that is nothing but a name of an indicator.
    static func number(ofCode code: String) -> UInt64 { PhraseKey(code + " code").value }

    private static func key(_ code: String?, _ rest: [UInt64]) -> Key {
        let start = code.map { Self.number(ofCode: $0) } ?? 0
        let number = rest.reduce(start) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }
        return Key(number: number, code: rest.isEmpty ? code : nil)
    }
}

extension String {
    /// The text with typographic apostrophes made plain, so that a possessive ends its word.
    fileprivate var straightened: String { String(map { $0 == "’" || $0 == "‘" ? "'" : $0 }) }
}
