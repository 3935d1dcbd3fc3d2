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
        lines(of: evaluation, with: weighed.map { ($0.amount, $0) }) { json, role, item in
            json.key("right")
            json.value(item.role.rawValue)
            json.key("told")
            json.value(role.told.rawValue)
            json.traits(role.traits)
        }
    }

    /// Adds a line for each measurement of a document that the annotation has, and whose indicator was chosen among phrases:
    /// the document, the rule that chose, and each phrase with its traits, whether the rules chose it, and how well it
    /// agrees with the annotation.
    mutating func indicatorTraits(of evaluation: DocumentEvaluation, by reader: Reader) {
        let choices = reader.indicatorChoices(of: evaluation.document.text, in: evaluation.document.context)
        lines(of: evaluation, with: choices.map { ($0.quantity, $0) }) { json, choice, item in
            json.key("rule")
            json.value(choice.rule)
            json.key("phrases")
            json.array { array in
                for phrase in choice.phrases { array.phrase(phrase, against: item) }
            }
        }
    }

    /// Adds a line for each measurement that the annotation has and of which something is known by the bytes of its amount.
    private mutating func lines<Known>(
        of evaluation: DocumentEvaluation, with known: [(Range<Int>, Known)],
        _ members: (inout JSONWriter, Known, GoldItem) -> Void
    ) {
        let byAmount = Dictionary(known) { first, _ in first }
        for (measurement, item) in zip(evaluation.reading.measurements, evaluation.scoring.annotated) {
            guard let item, let known = byAmount[measurement.quantity.range] else { continue }
            object { json in
                json.key("document")
                json.value(evaluation.document.path)
                members(&json, known, item)
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
