/// What is looked at to tell how sure a measurement is: the rules that fired, and the plain things that make a sentence
/// hard to read whatever its words are.
///
/// Plain things carry over to documents whose rules nobody has judged yet: how many numbers the sentence holds, how far
/// the indicator stands from its number, whether the catalogue knows what is measured.
public enum MeasurementTraits {
    /// The traits of each measurement of a reading, in their order.
    public static func each(of reading: Reading) -> [[MeasurementTrait]] {
        reduce(reading, into: []) { $0.append($1) }
    }

    /// For each measurement of a reading, in their order, what its traits come to one after the other.
    @inline(__always)
    static func reduce<Result>(
        _ reading: Reading, into initial: Result, _ add: (inout Result, MeasurementTrait) -> Void
    ) -> [Result] {
        let measurements = reading.measurements
        var results: [Result] = []
        results.reserveCapacity(measurements.count)
        var first = 0
        while first < measurements.count {
            let sentence = measurements[first].sentence
            let last = measurements[first...].firstIndex { $0.sentence != sentence } ?? measurements.count
            let place = reading.sentences[sentence]
            let depth = place.section.map { reading.sections[$0].level } ?? 0
            for index in first..<last {
                var result = initial
                addRules(of: measurements[index]) { add(&result, $0) }
                addFields(of: measurements[index]) { add(&result, $0) }
                add(&result, .numbers(.init(last - first, among: Limits.numbers)))
                add(&result, .length(.init(place.range.count, among: Limits.length)))
                add(&result, .depth(.init(depth, among: Limits.depth)))
                results.append(result)
            }
            first = last
        }
        return results
    }

    @inline(__always)
    private static func addRules(of measurement: Measurement, _ add: (MeasurementTrait) -> Void) {
        var (role, period): (Evidence?, Evidence?)
        let all = measurement.evidence.span
        for place in all.indices {
            let evidence = all[place]
            switch evidence.field {
            case .value, .form: break
            case .indicator:
                let distance = distance(from: measurement.quantity.range, to: evidence.range)
                add(.distance(.init(distance, among: Limits.distance)))
            case .role:
                role = evidence
                add(.verb(!evidence.range.isEmpty))
            case .period: period = evidence
            default: continue
            }
            add(.rule(evidence))
        }
        if let role, let period { add(.tense(role: role, period: period)) }
    }

    @inline(__always)
    private static func addFields(of measurement: Measurement, _ add: (MeasurementTrait) -> Void) {
        var words = 1
        for byte in measurement.indicator.utf8 where byte == 0x20 { words += 1 }
        add(.words(.init(words, among: Limits.words)))
        add(.catalogue(measurement.indicatorCode != nil))
        add(.kind(measurement.quantity.unit))
        add(.stated(measurement.role, measurement.form))
        add(.time(measurement.period != nil))
    }

    /// Bytes between a number and the words that name what it measures; 0 where they touch or overlap.
    private static func distance(from number: Range<Int>, to words: Range<Int>) -> Int {
        max(0, words.lowerBound - number.upperBound, number.lowerBound - words.upperBound)
    }

    /// The limits that numbers are told apart by.
    enum Limits {
        static let numbers = [1, 2, 4, 8]
        static let length = [80, 200, 400]
        static let depth = [0, 1, 2]
        static let distance = [5, 30, 80]
        static let words = [1, 2, 4, 6]
    }
}
