/// Takes file names apart.
enum FileName {
    /// The last part of a path.
    static func last(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// What follows the last dot, unless the name starts with that dot.
    static func suffix(of name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return String(name[name.index(after: dot)...])
    }

    /// The name or path without its suffix.
    static func stem(of name: String) -> String {
        guard let suffix = suffix(of: last(of: name)) else { return name }
        return String(name.dropLast(suffix.count + 1))
    }
}
