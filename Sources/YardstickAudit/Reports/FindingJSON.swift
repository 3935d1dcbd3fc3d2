import YardstickLedger
import YardstickReading

extension JSONWriter {
    /// Writes a finding: `id`, `check`, `verdict`, `severity`, `title`, `arithmetic`, `guess`, `citations`,
    /// `explanation`.
    public mutating func finding(_ finding: Finding) {
        object { json in
            json.text("id", finding.id)
            json.text("check", finding.check)
            json.text("verdict", finding.verdict.rawValue)
            json.text("severity", finding.severity.rawValue)
            json.text("title", finding.title)
            json.text("arithmetic", finding.arithmetic)
            json.text("guess", finding.guess)
            json.key("citations")
            json.array { array in
                for citation in finding.citations { array.citation(citation) }
            }
            json.key("explanation")
            json.explanation(finding.explanation)
        }
    }

    /// Writes a summary: how many comparisons were possible, and how many there are of each verdict.
    public mutating func summary(_ summary: AuditSummary) {
        object { json in
            json.number("possible", summary.possible)
            json.number("agrees", summary.count(.agrees))
            json.number("differs", summary.count(.differs))
            json.number("differsByRevision", summary.count(.differsByRevision))
            json.number("cannotTell", summary.count(.cannotTell))
            json.number("explained", summary.explained)
        }
    }

    private mutating func citation(_ citation: Citation) {
        object { json in
            json.key("id")
            if let line = citation.line { json.value(line) } else { json.null() }
            json.text("document", citation.document)
            json.number("documentId", Int(citation.documentNumber))
            json.text("date", citation.date?.description)
            json.number("start", citation.range.lowerBound)
            json.number("end", citation.range.upperBound)
            json.text("surface", citation.surface)
            json.text("indicator", citation.indicator)
            json.text("role", citation.role?.rawValue)
            json.text("area", citation.area)
            json.text("periodStart", citation.period?.start.description)
            json.text("periodEnd", citation.period?.end.description)
            json.key("section")
            json.array { array in
                for title in citation.section { array.value(title) }
            }
            json.number("sentenceNumber", citation.sentenceNumber)
            json.number("sentenceStart", citation.sentenceRange.lowerBound)
            json.number("sentenceEnd", citation.sentenceRange.upperBound)
            json.text("sentence", citation.sentence)
        }
    }

    private mutating func explanation(_ explanation: Explanation?) {
        guard let explanation else { return null() }
        object { json in
            json.text("note", explanation.note)
            json.text("by", explanation.by)
            json.text("at", explanation.at)
        }
    }

    private mutating func text(_ key: StaticString, _ value: String?) {
        self.key(key)
        self.value(value)
    }

    private mutating func number(_ key: StaticString, _ value: Int) {
        self.key(key)
        self.value(value)
    }
}
