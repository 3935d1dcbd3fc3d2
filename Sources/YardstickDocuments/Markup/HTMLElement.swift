/// What an element of HTML means for the text in it.
enum HTMLElement {
    /// Elements whose words are no part of the text.
    static let silent: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "button",
        "textarea", "audio", "video", "canvas", "datalist", "map",
    ]

    /// Elements that never have an end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
        "track", "wbr", "basefont", "frame", "isindex",
    ]

    /// Elements that begin and end a block.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// The level of a heading element.
    static func headingLevel(_ name: String) -> Int? {
        guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()),
            (1...6).contains(level)
        else { return nil }
        return level
    }

    /// Whether an element stands around the content rather than in it.
    static func isBoilerplate(_ name: String, _ attributes: HTMLAttributes, inMain: Bool) -> Bool {
        switch name {
        case "nav", "aside", "footer", "form", "dialog": return true
        case "header": return !inMain
        case "html", "body", "main", "article", "h1": return false
        default: break
        }
        if let role = attributes["role"]?.lowercased(), boilerplateRoles.contains(role) { return true }
        return attributes.isHidden || !attributes.styleWords.isDisjoint(with: boilerplateWords)
    }

    private static let boilerplateRoles: Set<String> = [
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu",
        "menubar", "toolbar",
    ]

    private static let boilerplateWords: Set<String> = [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer",
        "sidebar", "cookie", "cookies", "consent", "share", "sharing", "pagination", "pager", "skip",
        "toolbar", "comments", "advert", "ads", "copyright", "popup", "modal",
    ]
}
