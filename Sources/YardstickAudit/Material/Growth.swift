import Foundation
import YardstickSeries

/// Rates of growth between levels, as intervals in percent.
enum Growth {
    /// The growth from one level to another over the whole time.
    static func total(from: Interval, to: Interval) -> Interval? {
        guard from.low > 0, to.low >= 0, let ratio = to / from, let one = Interval(1) else { return nil }
        return (ratio - one) * 100
    }

    /// The rate that, compounded over so many years, leads from one level to the other: the geometric mean.
    static func yearly(from: Interval, to: Interval, years: Int) -> Interval? {
        guard years > 0, from.low > 0, to.low >= 0, let ratio = to / from else { return nil }
        guard years > 1 else { return total(from: from, to: to) }
        return Interval(root(ratio.low, years), root(ratio.high, years))
    }

    /// What becomes of a level that grows by a rate in percent for so many years.
    static func carried(_ level: Interval, by percent: Interval, years: Int = 1) -> Interval? {
        guard let low = Interval(factor(percent.low, years), factor(percent.high, years)) else { return nil }
        return level * low
    }

    private static func root(_ ratio: Double, _ years: Int) -> Double {
        (pow(ratio, 1 / Double(years)) - 1) * 100
    }

    private static func factor(_ percent: Double, _ years: Int) -> Double {
        pow(max(0, 1 + percent / 100), Double(max(1, years)))
    }
}
