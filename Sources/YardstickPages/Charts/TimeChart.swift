import YardstickLedger
import YardstickReading

/// A chart of one indicator over areas and years.
///
/// Actuals are dots on a line that breaks where a year is missing, targets are rings with the whisker of their
/// comparator, a range is a bracket, and the path that a target requires is dashed from the latest actual on. Names
/// stand at the ends of the lines.
struct TimeChart {
    private let series: [ChartSeries]
    private let title: String
    private let links: Links
    private let documents: [Int64: DocumentHead]
    private let id: String
    private let size: (width: Double, height: Double)
    private let isNarrow: Bool
    private let x: Axis
    private let y: Axis
    private let scale: Magnitude
    private let unit: Unit

    /// - Parameters:
    ///   - series: The areas, the one that stands out first.
    ///   - title: What the chart shows.
    ///   - isNarrow: Whether it is made for a phone.
    ///   - documents: The documents of the lines, for their citations.
    ///
    /// Nothing where no line has both a number and a year.
    init?(
        _ series: [ChartSeries], title: String, isNarrow: Bool, documents: [Int64: DocumentHead], links: Links
    ) {
        let drawn = series.filter { !$0.lines.isEmpty }
        let values = drawn.flatMap(\.values)
        let years = drawn.flatMap(\.lines).compactMap { $0.period?.axisYear }
        guard let low = values.min(), let high = values.max(), let first = years.min(),
            let last = years.max(),
            let unit = drawn.first?.lines.first?.quantity.unit
        else { return nil }
        self.series = drawn
        self.title = title
        self.links = links
        self.documents = documents
        self.isNarrow = isNarrow
        self.unit = unit
        id = isNarrow ? "chart-narrow" : "chart-wide"
        size = isNarrow ? (360, 300) : (760, 360)
        let room = max((high - low) * 0.1, high.magnitude * 0.02, 1e-9)
        x = Axis(
            values: (first - 0.3)...(last + 0.3),
            pixels: (isNarrow ? 40 : 56, size.width - (isNarrow ? 92 : 190)))
        y = Axis(values: (low - room)...(high + room), pixels: (size.height - 30, 26))
        scale = Magnitude(of: max(high.magnitude, low.magnitude))
    }

    var markup: Markup {
        var content =
            Markup.element("title", ["id": "\(id)-title"], text: title)
            + .element("desc", ["id": "\(id)-desc"], text: description)
        content += grid
        for (index, one) in series.enumerated().reversed() {
            content += .element("g", ["class": index == 0 ? "series first" : "series"], drawing(of: one))
        }
        content += labels
        return .element(
            "svg",
            [
                "class": isNarrow ? "chart narrow" : "chart wide",
                "viewBox": "0 0 \(Coordinate.text(size.width)) \(Coordinate.text(size.height))",
                "role": "group", "aria-labelledby": "\(id)-title \(id)-desc",
            ], content)
    }

    private var description: String {
        let names = series.map(\.name).joined(separator: ", ")
        let actuals = series.reduce(0) { $0 + $1.actuals.count }
        let targets = series.reduce(0) { $0 + $1.lines.filter { $0.role == .target }.count }
        return "\(Counted.things(actuals, "actual")) and \(Counted.things(targets, "target")) of \(names). "
            + "The table below holds every figure."
    }

    private var grid: Markup {
        var result = Markup.none
        let ticks = y.ticks(atMost: 3)
        for tick in ticks {
            let place = y.place(tick)
            result += RoleMark.line(x.pixels.from, place, x.pixels.to, place, class: "grid")
            result += text(
                scale.text(tick, decimals: 0), x.pixels.from - 8, place + 4, anchor: "end", class: "tick")
        }
        let name = [scale.name, unit.words].compactMap { $0 }.joined(separator: " ")
        if !name.isEmpty { result += text(name, 0, 12, anchor: "start", class: "tick") }
        for tick in x.years(atMost: isNarrow ? 6 : 9) {
            result += text(
                String(Int(tick)), x.place(tick), size.height - 8, anchor: "middle", class: "tick")
        }
        return result
    }

