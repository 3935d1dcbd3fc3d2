import YardstickLedger
import YardstickReading
import YardstickSeries

/// The targets of the areas below fit the target of the area above.
///
/// Amounts: the sum of the parts is the whole; some parts alone do not exceed it. Growth rates: the whole's rate is a
/// mean of the parts' rates, so that it lies between the least and the greatest; where every part promises more, the
/// target was amplified on its way down. Needs targets of one indicator, unit and period for an area and for areas that
/// the catalogue puts under it. Stays silent about open-ended targets and about rates of fewer than three parts.
enum PartsOfArea {
    static let name = "parts-of-area"

    static let check = Check(
        name: name,
        documentation: CheckDocumentation(
            title: "The targets of the areas below fit that of the area above",
            compares: "The target of an area with the targets of the areas that it holds.",
            formula: "amounts: Σ parts = whole; growth: least part ≤ whole ≤ greatest part",
            source: """
                A growth rate of a whole is the mean of its parts' rates, weighted by their levels. On targets that \
                grow from level to level: Li, Liu, Weng, Zhou, \"Target setting in tournaments\", Economic Journal 129 \
                (2019).
                """,
            needs: """
                Targets of one indicator, noun, kind of unit and period, for an area and for areas that the catalogue \
                of areas puts directly under it: three for growth, two for amounts.
                """,
            silent: "Wholes of \"more than\"; sums that are short of the whole while some part is missing.",
            example: [
                .init(
                    "2022-01-10", area: "Zhejiang",
                    "Work Plan of Zhejiang\n\n1. Targets for 2022\n\nGDP will grow by 6% in 2022."),
                .init(
                    "2022-01-20", area: "Jiaxing",
                    "Work Plan of Jiaxing\n\n1. Targets for 2022\n\nGDP will grow by 7% in 2022."),
                .init(
                    "2022-01-21", area: "Jinhua",
                    "Work Plan of Jinhua\n\n1. Targets for 2022\n\nGDP will grow by 7.5% in 2022."),
                .init(
                    "2022-01-22", area: "Huzhou",
                    "Work Plan of Huzhou\n\n1. Targets for 2022\n\nGDP will grow by 8% in 2022."),
            ]),
        ledgerPart: { outcomes($0.names) })

    /// What targets of several areas have in common.
    private struct Subject: Hashable {
        let indicator: UInt64
        let noun: UInt64
        let form: Form
        let unit: Unit
        let span: Span
    }

    private static let leastRates = 3

    private static func outcomes(_ names: Names) -> [Outcome] {
        let places = Places(names)
        var subjects: [Subject: [Figure]] = [:]
        for figure in names.figures.all where isTarget(figure, names) {
            guard let span = figure.span else { continue }
            let subject = Subject(
                indicator: names.keys.indicator(of: figure), noun: names.keys.noun(of: figure),
                form: figure.form,
                unit: figure.unit.base, span: span)
            subjects[subject, default: []].append(figure)
        }
        return subjects.values.flatMap { compare($0, places, names) }
            .sorted { ($0.figures.first?.id ?? 0) < ($1.figures.first?.id ?? 0) }
    }

    private static func isTarget(_ figure: Figure, _ names: Names) -> Bool {
        figure.role == .target && names.keys.isPlain(figure)
            && figure.confidence >= PointIndex.leastConfidence
            && (figure.form == .growth || figure.form == .level && figure.unit.isSummable)
    }

    private static func compare(_ figures: [Figure], _ places: Places, _ names: Names) -> [Outcome] {
        guard figures.count > 2 else { return [] }
        let byArea = Dictionary(grouping: figures) { places.code(of: $0) }
        var parts: [String: [Figure]] = [:]
        for (code, stated) in byArea {
            guard let code, let parent = places.parent(of: code), let target = PointIndex.common(stated)
            else { continue }
            parts[parent, default: []].append(target)
        }
        return parts.compactMap { parent, below in
            guard let whole = byArea[parent].flatMap(PointIndex.common) else { return nil }
            let below = below.sorted { $0.id < $1.id }
            return whole.form == .growth
                ? rates(whole, below, names)
                : amounts(whole, below, isAll: places.count(below: parent) == below.count, names)
        }
    }

