import YardstickLedger
import YardstickReading
import YardstickSeries

/// The targets of all documents, by promise and by document.
struct Targets {
    private let names: Names
    private var bySource: [Int32: [Figure]] = [:]
    private var byPromise: [Promise: [Figure]] = [:]
    private var order: [Promise] = []
    private var spoken: Set<Spoken> = []

    private struct Spoken: Hashable {
        let source: Int32
        let indicator: UInt64
    }

    init(_ names: Names) {
        self.names = names
        for figure in names.figures.all {
            spoken.insert(Spoken(source: figure.source, indicator: names.keys.indicator(of: figure)))
            guard figure.confidence >= PointIndex.leastConfidence,
                names.keys.isPlain(figure) || names.isTelling(figure), names.date(figure.source) != nil,
                names.keys.area(of: figure) != 0, let promise = names.keys.promise(of: figure)
            else { continue }
            if byPromise[promise] == nil { order.append(promise) }
            byPromise[promise, default: []].append(figure)
            bySource[figure.source, default: []].append(figure)
        }
    }

    /// The targets of a document, one for each promise.
    func of(_ source: Int32) -> [Figure] {
        var seen: Set<Promise> = []
        return (bySource[source] ?? []).filter { figure in
            names.keys.area(of: figure) == names.keys.area(ofSource: source)
                && names.keys.promise(of: figure).map { seen.insert($0).inserted } == true
        }
    }

    /// Whether a document has any figure of a target's indicator.
    func speaks(_ source: Int32, of target: Figure) -> Bool {
        spoken.contains(Spoken(source: source, indicator: names.keys.indicator(of: target)))
    }

    /// Each promise that two documents state, by the documents that follow each other in stating it. A document that
    /// states one promise with two numbers is passed over.
    var restatements: [(earlier: Figure, later: Figure)] {
        order.flatMap { promise -> [(earlier: Figure, later: Figure)] in
            let statements = byPromise[promise] ?? []
            guard statements.count > 1 else { return [] }
            let single = Dictionary(grouping: statements, by: \.source).values.compactMap(PointIndex.common)
            let dated = single.sorted { (day($0), $0.id) < (day($1), $1.id) }
            return zip(dated, dated.dropFirst()).compactMap { earlier, later in
                day(earlier) < day(later) ? (earlier, later) : nil
            }
        }
    }

    /// The documents of one area and kind that follow each other, at most three years apart.
    var successions: [(earlier: Int32, later: Int32)] {
        var groups: [String: [Int32]] = [:]
        for place in names.figures.sources.indices {
            let (source, number) = (names.figures.sources[place], Int32(clamping: place))
            guard source.date != nil, names.keys.area(ofSource: number) != 0 else { continue }
            groups["\(names.keys.area(ofSource: number)) \(source.kind)", default: []].append(number)
        }
        let pairs = groups.values.flatMap { group in
            let dated = group.sorted {
                (names.date($0)?.ordinal ?? 0, $0) < (names.date($1)?.ordinal ?? 0, $1)
            }
            return zip(dated, dated.dropFirst()).map { (earlier: $0, later: $1) }
        }
        return pairs.filter { pair in
            guard let first = names.date(pair.earlier), let second = names.date(pair.later) else {
                return false
            }
            return first < second && second.year - first.year <= 3
        }.sorted { $0 < $1 }
    }

    /// Targets of a document that are not yet due and that a later one states with the same number and a later
    /// deadline instead.
    func movedDeadlines(_ earlier: Int32, _ later: Int32) -> [(earlier: Figure, later: Figure)] {
        guard let year = names.date(later)?.year else { return [] }
        let after = Dictionary(grouping: of(later)) { names.keys.key(of: $0) }
        return of(earlier).compactMap { target in
            guard let due = target.span?.lastYear, due >= year, target.form == .level,
                let promise = names.keys.promise(of: target), promise.firstYear == promise.lastYear,
                let others = after[promise.series], others.count == 1, let other = others.first,
                let end = other.span?.lastYear, end > due,
                other.stated(in: target.unit)?.meets(target.stated) == true
            else { return nil }
            return (target, other)
        }
    }

    /// The names by which a document may speak of a target's indicator.
    func namesOf(_ target: Figure) -> [String] {
        let indicator = names.figures.indicator(of: target)
        guard let code = names.code(target), let known = Catalogue.standard.indicator(code)
        else { return [Self.telling(indicator.phrase)] }
        let names = [indicator.phrase, known.name] + Language.allCases.flatMap { known.aliases[$0] ?? [] }
        return names.map(Self.telling)
    }

    /// A name without the words that a sentence in other words would leave out: "the coverage rate of charging
    /// stations" may be spoken of as "more charging stations are to cover".
    private static func telling(_ name: String) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "&" && $0 != "." }
        let rest = words.filter { !vague.contains($0.lowercased()) }
        return rest.isEmpty ? name : rest.joined(separator: " ")
    }

    private static let vague: Set<String> = [
        "the", "a", "an", "of", "in", "on", "for", "to", "and", "as", "by", "with", "its", "our", "s", "rate",
        "number",
        "share", "proportion", "percentage", "level", "total", "average", "volume", "amount", "value", "new",
        "all",
    ]

    private func day(_ figure: Figure) -> Int { names.date(figure.source)?.ordinal ?? 0 }
}

extension CalendarDate {
    /// A number that orders dates.
    var ordinal: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }
}
