import YardstickEvaluation
import YardstickLedger
import YardstickReading

extension JSONWriter {
    /// Adds a line for each measurement of a document: the document, whether the measurement is right in every field,
    /// and the traits that its confidence is weighed by.
    mutating func confidenceTraits(of evaluation: DocumentEvaluation) {
        let traits = MeasurementTraits.each(of: evaluation.reading).map { $0.map(\.name) }
        for (names, isRight) in zip(traits, evaluation.scoring.isRight) {
            object { json in
                json.key("document")
                json.value(evaluation.document.path)
                json.key("right")
                json.value(isRight)
                json.traits(names)
            }
            endLine()
        }
    }

    /// Adds a line for each measurement of a document that the annotation has: the document, the role that the annotation
    /// gives it, the role that a rule told, and the traits that roles are weighed by.
    mutating func roleTraits(of evaluation: DocumentEvaluation, by reader: Reader) {
        let weighed = reader.weighedRoles(of: evaluation.document.text, in: evaluation.document.context)
        let byAmount = Dictionary(weighed.map { ($0.amount, $0) }) { first, _ in first }
        for (measurement, item) in zip(evaluation.reading.measurements, evaluation.scoring.annotated) {
            guard let item, let weighed = byAmount[measurement.quantity.range] else { continue }
            object { json in
                json.key("document")
                json.value(evaluation.document.path)
                json.key("right")
                json.value(item.role.rawValue)
                json.key("told")
                json.value(weighed.told.rawValue)
                json.traits(weighed.traits)
            }
            endLine()
        }
    }

    private mutating func traits(_ names: [String]) {
        key("traits")
        array { array in
            for name in names { array.value(name) }
        }
    }
}
