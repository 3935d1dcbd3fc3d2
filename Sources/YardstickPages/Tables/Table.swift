import YardstickLedger

/// A table: the same columns for people, as JSON and as CSV.
struct Table<Row> {
    /// What it holds and how much of it.
    let caption: String
    let columns: [Column<Row>]
    let rows: [Row]
    /// Whether a small screen sets each row as a block of its own, every cell below its column's name.
    var stacks = false

    func write(to json: inout JSONWriter, as key: StaticString) {
        json.key(key)
        json.array { json in
            for row in rows {
                json.object { json in
                    for column in columns { column.exact(row).write(to: &json, as: column.key) }
                }
            }
        }
    }

    func write(to csv: inout CSVWriter) {
        csv.line(columns.map { "\($0.key)" })
        for row in rows {
            for column in columns { column.exact(row).write(to: &csv) }
            csv.endLine()
        }
    }
}

extension Table {
    /// A point and two digits: room for more would push all other numbers away from their units.
    private static var widestFraction: Int { 3 }

    /// The table for people.
    ///
    /// - Parameters:
    ///   - request: Whose address the links of the headings and the caption carry on.
    ///   - sorting: The column that orders the rows, and the order of a request that names none.
    ///   - naming: Whether the caption names the page's other forms.
    func markup(_ request: PageRequest, sorting: Sorting? = nil, naming: Bool = true) -> Markup {
        let shown = columns.filter { $0.title != nil }
        let cells = rows.map { row in shown.map { $0.cell(row) } }
        let widths = shown.indices.map { column in
            cells.reduce(0) { width, row in
                guard case .figure(let figure) = row[column] else { return width }
                return min(Self.widestFraction, max(width, figure.fraction.count))
            }
        }
        let isFigure = shown.indices.map { column in
            cells.contains { if case .figure = $0[column] { true } else { false } }
        }
        var head = Markup.none
        for (index, column) in shown.enumerated() {
            head += heading(
                of: column, spans: isFigure[index] ? 2 : 1, isCount: isCount(index, cells), request, sorting)
        }
        var body = Markup.none
        for row in cells {
            var line = Markup.none
            for (index, cell) in row.enumerated() {
                line += markup(
                    of: cell, in: shown[index], fraction: widths[index], isFigure: isFigure[index])
            }
            body += .element("tr", [:], line)
        }
        let table =
            Markup.element("caption", [:], naming ? captionMarkup(request) : Markup(caption))
            + .element("thead", [:], .element("tr", [:], head)) + .element("tbody", [:], body)
        return .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption],
            .element("table", ["class": stacks ? "stacks" : nil], table))
    }

    private func isCount(_ column: Int, _ cells: [[Cell]]) -> Bool {
        cells.contains { if case .count = $0[column] { true } else { false } }
    }

    private func captionMarkup(_ request: PageRequest) -> Markup {
        let forms: [Markup] = [("CSV", PageForm.csv), ("JSON", .json)].compactMap { name, form in
            request.links.page(request.address.asking(for: form)).map { .link(name, to: $0) }
        }
        guard !forms.isEmpty else { return Markup(caption) }
        return Markup(caption) + Markup(" ")
            + .element("span", ["class": "forms"], .joined(forms, by: Markup(" · ")))
    }

    private func heading(
        of column: Column<Row>, spans: Int, isCount: Bool, _ request: PageRequest, _ sorting: Sorting?
    ) -> Markup {
        let isSorted = column.sort != nil && column.sort == sorting?.current(request)
        var content = Markup(column.title ?? "")
        if let sort = column.sort, let sorting, !isSorted {
            let value = sort == sorting.standard ? nil : sort
            content = .link(column.title ?? "", to: request.links.page(request.address.with("sort", value)))
        }
        return .element(
            "th",
            [
                "scope": "col", "colspan": spans > 1 ? String(spans) : nil,
                "class": spans > 1 || isCount ? "number" : nil,
                "aria-sort": isSorted ? sorting?.direction(of: column.sort) : nil,
            ], content)
    }

    private func markup(of cell: Cell, in column: Column<Row>, fraction: Int, isFigure: Bool) -> Markup {
        let label = stacks ? column.title : nil
        switch cell {
        case .words(let words):
            let span = isFigure ? "2" : nil
            return column.isHeading
                ? .element("th", ["scope": "row", "colspan": span], words)
                : .element("td", ["colspan": span, "data-label": label], words)
        case .short(let words):
            return .element(
                "td", ["class": "short", "colspan": isFigure ? "2" : nil, "data-label": label], words)
        case .count(let number):
            return .element("td", ["class": "number", "data-label": label], number)
        case .figure(let figure):
            let note = figure.note.map { Markup(" ") + .element("small", [:], text: $0) } ?? .none
            let unit =
                note.isEmpty ? Markup(figure.unit) : Markup(figure.unit.replacing(" ", with: "\u{A0}")) + note
            let inside = stacks ? Markup.element("span", ["class": "inside"], Markup(" ") + unit) : .none
            return .element(
                "td", ["class": "number", "data-label": label], figure.markup(fraction: fraction) + inside)
                + .element("td", ["class": "unit"], unit)
        }
    }
}

extension Figure {
    /// The number, filled up behind its point to so many places, so that a column of them aligns. What fills it up
    /// is drawn by the style and neither read out nor copied.
    func markup(fraction places: Int) -> Markup {
        let missing = max(0, places - fraction.count)
        let hasPoint = fraction.isEmpty && missing > 0
        let pad =
            (hasPoint ? "\u{2008}" : "") + String(repeating: "\u{2007}", count: missing - (hasPoint ? 1 : 0))
        let number = Markup.element(
            href == nil ? "span" : "a",
            [
                "href": href, "class": "figure", "data-source": source, "title": hint,
            ],
            text: whole + fraction)
        return pad.isEmpty ? number : number + .element("span", ["class": "pad", "data-pad": pad])
    }
}

/// In which order the rows of a table can be had.
struct Sorting {
    /// The order of an address that names none.
    let standard: String
    /// The orders that go from the largest to the smallest.
    var descending: Set<String> = []

    func current(_ request: PageRequest) -> String { request["sort"] ?? standard }

    func direction(of sort: String?) -> String {
        sort.map { descending.contains($0) } == true ? "descending" : "ascending"
    }
}
