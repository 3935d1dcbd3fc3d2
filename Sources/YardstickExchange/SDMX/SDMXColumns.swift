/// The titles of SDMX-CSV (version 1 and 2) by the names that rows have here.
enum SDMXColumns {
    private static let names = [
        "INDICATOR": "indicator", "SERIES": "indicator", "INDICATOR_CODE": "indicatorCode",
        "REF_AREA": "area",
        "AREA": "area", "TIME_PERIOD": "period", "OBS_VALUE": "value", "UNIT_MEASURE": "unit", "UNIT": "unit",
        "UNIT_MULT": "multiplier", "ROLE": "role", "FORM": "form", "COMPARATOR": "comparator", "NOUN": "noun",
        "VALUE_LOW": "low", "VALUE_HIGH": "high", "DOCUMENT": "document", "DOCUMENT_DATE": "documentDate",
        "START": "start", "END": "end",
    ]

    /// Names the columns of an SDMX-CSV table as others are; any other table stays as it is.
    ///
    /// - Throws: ``ImportError`` for a row that is to delete or is marked as missing in another way than by being empty.
    static func renamed(_ table: TableRecords, file: String) throws(ImportError) -> TableRecords {
        guard table.columns.contains("OBS_VALUE"), table.columns.contains("TIME_PERIOD") else { return table }
        var records: [TableRecord] = []
        for record in table.records {
            if let action = record.text("ACTION"), action == "D" {
                throw ImportError(
                    file: file, row: record.number, column: "ACTION",
                    reason: "`D` asks to delete; expected I, A, M or R. What was published stays known.")
            }
            // SDMX's way to say that there is no figure.
            let isMissing = ["M", "L", "O"].contains(record.text("OBS_STATUS") ?? "")
            let hasValue = (record.text("OBS_VALUE") ?? "NaN") != "NaN" || record.text("VALUE_LOW") != nil
            if isMissing, !hasValue { continue }
            var cells: [String: TableRecord.Cell] = [:]
            for (column, cell) in record.cells { cells[names[column] ?? column] = cell }
            records.append(TableRecord(number: record.number, range: record.range, cells: cells))
        }
        return TableRecords(
            columns: table.columns.map { names[$0] ?? $0 }, header: table.header, records: records)
    }
}
