import YardstickLedger
import YardstickReading

/// Measurements as SDMX-CSV 2.0: one observation a line, dimensions first, attributes behind the value.
public enum SDMXCSV {
    /// The titles.
    public static let header = [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD", "ROLE", "FORM",
        "OBS_VALUE", "VALUE_LOW", "VALUE_HIGH", "UNIT_MEASURE", "NOUN", "COMPARATOR", "INDICATOR_CODE",
        "DOCUMENT",
        "DOCUMENT_DATE", "START", "END",
    ]

    /// A line's cells; nothing for one without a period, which SDMX has no place for.
    public static func fields(of line: MeasurementLine) -> [String?]? {
        let measurement = line.measurement
        guard let time = measurement.period.map(TimePeriod.sdmx) else { return nil }
        let quantity = measurement.quantity
        return [
            "dataflow", "YARDSTICK:MEASUREMENTS(1.0)", "I", time.frequency, measurement.area,
            measurement.indicator,
            time.text, measurement.role.rawValue, measurement.form.rawValue,
        ] + numbers(quantity.value) + [
            quantity.unit.rawValue, quantity.noun, quantity.comparator.rawValue, measurement.indicatorCode,
            line.document,
            line.documentDate, String(quantity.range.lowerBound), String(quantity.range.upperBound),
        ]
    }

    private static func numbers(_ value: Value) -> [String?] {
        switch value {
        case .exact(let value): [text(value), nil, nil]
        case .range(let low, let high): [nil, text(low), text(high)]
        case .unrepresentable: [nil, nil, nil]
        }
    }

    private static func text(_ number: Double) -> String {
        var json = JSONWriter()
        json.value(number)
        return json.text
    }
}
