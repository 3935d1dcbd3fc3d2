import Foundation

/// Student's t distribution.
///
/// The distribution function by the regularised incomplete beta function, as its continued fraction evaluated by Lentz's
/// method (Press et al., "Numerical Recipes", section 6.4); the quantile by halving.
struct StudentT {
    /// Degrees of freedom, 1 or more.
    let freedom: Double

    /// The probability of a value at most this.
    func probability(upTo value: Double) -> Double {
        guard value.isFinite else { return value > 0 ? 1 : 0 }
        let tail = Self.beta(freedom / (freedom + value * value), freedom / 2, 0.5) / 2
        return value > 0 ? 1 - tail : tail
    }

    /// The value with this probability below it, for probabilities from a half to below 1.
    func quantile(_ probability: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        while self.probability(upTo: high) < probability, high < 1e9 { high *= 2 }
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if self.probability(upTo: middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
        return x < (a + 1) / (a + b + 2)
            ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b
    }

    /// Lanczos's approximation, so that no function with hidden state is called.
    private static func logGamma(_ x: Double) -> Double {
        let factors = [
            76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155,
            0.1208650973866179e-2,
            -0.5395239384953e-5,
        ]
        let base = x + 5.5
        var sum = 1.000000000190015
        for (place, factor) in factors.enumerated() { sum += factor / (x + 1 + Double(place)) }
        return (x + 0.5) * log(base) - base + log(2.5066282746310005 * sum / x)
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        func safe(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
        var c = 1.0
        var d = 1 / safe(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...200 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / safe(1 + even * d)
            c = safe(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / safe(1 + odd * d)
            c = safe(1 + odd / c)
            let change = d * c
            result *= change
            if abs(change - 1) < 1e-12 { break }
        }
        return result
    }
}
