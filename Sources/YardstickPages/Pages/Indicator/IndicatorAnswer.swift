import YardstickLedger
import YardstickReading

/// What one area's figures say, in a title: "R&D intensity, Jiaxing: 3.4% in 2021; 3.8% wanted by 2026 needs +0.08
/// points a year".
struct IndicatorAnswer {
    let name: String
    let series: ChartSeries
    let form: Form
    let standings: [Int64: Standing]

    var text: String {
        let subject = form == .level ? "\(name), \(series.name)" : "\(name), \(form.words), \(series.name)"
        let latest = series.actuals.last
        let target = series.ahead.last ?? (latest == nil ? series.lines.last { $0.role == .target } : nil)
        let parts = [
            latest.map { "\($0.words.text) in \($0.period?.words ?? "")" },
            target.map(wanted),
        ].compactMap { $0 }
        return parts.isEmpty ? subject : "\(subject): \(parts.joined(separator: "; "))"
    }

    private func wanted(_ target: LineSummary) -> String {
        let wanted = "\(target.words.text) wanted by \(target.period?.end.words ?? "")"
        guard let standing = standings[target.id] else { return wanted }
        if let required = standing.required { return "\(wanted) needs \(required)" }
        return standing.status == .noData ? wanted : "\(wanted): \(standing.status.rawValue)"
    }

    /// What the latest figures of several areas say: "Gross domestic product of 3 areas: most in Zhejiang, 6.46 tn yuan
    /// in 2020".
    static func text(_ what: String, of areas: Int, largest latest: [LineSummary], figures: Int) -> String {
        let subject = "\(what), \(Counted.things(areas, "area"))"
        let most = latest.max { ($0.axisValue ?? 0) < ($1.axisValue ?? 0) }
        guard areas > 1, let most, let area = most.area else {
            return "\(what): \(Counted.things(figures, "figure"))"
        }
        return "\(subject): most in \(area), \(most.words.text) in \(most.period?.words ?? "")"
    }
}
