import YardstickReading

private let reader = Reader()

/// What libFuzzer calls with each text that it makes up; a reading that breaks its promises ends the run.
///
/// The first byte chooses what is known of the document, the rest is its text.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let choice = bytes.first else { return 0 }
    let text = Array(bytes.dropFirst())
    let reading = reader.read(text, in: context(choice, text))
    precondition(isSound(reading, over: text.count))
    return 0
}

private func context(_ choice: UInt8, _ text: [UInt8]) -> ReadingContext {
    var context = ReadingContext()
    context.language = choice & 1 == 0 ? nil : choice & 2 == 0 ? .english : .chinese
    context.date = choice & 4 == 0 ? nil : CalendarDate(year: choice & 8 == 0 ? 2022 : 1, month: 1, day: 26)
    context.area = choice & 16 == 0 ? nil : "Jiaxing"
    context.kind = choice & 32 == 0 ? nil : .plan
    if choice & 64 != 0 {
        context.headings = [MarkedHeading(range: text.count / 3..<text.count / 2, level: 2)]
    }
    return context
}

private func isSound(_ reading: Reading, over count: Int) -> Bool {
    let bounds = 0...count
    func lies(_ range: Range<Int>) -> Bool {
        bounds.contains(range.lowerBound) && bounds.contains(range.upperBound)
    }
    let ranges = reading.sentences.map(\.range)
    guard ranges.allSatisfy({ lies($0) && !$0.isEmpty }),
        zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }),
        reading.sections.allSatisfy({ lies($0.range) }),
        reading.commitments.allSatisfy({ lies($0.range) && ranges.indices.contains($0.sentence) }),
        reading.programmes.allSatisfy({ lies($0.range) && ranges.indices.contains($0.sentence) })
    else { return false }
    return reading.measurements.allSatisfy { measurement in
        ranges.indices.contains(measurement.sentence) && !measurement.quantity.range.isEmpty
            && ranges[measurement.sentence].contains(measurement.quantity.range)
            && measurement.evidence.allSatisfy { lies($0.range) }
    }
}
