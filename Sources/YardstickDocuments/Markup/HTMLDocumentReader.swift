import CLibXML2

/// Reads HTML through libxml2, event by event, so that a page costs no more memory than its text.
enum HTMLDocumentReader {
    /// The main content of a page with its headings, title, author and date.
    static func read(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentError.Reason) -> ExtractedText {
        guard let source = HTMLEncoding.utf8(of: bytes) else { throw .notText }
        let page = HTMLPage(limits: limits)
        try parse(source, into: page)
        if let problem = page.problem { throw problem }
        var extracted = HTMLContent.choose(from: page.blocks)
        guard !extracted.text.isEmpty else { throw .noText(.html) }
        extracted.title = page.properties.title
        extracted.author = page.properties.author
        extracted.date = page.properties.date
        return extracted
    }

    private static func parse(_ source: [UInt8], into page: HTMLPage) throws(DocumentError.Reason) {
        var handler = handler()
        let state = Unmanaged.passUnretained(page).toOpaque()
        guard let parser = htmlCreatePushParserCtxt(&handler, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        else {
            throw .broken(.html, "the parser did not start")
        }
        defer { htmlFreeParserCtxt(parser) }
        let options = [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
        // The bytes are UTF-8 by now, whatever encoding the page still declares.
        let ignoring = HTML_PARSE_IGNORE_ENC.rawValue
        _ = htmlCtxtUseOptions(parser, Int32(options.reduce(ignoring) { $0 | $1.rawValue }))
        withExtendedLifetime(page) {
            source.withUnsafeBytes { raw in
                feed(raw.bindMemory(to: CChar.self), to: parser, page)
            }
        }
    }

    private static func feed(
        _ source: UnsafeBufferPointer<CChar>, to parser: htmlParserCtxtPtr, _ page: HTMLPage
    ) {
        let step = 1 << 15
        for start in stride(from: 0, to: source.count, by: step) where page.problem == nil {
            guard let base = source.baseAddress else { return }
            _ = htmlParseChunk(parser, base + start, Int32(min(step, source.count - start)), 0)
        }
        if page.problem == nil { _ = htmlParseChunk(parser, nil, 0, 1) }
    }

    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { state, name, attributes in
            guard let page = HTMLPage.from(state), let name = HTMLPage.string(name) else { return }
            page.open(name, HTMLAttributes(attributes))
        }
        handler.endElement = { state, name in
            guard let page = HTMLPage.from(state), let name = HTMLPage.string(name) else { return }
            page.close(name)
        }
        handler.characters = { state, characters, count in
            HTMLPage.from(state)?.add(characters, Int(count))
        }
        handler.ignorableWhitespace = { state, characters, count in
            HTMLPage.from(state)?.add(characters, Int(count))
        }
        return handler
    }
}

extension HTMLPage {
    fileprivate static func from(_ state: UnsafeMutableRawPointer?) -> HTMLPage? {
        state.map { Unmanaged<HTMLPage>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate static func string(_ bytes: UnsafePointer<xmlChar>?) -> String? {
        bytes.map { String(cString: $0).lowercased() }
    }

    fileprivate func add(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
        guard let characters, count > 0 else { return }
        add(String(decoding: UnsafeBufferPointer(start: characters, count: count), as: UTF8.self))
    }
}
