import YardstickLedger
import YardstickReading

extension Figure {
    /// What "about", "around" and "nearly" leave open on either side, as a share of the value.
    public static let toleranceOfAbout = 0.05

    /// The numbers that rounding to the digits as written would have brought to these digits, comparator left out.
    public var stated: Interval {
        (Interval(low, high) ?? .all).widened(by: halfUnit)
    }

    /// The numbers that the words allow: ``stated``, opened by the comparator to the side that it points to.
    ///
    /// "More than 430 billion" allows everything from 429.5 billion up. Someone who writes "more than" means a little
    /// more, but how little no rule can say; a check that needs an upper end has to be silent.
    public var claimed: Interval {
        let stated = stated
        switch comparator {
        case .equal: return stated
        case .above, .atLeast: return Interval(stated.low, .infinity) ?? stated
        case .below, .atMost: return Interval(-.infinity, stated.high) ?? stated
        case .about: return stated.widened(by: abs(value) * Self.toleranceOfAbout)
        }
    }
}