    private func drawing(of one: ChartSeries) -> Markup {
        let actuals = one.actuals
        var result = Markup.none
        for run in Self.runs(actuals) where run.count > 1 {
            let points = run.map { Coordinate.text(left($0)) + "," + Coordinate.text(top($0)) }
            result += .element("polyline", ["class": "line", "points": points.joined(separator: " ")])
        }
        if let latest = actuals.last {
            for target in one.ahead.prefix(3) {
                result += RoleMark.line(
                    left(latest), top(latest), left(target), top(target), class: "path")
            }
        }
        for line in one.lines.sorted(by: { $0.role == .reference && $1.role != .reference }) {
            result += mark(line)
        }
        return result
    }

    /// Stretches of actuals without a missing year.
    private static func runs(_ actuals: [LineSummary]) -> [[LineSummary]] {
        var runs: [[LineSummary]] = []
        for line in actuals {
            let year = line.period?.axisYear ?? 0
            if let last = runs.last?.last?.period?.axisYear, year - last <= 1.01 {
                runs[runs.count - 1].append(line)
            } else {
                runs.append([line])
            }
        }
        return runs
    }

    private func mark(_ line: LineSummary) -> Markup {
        var shape = Markup.none
        if case .range(let low, let high) = line.quantity.value {
            let (x, top, bottom) = (left(line), y.place(high), y.place(low))
            shape += RoleMark.line(x, top, x, bottom, class: "whisker")
            shape += RoleMark.line(x - 4, top, x + 4, top, class: "whisker")
            shape += RoleMark.line(x - 4, bottom, x + 4, bottom, class: "whisker")
        } else if let value = line.axisValue, y.values.contains(value) {
            shape += RoleMark.shape(line.role, line.quantity.comparator, x: left(line), y: top(line))
        }
        let words =
            "\(line.area ?? "no area"), \(line.period?.words ?? ""): \(line.words.text) (\(line.role.rawValue))"
        let content = Markup.element("title", [:], text: "\(words); \(line.hint)") + hitArea(line) + shape
        guard let href = links.reading(line) else { return .element("g", [:], content) }
        return .element(
            "a",
            [
                "href": href, "class": "point", "data-source": documents[line.document]?.citation,
            ], content)
    }

    /// Room for a finger around a mark.
    private func hitArea(_ line: LineSummary) -> Markup {
        .element(
            "circle",
            ["class": "hit", "cx": Coordinate.text(left(line)), "cy": Coordinate.text(top(line)), "r": "11"])
    }

    private func left(_ line: LineSummary) -> Double { x.place(line.period?.axisYear ?? x.values.lowerBound) }

    private func top(_ line: LineSummary) -> Double { y.place(line.axisValue ?? y.values.lowerBound) }

    /// Names at the ends of the lines, pushed apart where they would touch.
    private var labels: Markup {
        var places = LabelPlaces()
        var result = Markup.none
        let ends = series.compactMap { one in one.last.map { (one, $0) } }.sorted { top($0.1) < top($1.1) }
        for (one, last) in ends {
            let x = left(last) + 10
            var y = top(last)
            if hasMark(of: one, right: x, at: y) { y -= 13 }
            y = places.place(x: x, y: y)
            let isFirst = one.name == series.first?.name
            result += text(
                label(one, last), x, y + 4, anchor: "start", class: isFirst ? "label first" : "label")
        }
        return result
    }

    /// Whether the mark of another area stands where a name would.
    private func hasMark(of one: ChartSeries, right x: Double, at y: Double) -> Bool {
        series.contains { other in
            other.name != one.name
                && other.lines.contains {
                    left($0) > x - 6 && left($0) < x + 80 && (top($0) - y).magnitude < 9
                }
        }
    }

    private func label(_ one: ChartSeries, _ last: LineSummary) -> String {
        let name = one.name.shortened(to: isNarrow ? 12 : 18)
        let value = last.words.text
        guard series.count > 1 else { return value.shortened(to: isNarrow ? 13 : 22) }
        return isNarrow ? name : "\(name): \(value)".shortened(to: 34)
    }

    private func text(
        _ text: String, _ x: Double, _ y: Double, anchor: String, class style: String
    ) -> Markup {
        .element(
            "text",
            ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y), "text-anchor": anchor],
            text: text)
    }
}
