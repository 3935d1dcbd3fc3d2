import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// A tracked target, with its line where the format needs it.
struct TrackedItem: Sendable {
    let tracked: TrackedTarget?
    let line: MeasurementLine?
}

extension Tracker {
    /// The lines of the statements in force, by their numbers.
    func lines(of targets: [TrackedTarget], in ledger: Ledger) throws(LedgerError) -> [Int64: MeasurementLine]
    {
        var query = MeasurementQuery()
        query.ids = targets.map { figures.all[$0.target].id }
        let lines = try ledger.measurements(query)
        return Dictionary(lines.compactMap { line in line.id.map { ($0, line) } }) { first, _ in first }
    }
}

extension Listing<TrackedItem> {
    /// Tracked targets.
    static func tracked(_ targets: [TrackedTarget], by tracker: Tracker) -> Listing {
        let cells = TrackedCells(
            figures: tracker.figures, withAreas: Set(targets.map { tracker.area(of: $0) }).count > 1,
            withYears: targets.contains { !$0.annual.isEmpty })
        return Listing(
            columns: columns(withAreas: cells.withAreas, withYears: cells.withYears),
            cells: { $0.tracked.map { cells.row($0) } ?? [] },
            header: MeasurementCSV.header(numbered: true) + TrackedCSV.header,
            fields: { item in
                (item.line.map { MeasurementCSV.fields(of: $0) } ?? [])
                    + (item.tracked.map { TrackedCSV.fields(of: $0, in: tracker.index) } ?? [])
            },
            json: { json, item in
                guard let line = item.line else { return }
                guard let tracked = item.tracked else { return json.measurement(line) }
                json.tracked(tracked, line, in: tracker.index)
            })
    }

    /// A yearly target has no place where there is none, nor an area where all are of one.
    private static func columns(withAreas: Bool, withYears: Bool) -> [Column] {
        [Column(title: "ID", alignment: .right), Column(title: "STATUS")]
            + (withAreas ? [Column(title: "AREA", minimum: 8, expendable: 2)] : [])
            + [
                Column(title: "INDICATOR", minimum: 13), Column(title: "BY"),
                Column(title: "TARGET", alignment: .decimal), Column(title: "FROM", expendable: 3),
                Column(title: "LATEST"),
                Column(title: "LINE", alignment: .right), Column(title: "NEEDS"),
            ] + (withYears ? [Column(title: "ITS YEARS", expendable: 4)] : [])
            + [Column(title: "WHY", minimum: 8, expendable: 1)]
    }
}

/// The cells of a tracked target in the table.
struct TrackedCells: Sendable {
    let figures: Figures

    let withAreas: Bool
    let withYears: Bool

    func row(_ tracked: TrackedTarget) -> [Cell] {
        let figure = figures.all[tracked.target]
        let area = figures.area(of: figure)?.name ?? figures.source(of: figure).area
        let years = tracked.annual.last.map { yearly(figures.all[$0]) } ?? ""
        return [.integer(figure.id), .text(tracked.status.rawValue)] + (withAreas ? [.words(area)] : [])
            + [
                .words(figures.indicator(of: figure).phrase),
                .text(figure.span.map { String($0.lastYear) } ?? ""), target(figure),
                .text(short(tracked.baseline, tracked)), .text(short(tracked.latest, tracked)), line(tracked),
                .text(need(tracked)),
            ] + (withYears ? [.text(years)] : []) + [.text(why(tracked))]
    }

    /// The target of the last year that has one of its own.
    private func yearly(_ figure: Figure) -> String {
        let year = figure.span.map { "\($0.lastYear): " } ?? ""
        return year + text(figure)
    }

    /// A target's number on one line.
    func text(_ figure: Figure) -> String {
        switch target(figure) {
        case .text(let text): text
        case .number(let number):
            number.whole + number.fraction + (number.unit.isEmpty ? "" : " " + number.unit)
        }
    }

