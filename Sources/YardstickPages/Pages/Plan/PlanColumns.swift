import YardstickLedger
import YardstickReading

/// The columns of a plan's targets.
struct PlanColumns {
    let request: PageRequest

    init(_ request: PageRequest) {
        self.request = request
    }

    func all(withBaselines hasBaselines: Bool) -> [Column<PlanTarget>] {
        [
            .hidden("id") { .integer(Int($0.line.id)) },
            Column("indicator", "Indicator", isHeading: true, exact: { .text($0.line.indicator) }) { row in
                .words(
                    row.line.indicator.shortened(to: 80),
                    link: request.links.page(
                        .indicator(code: row.line.indicatorCode, phrase: row.line.indicator)))
            },
            .hidden("indicatorCode") { .text($0.line.indicatorCode) },
            .hidden("area") { .text($0.line.area) },
            figure("baseline", hasBaselines ? "From" : nil) { $0.baseline },
            Column("target", "Target", exact: { Self.exact($0.line) }) { .figure(figure(of: $0.line)) },
            .hidden("unit") { .text($0.line.quantity.unit.rawValue) },
            .hidden("comparator") { .text($0.line.quantity.comparator.rawValue) },
            Column("deadline", "By", exact: { .text($0.line.period?.description) }) {
                .short($0.line.period?.words)
            },
            figure("actual", "Latest actual") { $0.actual },
            Column("actualPeriod", "Of", exact: { .text($0.actual?.period?.description) }) {
                .short($0.actual?.period?.words)
            },
            Column("requiredPace", "Needs", exact: { .text($0.pace?.words) }) { .short($0.pace?.words) },
        ]
    }

    private func figure(
        _ key: StaticString, _ title: String?, _ line: @escaping (PlanTarget) -> LineSummary?
    ) -> Column<PlanTarget> {
        Column(key, title, exact: { line($0).map(Self.exact) ?? .number(nil) }) { row in
            line(row).map { .figure(figure(of: $0)) } ?? .words(nil as String?)
        }
    }

    private func figure(of line: LineSummary) -> Figure {
        let words = line.words
        return Figure(
            whole: words.whole, fraction: words.fraction, unit: words.unit,
            href: request.links.reading(line), hint: "\(words.exact), written “\(line.surface)”")
    }

    private static func exact(_ line: LineSummary) -> Exact {
        switch line.quantity.value {
        case .exact(let value): .number(value)
        default: .text(line.surface)
        }
    }
}
