import Foundation

/// What can be told of a page's HTML by looking at its tags.
struct HTMLCheck {
    /// A tag with its attributes.
    struct Tag {
        let name: String
        let isEnd: Bool
        let attributes: [String: String]
    }

    private static let empty: Set<String> = ["meta", "link", "input", "br", "img"]

    let html: String
    let tags: [Tag]

    init(_ bytes: [UInt8]) {
        html = String(decoding: bytes, as: UTF8.self)
        tags = html.matches(
            of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"]*")?)*)\s*>/
        ).map {
            match in
            var attributes: [String: String] = [:]
            for attribute in match.3.matches(of: /([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/) {
                attributes[String(attribute.1).lowercased()] = Self.plain(String(attribute.2 ?? ""))
            }
            return Tag(
                name: String(match.2).lowercased(), isEnd: !match.1.isEmpty, attributes: attributes)
        }
    }

    /// What is wrong with the nesting; nothing where every element ends in its turn.
    var imbalance: String? {
        var open: [String] = []
        for tag in tags where !Self.empty.contains(tag.name) {
            if !tag.isEnd {
                open.append(tag.name)
            } else if open.popLast() != tag.name {
                return "</\(tag.name)> after \(open.suffix(4))"
            }
        }
        return open.isEmpty ? nil : "open at the end: \(open)"
    }

    /// Less-than signs that start no tag that the check knows.
    var strayTags: Int { html.count { $0 == "<" } - tags.count - 1 }

    func elements(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

    var ids: [String] { tags.filter { !$0.isEnd }.compactMap { $0.attributes["id"] } }

    var links: [String] {
        tags.filter { !$0.isEnd }.flatMap { tag in ["href", "src"].compactMap { tag.attributes[$0] } }
    }

    /// Attributes that the content security policy would refuse.
    var forbiddenAttributes: [String] {
        tags.flatMap { $0.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") } }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
