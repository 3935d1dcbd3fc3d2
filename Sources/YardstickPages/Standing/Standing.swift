import YardstickLedger
import YardstickReading
import YardstickSupervision

/// How one target stands, in the few words that pages show of it.
struct Standing: Sendable {
    /// A number on the way to the target.
    struct Milestone: Sendable {
        /// The number: "635.5 bn yuan".
        let text: String
        /// Of when: "2021".
        let time: String
        /// The line that states it; nothing for a start at zero.
        let line: Int64?
        /// Whether it was computed from other lines.
        let isDerived: Bool

        /// "635.5 bn yuan (2021)".
        var withTime: String { (isDerived ? "≈ " : "") + "\(text) (\(time))" }

        fileprivate init(_ milestone: StandingRecord.Milestone, unit: YardstickReading.Unit) {
            text = ComputedNumber(milestone.value, unit: unit).text
            time = YearTime(milestone.time).description
            (line, isDerived) = (milestone.line, milestone.isDerived)
        }
    }

    /// As the ledger keeps it.
    let record: StandingRecord
    let status: Status
    /// Why it stands so.
    let grounds: String
    /// The same in a word or two.
    let why: String
    let baseline: Milestone?
    let latest: Milestone?
    /// What each year must still bring.
    let required: String?
    /// What the years brought so far.
    let observed: String?

    /// Whether the figure of the deadline has come.
    var isSettled: Bool { record.grounds == Grounds.figureOfDeadline.rawValue }

    /// The line of the statement in force.
    var id: Int64 { record.id }

    /// Puts a record into words; nothing where a Yardstick of another version wrote it.
    init?(_ record: StandingRecord) {
        guard let status = Status(rawValue: record.status), let grounds = Grounds(rawValue: record.grounds)
        else { return nil }
        self.record = record
        self.status = status
        self.grounds = grounds.description
        why =
            grounds == .measured
            ? record.measured.map { "at " + Magnitude.digits($0 * 100, 0) + "% of the pace" }
                ?? grounds.inShort : grounds.inShort
        baseline = record.baseline.map { Milestone($0, unit: record.unit) }
        latest = record.latest.map { Milestone($0, unit: record.unit) }
        required = record.required.map { Self.words($0, record.unit) }
        observed = record.observed.map { Self.words($0, record.unit) }
    }

    private static func words(_ pace: StandingRecord.Pace, _ unit: YardstickReading.Unit) -> String {
        if let rate = pace.rate { return ComputedNumber.signed(rate) + "% a year" }
        if unit == .percent || unit == .percentagePoint {
            return ComputedNumber.signed(pace.perYear) + " points a year"
        }
        return (pace.perYear > 0 ? "+" : "") + ComputedNumber(pace.perYear, unit: unit).text + " a year"
    }
}
