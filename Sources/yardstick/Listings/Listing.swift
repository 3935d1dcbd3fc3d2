import YardstickLedger

/// How lines of one kind look in each format.
struct Listing<Line: Sendable>: Sendable {
    /// The columns of the table.
    let columns: [Column]
    /// A line's cells in the table.
    let cells: @Sendable (Line) -> [Cell]
    /// The titles of the CSV columns.
    let header: [String]
    /// A line's cells in CSV.
    let fields: @Sendable (Line) -> [String?]
    /// Writes a line as a JSON object.
    let json: @Sendable (inout JSONWriter, Line) -> Void
}

/// Some lines, made ready for one format.
struct RenderedLines: Sendable {
    var count = 0
    /// For every format but the table.
    var bytes: [UInt8] = []
    /// For the table.
    var rows: [[Cell]] = []
}

extension Listing {
    /// Makes lines ready to be printed.
    func rendered(_ lines: some Sequence<Line>, as format: OutputFormat) -> RenderedLines {
        switch format {
        case .table: table(lines)
        case .csv: csv(lines)
        case .json: json(lines, between: ",\n", after: "")
        case .jsonl: json(lines, between: "\n", after: "\n")
        }
    }

    private func table(_ lines: some Sequence<Line>) -> RenderedLines {
        let rows = lines.map(cells)
        return RenderedLines(count: rows.count, rows: rows)
    }

    private func csv(_ lines: some Sequence<Line>) -> RenderedLines {
        var (writer, count) = (CSVWriter(), 0)
        for line in lines {
            writer.line(fields(line))
            count += 1
        }
        return RenderedLines(count: count, bytes: writer.bytes)
    }

    private func json(
        _ lines: some Sequence<Line>, between: String, after: String
    ) -> RenderedLines {
        var (rendered, writer) = (RenderedLines(), JSONWriter())
        for line in lines {
            writer.removeAll()
            json(&writer, line)
            if rendered.count > 0 { rendered.bytes.append(contentsOf: between.utf8) }
            rendered.bytes.append(contentsOf: writer.bytes)
            rendered.count += 1
        }
        if rendered.count > 0 { rendered.bytes.append(contentsOf: after.utf8) }
        return rendered
    }
}
