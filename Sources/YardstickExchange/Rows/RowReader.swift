import YardstickLedger
import YardstickReading

/// Reads what a row of a table says.
struct RowReader {
    let file: String
    let catalogue: Catalogue
    /// The names of areas by their codes, and each name by itself.
    let areas: [String: String]

    /// - Parameter sentence: Which of its table's rows it is, from 0.
    /// - Parameter shift: What is to be added to ranges of the file to get those of the table's text.
    func row(
        _ record: TableRecord, sentence: Int, shift: Int
    ) throws(ImportError) -> ImportedTable.Row {
        let (value, valueRange) = try value(record)
        let form: Form = try choice(record, "form") ?? .level
        let (indicator, code) = try indicator(record)
        let unit = try unit(record, form)
        let measurement = Measurement(
            quantity: Quantity(
                range: valueRange.moved(by: shift), value: value, unit: unit, noun: record.text("noun"),
                comparator: try choice(record, "comparator") ?? .equal),
            form: form, role: try choice(record, "role") ?? .actual, indicator: indicator,
            indicatorCode: code,
            area: record.text("area").map { areas[$0.lowercased()] ?? $0 }, period: try period(record),
            sentence: sentence,
            confidence: 1, evidence: evidence(record, valueRange, shift))
        return ImportedTable.Row(
            number: record.number, range: record.range.moved(by: shift), measurement: measurement,
            place: place(record), line: record.text("id").flatMap { Int64($0) })
    }

    private func fail(_ record: TableRecord, _ column: String, _ reason: String) -> ImportError {
        ImportError(file: file, row: record.number, column: column, reason: reason)
    }

    // MARK: Cells

    private func value(_ record: TableRecord) throws(ImportError) -> (Value, Range<Int>) {
        let scale = try power(record)
        if let cell = record.cell("value") {
            return (.exact(try number(cell, record, "value") * scale), cell.range)
        }
        guard let low = record.cell("low"), let high = record.cell("high") else {
            throw fail(
                record, "value", "is empty; expected a plain number such as 635500000000, or low and high.")
        }
        let (first, last) = (try number(low, record, "low") * scale, try number(high, record, "high") * scale)
        guard first <= last else {
            throw fail(record, "high", "\(last) is below low; expected \(first) or more.")
        }
        let range =
            min(
                low.range.lowerBound, high.range.lowerBound)..<max(
                low.range.upperBound, high.range.upperBound)
        return (.range(first, last), range)
    }

    private func number(
        _ cell: TableRecord.Cell, _ record: TableRecord, _ column: String
    ) throws(ImportError) -> Double {
        guard let number = Double(cell.text), number.isFinite, abs(number) < 1e300 else {
            throw fail(
                record, column,
                "`\(cell.text)` is no number; expected digits with a decimal point, without commas.")
        }
        return number
    }

    /// SDMX's UNIT_MULT: 6 is millions.
    private func power(_ record: TableRecord) throws(ImportError) -> Double {
        guard let text = record.text("multiplier") else { return 1 }
        guard let power = Int(text), (-12...15).contains(power) else {
            throw fail(
                record, "UNIT_MULT", "`\(text)` is no power of ten; expected a whole number from -12 to 15.")
        }
        var factor = 1.0
        for _ in 0..<abs(power) { factor *= 10 }
        return power < 0 ? 1 / factor : factor
    }

    private func unit(_ record: TableRecord, _ form: Form) throws(ImportError) -> YardstickReading.Unit {
        if let text = record.text("unit") {
            if let unit = YardstickReading.Unit(rawValue: text) { return unit }
            throw fail(
                record, "unit",
                "`\(text)` is no unit; expected one such as count, %, pp, CNY, USD, km, t, and the number in full: "
                    + "5 billion yuan is 5000000000 and CNY.")
        }
        switch form {
        case .growth: return .percent
        case .rank: return .rank
        case .ratio: return .ratio
        case .multiple: return .times
        default:
            throw fail(record, "unit", "is empty; expected a unit such as count, %, CNY, km, t.")
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ record: TableRecord, _ column: String
    ) throws(ImportError) -> Choice? {
        guard let text = record.text(column) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let all = Choice.allCases.map(\.rawValue)
        let list = all.prefix(12).joined(separator: ", ") + (all.count > 12 ? ", ..." : "")
        throw fail(record, column, "`\(text)` is no \(column); expected one of \(list).")
    }

    private func indicator(_ record: TableRecord) throws(ImportError) -> (String, String?) {
        let code = record.text("indicatorCode")
        if let phrase = record.text("indicator") {
            // A code in the place of a name.
            if code == nil, let known = catalogue.indicator(phrase) { return (known.name, known.code) }
            return (phrase, code ?? catalogue.code(of: phrase))
        }
        guard let code else {
            throw fail(record, "indicator", "is empty; expected a name, or a code in indicatorCode.")
        }
        return (catalogue.indicator(code)?.name ?? code, code)
    }

    private func period(_ record: TableRecord) throws(ImportError) -> Period? {
        if let text = record.text("period") {
            guard let period = TimePeriod.period(text) else {
                throw fail(record, "period", "`\(text)` is no period; expected \(TimePeriod.expected).")
            }
            return period
        }
        guard let first = record.text("periodStart") ?? record.text("periodEnd") else { return nil }
        let last = record.text("periodEnd") ?? first
        guard let start = CalendarDate(iso: first) else {
            throw fail(record, "periodStart", "`\(first)` is no date; expected 2021, 2021-03 or 2021-03-05.")
        }
        guard let end = CalendarDate(iso: last), let period = Period(from: start, through: end) else {
            throw fail(
                record, "periodEnd",
                "`\(last)` is no date from \(first) on; expected 2021, 2021-03 or 2021-03-05.")
        }
        return period
    }

    /// Where the number stood in its document: rows of an export say so.
    private func place(_ record: TableRecord) -> Range<Int>? {
        guard record.text("document") != nil, let start = record.text("start").flatMap({ Int($0) }),
            let end = record.text("end").flatMap({ Int($0) }), 0 <= start, start <= end
        else { return nil }
        return start..<end
    }

    private func evidence(_ record: TableRecord, _ value: Range<Int>, _ shift: Int) -> [Evidence] {
        let columns: [(Evidence.Field, [String])] = [
            (.indicator, ["indicator", "indicatorCode"]), (.unit, ["unit"]), (.form, ["form"]),
            (.role, ["role"]),
            (.area, ["area"]), (.period, ["period", "periodStart"]), (.noun, ["noun"]),
            (.comparator, ["comparator"]),
        ]
        let cells = columns.compactMap { field, names in
            names.lazy.compactMap { record.cell($0) }.first.map {
                Evidence(field: field, range: $0.range.moved(by: shift), rule: "table-cell")
            }
        }
        return [Evidence(field: .value, range: value.moved(by: shift), rule: "table-cell")] + cells
    }
}

extension Range<Int> {
    func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
