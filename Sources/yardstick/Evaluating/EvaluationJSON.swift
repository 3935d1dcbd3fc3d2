import YardstickEvaluation
import YardstickLedger
import YardstickReading

extension JSONWriter {
    /// Writes figures, misses and calibration of documents as one object.
    mutating func evaluations(_ evaluations: [DocumentEvaluation]) {
        object { json in
            json.key("documents")
            json.array { array in
                for evaluation in evaluations { array.evaluation(evaluation) }
            }
            json.key("all")
            json.object { $0.figures(evaluations.tally) }
            json.key("calibration")
            json.calibration(evaluations.calibration)
        }
    }

    private mutating func evaluation(_ evaluation: DocumentEvaluation) {
        object { json in
            json.key("document")
            json.value(evaluation.document.path)
            json.key("annotation")
            json.value(evaluation.gold)
            json.figures(evaluation.scoring.tally)
            json.key("misses")
            json.misses(of: evaluation)
        }
    }

    private mutating func figures(_ tally: Tally) {
        key("gold")
        value(tally.gold)
        key("read")
        value(tally.read)
        level("found", tally.figures(.found))
        level("quantity", tally.figures(.quantity))
        level("statement", tally.figures(.statement))
        level("dated", tally.figures(.dated))
        level("full", tally.figures(.full))
        key("fields")
        object { $0.shares(tally) }
    }

    private mutating func level(_ key: StaticString, _ figures: Accuracy) {
        self.key(key)
        object { json in
            json.key("precision")
            json.value(figures.precision)
            json.key("recall")
            json.value(figures.recall)
            json.key("f1")
            json.value(figures.f1)
        }
    }

    private mutating func shares(_ tally: Tally) {
        share("value", tally.share(.value))
        share("unit", tally.share(.unit))
        share("comparator", tally.share(.comparator))
        share("form", tally.share(.form))
        share("role", tally.share(.role))
        share("period", tally.share(.period))
        share("indicator", tally.share(.indicator))
        share("area", tally.share(.area))
    }

    /// The share that is right, and of how many; a field that was never compared is left out.
    private mutating func share(_ key: StaticString, _ field: FieldShare) {
        guard let share = field.share else { return }
        self.key(key)
        array { array in
            array.value(share)
            array.value(field.compared)
        }
    }

    private mutating func calibration(_ calibration: Calibration) {
        array { array in
            for band in ConfidenceBand.allCases { array.claims(calibration[band], of: band) }
        }
    }

    private mutating func claims(_ claims: Calibration.Claims, of band: ConfidenceBand) {
        object { json in
            json.key("confidence")
            json.value(band.rawValue)
            json.key("measurements")
            json.value(claims.count)
            json.key("right")
            json.value(claims.right)
            json.key("claimed")
            json.share(claims.claimed)
            json.key("observed")
            json.share(claims.observed)
        }
    }

    private mutating func share(_ share: Double?) {
        guard let share else { return null() }
        value(share)
    }
}

extension JSONWriter {
    private mutating func misses(of evaluation: DocumentEvaluation) {
        let lines = MeasurementLine.lines(
            of: ReadDocument(document: evaluation.document, reading: evaluation.reading))
        array { array in
            for miss in evaluation.scoring.misses { array.miss(miss, of: evaluation, lines) }
        }
    }

    private mutating func miss(_ miss: Miss, of evaluation: DocumentEvaluation, _ lines: [MeasurementLine]) {
        object { json in
            json.key("kind")
            json.value(miss.kind.description)
            json.key("fields")
            json.array { array in
                for field in miss.fields { array.value(field.rawValue) }
            }
            json.key("sentence")
            json.value(evaluation.words(at: evaluation.sentence(around: miss.range)))
            json.key("gold")
            if let gold = miss.gold { json.gold(gold) } else { json.null() }
            json.key("read")
            if let index = miss.measurement { json.measurement(lines[index]) } else { json.null() }
        }
    }

    /// An item of the annotation, in the annotation's own words.
    private mutating func gold(_ gold: PlacedGold) {
        object { json in
            json.key("line")
            json.value(gold.item.line)
            json.key("at")
            json.array { array in
                array.value(gold.range.lowerBound)
                array.value(gold.range.upperBound)
            }
            json.text("surface", gold.item.surface)
            json.number(gold.item.value)
            json.text("unit", gold.item.unit.rawValue)
            json.text("noun", gold.item.noun)
            json.text("comparator", gold.item.comparator.rawValue)
            json.text("form", gold.item.form.rawValue)
            json.text("role", gold.item.role.rawValue)
            json.text("indicator", gold.item.indicator)
            json.text("area", gold.item.area)
            json.text("start", gold.item.period?.start)
            json.text("end", gold.item.period?.end)
        }
    }

    private mutating func number(_ number: Value) {
        switch number {
        case .exact(let number): bound("value", number)
        case .range(let low, let high):
            bound("low", low)
            bound("high", high)
        case .unrepresentable: break
        }
    }

    private mutating func bound(_ key: StaticString, _ number: Double) {
        self.key(key)
        value(number)
    }

    /// A text; a field that the annotation leaves out is left out.
    private mutating func text(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        self.key(key)
        value(text)
    }
}
