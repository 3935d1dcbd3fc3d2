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

    /// Adds a line for each measurement of a document that the annotation has, and whose indicator was chosen among phrases:
    /// the document, the rule that chose, and each phrase with its traits, whether the rules chose it, and how well it
    /// agrees with the annotation.
    mutating func indicatorTraits(of evaluation: DocumentEvaluation, by reader: Reader) {
        let choices = reader.indicatorChoices(in: evaluation.document.text, evaluation.document.context)
        let byAmount = Dictionary(choices.map { ($0.quantity, $0) }) { first, _ in first }
        for (measurement, item) in zip(evaluation.reading.measurements, evaluation.scoring.annotated) {
            guard let item, let choice = byAmount[measurement.quantity.range] else { continue }
            object { json in
                json.key("document")
                json.value(evaluation.document.path)
                json.key("rule")
                json.value(choice.rule)
                json.key("phrases")
                json.array { array in
                    for phrase in choice.phrases { array.phrase(phrase, against: item) }
                }
            }
            endLine()
        }
    }

    private mutating func phrase(_ phrase: IndicatorChoice.Phrase, against item: GoldItem) {
        object { json in
            json.key("words")
            json.value(phrase.words)
            json.key("chosen")
            json.value(phrase.isChosen)
            json.key("agreement")
            json.value(item.agreement(of: phrase.words))
            json.traits(phrase.traits)
        }
    }

    private mutating func traits(_ names: [String]) {
        key("traits")
        array { array in
            for name in names { array.value(name) }
        }
    }
}
