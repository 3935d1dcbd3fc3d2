import YardstickLedger
import YardstickReading

/// The columns that tables of measurements are made of.
struct LineColumns {
    let request: PageRequest
    let documents: [Int64: DocumentHead]

    init(_ request: PageRequest, _ lines: [LineSummary]) throws {
        self.request = request
        documents = try request.ledger.documents(Set(lines.map(\.document)))
    }

    var id: Column<LineSummary> { .hidden("id") { .integer(Int($0.id)) } }

    var role: Column<LineSummary> {
        Column("role", "Role", exact: { .text($0.role.rawValue) }) {
            .short(RoleMark.inline($0.role, $0.quantity.comparator) + Markup(" " + $0.role.rawValue))
        }
    }

    var indicator: Column<LineSummary> {
        Column("indicator", "Indicator", isHeading: true, exact: { .text($0.indicator) }) { line in
            .words(
                line.indicator.shortened(to: 90).capitalizedAtStart,
                link: request.links.indicator(code: line.indicatorCode, phrase: line.indicator))
        }
    }

    var code: Column<LineSummary> { .hidden("indicatorCode") { .text($0.indicatorCode) } }

    var area: Column<LineSummary> {
        .words("area", "Area") { $0.area }
    }

    var period: Column<LineSummary> {
        Column("period", "Period", exact: { .text($0.period?.description) }) { .short($0.period?.words) }
    }

    /// What is measured, in the words of the document.
    var wording: Column<LineSummary> {
        .words("indicator", "As written") { $0.indicator.shortened(to: 80) }
    }

    var form: Column<LineSummary> { .short("form", "Form") { $0.form.words } }

    /// The figure, which leads to its sentence.
    func figure(_ title: String = "Figure") -> Column<LineSummary> {
        Column("value", title, exact: Self.value) { line in .figure(self.figure(of: line)) }
    }

    var exactColumns: [Column<LineSummary>] {
        [
            .hidden("low") { Self.bounds($0).map { .number($0.low) } ?? .number(nil) },
            .hidden("high") { Self.bounds($0).map { .number($0.high) } ?? .number(nil) },
            .hidden("unit") { .text($0.quantity.unit.rawValue) },
            .hidden("comparator") { .text($0.quantity.comparator.rawValue) },
            .hidden("surface") { .text($0.surface) },
        ]
    }

    var sure: Column<LineSummary> {
        Column("confidence", "Sure", exact: { .number(($0.confidence * 10_000).rounded() / 10_000) }) {
            .count(Markup($0.confidence.percentage))
        }
    }

    /// The document, which leads to the sentence.
    var source: Column<LineSummary> {
        Column("document", "Source", exact: { .text(LineNumber(.document, $0.document).description) }) {
            line in
            let title = documents[line.document]?.title ?? "d\(line.document)"
            return .words(title.shortenedInside(to: 56), link: request.links.reading(line))
        }
    }

    func figure(of line: LineSummary) -> Figure {
        let words = QuantityWords(
            line.quantity, form: line.form, indicator: line.indicator, surface: line.surface)
        return Figure(
            whole: words.whole, fraction: words.fraction, unit: words.unit,
            href: request.links.reading(line), hint: line.hint, source: documents[line.document]?.citation)
    }

    private static func value(_ line: LineSummary) -> Exact {
        guard case .exact(let value) = line.quantity.value else { return .number(nil) }
        return .number(value)
    }

    private static func bounds(_ line: LineSummary) -> (low: Double, high: Double)? {
        guard case .range(let low, let high) = line.quantity.value else { return nil }
        return (low, high)
    }
}
