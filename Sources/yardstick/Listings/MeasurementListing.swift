import YardstickLedger

extension Listing<MeasurementLine> {
    /// Measurements; those of a ledger with their numbers, and for review with how sure they are.
    static func measurements(numbered: Bool, withConfidence: Bool = false) -> Listing {
        let numbers = numbered ? [Column(title: "ID", alignment: .right)] : []
        let confidence = withConfidence ? [Column(title: "SURE", alignment: .right)] : []
        return Listing(
            columns: numbers + confidence + columns,
            cells: { line in
                (numbered ? [number(of: line)] : []) + (withConfidence ? [percent(of: line)] : [])
                    + cells(of: line)
            },
            header: MeasurementCSV.header(numbered: numbered),
            fields: { MeasurementCSV.fields(of: $0) },
            json: { $0.measurement($1) })
    }

    private static let columns = [
        Column(title: "ROLE", expendable: 3),
        Column(title: "PERIOD", expendable: 2),
        Column(title: "AREA", minimum: 8, expendable: 4),
        Column(title: "INDICATOR", minimum: 12),
        Column(title: "VALUE", alignment: .decimal),
        Column(title: "FORM", expendable: 5),
        Column(title: "DOCUMENT", minimum: 10, expendable: 6),
    ]

    private static func cells(of line: MeasurementLine) -> [Cell] {
        let measurement = line.measurement
        return [
            .text(measurement.role.rawValue),
            .text(measurement.period?.description ?? ""),
            .words(measurement.area),
            .words(measurement.indicator),
            HumanValue(measurement.quantity, of: measurement.indicator, surface: line.surface).cell,
            .text(measurement.form.rawValue),
            .words(line.document),
        ]
    }

    /// The number, with a mark where somebody ruled on the line.
    private static func number(of line: MeasurementLine) -> Cell {
        .text((line.id.map(String.init) ?? "") + (line.rulings.isEmpty ? "" : "*"))
    }

    private static func percent(of line: MeasurementLine) -> Cell {
        .text(String(Int((line.measurement.confidence * 100).rounded())) + " %")
    }
}
