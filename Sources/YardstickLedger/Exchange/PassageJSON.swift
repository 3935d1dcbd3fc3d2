extension JSONWriter {
    /// Writes a document's line as an object.
    public mutating func document(_ line: DocumentLine) {
        object { json in
            json.member("id", LineNumber(.document, line.id).description)
            json.member("document", line.name)
            json.member("path", line.path)
            json.member("format", line.format)
            json.member("title", line.title)
            json.member("issuer", line.issuer)
            json.member("area", line.area)
            json.member("kind", line.kind)
            json.member("language", line.language)
            json.member("date", line.date)
            json.member("sentences", line.sentences)
            json.member("measurements", line.measurements)
            json.member("commitments", line.commitments)
            json.member("contentHash", line.contentHash)
        }
    }

    /// Writes a commitment's line as an object.
    public mutating func commitment(_ line: CommitmentLine) {
        let commitment = line.commitment
        object { json in
            json.member("id", LineNumber(.commitment, line.id).description)
            json.member("document", line.document)
            json.range(commitment.range)
            json.member("surface", line.surface)
            json.member("actor", commitment.actor)
            json.member("action", commitment.action)
            json.member("object", commitment.object)
            json.member("area", line.area)
            json.period(commitment.period)
            json.member("hasDeadline", commitment.hasDeadline)
            json.member("isMeasurable", commitment.isMeasurable)
            json.section(line.section)
            json.member("sentence", line.sentence)
            json.member("confidence", Rounded.confidence(commitment.confidence))
            json.member("rule", commitment.rule)
        }
    }

    /// Writes a programme's line as an object.
    public mutating func programme(_ line: ProgrammeLine) {
        object { json in
            json.member("id", LineNumber(.programme, line.id).description)
            json.member("document", line.document)
            json.range(line.programme.range)
            json.member("name", line.programme.name)
            json.member("code", line.programme.code)
            json.member("area", line.area)
            json.section(line.section)
            json.member("sentence", line.sentence)
            json.member("rule", line.programme.rule)
        }
    }

    /// Writes an indicator's line as an object.
    public mutating func indicator(_ line: IndicatorLine) {
        object { json in
            json.member("indicator", line.name)
            json.member("indicatorCode", line.code)
            json.member("measurements", line.measurements)
            json.member("targets", line.targets)
            json.member("actuals", line.actuals)
            json.member("areas", line.areas)
            json.member("firstYear", line.firstYear)
            json.member("lastYear", line.lastYear)
        }
    }
}
