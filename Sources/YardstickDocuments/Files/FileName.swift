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

    /// The words of a file's name without its suffix: "new-ashford_2021.pdf" is "new ashford 2021".
    static func words(of name: String) -> String {
        stem(of: last(of: name)).split { "-_ ".contains($0) }.joined(separator: " ")
    }

    /// The name or path without its suffix.
    static func stem(of name: String) -> String {
        guard let suffix = suffix(of: last(of: name)) else { return name }
        return String(name.dropLast(suffix.count + 1))
    }
}
