/// What is looked at to tell how sure a measurement is: the rules that fired, and the plain things that make a sentence
/// hard to read whatever its words are.
///
/// Plain things carry over to documents whose rules nobody has judged yet: how many numbers the sentence holds, how far
/// the indicator stands from its number, whether the catalogue knows what is measured.
public enum MeasurementTraits {
    /// Answers something of the traits of each measurement of a reading, in their order.
    public static func each<Answer>(of reading: Reading, _ body: ([MeasurementTrait]) -> Answer) -> [Answer] {
        let measurements = reading.measurements
        var answers: [Answer] = []
        answers.reserveCapacity(measurements.count)
        var traits: [MeasurementTrait] = []
        var first = 0
        while first < measurements.count {
            let sentence = measurements[first].sentence
            let last = measurements[first...].firstIndex { $0.sentence != sentence } ?? measurements.count
            let numbers = last - first
            for measurement in measurements[first..<last] {
                traits.removeAll(keepingCapacity: true)
                addRules(of: measurement, to: &traits)
                addFields(of: measurement, to: &traits)
                traits.append(Self.numbers.trait(of: numbers))
                addPlace(of: reading.sentences[sentence], in: reading, to: &traits)
                answers.append(body(traits))
            }
            first = last
        }
        return answers
    }

    private static func addPlace(
        of sentence: Sentence, in reading: Reading, to traits: inout [MeasurementTrait]
    ) {
        traits.append(lengths.trait(of: sentence.range.count))
        let level = sentence.section.map { reading.sections[$0].level } ?? 0
        traits.append(depths.trait(of: level))
    }

    private static func addRules(of measurement: Measurement, to traits: inout [MeasurementTrait]) {
        var (role, period): (String?, String?)
        for evidence in measurement.evidence {
            switch evidence.field {
            case .value, .form: break
            case .indicator:
                let distance = distance(from: measurement.quantity.range, to: evidence.range)
                traits.append(distances.trait(of: distance))
            case .role:
                role = evidence.rule
                traits.append(verb.trait(evidence.range.isEmpty))
            case .period: period = evidence.rule
            default: continue
            }
            traits.append(MeasurementTrait(evidence.field.rawValue, evidence.rule))
        }
        if let role, let period { traits.append(MeasurementTrait("tense", role, period)) }
    }

    private static func addFields(of measurement: Measurement, to traits: inout [MeasurementTrait]) {
        var words = 1
        for byte in measurement.indicator.utf8 where byte == 0x20 { words += 1 }
        traits.append(Self.words.trait(of: words))
        traits.append(catalogue.trait(measurement.indicatorCode == nil))
        traits.append(kind(of: measurement.quantity.unit))
        traits.append(MeasurementTrait("stated", measurement.role.rawValue, measurement.form.rawValue))
        traits.append(time.trait(measurement.period == nil))
    }

    private static func kind(of unit: Unit) -> MeasurementTrait {
        switch unit {
        case .count: count
        case .percent, .percentagePoint: share
        default: measure
        }
    }

    private static let count = MeasurementTrait("kind", "count")
    private static let share = MeasurementTrait("kind", "share")
    private static let measure = MeasurementTrait("kind", "measure")

    /// Bytes between a number and the words that name what it measures; 0 where they touch or overlap.
    private static func distance(from number: Range<Int>, to words: Range<Int>) -> Int {
        max(0, words.lowerBound - number.upperBound, number.lowerBound - words.upperBound)
    }

    /// Limits that numbers are told apart by, with their traits: "to-80", or "above" all of them.
    private struct Steps {
        private let steps: [(limit: Int, trait: MeasurementTrait)]
        private let above: MeasurementTrait

        init(_ kind: String, _ limits: Int...) {
            steps = limits.map { ($0, MeasurementTrait(kind, "to-\($0)")) }
            above = MeasurementTrait(kind, "above")
        }

        /// The trait of the lowest limit that a number does not pass.
        func trait(of number: Int) -> MeasurementTrait {
            for step in steps where number <= step.limit { return step.trait }
            return above
        }
    }

    /// Whether something is there, with the traits of both.
    private struct Presence {
        private let absent: MeasurementTrait
        private let present: MeasurementTrait

        init(_ kind: String, absent: String = "none", present: String = "some") {
            self.absent = MeasurementTrait(kind, absent)
            self.present = MeasurementTrait(kind, present)
        }

        func trait(_ isAbsent: Bool) -> MeasurementTrait { isAbsent ? absent : present }
    }

    private static let verb = Presence("verb")
    private static let time = Presence("time")
    private static let catalogue = Presence("catalogue", absent: "unknown", present: "known")

    private static let numbers = Steps("numbers", 1, 2, 4, 8)
    private static let lengths = Steps("length", 80, 200, 400)
    private static let depths = Steps("depth", 0, 1, 2)
    private static let distances = Steps("distance", 5, 30, 80)
    private static let words = Steps("words", 1, 2, 4, 6)
}