    private static func rates(_ whole: Figure, _ parts: [Figure], _ names: Names) -> Outcome? {
        guard parts.count >= leastRates, let least = parts.map(\.meant.low).min(),
            let most = parts.map(\.meant.high).max(), let range = Interval(least, most)
        else { return nil }
        let agrees = range.meets(whole.meant)
        return Outcome(
            name, agrees ? .agrees : .differs, .ofGap(range.distance(to: whole.meant), from: whole.value),
            title: agrees
                ? "The target for \(names.phrase(whole)) lies between those of the areas below"
                : least > whole.value
                    ? "Every area below promises more growth of \(names.phrase(whole)) than the area above"
                    : "Every area below promises less growth of \(names.phrase(whole)) than the area above",
            arithmetic: """
                \(area(whole, names)) aims at \(Say.figure(whole)), \(parts.count) areas below at \(list(parts, names)).
                """,
            guess: agrees ? nil : least > whole.value ? "the target was amplified on its way down" : nil,
            figures: [whole] + parts)
    }

    private static func amounts(_ whole: Figure, _ parts: [Figure], isAll: Bool, _ names: Names) -> Outcome? {
        guard parts.count > 1, whole.claimed.isBounded, let zero = Interval(0) else { return nil }
        let sum = parts.reduce(zero) { $0 + ($1.claimed(in: whole.unit) ?? .all) }
        let isOver = sum.low > whole.claimed.high
        guard isAll || isOver else { return nil }
        let agrees = sum.meets(whole.claimed)
        return Outcome(
            name, agrees ? .agrees : .differs, .ofGap(sum.distance(to: whole.claimed), from: whole.value),
            title: agrees
                ? "The targets for \(names.phrase(whole)) sum up to that of the area above"
                : "The targets for \(names.phrase(whole)) do not sum up to that of the area above",
            arithmetic: """
                \(list(parts, names)) sum up to \(Say.result(sum, whole.unit)); \(area(whole, names)) aims at \
                \(Say.figure(whole)).
                """,
            figures: [whole] + parts)
    }

    private static func list(_ parts: [Figure], _ names: Names) -> String {
        parts.prefix(12).map { "\(Say.figure($0)) (\(area($0, names)))" }.joined(separator: ", ")
            + (parts.count > 12 ? " and \(parts.count - 12) more" : "")
    }

    private static func area(_ figure: Figure, _ names: Names) -> String {
        names.figures.area(of: figure)?.name ?? names.figures.source(of: figure).area ?? "the area"
    }
}

/// The areas of figures by their codes, and what lies under what.
private struct Places {
    private let codes: [String: String]
    private let parents: [String: String]
    private let counts: [String: Int]
    private let names: Names

    init(_ names: Names, catalogue: AreaCatalogue = .standard) {
        self.names = names
        var codes: [String: String] = [:]
        var parents: [String: String] = [:]
        var counts: [String: Int] = [:]
        for area in catalogue.areas {
            if codes[area.name] == nil { codes[area.name] = area.code }
            parents[area.code] = area.parent
            if let parent = area.parent { counts[parent, default: 0] += 1 }
        }
        for area in names.figures.areas {
            guard let code = area.code else { continue }
            codes[area.name] = code
            if let parent = area.parent { parents[code] = parent }
        }
        (self.codes, self.parents, self.counts) = (codes, parents, counts)
    }

    func code(of figure: Figure) -> String? {
        let name = names.figures.area(of: figure)?.name ?? names.figures.source(of: figure).area
        return name.flatMap { codes[$0] }
    }

    func parent(of code: String) -> String? { parents[code] }

    func count(below code: String) -> Int { counts[code] ?? 0 }
}
