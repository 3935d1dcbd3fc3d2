/// A cell of a table for people.
enum Cell {
    /// Words, which may break.
    case words(Markup)
    /// A few words that stay on one line: a date, a kind.
    case short(Markup)
    /// A figure that aligns on its decimal point, with its unit beside it.
    case figure(Figure)
    /// A count or another whole number, to the right.
    case count(Markup)

    static func words(_ text: String?) -> Cell { .words(Markup(text ?? "")) }

    static func short(_ text: String?) -> Cell { .short(Markup(text ?? "")) }

    static func words(_ text: String, link: String?, class style: String? = nil) -> Cell {
        .words(.link(text, to: link, class: style))
    }

    static func count(_ number: Int, link: String? = nil) -> Cell {
        number == 0
            ? .count(.element("span", ["class": "none"], text: "0"))
            : .count(.link(Counted.number(number), to: link))
    }
}

/// A number set for a column: what stands before the point, from the point on, and its unit.
struct Figure {
    let whole: String
    let fraction: String
    var unit: String
    /// Where it leads.
    var href: String?
    /// The exact value and the words as written.
    var hint: String?
    /// Where it comes from: the document and its date.
    var source: String?
    /// What stands small behind its unit: of when it is.
    var note: String?
}

extension Figure {
    /// A number in words, parted into what aligns and what follows: "−1,204.5 km" has the unit "km".
    init(text: String, note: String?) {
        let last = text.lastIndex { $0.isNumber && $0.isASCII }
        let head = last.map { text[...$0] } ?? text[...]
        let number = head.prefix { !$0.isLetter }
        let point = number.firstIndex(of: ".") ?? number.endIndex
        self.init(
            whole: String(number[..<point]), fraction: String(number[point...]),
            unit: text[number.endIndex...].drop { $0 == " " }.description, note: note)
    }
}

extension Markup {
    /// A text that leads somewhere, or the bare text where the site has no such place.
    static func link(_ text: String, to href: String?, class style: String? = nil) -> Markup {
        if let href { return element("a", ["href": href, "class": style], text: text) }
        return style == nil ? Markup(text) : element("span", ["class": style], text: text)
    }
}
