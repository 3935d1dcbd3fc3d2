import YardstickEvaluation
import YardstickLedger
import YardstickReading

extension JSONWriter {
    /// Adds a line for each measurement of a document: the document, whether the measurement is right in every field,
    /// and its traits.
    mutating func traits(of evaluation: DocumentEvaluation) {
        let traits = MeasurementTraits.each(of: evaluation.reading).map { $0.map(\.name) }
        for (names, isRight) in zip(traits, evaluation.scoring.isRight) {
            object { json in
                json.key("document")
                json.value(evaluation.document.path)
                json.key("right")
                json.value(isRight)
                json.key("traits")
                json.array { array in
                    for name in names { array.value(name) }
                }
            }
            endLine()
        }
    }
}
