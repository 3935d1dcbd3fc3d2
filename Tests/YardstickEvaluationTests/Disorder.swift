import YardstickReading

/// Puts a reading out of order, the same way for the same seed.
struct Disorder {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    private mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(sides))
    }

    mutating func measurements(_ measurements: [Measurement], textLength: Int) -> [Measurement] {
        var disordered: [Measurement] = []
        for measurement in measurements {
            let copies = [0, 1, 1, 1, 2, 3][roll(6)]
            for _ in 0..<copies { disordered.append(changed(measurement, textLength)) }
        }
        let first = disordered.filter { $0.quantity.range.lowerBound.isMultiple(of: 3) }
        let last = disordered.filter { !$0.quantity.range.lowerBound.isMultiple(of: 3) }
        return first + last
    }

    private mutating func changed(_ measurement: Measurement, _ textLength: Int) -> Measurement {
        Measurement(
            quantity: quantity(measurement.quantity, textLength),
            form: roll(5) == 0 ? .change : measurement.form,
            role: roll(5) == 0 ? .baseline : measurement.role,
            indicator: indicator(measurement.indicator), indicatorCode: nil,
            area: [measurement.area, measurement.area, nil, "the Cities of " + (measurement.area ?? "")][
                roll(4)],
            period: period(measurement.period), sentence: measurement.sentence,
            confidence: measurement.confidence, evidence: [])
    }

    private mutating func quantity(_ quantity: Quantity, _ textLength: Int) -> Quantity {
        let start = max(0, quantity.range.lowerBound + [0, 0, 0, -3, 2, -30][roll(6)])
        let end = min(textLength, max(start + 1, quantity.range.upperBound + [0, 0, 0, -2, 4, 40][roll(6)]))
        return Quantity(
            range: start..<end, value: value(quantity.value), unit: roll(6) == 0 ? .percent : quantity.unit,
            noun: quantity.noun, comparator: roll(6) == 0 ? .about : quantity.comparator)
    }

    private mutating func value(_ value: Value) -> Value {
        guard case .exact(let number) = value else { return value }
        return switch roll(8) {
        case 0: .exact(-number)
        case 1: .exact(number * 1.0000009)
        case 2: .exact(number * 1.0000011)
        case 3: .range(number, number + 1)
        case 4: .unrepresentable
        default: value
        }
    }

    private mutating func indicator(_ indicator: String) -> String {
        switch roll(6) {
        case 0: indicator.uppercased() + "S"
        case 1: indicator.split(separator: " ").dropFirst().joined(separator: " ")
        case 2: "the total " + indicator + " of all cities’ 进出口"
        case 3: String(indicator.reversed())
        default: indicator
        }
    }

    private mutating func period(_ period: Period?) -> Period? {
        guard let period else { return nil }
        return switch roll(5) {
        case 0: nil
        case 1: CalendarDate(year: period.start.year, month: 6).map { Period($0) }
        case 2: Period(years: period.start.year, through: period.end.year + 1)
        default: period
        }
    }
}
