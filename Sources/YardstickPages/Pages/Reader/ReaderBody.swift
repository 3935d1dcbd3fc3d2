import YardstickLedger
import YardstickReading

/// The text of a page of the reader: headings, paragraphs, sentences, with their readings.
struct ReaderBody {
    /// A document that is one endless sentence is cut here; all of it stands in the JSON form.
    private static let longestSentence = 20_000

    private let text: DocumentText
    private let document: DocumentHead
    private let request: PageRequest
    private let lines: [Int: [MeasurementLine]]
    private let notes: ReadingNotes

    /// - Throws: ``LedgerError`` where the ledger cannot be asked how a target stands.
    init(
        _ text: DocumentText, _ lines: [MeasurementLine], _ document: DocumentHead, _ request: PageRequest
    ) throws {
        notes = try ReadingNotes(on: lines, request)
        self.text = text
        self.document = document
        self.request = request
        self.lines = Dictionary(grouping: lines) { $0.measurement.sentence }
    }

    var markup: Markup {
        var blocks = TextBlocks()
        var end = text.start
        var headings = headingsHere[...]
        for sentence in text.sentences {
            var isHeading = false
            while let heading = headings.first, heading.range.lowerBound <= sentence.range.lowerBound {
                isHeading = heading.range.upperBound >= sentence.range.upperBound
                blocks.add(heading: markup(of: heading, holding: isHeading ? sentence : nil))
                end = max(end, heading.range.upperBound)
                headings.removeFirst()
            }
            guard !isHeading else { continue }
            if let kind = blockKind(between: end, and: sentence.range.lowerBound) { blocks.start(kind) }
            blocks.add(sentence: markup(of: sentence))
            end = sentence.range.upperBound
        }
        for heading in headings { blocks.add(heading: markup(of: heading, holding: nil)) }
        return blocks.finished
    }

    /// The headings that stand between the first sentence of the page and the first of the next.
    private var headingsHere: [DocumentText.Heading] {
        let first = text.sentences.first?.ordinal ?? 0
        let last = text.sentences.last?.ordinal ?? 0
        let isLastPage = last + 1 >= text.sentenceCount
        return text.headings.filter { $0.sentence >= first && ($0.sentence <= last || isLastPage) }
    }

    /// A heading; where it is a sentence of its own with readings, these open below it.
    private func markup(of heading: DocumentText.Heading, holding sentence: DocumentText.Sentence?) -> Markup
    {
        let attributes: Attributes = ["id": "h\(heading.ordinal)"]
        guard let sentence else {
            guard heading.title != document.title else { return .element("span", attributes) }
            return element(heading.level, attributes, Markup(heading.title))
        }
        let readings = lines[sentence.ordinal] ?? []
        let words = MarkedText(text.words(sentence.range), start: sentence.range.lowerBound)
            .cut(at: Self.longestSentence)
            .markup(of: readings.map { $0.span(class: "reading \($0.measurement.role.rawValue)") })
        let title = element(
            heading.level, attributes, .element("span", ["id": "s\(sentence.ordinal)"], words))
        guard !readings.isEmpty else {
            guard heading.title != document.title else {
                return .element("span", attributes, .element("span", ["id": "s\(sentence.ordinal)"]))
            }
            return title
        }
        let opened = readings.map { OpenedReading($0, of: document, request, notes).markup }
        return title + .element("div", ["class": "para"], .joined(opened))
    }

    private func element(_ level: Int, _ attributes: Attributes, _ content: Markup) -> Markup {
        switch level {
        case 1: .element("h2", attributes, content)
        case 2: .element("h3", attributes, content)
        default: .element("h4", attributes, content)
        }
    }

    /// What sort of block starts where a line ends between two sentences; nothing where they stand in one line.
    private func blockKind(between end: Int, and start: Int) -> String? {
        guard end < start else { return end == text.start ? "para" : nil }
        let gap = text.words(end..<start)
        guard gap.contains(where: \.isNewline) || end == text.start else { return nil }
        let mark = gap.drop { $0.isWhitespace }
        return mark.first.map { "-*•·–—".contains($0) || $0.isNumber } == true ? "para item" : "para"
    }

    private func markup(of sentence: DocumentText.Sentence) -> Markup {
        let readings = lines[sentence.ordinal] ?? []
        let words = text.words(sentence.range)
        let isLong = words.utf8.count > Self.longestSentence
        let plain = MarkedText(words, start: sentence.range.lowerBound)
            .cut(at: Self.longestSentence)
            .markup(of: readings.map { $0.span(class: "reading \($0.measurement.role.rawValue)") })
        let link = Markup.element(
            "a",
            [
                "class": "address", "href": "#s\(sentence.ordinal)",
                "aria-label": "Address of this sentence; copies it as a citation",
                "title": "Address of this sentence; copies it as a citation", "data-cite": document.citation,
            ], text: "§")
        let note =
            isLong
            ? Markup.element("span", ["class": "cut"], text: " … cut here; the JSON form has all of it")
            : .none
        var content = Markup.element(
            "div", ["class": "plain", "id": "s\(sentence.ordinal)"],
            .element("span", ["class": "words"], plain + note) + link)
        for line in readings {
            content += OpenedReading(line, of: document, request, notes).markup
        }
        return .element("div", ["class": "sentence"], content)
    }
}

extension MeasurementLine {
    /// The number as a link that opens the reading.
    fileprivate func span(class style: String) -> MarkedText.Span {
        let words = QuantityWords(
            measurement.quantity, form: measurement.form, indicator: measurement.indicator, surface: surface)
        let hint = "\(measurement.role.rawValue): \(measurement.indicator.shortened(to: 120)), \(words.text)"
        return MarkedText.Span(
            range: measurement.quantity.range, style: style, href: id.map { "#m\($0)" }, hint: hint)
    }
}

/// Headings and paragraphs in the making.
private struct TextBlocks {
    private var done = Markup.none
    private var kind = "para"
    private var sentences: [Markup] = []

    mutating func add(heading: Markup) {
        start("para")
        done += heading
    }

    mutating func add(sentence: Markup) {
        sentences.append(sentence)
    }

    /// Ends the paragraph and starts one of another kind.
    mutating func start(_ next: String) {
        done = finished
        sentences = []
        kind = next
    }

    var finished: Markup {
        guard !sentences.isEmpty else { return done }
        return done + .element("div", ["class": kind], .joined(sentences, by: Markup(" ")))
    }
}
