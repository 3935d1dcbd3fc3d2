import CLibXML2

/// Reads XML event by event through libxml2, without entities and without a look outside.
struct XMLEvents {
    /// How deep elements may stand in one another.
    let nesting: Int
    /// The format that a complaint names.
    let format: DocumentFormat

    /// An element as it opens.
    struct Element {
        /// The name without its prefix.
        let name: String
        /// The attributes by their names without prefixes.
        let attributes: [String: String]
    }

    /// Takes the events.
    protocol Handler: AnyObject {
        func open(_ element: Element)
        func close(_ name: String)
        func add(_ text: String)
    }

    /// Reads a whole XML text.
    func read(_ bytes: [UInt8], into handler: some Handler) throws(DocumentError.Reason) {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        try bytes.withUnsafeBufferPointer { source throws(DocumentError.Reason) in
            let text = UnsafeRawPointer(source.baseAddress)?.assumingMemoryBound(to: CChar.self)
            guard let reader = xmlReaderForMemory(text, Int32(source.count), nil, nil, Int32(options)) else {
                throw .broken(format, "its XML cannot be read")
            }
            defer { xmlFreeTextReader(reader) }
            var status = xmlTextReaderRead(reader)
            while status == 1 {
                try take(reader, handler)
                status = xmlTextReaderRead(reader)
            }
            guard status == 0 else { throw .broken(format, "its XML is damaged") }
        }
    }

    private func take(_ reader: xmlTextReaderPtr, _ handler: some Handler) throws(DocumentError.Reason) {
        guard xmlTextReaderDepth(reader) <= nesting else {
            throw .broken(format, "elements stand more than \(nesting) deep in one another")
        }
        switch UInt32(xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT.rawValue:
            let name = Self.string(xmlTextReaderConstLocalName(reader))
            let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
            handler.open(Element(name: name, attributes: Self.attributes(reader)))
            if isEmpty { handler.close(name) }
        case XML_READER_TYPE_END_ELEMENT.rawValue:
            handler.close(Self.string(xmlTextReaderConstLocalName(reader)))
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
            handler.add(Self.string(xmlTextReaderConstValue(reader)))
        default: break
        }
    }

    private static func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
        guard xmlTextReaderHasAttributes(reader) == 1 else { return [:] }
        var attributes: [String: String] = [:]
        var status = xmlTextReaderMoveToFirstAttribute(reader)
        while status == 1 {
            let name = string(xmlTextReaderConstLocalName(reader))
            attributes[name] = string(xmlTextReaderConstValue(reader))
            status = xmlTextReaderMoveToNextAttribute(reader)
        }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
