import Mustache

/// HTML that is known to be well-formed: the one type that templates take as it is.
///
/// It grows only out of escaped text, of elements with names and attributes from the code, and of other markup,
/// so that nothing a document says can become an element.
struct Markup: Hashable, Sendable {
    private(set) var html: String

    /// No markup at all.
    static let none = Markup(trusted: "")

    private init(trusted html: String) {
        self.html = html
    }

    /// A text as a text.
    init(_ text: String) {
        html = Self.escaped(text)
    }

    var isEmpty: Bool { html.isEmpty }

    /// What templates made, whose own words come from the house.
    static func rendered(_ html: String) -> Markup { Markup(trusted: html) }

    /// An element.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - attributes: Its attributes; one whose value is nothing is left out.
    ///   - content: What it holds.
    static func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ content: Markup = .none
    ) -> Markup {
        Markup(trusted: start(name, attributes) + content.html + "</\(name)>")
    }

    /// An element that holds a text.
    static func element(
        _ name: StaticString, _ attributes: Attributes = [:], text: String
    ) -> Markup {
        element(name, attributes, Markup(text))
    }

    /// An element without content, such as `br` or `circle`.
    static func empty(_ name: StaticString, _ attributes: Attributes = [:]) -> Markup {
        Markup(trusted: start(name, attributes))
    }

    private static func start(_ name: StaticString, _ attributes: Attributes) -> String {
        var html = "<\(name)"
        for case (let key, let value?) in attributes.pairs { html += " \(key)=\"\(escaped(value))\"" }
        return html + ">"
    }

    static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.html + right.html) }

    static func += (left: inout Markup, right: Markup) { left.html += right.html }

    static func joined(_ parts: some Sequence<Markup>, by separator: Markup = .none) -> Markup {
        Markup(trusted: parts.lazy.map(\.html).joined(separator: separator.html))
    }

    /// Printing ASCII that means nothing in HTML.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
            false
        default: (0x20...0x7E).contains(byte)
        }
    }

    /// A text with the five signs that mean something in HTML spelled out, and with every sign that would hide,
    /// or turn the direction of what follows, shown by its code (see ``HiddenSign``).
    static func escaped(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isPlain) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default:
                if let shown = HiddenSign.shown(scalar) {
                    result += shown
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}

extension Markup: MustacheCustomRenderable {
    var renderText: String { html }
    var isNull: Bool { html.isEmpty }
}

/// The attributes of an element, in the order in which they are written; one whose value is nothing is left out.
struct Attributes: ExpressibleByDictionaryLiteral {
    let pairs: [(StaticString, String?)]

    init(dictionaryLiteral pairs: (StaticString, String?)...) {
        self.pairs = pairs
    }
}
