import YardstickLedger

/// One area's line without axis or names, on the scale of its row.
struct SmallChart {
    private static let size = (width: 120.0, height: 40.0)
    private let series: ChartSeries
    private let area: String
    private let x: Axis
    private let y: Axis

    init(_ series: ChartSeries, values: [Double], years: [Double], area: String) {
        self.series = series
        self.area = area
        x = Axis(
            values: (years.min() ?? 0)...(years.max() ?? 0), pixels: (6, Self.size.width - 6))
        y = Axis(
            values: (values.min() ?? 0)...(values.max() ?? 0), pixels: (Self.size.height - 8, 8))
    }

    var markup: Markup {
        guard !series.lines.isEmpty else { return .none }
        let points = series.actuals.map { line in
            Coordinate.text(left(line)) + "," + Coordinate.text(top(line))
        }
        var content = Markup.element(
            "title", [:], text: "\(area): \(Counted.things(series.lines.count, "figure"))")
        content += .element("line", ["class": "grid", "x1": "0", "y1": "39.5", "x2": "120", "y2": "39.5"])
        if points.count > 1 {
            content += .element("polyline", ["class": "line", "points": points.joined(separator: " ")])
        }
        for line in series.lines where line.role == .target || line.role == .actual {
            content += RoleMark.shape(line.role, .equal, x: left(line), y: top(line))
        }
        return .element(
            "svg", ["class": "small-chart", "viewBox": "0 0 120 40", "role": "img"], content)
    }

    private func left(_ line: LineSummary) -> Double { x.place(line.period?.axisYear ?? x.values.lowerBound) }

    private func top(_ line: LineSummary) -> Double { y.place(line.axisValue ?? y.values.lowerBound) }
}
