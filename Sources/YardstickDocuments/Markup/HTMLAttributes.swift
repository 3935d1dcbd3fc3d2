import CLibXML2

/// The attributes of one element, by their names in lower case.
struct HTMLAttributes {
    private var values: [String: String] = [:]

    /// Reads libxml2's list of names and values in turn.
    init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard var next = list else { return }
        while let name = next.pointee {
            let value = next[1].map { String(cString: $0) }
            values[String(cString: name).lowercased()] = value ?? ""
            next += 2
        }
    }

    /// The value of an attribute.
    subscript(_ name: String) -> String? { values[name] }

    /// The words of the class and the id: "site-nav main" has "site", "nav" and "main".
    var styleWords: Set<String> {
        let names = (values["class"] ?? "") + " " + (values["id"] ?? "")
        return Set(names.lowercased().split { !$0.isLetter }.map(String.init))
    }

    /// Whether the element is not shown.
    var isHidden: Bool {
        if values["hidden"] != nil || values["aria-hidden"]?.lowercased() == "true" { return true }
        let style = values["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}