    func target(_ figure: Figure) -> Cell {
        let noun = figures.noun(of: figure)
        let value: Value = figure.low == figure.high ? .exact(figure.low) : .range(figure.low, figure.high)
        let quantity = Quantity(
            range: 0..<0, value: value, unit: figure.unit, noun: figure.unit == .count ? nil : noun,
            comparator: figure.comparator)
        guard figure.form == .level || figure.form == .rank || figure.form == .ratio else {
            let text = HumanValue(quantity, surface: "").text
            return .text(figure.form == .multiple ? text : text + " " + figure.form.rawValue)
        }
        return HumanValue(quantity, surface: "").cell
    }

    /// A value with its year, or with what of the year it covers.
    func mark(_ mark: Mark?, _ tracked: TrackedTarget) -> String {
        guard let mark else { return "" }
        let star = mark.observation?.isDerived == true ? "≈ " : ""
        return star + number(mark.value, tracked) + " \(YearTime(mark.time))"
    }

    /// The same in a table, where the target beside it has the unit.
    private func short(_ mark: Mark?, _ tracked: TrackedTarget) -> String {
        guard let mark else { return "" }
        let isLikeTarget = !tracked.measure.isInPercent
        let star = mark.observation?.isDerived == true ? "≈ " : ""
        let number = isLikeTarget ? HumanNumber.text(mark.value, .count) : number(mark.value, tracked)
        return star + number + " \(YearTime(mark.time))"
    }

    /// The line of the latest actual, or of the start where there is nothing later.
    private func line(_ tracked: TrackedTarget) -> Cell {
        let observation = (tracked.latest ?? tracked.baseline)?.observation
        guard let figure = observation?.figure, figure >= 0 else { return .text("") }
        return .integer(figures.all[figure].id)
    }

    private func need(_ tracked: TrackedTarget) -> String {
        tracked.pace.required.map { PaceWords($0, tracked).inShort } ?? ""
    }

    private func why(_ tracked: TrackedTarget) -> String {
        if tracked.grounds == .measured, let measured = tracked.judgement.measured {
            return "\(tracked.rules.prefix { $0 != " " }) \(HumanNumber.short(measured))"
        }
        return tracked.grounds.inShort
    }

    func number(_ value: Double, _ tracked: TrackedTarget) -> String {
        HumanNumber.text(value, tracked.measure.unit)
    }
}

/// A pace as people write it: "+9.5 %/yr", "+2.1 points/yr".
struct PaceWords {
    let text: String
    /// The same in a table, where the target beside it has the unit.
    let inShort: String

    init(_ pace: Pace, _ tracked: TrackedTarget) {
        if let rate = pace.rate {
            text = HumanNumber.signed(rate) + " %/yr"
            inShort = text
        } else if tracked.measure.isInPercent {
            text = HumanNumber.signed(pace.perYear) + " points/yr"
            inShort = HumanNumber.signed(pace.perYear) + " pts/yr"
        } else {
            let sign = pace.perYear > 0 ? "+" : ""
            text = sign + HumanNumber.text(pace.perYear, tracked.measure.unit) + "/yr"
            inShort = sign + HumanNumber.text(pace.perYear, .count) + "/yr"
        }
    }
}

extension Measure {
    var isInPercent: Bool { unit == .percent || unit == .percentagePoint }
}

/// Numbers that were computed, cut to what can be meant.
enum HumanNumber {
    /// A number with its unit.
    static func text(_ value: Double, _ unit: YardstickReading.Unit) -> String {
        let quantity = Quantity(
            range: 0..<0, value: .exact(rounded(value)), unit: unit, noun: nil, comparator: .equal)
        return HumanValue(quantity, surface: "").text
    }

    /// Two decimals at most.
    static func short(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() && abs(rounded) < 1e15
            ? String(Int(rounded)) : rounded.description
    }

    static func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + short(value) }

    /// Five leading digits.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var factor = 1.0
        while abs(value) * factor < 1e4, factor < 1e12 { factor *= 10 }
        while abs(value) * factor >= 1e5, factor > 1e-18 { factor /= 10 }
        return factor >= 1
            ? (value * factor).rounded() / factor : (value * factor).rounded() * (1 / factor).rounded()
    }
}
