import Foundation

@testable import YardstickReading

/// One case of the Recognizers-Text specification: a text and what is to be found in it.
struct RecognizersCase: Decodable, Sendable {
    /// One number to be found, with what it says of its unit or of its open end.
    struct Result: Decodable, Sendable {
        /// Characters of the text, as Unicode scalars.
        let start: Int
        let end: Int
        let surface: String
        let value: Double?
        let unit: String?
        let low: Double?
        let high: Double?
        let comparator: String?
    }

    let set: String
    let text: String
    let gold: [Result]
    private let id: String
    private let lang: String

    /// "NumberModel/12".
    var name: String { id.split(separator: "/").suffix(2).joined(separator: "/") }
    var kind: Kind? { Kind(rawValue: String(set.split(separator: "/").last ?? "")) }

    /// The sets that speak of quantities.
    enum Kind: String, CaseIterable, Sendable {
        case number = "NumberModel"
        case percent = "PercentModel"
        case range = "NumberRangeModel"
        case currency = "CurrencyModel"
        case dimension = "DimensionModel"
    }

    private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../../shared/benchmarks/recognizers-text/cases.jsonl").path

    static var areThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// The English cases of a set; empty where the file is not beside the checkout.
    static func all(of kind: Kind) -> [RecognizersCase] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        return data.split(separator: UInt8(ascii: "\n")).compactMap {
            try? JSONDecoder().decode(RecognizersCase.self, from: $0)
        }.filter { $0.lang == "en" && $0.kind == kind }
    }
}

/// What our quantity stage reads in the text of a case, compared with what the case wants.
struct RecognizersReading {
    private let found: [(quantity: QuantityMention, bytes: Range<Int>)]
    private let kind: RecognizersCase.Kind

    init(_ text: String, kind: RecognizersCase.Kind) {
        self.kind = kind
        found = QuantityStage.read(text)
    }

    /// Whether a wanted result is among what was read.
    func has(_ wanted: RecognizersCase.Result, in text: String) -> Bool {
        let bytes = Self.bytes(wanted, text)
        let near = found.filter { $0.bytes.overlaps(bytes) }.map(\.quantity)
        switch kind {
        case .number: return near.contains { states($0, wanted.value) }
        case .percent: return near.contains { $0.unit == .percent && states($0, wanted.value) }
        case .range: return isRange(near, wanted)
        case .currency, .dimension:
            guard let (unit, power) = RecognizersUnits.unit(of: wanted, in: kind), let value = wanted.value
            else { return false }
            let scaled = value * Self.power(of: power)
            return near.contains { $0.unit == unit && isSame($0.value, scaled) }
        }
    }

    /// Where a case wants nothing of its kind: whether nothing of its kind was read.
    var isEmpty: Bool {
        switch kind {
        case .number: found.isEmpty
        case .percent: !found.contains { $0.quantity.unit == .percent }
        case .range: !found.contains { isOpen($0.quantity) || isClosed($0.quantity) }
        case .currency: !found.contains { $0.quantity.unit.dimension == .money }
        case .dimension: !found.contains { RecognizersUnits.isMeasure($0.quantity.unit) }
        }
    }

    // MARK: Values

    /// The value, or the number before its unit scaled it: "five weeks" are 35 days to us. A part of a whole is a
    /// fraction to the specification and a percentage to us, to two decimals.
    private func states(_ mention: QuantityMention, _ wanted: Double?) -> Bool {
        guard let wanted else { return false }
        if isSame(mention.value, wanted) || isSame(mention.numeral.value, wanted) { return true }
        guard mention.unit == .percent, case .exact(let share) = mention.value else { return false }
        return abs(share / 100 - wanted) <= 0.000_051
    }

    /// A closed range is a range or two numbers with the comparators of its ends; an open one is one comparator.
    private func isRange(_ near: [QuantityMention], _ wanted: RecognizersCase.Result) -> Bool {
        if let comparator = wanted.comparator {
            return near.contains {
                $0.comparator.rawValue == comparator && states($0, wanted.low ?? wanted.high)
            }
        }
        guard let low = wanted.low, let high = wanted.high else { return false }
        if low == high { return near.contains { $0.comparator == .equal && states($0, low) } }
        if near.contains(where: { $0.value == .range(low, high) }) { return true }
        return near.contains { [.above, .atLeast].contains($0.comparator) && states($0, low) }
            && near.contains { [.below, .atMost].contains($0.comparator) && states($0, high) }
    }

    private func isOpen(_ mention: QuantityMention) -> Bool {
        mention.comparator != .equal && mention.comparator != .about
    }

    private func isClosed(_ mention: QuantityMention) -> Bool {
        if case .range = mention.value { return true }
        return false
    }

    /// The same to nine digits. Where the specification wants one number, the end of a range counts: it takes
    /// "eight to ten feet" for ten feet.
    private func isSame(_ value: Value, _ wanted: Double) -> Bool {
        switch value {
        case .exact(let value): Self.isSame(value, wanted)
        case .range(let low, let high):
            kind != .range && (Self.isSame(low, wanted) || Self.isSame(high, wanted))
        case .unrepresentable: false
        }
    }

    private static func isSame(_ value: Double, _ wanted: Double) -> Bool {
        abs(value - wanted) <= abs(wanted) * 1e-9
    }

    private static func power(of exponent: Int) -> Double {
        let factor = WrittenNumber.power(of: abs(exponent))
        return exponent < 0 ? 1 / factor : factor
    }

    private static func bytes(_ wanted: RecognizersCase.Result, _ text: String) -> Range<Int> {
        let scalars = text.unicodeScalars
        let lower = scalars.prefix(wanted.start).reduce(0) { $0 + $1.utf8.count }
        let length = scalars.dropFirst(wanted.start).prefix(wanted.end - wanted.start).reduce(0) {
            $0 + $1.utf8.count
        }
        return lower..<lower + max(length, 1)
    }
}
