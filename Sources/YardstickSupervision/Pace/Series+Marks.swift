import YardstickLedger
import YardstickReading
import YardstickSeries

extension Series {
    /// The calendar years as marks.
    var yearMarks: [Mark] {
        years.map { Mark(time: Double($0.year), value: $0.observation.value, observation: $0.observation) }
    }

    /// Years, months, days and years to date as marks: for shares and rates, which are what they are at any time. A
    /// total over years is none of these.
    var marks: [Mark] {
        points.compactMap { point in
            guard !point.isDisputed, let time = point.span.time else { return nil }
            return Mark(time: time, value: point.latest.value, observation: point.latest)
        }.sorted { $0.time < $1.time }
    }

    /// What was reported of a year before it was over.
    func monthMarks(of year: Int) -> [Mark] {
        points.compactMap { point in
            guard !point.isDisputed, point.span.lastYear == year,
                case .yearToDate(let month) = point.span.nature, month < 12
            else { return nil }
            let time = Double(year - 1) + Double(month) / 12
            return Mark(time: time, value: point.latest.value, observation: point.latest)
        }
    }

    /// Whether the document that speaks last of a goal's time contradicts itself.
    func isDisputed(_ goal: Goal) -> Bool {
        (point(at: goal.span) ?? point(ofYear: goal.lastYear))?.isDisputed ?? false
    }
}

extension Span {
    /// When it ends, in years; nothing for spans of years and for months that do not start a year.
    fileprivate var time: Double? {
        switch nature {
        case .year: Double(lastYear)
        case .yearToDate(let month), .yearOfBooks(let month): Double(lastYear - 1) + Double(month) / 12
        case .month, .day: period.flatMap(\.end.month).map { Double(lastYear - 1) + Double($0) / 12 }
        case .months, .years: nil
        }
    }
}

extension Goal {
    /// Whether the figure of a whole calendar year settles it.
    var endsAYear: Bool {
        switch span.nature {
        case .year, .years, .yearOfBooks: true
        case .day, .month: span.period?.end.month ?? 12 == 12
        case .yearToDate, .months: false
        }
    }
}

extension Observation {
    /// The start of a product of growth.
    static let one = Observation(value: 1, stated: Interval(1) ?? .all, figure: -1, known: nil)

    /// The sum of two.
    func adding(_ other: Observation) -> Observation {
        combined(with: other, value: value + other.value, stated: stated + other.stated)
    }

    /// The difference to an earlier one.
    func change(since base: Observation) -> Observation {
        combined(with: base, value: value - base.value, stated: stated - base.stated)
    }

    /// The yearly average of a total.
    func divided(by count: Double) -> Observation {
        guard count > 1 else { return self }
        return Observation(
            value: value / count, stated: stated * (1 / count), figure: figure, known: known,
            derivedFrom: isDerived ? derivedFrom : [figure])
    }

    /// The yearly average, in percent, of a product of growth.
    func averageGrowth(over years: Double) -> Observation {
        func average(_ product: Double) -> Double { (product.root(years) - 1) * 100 }
        return Observation(
            value: average(value), stated: Interval(average(stated.low), average(stated.high)) ?? stated,
            figure: figure, known: known, derivedFrom: derivedFrom)
    }

    private func combined(with other: Observation, value: Double, stated: Interval) -> Observation {
        let days = [known, other.known].compactMap { $0 }
        let from =
            (other.isDerived ? other.derivedFrom : [other.figure]) + (isDerived ? derivedFrom : [figure])
        return Observation(value: value, stated: stated, figure: figure, known: days.max(), derivedFrom: from)
    }
}
