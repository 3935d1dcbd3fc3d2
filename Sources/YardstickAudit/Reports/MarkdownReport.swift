extension AuditReport {
    /// The report in CommonMark. What comes from documents is escaped, so that it shows as it is written.
    public var markdown: String {
        var lines = [
            "# Audit of \(Self.escaped(ledger))", "", "\(Self.escaped(date)). \(summary.sentence)", "",
        ]
        for part in parts {
            lines += ["## \(part.title)", ""]
            for finding in part.findings { lines += markdown(of: finding) }
        }
        if findings.isEmpty { lines += ["Nothing to report.", ""] }
        return lines.joined(separator: "\n")
    }

    private func markdown(of finding: Finding) -> [String] {
        var lines = [
            "### \(Self.escaped(finding.title))", "",
            "\(finding.verdict.words) · \(finding.check) · `\(finding.id)`", "",
            Self.escaped(finding.arithmetic), "",
        ]
        if let guess = finding.guess { lines += ["*A guess:* \(Self.escaped(guess)).", ""] }
        if let explanation = finding.explanation {
            lines += [
                "*Explained by \(Self.escaped(explanation.by)):* \(Self.escaped(explanation.note))", "",
            ]
        }
        for citation in finding.distinctSentences {
            lines += [
                "> \(Self.escaped(citation.sentence))", ">",
                "> — \(markdownPlace(of: citation, in: finding))", "",
            ]
        }
        return lines
    }

    private func markdownPlace(of citation: Citation, in finding: Finding) -> String {
        let links = finding.citations.filter { $0.isInSentence(of: citation) }.compactMap { line in
            address(of: line).map { "[\(Self.escaped(line.surface))](<\(Self.address($0))>)" }
        }
        return ([Self.escaped(place(of: citation))] + links).joined(separator: ", ")
    }

    /// Text on one line in which no character means anything to Markdown.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "!", "{", "}":
                result += "\\" + String(scalar)
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
            default: if !isHidden(scalar) { result.unicodeScalars.append(scalar) }
            }
        }
        return escapedStart(result)
    }

    /// What would make a list or a heading of a line's start.
    private static func escapedStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "-+=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")",
            text.dropFirst(digits.count + 1).first?.isWhitespace ?? true
        else {
            return text
        }
        return digits + "\\" + text.dropFirst(digits.count)
    }

    private static func address(_ text: String) -> String {
        String(text.filter { $0 != "<" && $0 != ">" && !$0.isNewline && $0 != "\\" })
    }

    /// Control characters and those that change the direction of writing.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069,
            0xFEFF:
            true
        default: false
        }
    }
}

extension Finding {
    /// The citations, one for each sentence.
    public var distinctSentences: [Citation] {
        var seen: [Citation] = []
        for citation in citations where !seen.contains(where: { $0.isInSentence(of: citation) }) {
            seen.append(citation)
        }
        return seen
    }
}

extension Citation {
    /// Whether both stand in one sentence.
    public func isInSentence(of other: Citation) -> Bool {
        documentNumber == other.documentNumber && sentenceNumber == other.sentenceNumber
    }
}
