import YardstickReading
import YardstickSeries

@testable import YardstickLedger
@testable import YardstickSupervision

/// What documents said of one thing, a statement a line: date of the document, role, number, unit, period, then in any
/// order a form, a comparator and words.
///
/// ```
/// 2021-01-20 target 130 CNY 2025 >= reached
/// 2021-01-20 actual 100 CNY 2020
/// 2022-01-20 actual 6.5 % 2021 growth
/// ```
struct Story {
    let figures: Figures
    private let words: [Int: ClauseWords]

    /// - Parameters:
    ///   - lines: The statements. A dash stands for a document without a date.
    ///   - better: Which way is better.
    ///   - dimension: What the catalogue says the indicator is measured in.
    init(
        _ lines: String, better: Catalogue.Indicator.Direction = .up, dimension: String? = nil,
        code: String? = "thing",
        yearsLater shift: Int = 0, scaledBy scale: Double = 1
    ) {
        var figures = Figures()
        figures.indicators = [
            Figures.Indicator(
                phrase: "thing", phraseKey: 1, code: code, name: "Thing", topic: "things",
                dimension: dimension,
                better: better)
        ]
        figures.areas = [Figures.Area(name: "Linden", code: nil, parent: nil)]
        var words: [Int: ClauseWords] = [:]
        let parts = lines.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let dates = Set(parts.map { $0[0] }).sorted()
        figures.sources = dates.enumerated().map { place, date in
            Figures.Source(
                id: Int64(place + 1), name: date + ".txt", title: date, kind: "report", area: "Linden",
                issuer: nil,
                date: CalendarDate(iso: date).flatMap { Self.later($0, by: shift) })
        }
        let ordered = parts.sorted { $0[0] < $1[0] }
        for (place, part) in ordered.enumerated() {
            figures.all.append(
                Self.figure(
                    part, place: place, source: Int32(dates.firstIndex(of: part[0]) ?? 0), shift, scale))
            words[place] = Self.words(part.dropFirst(5))
        }
        self.figures = figures
        self.words = words
    }

    func index() -> SubjectIndex {
        var index = SubjectIndex(figures, keys: SeriesKeys(figures, catalogue: Catalogue())) { _ in true }
        for (place, words) in words { index.setWords(words, of: place) }
        return index
    }

    func track(asOf date: String? = nil, rules: String = "pace") throws -> [TrackedTarget] {
        guard let rules = RuleSet.standard(rules) else { return [] }
        let day = date.flatMap { CalendarDate(iso: $0) }.map(KnownDay.init)
        return Tracker(index(), rules: rules).track(asOf: day)
    }

    /// How the first target stands.
    func status(asOf date: String? = nil, rules: String = "pace") throws -> String {
        guard let first = try track(asOf: date, rules: rules).first else { return "no target" }
        return first.status.rawValue + ": " + first.grounds.description
    }

    private static func figure(
        _ part: [String], place: Int, source: Int32, _ shift: Int, _ scale: Double
    ) -> Figure {
        let ends =
            part[2].split(separator: ".", omittingEmptySubsequences: true).isEmpty ? ["0"] : numbers(part[2])
        let (low, high) = (Double(ends[0]) ?? 0, Double(ends[ends.count - 1]) ?? 0)
        let unit = Unit(rawValue: part[3]) ?? .count
        let half = StatedPrecision.halfUnit(
            of: high, writtenAs: ends[ends.count - 1].utf8, isCounted: unit == .count || unit == .rank)
        let form =
            part.dropFirst(5).compactMap { Form(rawValue: $0) }.first ?? (unit == .rank ? .rank : .level)
        let factor = scale != 1 && form != .growth && form != .rank && unit != .percent ? scale : 1
        return Figure(
            id: Int64(place + 1), low: low * factor, high: high * factor, halfUnit: half * factor,
            source: source,
            indicator: 0, area: 0, noun: nil, span: span(part[4], shift), start: Int32(place * 100),
            sentence: Int32(place),
            confidence: 1, unit: unit,
            comparator: part.dropFirst(5).compactMap { Comparator(rawValue: $0) }.first ?? .equal,
            form: form, role: Role(rawValue: part[1]) ?? .reference)
    }

    private static func numbers(_ text: String) -> [String] {
        guard let dots = text.firstRange(of: "..") else { return [text] }
        return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
    }

    private static func span(_ text: String, _ shift: Int) -> YardstickLedger.Span? {
        let ends = text.split(separator: "/").compactMap { CalendarDate(iso: $0) }.compactMap {
            later($0, by: shift)
        }
        guard let first = ends.first, let last = ends.last else { return nil }
        return Period(from: first, through: last).map { YardstickLedger.Span($0) }
    }

    private static func later(_ date: CalendarDate, by years: Int) -> CalendarDate? {
        CalendarDate(year: date.year + years, month: date.month, day: date.day)
    }

    private static func words(_ words: some Sequence<String>) -> ClauseWords {
        let known: [String: ClauseWords] = [
            "falls": .falls, "rises": .rises, "yearly": .isYearly, "reached": .isReached, "kept": .isKept,
        ]
        return words.reduce(into: []) { set, word in set.formUnion(known[word] ?? []) }
    }
}
