import YardstickLedger
import YardstickReading

/// All figures of a target's indicator in its area, drawn: where it started, what came, what is wanted.
struct LifeChart {
    private static let most = 300

    let title: String
    let markup: Markup

    /// Nothing where the target stands alone.
    init?(_ target: Measurement, _ request: PageRequest) throws {
        var query = LineQuery()
        query.code = target.indicatorCode
        query.phrase = target.indicatorCode == nil ? target.indicator.lowercasedASCII : nil
        (query.area, query.form) = (target.area, target.form)
        (query.order, query.limit) = (.period, Self.most)
        let lines = try request.ledger.lines(query).filter { $0.quantity.unit == target.quantity.unit }
        let series = ChartSeries(name: target.area ?? "", lines: lines)
        guard series.lines.contains(where: { $0.role != .target }) else { return nil }
        let documents = try request.ledger.documents(Set(series.lines.map(\.document)))
        let title = "\(target.indicator.capitalizedAtStart), \(target.area ?? "no area"), over the years"
        self.title = title
        markup = .joined(
            [false, true].compactMap { isNarrow in
                TimeChart(
                    [series], title: title, isNarrow: isNarrow, documents: documents, links: request.links)?
                    .markup
            })
    }
}
