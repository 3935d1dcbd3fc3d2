extension AuditReport {
    /// The report as one HTML page that needs nothing else. What comes from documents is escaped.
    public var html: String {
        let body = parts.map(html).joined(separator: "\n")
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Audit of \(Self.text(ledger))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            <h1>Audit of \(Self.text(ledger))</h1>
            <p>\(Self.text(date)). \(Self.text(summary.sentence))</p>
            \(findings.isEmpty ? "<p>Nothing to report.</p>" : body)
            </main>
            </body>
            </html>

            """
    }

    private static let style = """
        :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 1rem}\
        main{max-width:46rem;margin:2rem auto}h3{margin-bottom:.2rem}.verdict{margin-top:0;opacity:.75}\
        blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid}footer{opacity:.75}mark{padding:0 .1em}\
        @media print{a::after{content:" (" attr(href) ")"}article{break-inside:avoid}}
        """

    private func html(_ part: Part) -> String {
        """
        <section>
        <h2>\(Self.text(part.title))</h2>
        \(part.findings.map(html).joined(separator: "\n"))
        </section>
        """
    }

    private func html(_ finding: Finding) -> String {
        var lines = [
            "<article id=\"\(Self.text(finding.id))\">", "<h3>\(Self.text(finding.title))</h3>",
            "<p class=\"verdict\">\(Self.text(finding.verdict.words)) · \(Self.text(finding.check)) · "
                + "<code>\(Self.text(finding.id))</code></p>",
            "<p>\(Self.text(finding.arithmetic))</p>",
        ]
        if let guess = finding.guess { lines.append("<p><em>A guess:</em> \(Self.text(guess)).</p>") }
        if let explanation = finding.explanation {
            lines.append(
                "<p><em>Explained by \(Self.text(explanation.by)):</em> \(Self.text(explanation.note))</p>")
        }
        lines += finding.distinctSentences.map { html($0, in: finding) }
        return (lines + ["</article>"]).joined(separator: "\n")
    }

    private func html(_ citation: Citation, in finding: Finding) -> String {
        let others = finding.citations.filter { $0.isInSentence(of: citation) }
        let links = others.compactMap { line in
            address(of: line).map { "<a href=\"\(Self.text($0))\">\(Self.text(line.surface))</a>" }
        }
        let place = ([Self.text(place(of: citation))] + links).joined(separator: ", ")
        return """
            <blockquote>
            <p>\(Self.marked(citation, at: others.map(\.range)))</p>
            <footer>\(place)</footer>
            </blockquote>
            """
    }

    /// The sentence with its numbers marked.
    private static func marked(_ citation: Citation, at ranges: [Range<Int>]) -> String {
        let bytes = Array(citation.sentence.utf8)
        let origin = citation.sentenceRange.lowerBound
        var (html, place) = ("", 0)
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where citation.line != nil {
            let (start, end) = (range.lowerBound - origin, range.upperBound - origin)
            guard start >= place, end <= bytes.count, start < end else { continue }
            html += words(bytes[place..<start]) + "<mark>" + words(bytes[start..<end]) + "</mark>"
            place = end
        }
        return html + words(bytes[place...])
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> String {
        text(String(decoding: bytes, as: UTF8.self))
    }

    /// Text in which no character means anything to HTML.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars where !isHidden(scalar) {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
