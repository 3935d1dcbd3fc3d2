import YardstickReading

/// Measurements as lines of CSV: the fields of the JSON line by the same names and in the same order, with
/// section titles joined by " > ", and evidence and rulings as JSON.
public enum MeasurementCSV {
    private static let fields = [
        "document", "start", "end", "surface", "value", "low", "high", "unit", "noun", "comparator", "form",
        "role", "indicator", "indicatorCode", "area", "periodStart", "periodEnd", "section", "sentence",
        "confidence", "evidence",
    ]

    /// The titles; those of a ledger's lines have their number first, their document's date and rulings last.
    public static func header(numbered: Bool) -> [String] {
        numbered ? ["id"] + fields + ["documentDate", "rulings"] : fields
    }

    /// A line's cells; those of a ledger's line have its number first and its document's date and rulings last.
    public static func fields(of line: MeasurementLine) -> [String?] {
        let measurement = line.measurement
        let cells =
            place(of: line) + quantity(measurement.quantity) + statement(measurement) + [
                line.section.joined(separator: " > "), line.sentence,
                number(Rounded.confidence(measurement.confidence)),
                json { $0.evidence(measurement.evidence) },
            ]
        guard let id = line.id else { return cells }
        return [String(id)] + cells + [
            line.documentDate, line.rulings.isEmpty ? nil : json { $0.rulingList(line.rulings) },
        ]
    }

    private static func place(of line: MeasurementLine) -> [String?] {
        let range = line.measurement.quantity.range
        return [line.document, String(range.lowerBound), String(range.upperBound), line.surface]
    }

    private static func quantity(_ quantity: Quantity) -> [String?] {
        let numbers: [String?] =
            switch quantity.value {
            case .exact(let value): [number(value), nil, nil]
            case .range(let low, let high): [nil, number(low), number(high)]
            case .unrepresentable: [nil, nil, nil]
            }
        return numbers + [quantity.unit.rawValue, quantity.noun, quantity.comparator.rawValue]
    }

    private static func statement(_ measurement: Measurement) -> [String?] {
        [
            measurement.form.rawValue, measurement.role.rawValue, measurement.indicator,
            measurement.indicatorCode, measurement.area, measurement.period?.start.description,
            measurement.period?.end.description,
        ]
    }

    private static func number(_ number: Double) -> String {
        json { $0.value(number) }
    }

    private static func json(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return writer.text
    }
}
