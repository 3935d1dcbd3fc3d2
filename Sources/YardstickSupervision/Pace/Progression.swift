import YardstickLedger
import YardstickReading
import YardstickSeries

/// A target's way from its start to its deadline, with the readings on it.
///
/// Every goal becomes one: a total starts at nothing and adds up, an average growth is the product of the years' growth,
/// a growth of one year has a flat way, on which every reading should already be where the end should.
struct Progression {
    /// Where it starts; nothing where no document says.
    var start: Mark?
    /// The number at the end, in the unit of the goal.
    var end: Double
    /// The time of the deadline.
    let deadline: Double
    /// The readings after the start and before the deadline, in order.
    var readings: [Mark] = []
    /// The reading of the deadline itself.
    var settled: Mark?
    /// Whether amounts compound on the way.
    var compounds: Bool
    /// Whether every reading should already be where the end should: rates of a year.
    var isFlat = false
    /// Whether readings are what has come together since the start, which is zero.
    var isCumulative = false
    /// Why there is no reading, where there is a better reason than that no document has one.
    var gap: Grounds?
    /// The form and unit of its numbers, where they are not the goal's.
    var measure: Measure?
    /// Levels before the start, for the best pace ever seen.
    var history: [Mark] = []

    init(end: Double, deadline: Double, compounds: Bool) {
        self.end = end
        self.deadline = deadline
        self.compounds = compounds
    }

    /// Whether its numbers are levels, in the unit of the aim, and no sums or products.
    var isALevel: Bool { !isCumulative && !isFlat && start?.observation != nil }

    /// The last reading.
    var latest: Mark? { settled ?? readings.last }
}
