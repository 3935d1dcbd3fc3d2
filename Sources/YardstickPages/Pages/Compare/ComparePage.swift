import YardstickLedger
import YardstickReading

/// Areas by indicators, each a small picture: where to compare what.
struct ComparePage: Page {
    private static let mostIndicators = 8
    private static let mostAreas = 6

    static let kind = PageKind(
        route: PageRoute(
            name: "compare", path: "/compare",
            summary: "Areas ranked on one indicator; without one, areas by indicators",
            parameters: [
                PageParameter(
                    "indicator", in: .query, .text(longest: 200), "The indicator's code.", example: "gdp"),
                PageParameter(
                    "year", in: .query, .integer(1...9999),
                    "The year; without one the latest that most areas have a figure for.", example: "2020"),
                PageParameter(
                    "page", in: .query, .integer(1...Pager.last),
                    "Which page of the ranking, \(Pager.size) areas each.", example: "2"),
            ])
    ) { request in
        if let code = request["indicator"] { return try RankingPage(request, code) }
        return try ComparePage(request)
    }

    /// One indicator of the grid.
    private struct Row {
        let indicator: Census.Indicator
        let series: [ChartSeries]
    }

    private let request: PageRequest
    private let areas: [String]
    private let rows: [Row]
    private let others: [Census.Indicator]

    init(_ request: PageRequest) throws {
        self.request = request
        let census = try request.census.current()
        let ranked = census.indicators.filter { $0.areas > 1 }.sorted {
            ($1.areas, $1.roles.total, $0.name) < ($0.areas, $0.roles.total, $1.name)
        }
        let areas = census.areas.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
            .prefix(Self.mostAreas).map(\.key)
        let all = try ranked.prefix(2 * Self.mostIndicators).map { indicator in
            Row(indicator: indicator, series: try Self.series(indicator.code, areas, request))
        }
        let telling = all.filter { $0.series.filter { !$0.lines.isEmpty }.count > 1 }.prefix(
            Self.mostIndicators)
        let measured = areas.indices.filter { index in telling.contains { !$0.series[index].lines.isEmpty } }
        self.areas = measured.map { areas[$0] }
        rows = telling.map { row in
            Row(indicator: row.indicator, series: measured.map { row.series[$0] })
        }
        let shown = Set(telling.map(\.indicator.code))
        others = Array(ranked.filter { !shown.contains($0.code) }.prefix(100))
    }

    private static func series(
        _ code: String, _ areas: [String], _ request: PageRequest
    ) throws -> [ChartSeries] {
        let all = try areas.map { area -> (String, [LineSummary]) in
            var query = LineQuery()
            (query.code, query.area, query.form) = (code, area, .level)
            (query.order, query.limit) = (.period, 200)
            return (area, try request.ledger.lines(query))
        }
        let units = Dictionary(grouping: all.flatMap(\.1)) { $0.quantity.unit }
        let unit = units.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key
        return all.map { ChartSeries(name: $0, lines: $1.filter { $0.quantity.unit == unit }) }
    }

    var title: String {
        rows.isEmpty
            ? "No indicator is measured for more than one area yet"
            : "\(Counted.things(rows.count + others.count, "indicator")) measured for more than one area"
    }

    var place: Navigation.Place? { .compare }
    var template: Template { .compare }

    var view: [String: Any] {
        var view: [String: Any] = [
            "title": title, "isEmpty": rows.isEmpty, "hasRows": !rows.isEmpty,
            "caption":
                "The latest figures of \(Counted.things(areas.count, "area")) on \(Counted.things(rows.count, "indicator"))",
            "areas": areas.map { ["text": $0.shortened(to: 30)] },
            "rows": rows.map(rowView),
            "others": others.compactMap { indicator in
                request.links.page(.listing("compare", ["indicator": indicator.code])).map {
                    ["text": indicator.name, "href": $0, "count": Counted.number(indicator.areas)]
                }
            },
        ]
        view["hasOthers"] = !others.isEmpty
        view["csv"] = request.links.page(request.address.asking(for: .csv))
        view["json"] = request.links.page(request.address.asking(for: .json))
        return view
    }

    private func rowView(_ row: Row) -> [String: Any] {
        let bounds = row.series.flatMap(\.values)
        let years = row.series.flatMap(\.lines).compactMap { $0.period?.axisYear }
        var view: [String: Any] = [
            "name": row.indicator.name, "count": "\(row.indicator.areas) areas",
            "cells": row.series.map { one -> [String: Any] in
                let chart = SmallChart(one, values: bounds, years: years, area: one.name)
                let latest = one.actuals.last ?? one.lines.last
                var cell: [String: Any] = ["chart": chart.markup, "isEmpty": latest == nil]
                cell["value"] = latest?.words.text
                cell["period"] = latest?.period?.words
                cell["role"] = latest.map { RoleMark.inline($0.role, $0.quantity.comparator) }
                cell["href"] = latest.flatMap(request.links.reading)
                return cell
            },
        ]
        view["href"] = request.links.page(.listing("compare", ["indicator": row.indicator.code]))
        return view
    }

    func write(to json: inout JSONWriter) {
        table.write(to: &json, as: "rows")
    }

    func write(to csv: inout CSVWriter) {
        table.write(to: &csv)
    }

    private var table: Table<(indicator: Census.Indicator, area: String, line: LineSummary)> {
        let latest = rows.flatMap { row in
            row.series.compactMap { one in
                (one.actuals.last ?? one.lines.last).map { (row.indicator, one.name, $0) }
            }
        }
        return Table(
            caption: "",
            columns: [
                .words("indicatorCode", nil) { $0.indicator.code }, .words("name", nil) { $0.indicator.name },
                .words("area", nil) { $0.area }, .words("role", nil) { $0.line.role.rawValue },
                .words("period", nil) { $0.line.period?.description },
                .hidden("value") { .number($0.line.axisValue) },
                .words("unit", nil) { $0.line.quantity.unit.rawValue },
                .hidden("id") { .integer(Int($0.line.id)) },
            ], rows: latest)
    }
}
