/// The thresholds by which targets under way are judged, with where they come from.
///
/// A rule set is a data file, so that an office can bring its own. Each status says by which version of which set it was
/// judged: see ``label``.
public struct RuleSet: Hashable, Sendable {
    /// What is measured of a target under way.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// The observed pace over the required one: 1 is as fast as needed.
        case pace
        /// How many percentage points of the way are missing against the plan.
        case pointsBehindPlan = "points behind plan"
        /// How many months in a row, up to the last that is reported, were below plan.
        case monthsMissed = "months missed"
    }

    /// A colour that an office shows; never shown without its word.
    public enum Light: String, Hashable, Sendable, CaseIterable {
        case green, yellow, red
    }

    /// One step of the scale.
    public struct Band: Hashable, Sendable {
        /// The status that it gives.
        public let status: Status
        /// The light that goes with it.
        public let light: Light
        /// Its limit: the least measure of a pace, the most of what should be small; nothing for what is left.
        public let limit: Double?
        /// Why an office may set it otherwise.
        public let choice: String?
    }

    /// Where a rule comes from.
    public struct Source: Hashable, Sendable {
        /// What it is.
        public let title: String
        /// Where it can be read.
        public let address: String?
        /// What of this set comes from there.
        public let gives: String
    }

    /// What "about" leaves open on either side.
    public struct Tolerance: Hashable, Sendable {
        /// As a share of the value.
        public let share: Double
        /// At most so many points, for shares and rates.
        public let points: Double

        /// How far from a number "about" that number reaches.
        func margin(of value: Double, inPoints: Bool) -> Double {
            let margin = abs(value) * share
            return inPoints ? min(margin, points) : margin
        }
    }

    /// Its short name: "pace".
    public let name: String
    /// Its version; raised with every change of a threshold.
    public let version: Int
    /// What it measures, in words.
    public let title: String
    /// What it measures.
    public let measure: Measure
    /// The scale, the best step first; the last takes what is left.
    public let bands: [Band]
    /// What "about" leaves open.
    public let about: Tolerance
    /// Where the rules come from.
    public let sources: [Source]

    /// Name and version as every status carries them: "pace 1".
    public var label: String { "\(name) \(version)" }

    /// The step of the scale that a measure falls on.
    public func band(for measured: Double) -> Band? {
        bands.first { band in
            guard let limit = band.limit else { return true }
            // A pace that is 0.95 but for the last bit of a double is 0.95.
            let slack = 1e-9 * max(1, abs(limit))
            return measure == .pace ? measured >= limit - slack : measured <= limit + slack
        }
    }
}
