import Foundation

extension Double {
    /// The root of a number from 0 up; 0 for what is below.
    func root(_ degree: Double) -> Double { self > 0 ? pow(self, 1 / degree) : 0 }

    /// A power of a number above 0.
    func power(_ exponent: Double) -> Double { pow(self, exponent) }
}
