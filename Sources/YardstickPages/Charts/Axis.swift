import Foundation

/// A scale from values to pixels, with few round marks.
struct Axis {
    let values: ClosedRange<Double>
    let pixels: (from: Double, to: Double)

    func place(_ value: Double) -> Double {
        let span = values.upperBound - values.lowerBound
        guard span > 0 else { return (pixels.from + pixels.to) / 2 }
        return pixels.from + (value - values.lowerBound) / span * (pixels.to - pixels.from)
    }

    /// Whole years inside the range, at most so many, all of them the same number of years apart.
    func years(atMost count: Int) -> [Double] {
        let step = [1.0, 2, 5, 10, 20, 50, 100, 500].first { marks($0).count <= max(2, count) } ?? 1000
        return marks(step)
    }

    /// Round values inside the range, at most so many.
    func ticks(atMost count: Int) -> [Double] {
        let span = values.upperBound - values.lowerBound
        guard span > 0, span.isFinite, count > 0 else { return [values.lowerBound] }
        var step = pow(10, floor(log10(span / Double(count))))
        for factor in [1.0, 2, 2.5, 4, 5, 10, 20, 25, 40, 50] where marks(step * factor).count <= count {
            step *= factor
            break
        }
        return marks(step)
    }

    private func marks(_ step: Double) -> [Double] {
        guard step > 0 else { return [] }
        let first = (values.lowerBound / step).rounded(.up)
        let last = (values.upperBound / step).rounded(.down)
        guard last >= first, last - first < 1000 else { return Array(repeating: 0, count: 1000) }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }
}
